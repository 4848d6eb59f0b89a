import { type Case, dayOf, type IsoDay } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { goesStraight, type PetitionContext } from './petition-context.ts'
import { petition } from './process.ts'

/**
 * What tells two petitions apart beside their states. Four regions side by side make too many to look at each: what a
 * petition is made of matters while it is new, what it waits for once it is on its way, what it hears once it has left.
 */
function waysOf({ state: { value, context } }: Case): unknown {
  const one = context as PetitionContext // a case of this process
  if (one.left !== null) return [one.answeredElsewhereOn !== null, one.splitFrom !== null]
  const repeats = one.repeats.length > 0
  const isNew = JSON.stringify(value).includes('"routing":"new"')
  if (!isNew || one.answered !== 'no')
    return [one.addressee === null, one.posted, one.evaluationPending, one.unreplied.length, repeats]
  const madeOf = [goesStraight(one), one.splitFrom !== null, one.mergedFrom.length > 0]
  return [madeOf, one.underSupervision, one.duplicates.length > 0, one.repeatOf !== null, repeats]
}

/** Each fact on the day of the last one; once another petition is said to be answered, on the day it was. */
function days(_event: string, _payload: unknown, kase: Case | undefined): readonly IsoDay[] {
  if (kase === undefined) return ['2025-09-29']
  const { context, acts } = kase.state
  const { answeredElsewhereOn } = context as PetitionContext // a case of this process
  const known = Object.values(acts).map(({ occurredOn }) => dayOf(occurredOn))
  return [[...known, answeredElsewhereOn ?? ''].toSorted().at(-1) ?? '']
}

test.each(processSuite(petition, { environment, waysOf, days, runs: runs(100), configurations: 320 }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
)
