import { signIn } from './acts/sign-in.ts'
import { openCase } from './acts/open-case.ts'
import { fill } from './acts/fill.ts'
import { openAct } from './acts/record.ts'
import { expect, test } from './harness/test.ts'

const title = '3.01 – Nắp hố ga ngõ 12 phố Đặng Dung lại mất'

test('nobody who has not signed in sees anything but the page for it', async ({ open }) => {
  const { page } = await open()
  for (const path of ['/', '/register', '/open/petition', '/case/1']) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor()
    expect(await page.getByRole('heading').count()).toBe(1)
    expect(await page.getByRole('link').count()).toBe(0)
  }
})

test('the office answers nobody who has not signed in', async ({ office }) => {
  for (const path of ['desk', 'cases', 'worklist', 'overdue', 'changes', 'cases/1', 'processes/petition'])
    expect((await fetch(`${office.url}/api/${path}`)).status, path).toBe(401)
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  expect((await fetch(`${office.url}/api/processes/petition/cases`, post)).status).toBe(401)
})

test('another ward’s office sees nothing, not even by the address of a case', async ({ open }) => {
  const ours = await open('/')
  await signIn(ours.page, 'wardFront')
  await openCase(ours.page, title)
  const theirs = await open('/')
  await signIn(theirs.page, 'otherWard')
  for (const nothing of [
    'Không có việc nào quá hạn.',
    /^Không có việc nào đến hạn/,
    'Không có việc nào chờ chức danh này.',
    'Tuần này không có cuộc tiếp xúc nào.',
  ])
    await theirs.page.getByText(nothing).waitFor()
  await theirs.page.goto('/register?standing=all')
  await theirs.page.getByText('Không có hồ sơ nào ở đây.').waitFor()
  theirs.watch.expect(/^404 GET \/api\/cases\//)
  await theirs.page.goto(new URL(ours.page.url()).pathname)
  await theirs.page.getByText('Không có hồ sơ này, hoặc chức danh đang dùng không được xem.').waitFor()
})

test('signing out leaves nothing of what was typed in the window', async ({ open }) => {
  const { page } = await open('/')
  await signIn(page, 'wardFront')
  await openCase(page, title)
  await fill(await openAct(page, 'Đôn đốc'), { 'Ghi chú': 'Điều chưa ai được biết' })
  const typed = page.getByRole('textbox', { name: 'Ghi chú' })
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor()
  expect(await page.evaluate('JSON.stringify({ ...sessionStorage, ...localStorage })')).not.toContain('Điều')
  expect(await page.context().cookies()).toEqual([])
  await signIn(page, 'wardFront')
  await openCase(page, title)
  await openAct(page, 'Đôn đốc')
  expect(await typed.inputValue()).toBe('')
})
