import { type Entry, registerOf } from '@civicflow/core'
import { type CasePlan, type Habits, planCases } from '@civicflow/core/testing'
import { assert, asyncProperty, integer } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CarriedOut, carriedOut, counting, headsOf, recounted } from '../../test/carried-out.ts'
import { lifelikeSupervision } from '../../test/lifelike-supervision.ts'
import { runs } from '../../test/runs.ts'
import { haNoi } from '../register/ha-noi.ts'
import { vietnam } from '../vietnam.ts'

const environment = vietnam({ register: registerOf(haNoi) })
const processes = lifelikeSupervision.map(({ process }) => process)

/** A ward with its troubles: more is late, sent back and put down wrongly than usual. */
const troubled: Partial<Habits> = {
  late: 0.3,
  recordedLater: 0.15,
  corrected: 0.08,
  refused: 0.04,
  returned: 0.4,
  endedEarly: 0.15,
}

/** What happens in a ward from the autumn in which its plan is drafted to the end of the year of the plan. */
function planOf(seed: number, cases: number): CasePlan {
  const period = { from: '2025-10-01', openedUntil: '2026-03-31', until: '2026-12-31' } as const
  return planCases({ environment, processes: lifelikeSupervision, ...period, cases, seed, habits: troubled })
}

/** Every case counts what its children say by themselves; gives how many children there are. */
async function expectRecounts({ kept, counters }: CarriedOut): Promise<number> {
  let all = 0
  for (const { case: id } of kept) {
    const children = kept.filter(({ parent }) => parent === id)
    expect(counting(await counters(id))).toEqual(counting(recounted(processes, children)))
    all += children.length
  }
  return all
}

test('whatever the seed, lifelike supervisions are taken as planned and verify, every case counts as a recount of its children does, and the same seed gives the same journals', async () => {
  await assert(
    asyncProperty(integer({ min: 0, max: 1_000_000 }), async (seed) => {
      const plan = planOf(seed, 4)
      const done = await carriedOut(plan, environment)
      expect(done.verified).toMatchObject({ sound: true, faults: [] })
      await expectRecounts(done)
      expect(headsOf(await carriedOut(plan, environment))).toEqual(headsOf(done))
    }),
    { numRuns: runs(2) },
  )
})

const told = (entries: readonly Entry[], type: string) =>
  entries.filter((entry) => entry.kind === 'fact' && entry.event.type === type)

/** What comes about in every process of the family, and beside the usual way. */
const happenings = [
  'item.begun',
  'item.calledOff',
  'plan.amended',
  'year.reviewed',
  'session.concluded',
  'part.taken',
  'recommendation.refusedByTeam',
  'breach.noted',
  'opinions.synthesised',
  'certification.refused',
  'recommendations.issued',
  'board.recognised',
  'officers.elected',
  'recommendation.urged',
  'recommendation.escalated',
  'answer.disputed',
  'implementation.verified',
  'document.sent',
  'reply.received',
  'explanation.disputed',
  'text.checked',
]

describe('a year and more of a ward, with 24 cases that somebody opens, of seed 191', async () => {
  const done = await carriedOut(planOf(191, 24), environment)

  test('is taken as planned, and verifies', () => {
    expect(done.verified).toMatchObject({ sound: true, faults: [] })
    expect(done.refused).toBeGreaterThan(0)
  })

  test('has cases that count as a recount of their children does', async () => {
    expect(await expectRecounts(done)).toBeGreaterThan(20)
  })

  test('has supervisions, supervisions of boards and critiques that its plans open, and recommendations of all three', () => {
    const processOf = (id: string | null) => done.kept.find((one) => one.case === id)?.process
    const lines = done.kept.flatMap(({ process, parent }) =>
      parent === null ? [] : [`${processOf(parent)} opens ${process}`],
    )
    expect(new Set(lines)).toEqual(
      new Set([
        'supervision-plan opens supervision',
        'supervision-plan opens board-supervision',
        'supervision-plan opens critique',
        'supervision opens recommendation',
        'board-supervision opens recommendation',
        'critique opens recommendation',
      ]),
    )
  })

  test('is of all six processes', () => {
    expect(new Set(done.kept.map(({ process }) => process))).toEqual(new Set(processes.map(({ id }) => id)))
  })

  test.each(happenings)('has facts %s', (type) => {
    expect(told(done.entries, type)).not.toEqual([])
  })
})
