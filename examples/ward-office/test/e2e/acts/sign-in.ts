import type { Page } from 'playwright-core'

/** The desks by what their button says. */
export const desk = {
  wardFront: 'Ban Thường trực UBMTTQ Việt Nam phường Ba Đình Chuyên viên',
  wardCommittee: 'UBND phường Ba Đình Chuyên viên',
  cityFront: 'Ban Thường trực UBMTTQ Việt Nam thành phố Hà Nội Chuyên viên',
  secretary: 'Văn phòng Đoàn ĐBQH và HĐND thành phố Hà Nội Thư ký Đoàn',
  cityCommittee: 'UBND thành phố Hà Nội Chuyên viên',
  councilGroup: 'Tổ đại biểu HĐND thành phố Tổ trưởng',
  otherWard: 'Ban Thường trực UBMTTQ Việt Nam phường Hoàn Kiếm Chủ tịch',
} as const

export type AtDesk = keyof typeof desk

/** Signs in on the sign-in page, and waits for the page behind it. */
export async function signIn(page: Page, at: AtDesk): Promise<void> {
  await page.getByRole('list', { name: 'Chức danh' }).getByRole('button', { name: desk[at] }).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor()
}
