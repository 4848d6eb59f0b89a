import type { Page } from 'playwright-core'
import { fill } from './acts/fill.ts'
import { send } from './acts/record.ts'
import { openCase } from './acts/open-case.ts'
import { comeSignedIn } from './acts/sign-in.ts'
import { note, overdue, startUrging } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

/** The fact whose values hold a text, in the case's timeline. */
const fact = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem').filter({ hasText: text })

test('a fact that was mistyped is put right in its own form, and what stood there before can still be read', async ({
  open,
}) => {
  const { page } = await open()
  const form = await startUrging(page)
  await note(form).fill('Đã gọi điện hôm qua')
  await send(form)
  await fact(page, 'Đã gọi điện hôm qua')
    .getByRole('link', { name: /^Đính chính/ })
    .click()
  const correction = page.getByRole('form', { name: 'Việc này xảy ra khác' })
  expect(await note(correction).inputValue()).toBe('Đã gọi điện hôm qua')
  await note(correction).fill('Đã gọi điện sáng nay')
  await correction.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await correction
    .getByRole('alert')
    .getByRole('link', { name: /^Lý do đính chính/ })
    .waitFor()
  await fill(correction, { 'Lý do đính chính': 'Ghi nhầm ngày gọi' })
  await send(correction)
  await fact(page, 'Đã gọi điện sáng nay').waitFor()
  expect(await fact(page, 'Đã gọi điện hôm qua').count()).toBe(0)
  await page.getByRole('button', { name: 'Như đã ghi sổ' }).click()
  await fact(page, 'Đã gọi điện hôm qua')
    .getByText(/^đã đính chính ở mục \d+$/)
    .waitFor()
  await fact(page, 'Đã gọi điện sáng nay').getByText('Ghi nhầm ngày gọi').waitFor()
})

test('a fact that never was is taken out with its reason, and stays in the record', async ({ open }) => {
  const { page } = await open()
  const form = await startUrging(page)
  await note(form).fill('Nhầm hồ sơ')
  await send(form)
  await fact(page, 'Nhầm hồ sơ')
    .getByRole('link', { name: /^Đính chính/ })
    .click()
  await page.getByRole('radio', { name: 'Việc này không có' }).check()
  const correction = page.getByRole('form', { name: 'Việc này không có' })
  await fill(correction, { 'Lý do đính chính': 'Ghi vào nhầm hồ sơ' })
  await send(correction)
  await expect.poll(() => fact(page, 'Nhầm hồ sơ').count()).toBe(0)
  await page.getByRole('button', { name: 'Như đã ghi sổ' }).click()
  await fact(page, 'Nhầm hồ sơ')
    .getByText(/^đã đính chính ở mục \d+$/)
    .waitFor()
})

test('what opened a case can be told otherwise, but not taken out', async ({ open }) => {
  const { page } = await open()
  await comeSignedIn(page, 'wardFront')
  await page.goto('/register?new=petition')
  const opening = page.getByRole('form', { name: 'Ghi nhanh kiến nghị' })
  await fill(opening, { 'Tóm tắt kiến nghị': 'Hố ga ngõ 8 mất nắp' })
  const receipt = await send(opening)
  await receipt.getByText('Hố ga ngõ 8 mất nắp').waitFor()
  await receipt.getByRole('link', { name: 'Đến hồ sơ' }).click()
  await page.getByRole('link', { name: /^Đính chính mục 1:/ }).click()
  const correction = page.getByRole('form', { name: 'Việc này xảy ra khác' })
  await correction.waitFor()
  expect(await page.getByRole('radio', { name: 'Việc này không có' }).count()).toBe(0)
  await fill(correction, {
    'Nội dung tóm tắt': 'Hố ga ngõ 18 mất nắp',
    'Lý do đính chính': 'Ghi nhầm số ngõ',
  })
  await send(correction)
  await page.getByRole('heading', { level: 1, name: 'Hố ga ngõ 18 mất nắp' }).waitFor()
})

test('a fact that others followed is told otherwise, and they stand', async ({ open }) => {
  const { page } = await open()
  await comeSignedIn(page, 'secretary')
  await openCase(page, overdue)
  const sent = fact(page, 'Chuyển đến cơ quan có thẩm quyền')
  await sent.getByRole('link', { name: /^Đính chính/ }).click()
  const correction = page.getByRole('form', { name: 'Việc này xảy ra khác' })
  await fill(correction, { Giờ: '9h15', 'Lý do đính chính': 'Thiếu giờ' })
  await send(correction)
  await sent.getByText(/^đã đính chính ở mục \d+$/).waitFor()
  await sent.getByText('09:15').waitFor()
  await fact(page, 'Cơ quan có thẩm quyền nhận kiến nghị').waitFor()
})
