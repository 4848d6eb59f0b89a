import { describe, expect, test } from 'vitest'
import type { Raw } from './raw.ts'
import { attackedSite, everyOperation, json, notice } from './site.ts'

const site = attackedSite()
const { world } = site

describe('a page of another site', () => {
  const writes = (id: string) => everyOperation(id).filter(({ route }) => route.method === 'POST')
  const sent = (id: string, headers: Raw['headers']) =>
    writes(id).map(({ path, init }) =>
      site.comesTo({
        method: 'POST',
        path,
        body: [init.body ?? ''],
        headers: { ...init.headers, ...headers },
      }),
    )

  test.each<[name: string, headers: Record<string, string>]>([
    ['is said to be cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['lies in a sibling domain', { 'sec-fetch-site': 'same-site' }],
    ['says so beside its own origin', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['is known by its origin alone', { origin: 'https://evil.example' }],
    ['has no origin to tell', { origin: 'null' }],
    ['has an origin that is none', { origin: 'evil' }],
    ['has the same host at another port', { origin: 'http://127.0.0.1:1' }],
    ['says what no browser says', { 'sec-fetch-site': 'whatever' }],
  ])('that %s can write nothing', async (_, headers) => {
    const id = await world.called()
    for (const outcome of await Promise.all(sent(id, headers))) expect(outcome).toBe('403 cross-site')
    await site.expectUntouched(id)
    expect((await site.as('clerk').get('/cases')).body.rows).toHaveLength(1)
  })

  test('can send no form, even where its browser says nothing', async () => {
    const id = await world.called()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      for (const outcome of await Promise.all(sent(id, { 'content-type': type })))
        expect(outcome).toBe('415 not-json')
    await site.expectUntouched(id)
  })

  test('is told from the own page, and from what is no browser', async () => {
    for (const headers of [
      {},
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
      { origin: site.origin() },
    ]) {
      const id = await world.called()
      const path = `/cases/${id}/facts`
      expect(
        await site.comesTo({
          method: 'POST',
          path,
          body: [JSON.stringify(notice)],
          headers: { ...json, 'idempotency-key': id, ...headers },
        }),
      ).toBe('201')
    }
  })

  test('is not allowed to read an answer: no header opens one to another origin', async () => {
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    const answer = await site.raw({ path: '/cases', headers })
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
    const preflight = await site.raw({ method: 'OPTIONS', path: '/cases', headers })
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  })
})
