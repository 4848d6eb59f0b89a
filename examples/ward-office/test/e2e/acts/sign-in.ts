import type { Page } from 'playwright-core'

/** The desks that people sign in at: what their button says, and their office. */
export const desks = {
  wardFront: ['Ban Thường trực UBMTTQ Việt Nam phường Ba Đình Chuyên viên', 'front/phuong-ba-dinh/clerk'],
  wardCommittee: ['UBND phường Ba Đình Chuyên viên', 'committee/phuong-ba-dinh/clerk'],
  cityFront: ['Ban Thường trực UBMTTQ Việt Nam thành phố Hà Nội Chuyên viên', 'front/ha-noi/clerk'],
  secretary: ['Văn phòng Đoàn ĐBQH và HĐND thành phố Hà Nội Thư ký Đoàn', 'office/ha-noi/secretary'],
  otherWard: ['Ban Thường trực UBMTTQ Việt Nam phường Hoàn Kiếm Chủ tịch', 'front/phuong-hoan-kiem/chair'],
} as const

export type AtDesk = keyof typeof desks

/** The button that signs in at a desk. */
export const deskButton = (page: Page, at: AtDesk) =>
  page.getByRole('list', { name: 'Chức danh' }).getByRole('button', { name: desks[at][0] })

/** Signs in on the sign-in page, and waits for the page behind it. */
export async function signIn(page: Page, at: AtDesk): Promise<void> {
  await deskButton(page, at).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor()
}

/** Signs in past the page for it, where that is not what is tried. */
export async function comeSignedIn(page: Page, at: AtDesk): Promise<void> {
  const response = await page.request.post('/session', { data: { office: desks[at][1] } })
  if (!response.ok()) throw new Error(`nobody signs in at ${desks[at][1]}`)
}
