import { createEngine, developmentKeys, memoryStore } from '@civicflow/core'
import { planCases, recordPlan } from '@civicflow/core/testing'
import { assert, asyncProperty, integer } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { caseRun } from '../../test/case-run.ts'
import { runs } from '../../test/runs.ts'
import type { BoardContext } from './board-context.ts'
import { hoaAn, hoaAnBoards, hoaAnProcess, hoaAnReport } from './hoa-an.fixture.ts'
import { supervisionBoard } from './process.ts'
import { LEAST_MEMBERS } from './vocabulary.ts'

const TENANT = 'hoa-an'

/** The boards of the report, put on record fact by fact, and what is counted of them. */
async function rebuilt(seed: number) {
  let now = ''
  const store = memoryStore()
  const engine = createEngine({
    store,
    processes: [supervisionBoard],
    environment: hoaAn,
    keys: developmentKeys(),
    clock: () => now,
  })
  const { from, until } = hoaAnReport
  const habits = { corrected: 0, stalled: 0, returned: 0, endedEarly: 0 }
  const plan = planCases({
    environment: hoaAn,
    processes: [hoaAnProcess],
    from,
    until,
    cases: hoaAnBoards,
    seed,
    habits,
  })
  await recordPlan(plan, { engine, tenant: TENANT, goTo: (at) => (now = at) })
  const ids = await store.caseIds(TENANT, 0, 1_000)
  const loaded = await Promise.all(ids.map(async ({ case: id }) => store.load(TENANT, id)))
  return { boards: loaded.filter((one) => one !== undefined), verified: await engine.verify(TENANT) }
}

type Boards = Awaited<ReturnType<typeof rebuilt>>['boards']

/** The figures of all boards, added up. */
function counted(boards: Boards): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {}
  for (const { state, summary } of boards) {
    const facts = { ...state, paths: summary.states, tags: summary.tags }
    for (const [name, value] of Object.entries(supervisionBoard.figures?.(facts) ?? {}))
      sums[name] = (sums[name] ?? 0) + value
  }
  return sums
}

const { inspection, investment } = hoaAnReport.boards

test('whatever the seed, the boards of Hòa An counted from their records are 15 with 120 members and 53 with 318', async () => {
  await assert(
    asyncProperty(integer({ min: 0, max: 1_000_000 }), async (seed) => {
      const { boards, verified } = await rebuilt(seed)
      expect(verified).toMatchObject({ sound: true, faults: [] })
      expect(counted(boards)).toMatchObject({
        'board.total': 68,
        'board.formed.inspection': 15,
        'board.members.inspection': 120,
        'board.formed.investment': 53,
        'board.members.investment': 318,
        'board.outcome.sitting': 68,
      })
    }),
    { numRuns: runs(3) },
  )
})

describe('the boards of Hòa An, of seed 4,', async () => {
  const { boards } = await rebuilt(4)
  const contexts = boards.map(({ state }) => state.context as BoardContext) // boards are all there is

  test('are what the report says, and the report is told by name', () => {
    expect(hoaAnReport.source).toBe('Báo cáo kiểm tra công tác Mặt trận huyện Hòa An, 2023')
    expect([inspection, investment]).toEqual([
      { boards: 15, members: 120 },
      { boards: 53, members: 318 },
    ])
  })

  test('have five members each at the least, and not all as many', () => {
    const sizes = contexts.map(({ members }) => members.length)
    expect(Math.min(...sizes)).toBe(LEAST_MEMBERS)
    expect(new Set(sizes).size).toBeGreaterThan(3)
  })

  test('are one inspection board in each of fifteen communes', () => {
    const areas = contexts.flatMap(({ boardKind, area }) => (boardKind === 'inspection' ? [area] : []))
    expect(new Set(areas).size).toBe(15)
  })
})

test('the law of 2023 is not asked of a board of 2022: one of four is put on record without a finding', () => {
  const area = 'huyen-hoa-an/xa-1'
  const actor = `front/${area}`
  const run = caseRun(supervisionBoard, hoaAn, { person: `head-of-${actor}`, office: `${actor}/head` })
  const record = (type: string, day: string, payload: object) =>
    told(run.record({ ...payload, type, occurredOn: day, actor }))
  const elected = ['1', '2', '3', '4'].map((member) => ({ member, village: `Xóm ${member}` }))
  const term = { from: '2022-02-10', until: '2024-08-09' }
  const document = { issuer: actor, number: '02/QĐ-MTTQ', date: '2022-02-10' }
  const board = `inspection-board/${area}`
  const begun = { title: 'Ban Thanh tra nhân dân', area, boardKind: 'inspection', front: actor, villages: 4 }
  expect(record('formation.begun', '2022-01-10', begun)).toEqual([])
  expect(record('members.elected', '2022-02-01', { elected })).toEqual([])
  expect(record('board.recognised', '2022-02-10', { board, term, document })).toEqual([])
})
