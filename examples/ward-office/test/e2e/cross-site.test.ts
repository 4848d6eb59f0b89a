import { beforeAll } from 'vitest'
import { caseOn } from './acts/journal.ts'
import { comeSignedIn } from './acts/sign-in.ts'
import { startUrging } from './acts/urging.ts'
import { listening, portOf } from './harness/office.ts'
import { expect, test } from './harness/test.ts'

let origin = ''
beforeAll(async () => {
  const html = '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>'
  const server = await listening(() => new Response(html, { headers: { 'content-type': 'text/html' } }))
  origin = `http://127.0.0.1:${portOf(server)}`
  return () => void server.close()
})

const urged = JSON.stringify({ type: 'petition.urged', occurredOn: '2025-12-17', note: 'Từ nơi khác' })
const otherDesk = JSON.stringify({ office: 'front/phuong-hoan-kiem/chair' })

// Another port is another origin and the same site: the browser sends the cookie along.
test('a page of another origin, in a browser that is signed in here, changes nothing and reads nothing', async ({
  office,
  open,
}) => {
  const { page, watch } = await open()
  await startUrging(page)
  const id = caseOn(page)
  const before = await office.as('secretary').position()
  watch.expect(/./)
  await page.goto(origin)

  const facts = `${office.url}/api/cases/${id}/facts`
  const posts = [
    { url: facts, body: urged },
    { url: `${office.url}/session`, body: otherDesk },
  ]
  for (const { url, body } of posts)
    for (const [mode, type] of [
      ['cors', 'application/json'],
      ['no-cors', 'text/plain'],
      ['no-cors', 'application/x-www-form-urlencoded'],
    ])
      await page.evaluate(`fetch(${JSON.stringify(url)}, {
        method: 'POST', credentials: 'include', mode: '${mode}', body: ${JSON.stringify(body)},
        headers: { 'content-type': '${type}', ...('${mode}' === 'cors' && { 'idempotency-key': 'elsewhere' }) },
      }).catch(() => {})`)
  for (const method of ['DELETE', 'PUT'])
    await page.evaluate(
      `fetch('${office.url}/session', { method: '${method}', credentials: 'include' }).catch(() => {})`,
    )
  const read = await page.evaluate(
    `fetch('${office.url}/api/cases/${id}', { credentials: 'include' }).then((answer) => answer.text(), () => 'nothing')`,
  )
  expect(read).toBe('nothing')

  // A form that is sent, its one field making JSON of the body.
  for (const { url, body } of posts) {
    const [name, value] = [`${body.slice(0, -1)},"x":"`, '"}']
    const answered = page.waitForResponse(url)
    await page.evaluate(`{
      const form = document.createElement('form')
      Object.assign(form, { method: 'post', enctype: 'text/plain', action: ${JSON.stringify(url)} })
      const field = document.createElement('input')
      Object.assign(field, { name: ${JSON.stringify(name)}, value: ${JSON.stringify(value)} })
      form.append(field)
      document.body.append(form)
      form.submit()
    }`)
    expect((await answered).status(), url).toBe(403)
    await page.waitForURL(url)
    await page.goto(origin)
  }

  expect(await office.as('secretary').position()).toBe(before)
  await page.goto(office.url)
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor()
  await page.getByRole('banner').getByText('Ban Thường trực UBMTTQ Việt Nam phường Ba Đình').waitFor()
})

test('no page of another origin can show this one within itself', async ({ office, open }) => {
  const { page, watch } = await open()
  await comeSignedIn(page, 'wardFront')
  watch.expect(/./)
  await page.goto(origin)
  await page.evaluate(`{
    const frame = document.createElement('iframe')
    frame.src = '${office.url}/'
    document.body.append(frame)
    new Promise((resolve) => frame.addEventListener('load', resolve))
  }`)
  expect(await page.frameLocator('iframe').getByRole('heading').count()).toBe(0)
})
