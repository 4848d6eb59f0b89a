import { answer } from './acts/answer.ts'
import { fill } from './acts/fill.ts'
import { record } from './acts/record.ts'
import { comeSignedIn } from './acts/sign-in.ts'
import { overdue } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

test('an answer that is overdue stands in Today, is asked after, and is found late when it comes', async ({
  open,
}) => {
  const [front, committee] = [(await open()).page, (await open()).page]
  await comeSignedIn(front, 'wardFront')
  await front.goto('/')
  const late = front.getByRole('region', { name: 'Quá hạn' })
  await late.getByRole('listitem').filter({ hasText: overdue }).filter({ hasText: 'quá 8 ngày' }).waitFor()
  await late.getByRole('link', { name: overdue }).click()
  await record(front, 'Đôn đốc', (form) => fill(form, { 'Ghi chú': 'Trẻ em hay đi lối này.' }))

  await comeSignedIn(committee, 'wardCommittee')
  await committee.goto('/')
  const waiting = committee.getByRole('region', { name: 'Quá hạn' })
  await waiting.getByRole('link', { name: overdue }).click()
  const timeline = committee.getByRole('region', { name: 'Diễn biến' })
  await timeline.getByText('Trẻ em hay đi lối này.').waitFor()
  const notice = await answer(committee, '17/12/2025')
  await notice.getByText(/09\/12\/2025/).waitFor()
  await notice.getByText(/khoản 1 Điều 49/).waitFor()

  const found = timeline.getByRole('listitem').filter({ hasText: 'Trả lời bằng văn bản' }).first()
  await found.getByText(/khoản 1 Điều 49/).waitFor()
  await front.getByRole('link', { name: 'Hôm nay' }).click()
  await front.getByRole('heading', { level: 2, name: 'Quá hạn' }).waitFor()
  await expect.poll(() => late.getByRole('link', { name: overdue }).count()).toBe(0)
})
