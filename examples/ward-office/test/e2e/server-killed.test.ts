import { demoClock } from '../../src/data/demo-clock.ts'
import { desks, tenant } from '../../src/data/desks.ts'
import { openEngine } from '../../src/engine.ts'
import { caseOn, notesOf } from './acts/journal.ts'
import { recorded } from './acts/record.ts'
import { note, startUrging } from './acts/urging.ts'
import { officeProcess } from './harness/office-process.ts'
import { expect, test } from './harness/test.ts'

test('what is typed while the server is dead is kept, and sent once when it lives again', async ({
  open,
  onTestFinished,
}) => {
  const server = await officeProcess()
  onTestFinished(server.close)
  const { page, watch } = await open(undefined, { baseURL: server.url })
  const form = await startUrging(page)
  await note(form).fill('Máy chủ vừa tắt')
  watch.expect(/^(net::ERR_|401 )/)
  await server.kill()
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  const lost = form.getByRole('alert').filter({ hasText: 'Mất kết nối khi đang gửi' })
  await lost.waitFor()
  expect(await note(form).inputValue()).toBe('Máy chủ vừa tắt')

  await server.beginAgain()
  // Who was signed in, the server has forgotten.
  const dialog = page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' })
  await lost.getByRole('button', { name: 'Gửi lại' }).click()
  await dialog.getByRole('button', { name: /^Đăng nhập lại/ }).click()
  await recorded(page)

  const engine = openEngine(server.file, demoClock().now)
  const as = (desk: keyof typeof desks) => engine.as({ tenant, party: desks[desk] })
  expect(await notesOf({ as }, caseOn(page))).toEqual(['Máy chủ vừa tắt'])
  expect((await engine.verify(tenant)).sound).toBe(true)
  await engine.close()
})
