import { fill } from './acts/fill.ts'
import { recorded, send } from './acts/record.ts'
import { comeSignedIn } from './acts/sign-in.ts'
import { note, startUrging } from './acts/urging.ts'
import { expect, test } from './harness/test.ts'

const script = '<img src=x onerror="alert(1)"><script>alert(2)</script>&lt;b&gt; "\'`${alert(3)}'

test('markup and scripts in what people type are shown as the text they are, wherever they show', async ({
  open,
}) => {
  const { page } = await open()
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await comeSignedIn(page, 'wardFront')
  await page.goto('/register?new=petition')
  const form = page.getByRole('form', { name: 'Ghi nhanh kiến nghị' })
  await fill(form, { 'Tóm tắt kiến nghị': `Tên ${script}`, 'Nội dung cử tri nêu': `Lời ${script}` })
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await (await recorded(page)).getByRole('link', { name: 'Đến hồ sơ' }).click()
  await page.getByRole('heading', { level: 1, name: `Tên ${script}`, exact: true }).waitFor()
  expect(await page.title()).toContain(script)
  const timeline = page.getByRole('region', { name: 'Diễn biến' })
  await timeline.getByText(`Lời ${script}`, { exact: true }).waitFor()
  await page.getByText('Sơ đồ quy trình', { exact: true }).click()
  await page.getByRole('img', { name: `Sơ đồ quy trình và đường đi của hồ sơ: Tên ${script}` }).waitFor()

  await page.getByRole('searchbox', { name: 'Tìm hồ sơ' }).fill(script)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: `Kết quả cho “${script}”` }).waitFor()
  await page.goto('/register')
  await page.getByRole('searchbox', { name: 'Tìm hồ sơ' }).fill('onerror')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: `Tên ${script}`, exact: true }).waitFor()
  expect(await page.getByRole('img').count()).toBe(0)
  expect(await page.evaluate('document.querySelectorAll("[onerror], body script:not([src])").length')).toBe(0)
  expect(dialogs).toEqual([])
})

test('markup in a note is shown as text in the timeline, in a conflict, and as it was recorded', async ({
  open,
}) => {
  const { page } = await open()
  const form = await startUrging(page)
  await note(form).fill(script)
  await send(form)
  const timeline = page.getByRole('region', { name: 'Diễn biến' })
  await timeline.getByText(script, { exact: true }).waitFor()
  await timeline.getByRole('button', { name: 'Như đã ghi sổ' }).click()
  await timeline.getByText(script, { exact: true }).waitFor()
  expect(await page.evaluate('document.querySelectorAll("[onerror]").length')).toBe(0)
})

test('no page may run a script that stands within it, or load one from elsewhere', async ({
  office,
  open,
}) => {
  for (const path of ['/', '/register', '/case/1', '/api/desk', '/session/desks']) {
    const policy = (await fetch(office.url + path)).headers.get('content-security-policy') ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(/script-src ([^;]*)/.exec(policy)?.[1], path).toBe("'self'")
    expect(policy, path).toContain("frame-ancestors 'none'")
  }
  const { page, watch } = await open('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  watch.expect(/^console: .*Content Security Policy/)
  watch.expect(/^csp /)
  await page.evaluate(`{
    const inline = document.createElement('script')
    inline.textContent = 'window.wasRun = true'
    document.body.append(inline)
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.wasRun = true">')
  }`)
  await page.getByRole('img').waitFor({ state: 'attached' })
  expect(await page.evaluate('window.wasRun')).toBeUndefined()
})
