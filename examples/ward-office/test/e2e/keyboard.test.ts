import type { Locator, Page } from 'playwright-core'
import { caseOn, notesOf } from './acts/journal.ts'
import { recorded } from './acts/record.ts'
import { comeSignedIn, deskButton } from './acts/sign-in.ts'
import { overdue } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === element.ownerDocument.activeElement)

/** Presses Tab until a control has the keyboard. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor()
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isFocused(control)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('no number of Tabs leads there')
}

test('without a mouse somebody signs in, finds a case without diacritics, and puts a fact on record', async ({
  office,
  open,
}) => {
  const { page } = await open('/')
  await tabTo(page, deskButton(page, 'wardFront'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Quá hạn' }).waitFor()

  await page.keyboard.press('/')
  await page.keyboard.type('nap ho ga dang dung')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: overdue }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: 'Đôn đốc', exact: true }))
  await page.keyboard.press('Enter')

  const note = page.getByRole('textbox', { name: 'Ghi chú' })
  await note.waitFor()
  expect(await isFocused(note), 'the form begins with its first field').toBe(true)
  await page.keyboard.type('Gõ bằng bàn phím')
  await page.keyboard.press('Control+Enter')
  const notice = await recorded(page)
  await notice.getByText('Đôn đốc').waitFor()
  expect(await notesOf(office, caseOn(page))).toEqual(['Gõ bằng bàn phím'])
})

test('single letters lead to pages and to help, and are letters again in a field', async ({ open }) => {
  const { page } = await open()
  await comeSignedIn(page, 'wardFront')
  await page.goto('/')
  await page.getByRole('heading', { level: 2, name: 'Quá hạn' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await page.getByRole('heading', { level: 1, name: 'Sổ hồ sơ' }).waitFor()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Phím tắt' })
  await help.waitFor()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'hidden' })
  await page.keyboard.press('n')
  const summary = page.getByRole('textbox', { name: 'Tóm tắt kiến nghị' })
  await summary.waitFor()
  await page.keyboard.type('ngõ gần trường')
  expect(await summary.inputValue()).toBe('ngõ gần trường')
})

test('the first Tab leads past the menu, to what the page is about', async ({ open }) => {
  const { page } = await open()
  await comeSignedIn(page, 'wardFront')
  await page.goto('/')
  await page.getByRole('heading', { level: 2, name: 'Quá hạn' }).waitFor()
  await page.keyboard.press('Tab')
  expect(await isFocused(page.getByRole('link', { name: 'Đến nội dung chính' }))).toBe(true)
  await page.keyboard.press('Enter')
  expect(await isFocused(page.getByRole('main'))).toBe(true)
})
