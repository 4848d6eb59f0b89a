import { type Case, dayOf, type IsoDay } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { committeeEnding } from '../../test/recommendation-run.ts'
import { runs } from '../../test/runs.ts'
import { recommendation } from './process.ts'
import type { RecommendationContext } from './recommendation-context.ts'
import { profileOf } from './vocabulary.ts'

/**
 * What tells two recommendations apart beside their states: while it is a draft whose it is, until it is answered its
 * term, then what the answer is worth.
 */
function waysOf({ state: { context, acts } }: Case): unknown {
  const one = context as RecommendationContext // a case of this process
  const { frontAbove, edition, lead, profile, extended, answer, disputed, undone } = one
  return [
    frontAbove === null,
    edition === 0 && [lead, acts['recommendation.certified'] !== undefined],
    answer === null
      ? profileOf(profile).hasComplexTerm === true && !extended
      : [answer === 'rejected', disputed, undone],
    one.underSupervision,
    one.liability,
  ]
}

/** The addressee ends, so that it can be succeeded, and is somebody again on the day the suite looks at. */
const environment = committeeEnding('2026-03-31', '2026-06-01')

/** Each fact on the day of the last one; a successor once the addressee has ended. */
function days(event: string, _payload: unknown, kase: Case | undefined): readonly IsoDay[] {
  const known = Object.values(kase?.state.acts ?? {}).map(({ occurredOn }) => dayOf(occurredOn))
  const after = event === 'addressee.succeeded' ? ['2026-04-01'] : []
  return [[...known, ...after].toSorted().at(-1) ?? '2026-03-02']
}

test.each(processSuite(recommendation, { environment, waysOf, days, runs: runs(100) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
)
