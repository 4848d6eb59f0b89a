import { fill } from './acts/fill.ts'
import { caseOn, factsOf, notesOf } from './acts/journal.ts'
import { send } from './acts/record.ts'
import { note, startUrging } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

test('days are typed with the day before the month, and what was understood stands beneath', async ({
  office,
  open,
}) => {
  const { page } = await open()
  const form = await startUrging(page)
  const day = form.getByRole('textbox', { name: 'Ngày xảy ra' })
  await day.fill('12/9/2025')
  await form.getByText('thứ Sáu, ngày 12 tháng 9 năm 2025').waitFor()
  for (const other of [
    '12-9-2025',
    '12.9.2025',
    '12 tháng 9 năm 2025',
    'Thứ Sáu, ngày 12 tháng 9 năm 2025',
  ]) {
    await day.fill(other)
    await expect
      .poll(() => form.getByRole('status').allTextContents(), { message: other })
      .toContain('thứ Sáu, ngày 12 tháng 9 năm 2025')
  }
  await day.fill('9/12/2025')
  await fill(form, { Giờ: '8h05' })
  await send(form)
  const [fact] = await factsOf(office, caseOn(page), 'petition.urged')
  expect(fact?.occurredOn).toBe('2025-12-09T08:05')
})

test('a day that does not exist is told at its field, and nothing is sent', async ({ office, open }) => {
  const { page } = await open()
  const form = await startUrging(page)
  const id = caseOn(page)
  const before = await notesOf(office, id)
  const day = form.getByRole('textbox', { name: 'Ngày xảy ra' })
  for (const none of ['31/02/2025', '29/2/2025', '12/13/2025', 'hôm qua', '']) {
    await day.fill(none)
    await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
    const problems = form.getByRole('alert').filter({ hasText: 'Chưa gửi được' })
    await problems.getByRole('link', { name: /^Ngày xảy ra: / }).waitFor()
    expect(await day.getAttribute('aria-invalid'), none).toBe('true')
    expect(await day.evaluate((element) => element === element.ownerDocument.activeElement), none).toBe(true)
    await form
      .getByText(none === '' ? 'Cần nhập mục này.' : /^Không đọc được ngày/)
      .last()
      .waitFor()
  }
  expect(await notesOf(office, id)).toEqual(before)
})

test('an hour that does not exist is told at its field', async ({ open }) => {
  const { page } = await open()
  const form = await startUrging(page)
  await fill(form, { Giờ: '25h' })
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await form
    .getByRole('alert')
    .getByRole('link', { name: /^Giờ: Không đọc được giờ/ })
    .waitFor()
})

// As a word processor hands it over: hard and zero-width spaces, soft hyphens, curly quotes, a form feed, letters apart.
const pasted = `“Đề\u00A0nghị”\u200B lát\u00AD lại hè\u2060 phố\u0007 – ngõ\u202F12\uFEFF`.normalize('NFD')
const kept = '“Đề nghị” lát lại hè phố – ngõ 12'

test('text pasted from a word processor is kept in composed letters, without what nobody sees', async ({
  office,
  open,
}) => {
  const { page } = await open()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const form = await startUrging(page)
  await note(form).focus()
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(pasted)})`)
  await page.keyboard.press('Control+V')
  await expect.poll(() => note(form).inputValue()).toBe(kept)
  await send(form)
  expect((await notesOf(office, caseOn(page))).at(-1)).toBe(kept)
  await page.getByRole('region', { name: 'Diễn biến' }).getByText(kept).waitFor()
})

test('text that reaches a field in any other way is cleaned before it is sent', async ({ office, open }) => {
  const { page } = await open()
  const form = await startUrging(page)
  await note(form).fill(`${pasted}\r\n\u000Cdòng hai  `)
  await send(form)
  expect((await notesOf(office, caseOn(page))).at(-1)).toBe(`${kept}\n\ndòng hai`)
})
