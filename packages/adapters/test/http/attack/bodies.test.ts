import { describe, expect, test } from 'vitest'
import { MORE_TO_COME, type Raw } from './raw.ts'
import { attackedSite, json, notice } from './site.ts'

const site = attackedSite()
const { world } = site

const MIB = 1024 * 1024

describe('a body', () => {
  const send = async (id: string, body: Raw['body'], headers: Raw['headers'] = {}) =>
    site.comesTo({
      method: 'POST',
      path: `/cases/${id}/facts`,
      body: body ?? [],
      headers: { ...json, ...headers },
    })

  test('that says it is too large is refused before it is read', async () => {
    const id = await world.called()
    const claimed = { 'content-length': String(2 * MIB) }
    expect(await send(id, ['{', MORE_TO_COME], claimed)).toBe('413 too-large')
    await site.expectUntouched(id)
  })

  test('that does not say how large it is is refused as soon as it is too large', async () => {
    const id = await world.called()
    const piece = 'x'.repeat(MIB / 4)
    expect(await send(id, ['{"place":"', piece, piece, piece, piece, piece, MORE_TO_COME])).toBe(
      '413 too-large',
    )
    await site.expectUntouched(id)
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
      expect(await site.comesTo({ method: 'POST', path, headers: json, body: [body] })).toBe('400 malformed')
    await site.expectUntouched(id)
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
    await site.expectUntouched(id)
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
    await site.expectUntouched(id)
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
      [`/cases/${id}/recusals`, `{"person":${value},"on":"2025-09-01","reason":"x"}`],
      [`/cases/${id}/revealed`, `{"subject":"x","sealed":${value}}`],
      ['/processes/hearing/cases', `{"title":${value}}`],
    ] as const
    for (const [path, body] of wherever)
      expect(`${path} ${await site.comesTo({ method: 'POST', path, headers: json, body: [body] })}`).toMatch(
        / 4\d\d (refused|malformed)$/,
      )
    for (const [path, body] of [
      [`/cases/${id}/explanation`, fact],
      ['/processes/hearing/explanation', `{"title":${value}}`],
    ] as const)
      expect(await site.comesTo({ method: 'POST', path, headers: json, body: [body] })).toBe('200')
    await site.expectUntouched(id)
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
      await site.comesTo({
        method: 'POST',
        path: `/cases/${id}/corrections`,
        headers: json,
        body: [correction],
      }),
    ).toMatch(/^4\d\d (refused|forbidden)$/)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    await site.expectUntouched(id)
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
    expect(await site.comesTo({ method: 'POST', path, headers: json, body: [body] })).toMatch(
      /^4\d\d (refused|forbidden|malformed)$/,
    )
    await site.expectUntouched(id)
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
        await site.comesTo({
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
    await site.expectUntouched(id)
  })
})
