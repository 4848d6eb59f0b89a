import { accepted } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { call } from '../../../../core/src/testing/hearing/hearing-world.ts'
import { attackedSite, everyOperation, notice } from './site.ts'

const site = attackedSite()
const { world } = site

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></script><svg onload=alert(1)>',
  "'; drop table entries; --",
  "' or '1'='1",
  '${7*7} {{7*7}} <%= 7 %>',
  '=cmd|calc!A1',
  'a\u0000b',
  '\u202Etxt.exe\u2028\u2029',
  '\r\nset-cookie: a=b',
  '\\u003cscript\\u003e',
]

/** Of every answer: it is JSON, says so, and forbids to take it for anything else. */
function expectHarmless({ headers, text }: { headers: Headers; text: string }): void {
  expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json$/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('set-cookie')).toBeNull()
  expect(() => JSON.parse(text)).not.toThrow()
}

describe.each(HOSTILE)('%j', (text) => {
  test('in every field of a text comes back as it was sent, as JSON', async () => {
    const id = await world.called({ title: text })
    const clerk = site.as('clerk')
    await clerk.post(`/cases/${id}/facts`, { ...notice, place: text }, { key: 'k-1' })
    world.on('2025-09-23')
    accepted(await world.as('chair').record(id, { type: 'hearing.begun', occurredOn: '2025-09-23' }))
    const statement = {
      type: 'statement.taken',
      occurredOn: '2025-09-23',
      number: 1,
      speaker: text,
      name: text,
      said: text,
    }
    expect((await clerk.post(`/cases/${id}/facts`, statement, { key: 'k-2' })).status).toBe(201)
    const reason = await clerk.post(`/cases/${id}/corrections`, { void: 4, reason: text }, { key: 'k-3' })
    expect(reason.body.entry.corrects.reason).toBe(text)

    const { body } = await clerk.get(`/cases/${id}/history`)
    expect(body.entries[1].fact.payload.place).toBe(text)
    expect(body.entries[3].fact.payload).toMatchObject({ speaker: text, said: text })
    expect((await clerk.post(`/cases/${id}/revealed`, body.entries[3].fact.payload.name)).body).toEqual({
      text,
    })
    expect((await clerk.get('/cases')).body.rows).toMatchObject([{ title: text }])
    for (const { route, path, init } of everyOperation(id))
      if (route.operation !== 'describe') expectHarmless(await clerk.send(path, init))
    expect(world.failures).toEqual([])
  })

  test('in every other place of a request does nothing but be looked for', async () => {
    const id = await world.called()
    const clerk = site.as('clerk')
    const odd = encodeURIComponent(text)
    for (const path of [
      `/cases/${odd}`,
      `/cases/${id}/deadlines/${odd}`,
      `/processes/${odd}`,
      `/register/${odd}`,
      `/register/bodies?text=${odd}&kind=${odd}`,
      `/outcomes/${odd}`,
      `/search?text=${odd}`,
      `/search?text=a&after=${odd}`,
      `/cases?process=${odd}&state=${odd}&tag=${odd}&area=${odd}&holder=${odd}&facets[mode]=${odd}`,
      `/cases?facets[${odd}]=x`,
      `/cases?${odd}=x`,
      `/cases?closed=${odd}`,
      `/cases/${id}/history?knownAt=${odd}`,
    ]) {
      const answer = await clerk.get(path)
      expectHarmless(answer)
      expect([path, answer.status < 500]).toEqual([path, true])
      expect(answer.body.rows ?? []).toEqual([])
    }
    for (const body of [
      { ...notice, type: text },
      { ...notice, actor: text },
      { ...notice, occurredOn: text },
      { ...notice, [text]: 1 },
      { replace: 1, event: { ...notice, type: text }, reason: 'x' },
    ]) {
      const answer = await clerk.post(`/cases/${id}/${'replace' in body ? 'corrections' : 'facts'}`, body, {
        key: 'k',
      })
      expectHarmless(answer)
      expect(answer.status).toBeOneOf([403, 422])
    }
    for (const member of ['town', 'office', 'panel', 'day', 'mode'])
      expect(
        (await clerk.post('/processes/hearing/cases', { ...call, [member]: text }, { key: 'k' })).status,
      ).toBe(422)
    expect((await clerk.get('/cases')).body.rows).toMatchObject([{ id, revision: 1 }])
    expect(world.failures).toEqual([])
  })
})
