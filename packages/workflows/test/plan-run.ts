import type { Case } from '@civicflow/core'
import { type PlanContext, standingItems } from '../src/supervision-plan/plan-context.ts'
import { environment } from './meeting-run.ts'

/** What tells two plans apart beside their states: who has agreed, and what stands in them. */
function waysOf({ state: { context } }: Case): unknown {
  const { memberConsent, stateConsent, amendment, items, partyCommittee } = context as PlanContext // a plan
  return [
    memberConsent.given.length,
    stateConsent.given.length,
    amendment?.consent.given.length ?? null,
    items.map(({ item, standing }) => [item, standing]),
    partyCommittee === null,
  ]
}

/** A review names the items that stand in this plan; what was begun is done. */
function prepare(event: string, payload: object, kase: Case | undefined) {
  if (event !== 'year.reviewed' || kase === undefined) return { ...payload }
  const standing = standingItems(kase.state.context as PlanContext) // a plan
  const outcomes = standing.map(({ item, standing: how }) =>
    how === 'begun' ? { item, outcome: 'done' } : { item, outcome: 'notDone', reason: 'Chưa bố trí được.' },
  )
  return { outcomes }
}

/** How the samples of an annual plan are walked. */
export const planWalk = { environment, waysOf, prepare }
