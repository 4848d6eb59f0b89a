import { fill } from './acts/fill.ts'
import { caseOn, notesOf } from './acts/journal.ts'
import { openCase } from './acts/open-case.ts'
import { send } from './acts/record.ts'
import { comeSignedIn } from './acts/sign-in.ts'
import { note, overdue, startUrging } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

test('what somebody else recorded meanwhile is shown, and what was typed is kept and sent after a look at it', async ({
  office,
  open,
}) => {
  const mine = await open()
  const theirs = await open()
  const [form, other] = [await startUrging(mine.page), await startUrging(theirs.page, 'secretary')]
  await note(form).fill('Ghi chú của phường')
  await fill(other, { 'Ghi chú': 'Ghi chú của Đoàn' })
  await send(other)

  mine.watch.expect(/^412 POST/)
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  const notice = form.getByRole('alert').filter({ hasText: 'Hồ sơ vừa có mục mới' })
  await notice.getByText('Đôn đốc').waitFor()
  await notice.getByText('Ghi chú của Đoàn').waitFor()
  await notice.getByText(/Thư ký Đoàn/).waitFor()
  expect(await note(form).inputValue()).toBe('Ghi chú của phường')
  expect(await notesOf(office, caseOn(mine.page))).not.toContain('Ghi chú của phường')

  await notice.getByRole('button', { name: 'Đã xem, gửi lại' }).click()
  await form.waitFor({ state: 'detached' })
  expect(await notesOf(office, caseOn(mine.page))).toEqual(['Ghi chú của Đoàn', 'Ghi chú của phường'])
})

test('what others record shows on a page that is open, without anybody asking for it', async ({ open }) => {
  const [mine, theirs] = [(await open()).page, (await open()).page]
  await comeSignedIn(mine, 'wardCommittee')
  await openCase(mine, overdue)
  const form = await startUrging(theirs)
  await note(form).fill('Nhắc lại lần nữa')
  await send(form)
  await mine.getByRole('region', { name: 'Diễn biến' }).getByText('Nhắc lại lần nữa').waitFor()
})
