import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { type PlanContext, standingItems } from './plan-context.ts'
import { supervisionPlan } from './process.ts'

/** What tells two plans apart beside their states: who has agreed, and what stands in them. */
function waysOf({ state: { context } }: Case): unknown {
  const { memberConsent, stateConsent, amendment, items, partyCommittee } = context as PlanContext // a case of this process
  return [
    memberConsent.given.length,
    stateConsent.given.length,
    amendment?.consent.given.length ?? null,
    items.map(({ item, standing }) => [item, standing]),
    partyCommittee === null,
  ]
}

/** A review names the items that stand in this plan. */
function prepare(event: string, payload: object, kase: Case | undefined) {
  if (event !== 'year.reviewed' || kase === undefined) return { ...payload }
  const standing = standingItems(kase.state.context as PlanContext) // a case of this process
  return { outcomes: standing.map(({ item }) => ({ item, outcome: 'done' })) }
}

test.each(processSuite(supervisionPlan, { environment, waysOf, prepare, runs: runs(200) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
  runs(120_000),
)
