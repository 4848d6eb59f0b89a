import type { Page } from 'playwright-core'
import { conclude, hold, opinion, plan, prepare } from './acts/meeting.ts'
import { settle } from './acts/settle.ts'
import { takeTurns } from './acts/take-turns.ts'
import { expect, test } from './harness/test.ts'

const shows = (page: Page, status: string | RegExp) =>
  page.getByRole('article').getByText(status, { exact: true }).first().waitFor()

test('a meeting is put on record by everybody who has a part in it, and a petition raised there until it is closed', async ({
  office,
  open,
}) => {
  const turns = takeTurns(office, open)
  const meeting = await plan(turns)
  await shows(await turns.at('secretary', meeting), 'Đã có lịch')
  await prepare(turns, meeting)
  await shows(await turns.at('secretary', meeting), 'Sẵn sàng tổ chức')
  await hold(turns, meeting)
  await conclude(turns, meeting)
  const page = await turns.at('secretary', meeting)
  await shows(page, 'Hoàn tất')

  // Who spoke is closed to whoever does not ask.
  await page.getByRole('region', { name: 'Diễn biến' }).getByText(opinion.summary).first().waitFor()
  expect(await page.getByText(opinion.voter).count()).toBe(0)
  await page.getByRole('button', { name: 'Hiện Họ và tên' }).click()
  await page.getByRole('status').filter({ hasText: opinion.voter }).waitFor()

  const related = page.getByRole('region', { name: 'Hồ sơ liên quan' })
  await related.getByRole('link', { name: `${opinion.number} – ${opinion.summary}` }).click()
  await page.getByRole('heading', { level: 1, name: `${opinion.number} – ${opinion.summary}` }).waitFor()
  const petition = new URL(page.url()).pathname
  await settle(turns, petition)
  await shows(await turns.at('secretary', petition), /Đã khép$/)
})
