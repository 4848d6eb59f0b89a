import { describe, expect, test } from 'vitest'
import { BASE } from '../hosts/host.ts'
import { MORE_TO_COME, type Raw, sendRaw } from './raw.ts'
import { attackedSite, everyOperation, notice } from './site.ts'

const site = attackedSite()
const { world } = site
const MIB = 1024 * 1024

/** What a request comes to, as `400 malformed`; of an accepted one the status alone. */
const comesTo = async (raw: Raw): Promise<string> => {
  const { status, text, headers } = await site.raw(raw)
  expect(headers['content-type']).toMatch(/^application\/(problem\+)?json$/)
  return status < 300 ? String(status) : `${status} ${JSON.parse(text).code}`
}

const json = { 'content-type': 'application/json', 'idempotency-key': 'k' }

/** Nothing was written and nothing is broken. */
async function expectUntouched(id: string): Promise<void> {
  const { status, body } = await site.as('clerk').get(`/cases/${id}`)
  expect([status, body.revision]).toEqual([200, 1])
  expect(world.failures).toEqual([])
}

describe('a body', () => {
  const send = async (id: string, body: Raw['body'], headers: Raw['headers'] = {}) =>
    comesTo({
      method: 'POST',
      path: `/cases/${id}/facts`,
      body: body ?? [],
      headers: { ...json, ...headers },
    })

  test('that says it is too large is refused before it is read', async () => {
    const id = await world.called()
    const claimed = { 'content-length': String(2 * MIB) }
    expect(await send(id, ['{', MORE_TO_COME], claimed)).toBe('413 too-large')
    await expectUntouched(id)
  })

  test('that does not say how large it is is refused as soon as it is too large', async () => {
    const id = await world.called()
    const piece = 'x'.repeat(MIB / 4)
    expect(await send(id, ['{"place":"', piece, piece, piece, piece, piece, MORE_TO_COME])).toBe(
      '413 too-large',
    )
    await expectUntouched(id)
  })

  test('of exactly the largest size is read', async () => {
    const id = await world.called()
    const [head, tail] = [JSON.stringify(notice).slice(0, -1), '}']
    const room = MIB - Buffer.byteLength(head + tail)
    expect(await send(id, [head + ' '.repeat(room + 1) + tail])).toBe('413 too-large')
    expect(await send(id, [head + ' '.repeat(room) + tail])).toBe('201')
  })

  test.each<[name: string, body: string | Uint8Array]>([
    ['is empty', ''],
    ['breaks off', '{"type":"notice.posted"'],
    ['is an array', `[${JSON.stringify(notice)}]`],
    ['is null', 'null'],
    ['is a number', '7'],
    ['is a text', '"notice.posted"'],
    ['is two', '{}{}'],
    ['is not UTF-8', Buffer.from(JSON.stringify({ ...notice, place: 'Café' }), 'latin1')],
    ['ends within a character', Buffer.from('{"a":"Đ', 'utf8').subarray(0, -1)],
    ['is UTF-16', Buffer.from(JSON.stringify(notice), 'utf16le')],
    ['has a comment', '{/* */}'],
    ['has NaN', '{"type":NaN}'],
  ])('that %s is malformed', async (_, body) => {
    const id = await world.called()
    for (const path of [
      `/cases/${id}/facts`,
      `/cases/${id}/corrections`,
      `/cases/${id}/explanation`,
      `/cases/${id}/revealed`,
      '/processes/hearing/cases',
      '/processes/hearing/explanation',
    ])
      expect(await comesTo({ method: 'POST', path, headers: json, body: [body] })).toBe('400 malformed')
    await expectUntouched(id)
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/json-patch+json',
    'text/json',
    'text/plain, application/json',
    '',
  ])('of the type "%s" is not read', async (type) => {
    const id = await world.called()
    expect(await send(id, [JSON.stringify(notice)], { 'content-type': type })).toBe('415 not-json')
    await expectUntouched(id)
  })

  test('may say that its JSON is UTF-8', async () => {
    const id = await world.called()
    const type = { 'content-type': 'Application/JSON; charset=utf-8' }
    expect(await send(id, [JSON.stringify(notice)], type)).toBe('201')
  })

  const arrays = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

  test.each([
    ['arrays', arrays(100_000)],
    ['objects', objects(100_000)],
  ])('of %s 100,000 levels deep is refused', async (_, value) => {
    const id = await world.called()
    expect(await send(id, [`{"type":"notice.posted","occurredOn":"2025-09-01","place":${value}}`])).toBe(
      '422 refused',
    )
    await expectUntouched(id)
  })

  test.each([
    ['arrays', arrays(20_000)],
    ['objects', objects(20_000)],
    ['objects that cannot be written as a text', '{"toString":1,"valueOf":1}'],
  ])('with %s in any place where a text belongs is refused', async (_, value) => {
    const id = await world.called()
    const fact = `{"type":"notice.posted","occurredOn":"2025-09-01","place":${value}}`
    const wherever = [
      [`/cases/${id}/facts`, fact],
      [`/cases/${id}/facts`, `{"type":"notice.posted","occurredOn":${value}}`],
      [`/cases/${id}/facts`, `{"type":${value},"occurredOn":"2025-09-01"}`],
      [
        `/cases/${id}/facts`,
        `{"type":"notice.posted","occurredOn":"2025-09-01","place":"x","actor":${value}}`,
      ],
      [`/cases/${id}/corrections`, `{"replace":1,"reason":"x","event":${fact}}`],
      [`/cases/${id}/corrections`, `{"void":${value},"reason":"x"}`],
      [`/cases/${id}/corrections`, `{"void":1,"reason":${value}}`],
      [`/cases/${id}/revealed`, `{"subject":"x","sealed":${value}}`],
      ['/processes/hearing/cases', `{"title":${value}}`],
    ] as const
    for (const [path, body] of wherever)
      expect(`${path} ${await comesTo({ method: 'POST', path, headers: json, body: [body] })}`).toMatch(
        / 4\d\d (refused|malformed)$/,
      )
    for (const [path, body] of [
      [`/cases/${id}/explanation`, fact],
      ['/processes/hearing/explanation', `{"title":${value}}`],
    ] as const)
      expect(await comesTo({ method: 'POST', path, headers: json, body: [body] })).toBe('200')
    await expectUntouched(id)
  })

  test.each([
    '{"__proto__":{"polluted":1},"type":"notice.posted","occurredOn":"2025-09-01","place":"x"}',
    '{"constructor":{"prototype":{"polluted":1}},"type":"notice.posted","occurredOn":"2025-09-01","place":"x"}',
    '{"type":"notice.posted","occurredOn":"2025-09-01","place":{"__proto__":{"polluted":1}}}',
    '{"type":"__proto__","occurredOn":"2025-09-01"}',
    '{"type":"constructor","occurredOn":"2025-09-01"}',
    '{"type":"toString","occurredOn":"2025-09-01"}',
    '{"type":"notice.posted","occurredOn":"2025-09-01","place":"x","actor":"__proto__"}',
    '{"type":"notice.posted","occurredOn":"__proto__","place":"x"}',
  ])('that reaches for a prototype is refused: %s', async (body) => {
    const id = await world.called()
    expect(await send(id, [body])).toMatch(/^4\d\d (refused|forbidden)$/)
    const correction = `{"replace":1,"reason":"x","event":${body}}`
    expect(
      await comesTo({ method: 'POST', path: `/cases/${id}/corrections`, headers: json, body: [correction] }),
    ).toMatch(/^4\d\d (refused|forbidden)$/)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    await expectUntouched(id)
  })

  test.each([
    `{"type":"notice.posted","occurredOn":"2025-09-01","place":"\\ud800"}`,
    `{"type":"\\udc00","occurredOn":"2025-09-01","place":"x"}`,
    `{"type":"notice.posted","occurredOn":"\\ud800","place":"x"}`,
    `{"type":"notice.posted","occurredOn":"2025-09-01","place":"x","actor":"\\ud800"}`,
    `{"type":"notice.posted","occurredOn":"2025-09-01","place":"x","\\ud800":1}`,
    `{"void":1,"reason":"\\ud800"}`,
  ])('with half a character is refused: %s', async (body) => {
    const id = await world.called()
    const path = `/cases/${id}/${body.includes('void') ? 'corrections' : 'facts'}`
    expect(await comesTo({ method: 'POST', path, headers: json, body: [body] })).toMatch(
      /^4\d\d (refused|forbidden|malformed)$/,
    )
    await expectUntouched(id)
  })

  test.each([
    '1e400',
    '-1e400',
    '1e308',
    '9007199254740993',
    '0.1',
    '-1',
    '0',
    '1e-400',
    '"7"',
    'true',
    'null',
  ])('with %s for a number is refused', async (number) => {
    const id = await world.called()
    for (const correction of [
      `{"void":${number},"reason":"x"}`,
      `{"insertBefore":${number},"reason":"x","event":${JSON.stringify(notice)}}`,
    ])
      expect(
        await comesTo({
          method: 'POST',
          path: `/cases/${id}/corrections`,
          headers: json,
          body: [correction],
        }),
      ).toMatch(/^4\d\d (refused|malformed)$/)
    const statement = `{"type":"report.written","occurredOn":"2025-09-01","pages":${number}}`
    const { status, text } = await site.raw({
      method: 'POST',
      path: `/cases/${id}/facts`,
      headers: json,
      body: [statement],
    })
    expect([status, JSON.parse(text).code]).toEqual([422, 'refused'])
    await expectUntouched(id)
  })
})

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
      await comesTo({
        method: 'POST',
        path: `/cases/${id}/facts`,
        headers: { ...json, 'if-match': match },
        body,
      }),
    ).toBe('400 malformed')
    await expectUntouched(id)
  })

  test.each(['', ' ', '""', '" "', 'x'.repeat(201), 'khóa', 'k\u0080', '"k\t"', 'a\tb'])(
    'Idempotency-Key: %s is no key, and nothing is written',
    async (key) => {
      const id = await world.called()
      const body = [JSON.stringify(notice)]
      expect(
        await comesTo({
          method: 'POST',
          path: `/cases/${id}/facts`,
          headers: { ...json, 'idempotency-key': key },
          body,
        }),
      ).toBe('400 key-missing')
      await expectUntouched(id)
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
    expect(await comesTo({ path: '/changes', headers })).toBe('400 malformed')
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
    expect(await comesTo({ path })).toBe('404 not-found')
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
      expect(await comesTo({ path })).toBe('404 not-found')
    for (const path of ['/cases/../desk', '/cases/%2e%2e/desk', '/./desk'])
      expect(await comesTo({ path })).toBe('200')
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
    expect(await comesTo({ path: `/outcomes/${'x'.repeat(201)}` })).toBe('400 malformed')
    expect(await comesTo({ path: '/outcomes/%' })).toBe('400 malformed')
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
    expect(await comesTo({ path })).toBe('400 malformed')
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

describe('a page of another site', () => {
  const writes = (id: string) => everyOperation(id).filter(({ route }) => route.method === 'POST')
  const sent = (id: string, headers: Raw['headers']) =>
    writes(id).map(({ path, init }) =>
      comesTo({
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
    await expectUntouched(id)
    expect((await site.as('clerk').get('/cases')).body.rows).toHaveLength(1)
  })

  test('can send no form, even where its browser says nothing', async () => {
    const id = await world.called()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      for (const outcome of await Promise.all(sent(id, { 'content-type': type })))
        expect(outcome).toBe('415 not-json')
    await expectUntouched(id)
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
        await comesTo({
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

test('a request for another base is not answered for', async () => {
  for (const path of [`${BASE}x/desk`, '/desk', '/', `/x${BASE}/desk`, `http://evil.example${BASE}x/desk`])
    expect((await sendRaw(site.origin(), { path, headers: { cookie: 'session=clerk' } })).status).toBe(404)
})
