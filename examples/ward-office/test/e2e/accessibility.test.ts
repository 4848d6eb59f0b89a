import type { Page } from 'playwright-core'
import { openCase } from './acts/open-case.ts'
import { openAct } from './acts/record.ts'
import { comeSignedIn, signIn } from './acts/sign-in.ts'
import { overdue } from './acts/urging.ts'
import { barriersOn } from './harness/axe.ts'
import { expect, test } from './harness/test.ts'

const expectNone = async (page: Page, what: string) => expect(await barriersOn(page), what).toEqual([])

test('signing in, the day and the register hold no serious barrier', async ({ open }) => {
  const { page } = await open('/')
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor()
  await expectNone(page, 'signing in')
  await signIn(page, 'secretary')
  await page.getByRole('region', { name: 'Quá hạn' }).getByRole('listitem').first().waitFor()
  await page.getByRole('region', { name: 'Cuộc tiếp xúc trong tuần' }).getByRole('listitem').first().waitFor()
  await expectNone(page, 'Today, full')
  await page.getByRole('button', { name: 'Phím tắt' }).click()
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor()
  await expectNone(page, 'the shortcuts')
  await page.keyboard.press('Escape')
  await page.goto('/register?standing=all')
  await page.getByRole('listitem').nth(20).waitFor()
  await expectNone(page, 'the register')
  await page.goto('/register?q=không có gì như thế')
  await page.getByText('Không có hồ sơ nào ở đây.').waitFor()
  await expectNone(page, 'the register, nothing found')
})

test('the day and the register of an office that sees nothing hold no serious barrier', async ({ open }) => {
  const { page } = await open()
  await comeSignedIn(page, 'otherWard')
  await page.goto('/')
  await page.getByText('Không có việc nào quá hạn.').waitFor()
  await page.getByText('Tuần này không có cuộc tiếp xúc nào.').waitFor()
  await expectNone(page, 'Today, empty')
  await page.goto('/nowhere')
  await page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor()
  await expectNone(page, 'no page')
})

test('a case with everything opened holds no serious barrier', async ({ open }) => {
  const { page } = await open()
  await comeSignedIn(page, 'wardFront')
  await openCase(page, overdue)
  await page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem').first().waitFor()
  await page.getByText(/^Việc khác, chưa làm được/).click()
  await page.getByText('Cơ quan, đại biểu liên quan', { exact: true }).click()
  await page.getByText(/^Đã xong hoặc đã dừng/).click()
  await page.getByText('Cách tính').first().click()
  for (const rest of await page.getByText(/^Xem thêm \d+ mục$/).all()) await rest.click()
  await page.getByText('Sơ đồ quy trình', { exact: true }).click()
  await page.getByRole('img', { name: /^Sơ đồ quy trình/ }).waitFor()
  await expectNone(page, 'a case, everything open')
  await page.getByRole('button', { name: 'Như đã ghi sổ' }).click()
  await expectNone(page, 'a case, as recorded')
})

test('forms with what is wrong in them hold no serious barrier', async ({ open }) => {
  const { page } = await open()
  await comeSignedIn(page, 'wardCommittee')
  await openCase(page, overdue)
  const form = await openAct(page, 'Trả lời bằng văn bản')
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await form.getByRole('alert').filter({ hasText: 'Chưa gửi được' }).waitFor()
  await expectNone(page, 'a form with errors')
  for (const process of ['petition', 'voter-meeting']) {
    await page.goto(`/open/${process}`)
    const opening = page.getByRole('form')
    await opening.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await opening.getByRole('alert').filter({ hasText: 'Chưa gửi được' }).waitFor()
    await opening
      .getByText(/^Thông tin thêm/)
      .first()
      .click()
    await opening.getByRole('combobox', { name: 'Địa bàn' }).click()
    await opening.getByRole('listbox').getByRole('option').first().waitFor()
    await expectNone(page, `opening ${process}`)
  }
})

test('a session that has ended, a conflict and a phone hold no serious barrier', async ({ office, open }) => {
  const { page, watch } = await open('/', {
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  })
  await signIn(page, 'wardFront')
  await page.getByRole('region', { name: 'Quá hạn' }).getByRole('listitem').first().waitFor()
  await expectNone(page, 'Today on a phone')
  await openCase(page, overdue)
  await page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem').first().waitFor()
  await expectNone(page, 'a case on a phone')
  const form = await openAct(page, 'Đôn đốc')
  watch.expect(/^401 /)
  office.clock.goTo('2025-12-17T09:00')
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' }).waitFor()
  await expectNone(page, 'signing in again')
})
