import type { Locator, Page } from 'playwright-core'
import { choose, fill, startOf } from './fill.ts'
import { record } from './record.ts'

/** The ward's committee answers a petition in writing: it is settled. */
export function answer(page: Page, day: string): Promise<Locator> {
  return record(page, 'Trả lời bằng văn bản', async (form) => {
    await choose(form, 'Kết quả', 'Đã giải quyết xong')
    await choose(form, 'Giải quyết bằng', 'Tổ chức thực hiện')
    const paper = form.getByRole('group', { name: startOf('Văn bản') })
    await fill(paper, { 'Nơi ban hành': 'UBND phường Ba Đình', 'Số, ký hiệu': '351/UBND-ĐT' })
    await fill(paper, { 'Ngày văn bản': day })
    await fill(form, { 'Nội dung trả lời': 'Đã thay xong, đề nghị bà con kiểm tra.' })
  })
}
