import { caseOn, notesOf } from './acts/journal.ts'
import { recorded } from './acts/record.ts'
import { note, startUrging } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

test('a session that ends in mid-form is begun again over it, and the form is recorded once as it was typed', async ({
  office,
  open,
}) => {
  const { page, watch } = await open()
  const form = await startUrging(page)
  await note(form).fill('Nhập lúc phiên hết hạn')
  watch.expect(/^401 (GET|POST) \/api/)
  office.clock.goTo('2025-12-17T09:00')
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  const dialog = page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' })
  await dialog.waitFor()
  expect(await notesOf(office, caseOn(page))).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor()
  await dialog.getByRole('button', { name: /^Đăng nhập lại/ }).click()
  await recorded(page)
  await dialog.waitFor({ state: 'hidden' })
  expect(await notesOf(office, caseOn(page))).toEqual(['Nhập lúc phiên hết hạn'])
})

test('signing in at another desk over a session that has ended leaves nothing of what was typed', async ({
  office,
  open,
}) => {
  const { page, watch } = await open()
  const form = await startUrging(page)
  await note(form).fill('Của chức danh trước')
  watch.expect(/^401 (GET|POST) \/api/)
  office.clock.goTo('2025-12-17T10:00')
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Dùng chức danh khác (bỏ nội dung đang nhập)' })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor()
  expect(await page.evaluate('JSON.stringify({ ...sessionStorage })')).toBe('{}')
})

test('another window that signs in at another desk does not make this one record in its name', async ({
  office,
  open,
}) => {
  const { page, watch } = await open()
  const form = await startUrging(page)
  await note(form).fill('Ghi ở chức danh nào')
  watch.expect(/^401 (GET|POST) \/api/)
  const other = await page.context().newPage()
  await other.request.post('/session', { data: { office: 'front/phuong-hoan-kiem/chair' } })
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' }).waitFor()
  expect(await notesOf(office, caseOn(page))).not.toContain('Ghi ở chức danh nào')
})
