import type { Page } from 'playwright-core'
import { openCase } from './acts/open-case.ts'
import { openAct, send } from './acts/record.ts'
import { signIn } from './acts/sign-in.ts'
import { note, overdue, startUrging } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }

/** Links, buttons and fields that reach out of the page on either side. */
async function outside(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const role of ['link', 'button', 'textbox', 'combobox', 'searchbox', 'radio', 'checkbox'] as const)
    for (const control of await page.getByRole(role).all()) {
      const box = await control.boundingBox()
      // What skips to the content shows only while it has the keyboard.
      if (box === null || box.y < 0) continue
      if (box.x < 0 || box.x + box.width > phone.viewport.width) found.push(await control.ariaSnapshot())
    }
  return found
}

async function expectToFit(page: Page, what: string): Promise<void> {
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  expect(width, `${what} scrolls sideways`).toBeLessThanOrEqual(phone.viewport.width)
  expect(await outside(page), what).toEqual([])
}

test('on a phone no page scrolls sideways, and nothing to press or fill in lies outside it', async ({
  open,
}) => {
  const { page } = await open('/', phone)
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor()
  await expectToFit(page, 'signing in')
  await signIn(page, 'wardFront')
  await page.getByRole('region', { name: 'Quá hạn' }).getByRole('listitem').first().waitFor()
  await expectToFit(page, 'Today')
  await page.getByRole('link', { name: 'Sổ hồ sơ' }).tap()
  await page.getByRole('listitem').nth(10).waitFor()
  await expectToFit(page, 'the register')
  for (const name of ['Mở hồ sơ mới: Kiến nghị của cử tri', 'Mở hồ sơ mới: Cuộc tiếp xúc cử tri']) {
    await page.getByRole('link', { name }).tap()
    await page.getByRole('button', { name: 'Ghi vào sổ' }).waitFor()
    for (const fold of await page.getByText(/^Thông tin thêm/).all()) await fold.tap()
    await expectToFit(page, name)
    await page.goBack()
  }
  await openCase(page, long)
  await page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem').first().waitFor()
  await expectToFit(page, 'a case with a long name')
  for (const fold of ['Sơ đồ quy trình', 'Cơ quan, đại biểu liên quan'])
    await page.getByText(fold, { exact: true }).tap()
  await page.getByText(/^Việc khác, chưa làm được/).tap()
  await page.getByRole('button', { name: 'Như đã ghi sổ' }).tap()
  await page.getByRole('img', { name: /^Sơ đồ quy trình/ }).waitFor()
  await expectToFit(page, 'a case with everything open')
  await openAct(page, 'Đôn đốc')
  await expectToFit(page, 'a form')
})

const long =
  '1.05 – Đẩy nhanh tiến độ kiểm định, công khai kết quả kiểm định và lập phương án cải tạo, xây dựng lại các khu tập thể cũ trên địa bàn phường, trong đó có những dãy nhà được xây từ những năm 1960, tường nứt, trần bong, cầu thang chung xuống cấp, không bảo đảm an toàn cho người cao tuổi và trẻ em'

test('on a phone a fact is put on record', async ({ open }) => {
  const { page } = await open(undefined, phone)
  const form = await startUrging(page)
  await note(form).fill('Ghi từ điện thoại')
  await send(form)
  await page.getByRole('heading', { level: 1, name: overdue }).waitFor()
  await page.getByRole('region', { name: 'Diễn biến' }).getByText('Ghi từ điện thoại').waitFor()
})
