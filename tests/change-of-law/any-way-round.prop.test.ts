import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CaseId, isoDay, type IsoDay, type Law, lineOn, toDayNumber } from '@civicflow/core'
import { vietnamLaw } from '@civicflow/workflows'
import { array, assert, asyncProperty, integer, nat, record } from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { runs } from '../../packages/core/test/runs.ts'
import { amended } from './amended.ts'
import { type Ward, wardUnder } from './ward.ts'

const folder = mkdtempSync(join(tmpdir(), 'civicflow-any-way-round-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Days on which the law may change, and for which sessions are set. */
const FIRST = toDayNumber('2027-06-01')
const aDay = nat({ max: 60 }).map((days) => isoDay(FIRST + days))

/** A session is set for a day, in a case of its own, or put off in the case it is of; before one of the steps the new law comes. */
const story = record({
  change: aDay,
  days: integer({ min: 1, max: 40 }),
  steps: array(record({ of: nat({ max: 2 }), day: aDay }), { minLength: 2, maxLength: 8 }),
  before: nat({ max: 7 }),
})

/** What the deadline must be: its line stays as long as its day does, and is else that of the law that is known. */
interface Expected {
  readonly anchor: IsoDay
  readonly line: IsoDay
  readonly due: IsoDay
}

function expected(law: Law, anchor: IsoDay, before?: Expected): Expected {
  if (before?.anchor === anchor) return before
  const provision = law.provisions.get('team-papers')
  const line = provision && lineOn(provision, anchor)
  if (!line?.limit) throw new Error('the law of this test always sets a figure')
  return { anchor, line: line.from, due: isoDay(toDayNumber(anchor) - line.limit.value) }
}

async function holds(ward: Ward, id: CaseId, { anchor, line, due: day }: Expected): Promise<void> {
  const { deadline } = await ward.deadline(id, 'teamPapers')
  expect(deadline).toMatchObject({ status: 'due', anchor, line, day })
  const explained = await ward.explained(id, 'teamPapers')
  expect(explained).toMatchObject({ anchor, due: { day } })
}

type Owed = readonly [id: CaseId, owed: Expected]
interface Step {
  readonly of: number
  readonly day: IsoDay
}

/** Goes on under a law; after each step every case owes what it must. */
async function goOn(
  ward: Ward,
  law: Law,
  steps: readonly Step[],
  before: readonly Owed[] = [],
): Promise<readonly Owed[]> {
  const cases = [...before]
  for (const { of, day } of steps) {
    const [id, owed] = cases[of] ?? []
    if (id === undefined) cases.push([await ward.meetsOn(day), expected(law, day)])
    else {
      await ward.does(id, '2027-05-04', 'session.postponed', { day })
      cases[of] = [id, expected(law, day, owed)]
    }
    for (const [each, standing] of cases) await holds(ward, each, standing)
  }
  return cases
}

test('whenever the law changes and however often a session is put off, its papers are due by the line that was in force for its day when that day was set', async () => {
  let files = 0
  await assert(
    asyncProperty(story, async ({ change, days, steps, before }) => {
      files += 1
      const file = join(folder, `ward-${files}.db`)
      const old = wardUnder(vietnamLaw, file)
      const cases = await goOn(old, vietnamLaw, steps.slice(0, before))
      await old.close()

      const limit = { value: days, unit: 'days' } as const
      const law = amended('team-papers', { from: change, evidence: 'official', limit })
      const ward = wardUnder(law, file)
      expect(await ward.recomputed()).toEqual({ cases: cases.length, changed: 0 })
      await goOn(ward, law, steps.slice(before), cases)
      expect(await ward.faults()).toEqual([])
      await ward.close()
    }),
    { numRuns: runs(15) },
  )
})
