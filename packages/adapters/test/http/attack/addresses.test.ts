import { describe, expect, test } from 'vitest'
import { BASE } from '../hosts/host.ts'
import { sendRaw } from './raw.ts'
import { attackedSite, json, notice } from './site.ts'

const site = attackedSite()
const { world } = site

describe('a header', () => {
  test.each([
    '7',
    '"0"',
    '"-1"',
    '"1e3"',
    '"1", "2"',
    'W/"1"',
    '*',
    '',
    '""',
    '"01"',
    `"${'9'.repeat(400)}"`,
    '"9007199254740993"',
  ])('If-Match: %s is malformed, and nothing is written', async (match) => {
    const id = await world.called()
    const body = [JSON.stringify(notice)]
    expect(
      await site.comesTo({
        method: 'POST',
        path: `/cases/${id}/facts`,
        headers: { ...json, 'if-match': match },
        body,
      }),
    ).toBe('400 malformed')
    await site.expectUntouched(id)
  })

  test.each(['', ' ', '""', '" "', 'x'.repeat(201), 'khóa', 'k\u0080', '"k\t"', 'a\tb'])(
    'Idempotency-Key: %s is no key, and nothing is written',
    async (key) => {
      const id = await world.called()
      const body = [JSON.stringify(notice)]
      expect(
        await site.comesTo({
          method: 'POST',
          path: `/cases/${id}/facts`,
          headers: { ...json, 'idempotency-key': key },
          body,
        }),
      ).toBe('400 key-missing')
      await site.expectUntouched(id)
    },
  )

  test.each([
    '',
    ',',
    ';q=',
    'vi;q=',
    'vi;q=x',
    ';;;',
    '*;q=0',
    '-',
    'en,'.repeat(3000),
    `en${' '.repeat(12_000)}x`,
    '__proto__',
    '\u00e9',
  ])('Accept-Language of garbage still gets an answer in a language that is spoken', async (asked) => {
    const { status, headers } = await site.raw({ path: '/cases', headers: { 'accept-language': asked } })
    expect(status).toBe(200)
    expect(['vi', 'en']).toContain(headers['content-language'])
  })

  test.each(['-1', '1.5', 'x', '1e3', '9'.repeat(16), ''])('Last-Event-ID: %s is malformed', async (id) => {
    const headers = { accept: 'text/event-stream', 'last-event-id': id }
    expect(await site.comesTo({ path: '/changes', headers })).toBe('400 malformed')
  })
})

describe('an address', () => {
  test.each([
    '/cases/..',
    '/cases/%00',
    '/cases/%00/history',
    '/cases/%E0%A4%A',
    '/cases/%ff/history',
    '/cases/%',
    '/cases/%u0041',
    '/cases//history',
    '/cases/a%2F..%2Fb',
    '/cases/__proto__',
    '/cases/constructor/allowed',
    '/processes/__proto__',
    '/processes/constructor/allowed',
    '/register/__proto__',
    '/register/toString',
    '/cases/x/deadlines/__proto__',
    '/CASES',
    '//desk',
    '/desk/',
    `/cases/${'x'.repeat(12_000)}`,
    '/a'.repeat(5000),
    '/cases/x/openapi.json',
  ])('that names nothing is not found: %s', async (path) => {
    expect(await site.comesTo({ path })).toBe('404 not-found')
    expect(world.failures).toEqual([])
  })

  test('of a case cannot leave the surface by dots, written out or escaped', async () => {
    for (const path of [
      '/../secret',
      '/%2e%2e/secret',
      '/cases/../../secret',
      '/cases/%2E%2e/.%2e/secret',
      '/..%2fsecret',
    ])
      expect(await site.comesTo({ path })).toBe('404 not-found')
    for (const path of ['/cases/../desk', '/cases/%2e%2e/desk', '/./desk'])
      expect(await site.comesTo({ path })).toBe('200')
  })

  test('of a deadline, a key or a process may hold anything, and is then not found', async () => {
    const id = await world.called()
    for (const odd of [
      '%00',
      '%0d%0aset-cookie:%20a=b',
      '__proto__',
      'constructor',
      '%F0%9F%98%80',
      `'%3B%20drop%20table%20entries`,
    ])
      for (const path of [`/cases/${id}/deadlines/${odd}`, `/outcomes/${odd}`, `/processes/${odd}`]) {
        const { status, headers } = await site.raw({ path })
        expect([path, status, headers['set-cookie']]).toEqual([path, 404, undefined])
      }
    expect(await site.comesTo({ path: `/outcomes/${'x'.repeat(201)}` })).toBe('400 malformed')
    expect(await site.comesTo({ path: '/outcomes/%' })).toBe('400 malformed')
  })
})

describe('a query', () => {
  test.each([
    '/cases?unknown=1',
    '/desk?x',
    '/cases?limit=-1',
    '/cases?limit=0',
    '/cases?limit=1001',
    '/cases?limit=1.5',
    '/cases?limit=NaN',
    '/cases?limit=1e400',
    '/cases?limit=',
    '/cases?limit=0x10',
    '/cases?limit=1e1',
    '/cases?limit=1&limit=2',
    '/cases?process=a&process=b',
    '/cases?closed=maybe',
    '/cases?closed=true&closed=false',
    '/cases?facets=x',
    '/cases?facets[]=x',
    '/cases?facets[a][b]=x',
    '/cases?facets[mode]=open&facets[mode]=closed',
    '/cases?process[a]=x',
    '/cases?limit[a]=1',
    '/cases?__proto__=x',
    '/cases?__proto__[x]=1',
    '/cases?constructor[x]=1',
    '/cases?facets[__proto__]=x',
    '/due?from=2025-02-30',
    '/due?from=yesterday',
    '/due-soon?value=-1&unit=days',
    '/due-soon?value=1&unit=years',
    '/due-soon?value=1e9&unit=months',
    '/changes?after=-1',
    '/changes?after=1.5',
    '/changes?after=9007199254740993',
    '/changes?after=1e21',
    '/search?text=a&text=b',
    `/search?text=${'x'.repeat(1001)}`,
    '/search',
    '/cases/x/history?knownAt=now',
    '/register/bodies?limit=101',
  ])('that is not understood is refused: %s', async (path) => {
    await world.called()
    expect(await site.comesTo({ path })).toBe('400 malformed')
    expect(world.failures).toEqual([])
  })

  test.each(['worklist', 'due', 'diary', 'cases', 'search'])(
    'with a cursor that was altered does not break %s',
    async (list) => {
      for (const title of ['Đường A', 'Đường B', 'Đường C']) await world.called({ title })
      const question = list === 'search' ? 'search?text=duong&limit=1' : `${list}?limit=1`
      const { body } = await site.as('clerk').get(`/${question}`)
      const next = String(body.next ?? 'none')
      const altered = [
        '',
        'x',
        '%00',
        '[]',
        '{}',
        'null',
        '-1',
        `${next}x`,
        next.slice(1),
        next.toUpperCase(),
        `' or 1=1 --`,
        'AAAA',
        '\u{1F600}',
        '__proto__',
      ]
      for (const after of altered) {
        const answer = await site.as('clerk').get(`/${question}&after=${encodeURIComponent(after)}`)
        expect([after, answer.status < 500]).toEqual([after, true])
        expect(await site.as('stranger').get(`/${question}&after=${encodeURIComponent(next)}`)).toMatchObject(
          { body: { rows: [] } },
        )
      }
      expect(world.failures).toEqual([])
    },
  )

  test('for odd texts finds nothing, and does not break', async () => {
    await world.called()
    for (const text of [
      '%00',
      '%ED%A0%80',
      '%',
      '"',
      '*',
      'a OR b',
      'NEAR(a b)',
      '-a',
      "'",
      '; drop table texts',
      '(',
      '^a',
      'title:a',
      '%F0%9F%98%80',
    ])
      expect((await site.raw({ path: `/search?text=${text.replaceAll(' ', '%20')}` })).status).toBe(200)
    expect(world.failures).toEqual([])
    expect((await site.as('clerk').get('/search?text=duong')).body.rows).toHaveLength(1)
  })
})

test('a request for another base is not answered for', async () => {
  for (const path of [`${BASE}x/desk`, '/desk', '/', `/x${BASE}/desk`, `http://evil.example${BASE}x/desk`])
    expect((await sendRaw(site.origin(), { path, headers: { cookie: 'session=clerk' } })).status).toBe(404)
})
