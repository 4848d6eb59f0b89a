import { dayOf, type Entry, type Finding, registerOf } from '@civicflow/core'
import { type CasePlan, type Habits, planCases } from '@civicflow/core/testing'
import { assert, asyncProperty, integer } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CarriedOut, carriedOut, counting, headsOf, recounted } from '../../test/carried-out.ts'
import { lifelikeCases } from '../../test/lifelike-cases.ts'
import { runs } from '../../test/runs.ts'
import type { PetitionContext } from '../petition/petition-context.ts'
import { haNoi } from '../register/ha-noi.ts'
import { vietnam } from '../vietnam.ts'

const environment = vietnam({ register: registerOf(haNoi) })
const processes = lifelikeCases.map(({ process }) => process)

/** An office with its troubles: more is late, sent back and put down wrongly than usual. */
const troubled: Partial<Habits> = {
  late: 0.3,
  recordedLater: 0.15,
  corrected: 0.08,
  refused: 0.04,
  returned: 0.4,
}

/** What happens in an office from the summer of 2025 to the autumn of 2026. */
function planOf(seed: number, cases: number): CasePlan {
  const period = { from: '2025-08-01', until: '2026-09-30' } as const
  return planCases({ environment, processes: lifelikeCases, ...period, cases, seed, habits: troubled })
}

/** Every campaign counts what its children say by themselves; gives how many children there are. */
async function expectRecounts({ kept, counters }: CarriedOut): Promise<number> {
  let all = 0
  for (const { case: id } of kept.filter(({ process }) => process === 'campaign')) {
    const children = kept.filter(({ parent }) => parent === id)
    const counted = counting(await counters(id))
    expect(counted).toEqual(counting(recounted(processes, children)))
    const petitions = children.filter(({ process }) => process === 'petition')
    const leftAs = (way: PetitionContext['left']) =>
      petitions.filter(({ state }) => (state.context as PetitionContext).left === way).length // a petition's own
    expect(counted['petition.toSettle'] ?? 0).toBe(leftAs(null))
    expect(counted['petition.withdrawn'] ?? 0).toBe(leftAs('withdrawn'))
    expect(counted['meetings'] ?? 0).toBe(children.length - petitions.length)
    all += children.length
  }
  return all
}

test('whatever the seed, lifelike cases are taken as planned and verify, campaigns count as a recount does, and the same seed gives the same journals', async () => {
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

type Fact = Extract<Entry, { kind: 'fact' }>

const facts = (entries: readonly Entry[]): readonly Fact[] => entries.filter((entry) => entry.kind === 'fact')
const told = (entries: readonly Entry[], type: string) =>
  facts(entries).filter(({ event }) => event.type === type)
const isOfCase = (one: Fact, other: Fact) => one.case === other.case
const isOfDay = (one: Fact, other: Fact) => dayOf(one.event.occurredOn) === dayOf(other.event.occurredOn)
const isLateIn = (duty: string) => (finding: Finding) => finding.code === 'late' && finding.duty === duty
const late = (entries: readonly Entry[], duty: string) =>
  facts(entries).filter(({ findings }) => findings.some(isLateIn(duty)))
const corrected = (entries: readonly Entry[], way: 'void' | 'replace' | 'insertBefore') =>
  entries.filter((entry) => entry.kind === 'corrected' && way in entry.correction)

/** What goes otherwise than it should, and how it is seen in the journal. */
const irregularities: Readonly<Record<string, (entries: readonly Entry[]) => readonly Entry[]>> = {
  'an answer after its term': (entries) => late(entries, 'answer'),
  'a notice to the press after its term': (entries) => late(entries, 'pressNotice'),
  'a petition sent back for want of competence': (entries) => told(entries, 'petition.returned'),
  'an answer found inadequate': (entries) =>
    told(entries, 'answer.evaluated').filter(({ event }) => JSON.stringify(event).includes('"inadequate"')),
  'an answer requested anew': (entries) => told(entries, 'answer.requestedAnew'),
  'a petition raised again': (entries) => told(entries, 'raised.again'),
  'a duplicate': (entries) => told(entries, 'duplicate.joined'),
  'a fact that never was': (entries) => corrected(entries, 'void'),
  'a fact that was another': (entries) => corrected(entries, 'replace'),
  'a fact that was left out': (entries) => corrected(entries, 'insertBefore'),
}

describe('a year and more of an office, with 16 cases that somebody opens, of seed 11', async () => {
  const done = await carriedOut(planOf(11, 16), environment)

  test('is taken as planned, and verifies', () => {
    expect(done.verified).toMatchObject({ sound: true, faults: [] })
    expect(done.refused).toBeGreaterThan(0)
  })

  test('has campaigns that count as a recount of their children does', async () => {
    expect(await expectRecounts(done)).toBeGreaterThan(20)
  })

  test('has petitions of meetings, of lists, of other petitions, and such as came by themselves', () => {
    const sources = done.kept
      .filter(({ process }) => process === 'petition')
      .map(({ summary }) => summary.facets['source'])
    for (const source of ['meeting', 'personalProgramme', 'part', 'portal']) expect(sources).toContain(source)
  })

  test('has petitions that are sent back and received anew', () => {
    const returned = told(done.entries, 'petition.returned')
    const received = told(done.entries, 'petition.received')
    const anew = returned.filter((sent) =>
      received.some((one) => isOfCase(one, sent) && one.revision > sent.revision),
    )
    expect(anew).not.toEqual([])
  })

  test('has answers that take their time: hardly one comes on the day of its receipt', () => {
    const answered = told(done.entries, 'petition.answered')
    const received = told(done.entries, 'petition.received')
    const atOnce = answered.filter((one) =>
      received.some((other) => isOfCase(one, other) && isOfDay(one, other)),
    )
    expect(atOnce.length).toBeLessThan(answered.length / 10)
  })

  test.each(Object.entries(irregularities))('has %s', (_, among) => {
    expect(among(done.entries)).not.toEqual([])
  })
})
