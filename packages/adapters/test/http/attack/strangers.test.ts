import { accepted } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { hearing } from '../../../../core/src/testing/hearing/hearing.ts'
import { matter } from '../../../../core/src/testing/hearing/matter.ts'
import { call } from '../../../../core/src/testing/hearing/hearing-world.ts'
import { visit } from '../visit.ts'
import type { Answer } from '../visitor.ts'
import { attackedSite, everyOperation, notice } from './site.ts'

const site = attackedSite()
const { world } = site

/** All of an answer that a reader could tell apart. */
const told = ({ status, headers, text }: Answer) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => name !== 'date'),
})

describe('who is not signed in', () => {
  test('is answered alike wherever it knocks, and learns nothing of what is there', async () => {
    const id = await world.called()
    const nobody = site.as(undefined)
    const knocks = [...everyOperation(id), ...everyOperation('no-such-case')]
    const answers = await Promise.all([
      ...knocks.map(({ path, init }) => nobody.send(path, init)),
      ...['/', '/nothing', '/openapi.json?x=1', '/cases?limit=-1'].map((path) => nobody.get(path)),
      nobody.send('/cases', { method: 'DELETE' }),
      nobody.send(`/cases/${id}/facts`, { method: 'POST', body: 'no json' }),
    ])
    expect(new Set(answers.map((answer) => JSON.stringify(told(answer))))).toHaveLength(1)
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'unauthenticated' } })
    expect(answers[0]?.body).not.toHaveProperty('refused')
  })

  test('is not let in by a session that was made up', async () => {
    const cookies = [
      'session=forged',
      'session=',
      'session=__proto__',
      'session=constructor',
      'session=clerk%00',
      'session=Clerk',
    ]
    for (const cookie of cookies)
      expect([cookie, (await site.as(undefined).get('/desk', { cookie })).status]).toEqual([cookie, 401])
  })

  test('is out from the moment of signing out', async () => {
    await world.called()
    world.signOut('clerk')
    expect((await site.as('clerk').get('/cases')).status).toBe(401)
  })
})

describe.each(['stranger', 'otherClerk'] as const)('of a case that is not theirs, the %s', (who) => {
  test('is told exactly what is told of one that does not exist, at every address of a case', async () => {
    const id = await world.called()
    accepted(await world.as('clerk').record(id, notice))
    const unknown = 'f'.repeat(id.length)
    const ofCases = (of: string) => everyOperation(of).filter(({ route }) => route.path.includes('{case}'))
    const asked = async (of: string) =>
      Promise.all(
        ofCases(of).map(async ({ route: { operation }, path, init }) => ({
          operation,
          ...told(await site.as(who).send(path, init)),
        })),
      )
    const [unseen, missing] = [await asked(id), await asked(unknown)]
    expect(JSON.parse(JSON.stringify(unseen).replaceAll(id, unknown))).toEqual(missing)
    expect(unseen.filter(({ status }) => status !== 404)).toEqual([])
    expect(unseen.length).toBeGreaterThanOrEqual(12)
  })

  test('is told that however the command is wrong', async () => {
    const id = await world.called()
    const wrong = [
      {},
      { type: 'nothing' },
      { ...notice, occurredOn: 'never' },
      { ...notice, place: 7 },
      { ...call, type: 'hearing.called' },
    ]
    for (const body of wrong)
      for (const path of ['facts', 'explanation']) {
        const ask = (of: string) => site.as(who).post(`/cases/${of}/${path}`, body, { key: 'k', expected: 7 })
        const [seen, other] = [told(await ask(id)), told(await ask('no-such-case'))]
        expect(seen).toEqual(other)
        expect(seen.status).toBe(404)
      }
  })

  test('finds nothing of it in any list', async () => {
    await world.called()
    await world.called({ day: '2025-10-30' })
    accepted(
      await world
        .as('clerk')
        .open(visit, { occurredOn: '2025-09-01', office: 'office', title: 'Đường', day: '2025-09-02' }),
    )
    world.on('2025-10-01')
    const lists = everyOperation('').filter(
      ({ route }) => /^\/[a-z-]+$/.test(route.path) && !['desk', 'count'].includes(route.operation),
    )
    expect(lists.map(({ route }) => route.operation)).toEqual(
      expect.arrayContaining([
        'worklist',
        'overdue',
        'due',
        'dueSoon',
        'diary',
        'cases',
        'search',
        'counts',
        'changes',
      ]),
    )
    for (const { route, path } of lists) {
      const [mine, theirs] = [await site.as('clerk').get(path), await site.as(who).get(path)]
      const rows = ({ body }: Answer) => body.rows ?? body.changes
      expect([route.operation, theirs.status, rows(theirs)]).toEqual([route.operation, 200, []])
      expect([route.operation, rows(mine).length > 0]).toEqual([route.operation, true])
    }
  })

  test('is not told what became of a command by its key', async () => {
    accepted(
      await world
        .as('clerk')
        .open(
          matter,
          { occurredOn: '2025-09-01', office: 'office', title: 'x', said: 'y' },
          { key: 'key-of-the-clerk' },
        ),
    )
    expect((await site.as(who).get('/outcomes/key-of-the-clerk')).text).toBe(
      (await site.as(who).get('/outcomes/no-key')).text,
    )
  })

  test('is sent none of its changes', async () => {
    const id = await world.called()
    const { changes } = (await site.as(who).get('/changes?after=0')).body
    accepted(await world.as('clerk').record(id, notice))
    expect(changes).toEqual([])
    expect((await site.as(who).get('/changes?after=0')).body.changes).toEqual([])
  })
})

test('to point at a case that one does not see is refused as to point at none is', async () => {
  const hidden = accepted(
    await world
      .as('otherClerk')
      .open(hearing, { ...call, town: 'other-town', office: 'other-office', title: 'Bí mật' }),
  ).case
  const mine = accepted(
    await world
      .as('clerk')
      .open(matter, { occurredOn: '2025-09-01', office: 'office', title: 'Cống', said: '…' }),
  ).case
  const point = (twin: string) =>
    site
      .as('clerk')
      .post(`/cases/${mine}/facts`, { type: 'twin.marked', occurredOn: '2025-09-01', twin }, { key: 'k' })
  const unknown = 'f'.repeat(hidden.length)
  const [unseen, missing] = [await point(hidden), await point(unknown)]
  expect(unseen.status).toBe(422)
  expect(unseen.text).not.toContain('Bí mật')
  expect(unseen.text.replaceAll(hidden, unknown)).toBe(missing.text)
})

describe('a command that is sent again', () => {
  test('is recorded once, however many copies arrive at the same time', async () => {
    const id = await world.called()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => site.as('clerk').post(`/cases/${id}/facts`, notice, { key: 'k' })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(19)
    expect((await site.as('clerk').get(`/cases/${id}`)).body.revision).toBe(2)
  })

  test('under the key of another party is a command of its own', async () => {
    const id = await world.called()
    const moved = { type: 'hearing.moved', occurredOn: '2025-09-01', day: '2025-09-26' }
    await site.as('clerk').post(`/cases/${id}/facts`, moved, { key: 'k' })
    const other = await site.as('chair').post(`/cases/${id}/facts`, moved, { key: 'k' })
    expect(other).toMatchObject({ status: 201, body: { revision: 3, repeated: false } })
  })

  test('with another body, for another case or as another act, is refused: its key is used', async () => {
    const [id, other] = [await world.called(), await world.called()]
    const clerk = site.as('clerk')
    await clerk.post(`/cases/${id}/facts`, notice, { key: 'k' })
    for (const answer of [
      await clerk.post(`/cases/${id}/facts`, { ...notice, place: 'Đình' }, { key: 'k' }),
      await clerk.post(`/cases/${other}/facts`, notice, { key: 'k' }),
      await clerk.post(`/cases/${id}/corrections`, { void: 2, reason: 'x' }, { key: 'k' }),
      await clerk.post('/processes/hearing/cases', call, { key: 'k' }),
    ])
      expect(answer).toMatchObject({ status: 422, body: { code: 'key-reused' } })
    const { rows } = (await clerk.get('/cases')).body
    expect(rows.map(({ revision }: { revision: number }) => revision).toSorted()).toEqual([1, 2])
  })
})
