import { caseOn, notesOf } from './acts/journal.ts'
import { recorded } from './acts/record.ts'
import { note, startUrging } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

test('what is typed while the network is away is kept, and sent once when it is back', async ({
  office,
  open,
}) => {
  const { page, watch } = await open()
  const form = await startUrging(page)
  watch.expect(/^net::ERR_INTERNET_DISCONNECTED/)
  watch.expect(/^net::ERR_NETWORK/)
  await page.context().setOffline(true)
  await page.getByRole('status').filter({ hasText: 'Mất kết nối' }).waitFor()
  await note(form).fill('Nhập khi mất mạng')
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  const lost = form.getByRole('alert').filter({ hasText: 'Mất kết nối khi đang gửi' })
  await lost.waitFor()
  expect(await note(form).inputValue()).toBe('Nhập khi mất mạng')
  await page.context().setOffline(false)
  await lost.getByRole('button', { name: 'Gửi lại' }).click()
  await recorded(page)
  expect(await notesOf(office, caseOn(page))).toEqual(['Nhập khi mất mạng'])
})

test('an answer that never arrives leaves the form as it was, and sending again records nothing twice', async ({
  office,
  open,
}) => {
  const { page, watch } = await open()
  const form = await startUrging(page)
  await note(form).fill('Trả lời bị rơi')
  watch.expect(/POST/)
  await page.route('**/facts', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await form.getByRole('button', { name: 'Gửi lại' }).waitFor()
  expect(await note(form).inputValue()).toBe('Trả lời bị rơi')
  expect((await notesOf(office, caseOn(page))).at(-1)).toBe('Trả lời bị rơi')
  await page.unroute('**/facts')
  await form.getByRole('button', { name: 'Gửi lại' }).click()
  const notice = await recorded(page)
  await notice.getByText('Việc này đã được ghi từ lần gửi trước; không ghi thêm lần nữa.').waitFor()
  expect(await notesOf(office, caseOn(page))).toEqual(['Nhập khi mất mạng', 'Trả lời bị rơi'])
})

test('what was changed after an answer was lost is not passed off as recorded', async ({ office, open }) => {
  const { page, watch } = await open()
  const form = await startUrging(page)
  await note(form).fill('Lần đầu')
  watch.expect(/POST/)
  await page.route('**/facts', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await form.getByRole('button', { name: 'Gửi lại' }).waitFor()
  await page.unroute('**/facts')
  await note(form).fill('Sửa lại sau đó')
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await form.getByRole('alert').filter({ hasText: 'Lần gửi trước đã được ghi' }).waitFor()
  expect((await notesOf(office, caseOn(page))).slice(2)).toEqual(['Lần đầu'])
})
