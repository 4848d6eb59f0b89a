import { accepted, createEngine, developmentKeys, memoryStore } from '@civicflow/core'
import { beforeEach, describe, expect, test } from 'vitest'
import { county } from '../../src/testing/hearing/county.ts'
import { hearing } from '../fixtures/hearing.ts'
import { audit, call, chair, clerk, hearingEnvironment, otherClerk } from '../fixtures/hearing-world.ts'

let now = '2025-09-01T03:00:00.000Z'
const store = memoryStore()
const engine = createEngine({
  store,
  processes: [hearing],
  environment: hearingEnvironment,
  keys: developmentKeys(),
  clock: () => now,
})
const office = engine.as({ tenant: 'a', party: clerk })
const panel = engine.as({ tenant: 'a', party: chair })

beforeEach(() => {
  now = '2025-09-01T03:00:00.000Z'
})

async function called() {
  return accepted(await office.open(hearing, call)).case
}

test('an engine has the processes whose cases its processes open', () => {
  const made = () =>
    createEngine({ store, processes: [county], environment: hearingEnvironment, keys: developmentKeys() })
  expect(made).toThrow(expect.objectContaining({ code: 'unknown-process' }))
})

describe('a hearing', () => {
  test('runs from call to the shut file, and its journal verifies', async () => {
    const id = await called()
    now = '2025-09-15T03:00:00.000Z'
    const notice = accepted(
      await office.record(id, { type: 'notice.posted', occurredOn: '2025-09-15', place: 'Chợ' }),
    )
    expect(notice.findings).toMatchObject([{ code: 'late', duty: 'notice', day: '2025-09-12', days: 3 }])
    now = '2025-09-23T06:00:00.000Z'
    accepted(await panel.record(id, { type: 'hearing.begun', occurredOn: '2025-09-23T08:00' }))
    const said = accepted(
      await office.record(id, {
        type: 'statement.taken',
        occurredOn: '2025-09-23T08:10',
        number: 1,
        speaker: 'v1',
        name: 'Nguyễn Văn A',
        said: 'Đường ngập nước',
      }),
    )
    expect(JSON.stringify(said.entry)).not.toContain('Nguyễn Văn A')
    accepted(await panel.record(id, { type: 'hearing.adjourned', occurredOn: '2025-09-23T11:00' }))
    const view = await office.read(id)
    expect(view?.states).toEqual([
      'settling',
      'settling.report',
      'settling.report.owed',
      'settling.costs',
      'settling.costs.owed',
    ])
    expect(view?.holds).toEqual(['office', 'panel'])
    expect(view?.figures).toEqual({ hearings: 1, shut: 0, statements: 1 })
    expect(view?.counters).toEqual({})
    expect(view?.deadlines.find(({ duty }) => duty === 'report')?.deadline).toMatchObject({
      status: 'due',
      day: '2025-10-08',
    })
    expect((await office.search('duong ngap')).rows.map((row) => row.case)).toContain(id)
    expect((await office.search('nguyen van')).rows).toEqual([])
    const half = await office.record(id, { type: 'file.shut', occurredOn: '2025-09-23' })
    expect(half).toMatchObject({ outcome: 'refused', refused: [{ code: 'guard' }] })
    now = '2025-09-26T03:00:00.000Z'
    accepted(await panel.record(id, { type: 'costs.settled', occurredOn: '2025-09-26', amount: 10 }))
    expect(await office.record(id, { type: 'file.shut', occurredOn: '2025-09-26' })).toMatchObject({
      outcome: 'refused',
      refused: [{ code: 'half-taken' }],
    })
    accepted(await office.record(id, { type: 'report.written', occurredOn: '2025-09-26', pages: 3 }))
    now = '2025-10-26T03:00:00.000Z'
    accepted(await office.record(id, { type: 'file.shut', occurredOn: '2025-10-26' }))
    expect((await office.read(id))?.closed).toBe(true)
    expect(await engine.verify('a')).toMatchObject({ sound: true, faults: [] })
  })

  test('is not there for a party that has no part in it, nor in another tenant', async () => {
    const id = await called()
    const notice = { type: 'notice.posted', occurredOn: '2025-09-01', place: 'x' } as const
    const none = { outcome: 'refused', refused: [{ code: 'not-found' }] }
    expect(await engine.as({ tenant: 'a', party: otherClerk }).record(id, notice)).toEqual(none)
    expect(await engine.as({ tenant: 'b', party: clerk }).record(id, notice)).toEqual(none)
    expect(await engine.as({ tenant: 'a', party: audit }).read(id)).toBeDefined()
  })

  test('tells each party what it may do next and why not the rest', async () => {
    const id = await called()
    const forClerk = await office.allowed(id)
    expect(forClerk?.allowed.map(({ event }) => event)).toEqual(['notice.posted', 'hearing.moved'])
    const forPanel = await panel.allowed(id)
    expect(forPanel?.allowed.map(({ event }) => event)).toEqual(['hearing.moved'])
    expect(forPanel?.withheld.find(({ event }) => event === 'notice.posted')?.refused).toMatchObject([
      { code: 'not-authorised', roles: ['office'] },
    ])
  })
})
