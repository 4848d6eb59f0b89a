import type { CaseFacts, IsoDay } from '@civicflow/core'
import type { PlanFigure } from './figure-labels.ts'
import { type KnownItem, type PlanContext, standingItems } from './plan-context.ts'

type Facts = CaseFacts<PlanContext>

/**
 * What is counted of one plan. `plannedSupervisions` and `plannedCritiques` are those that stand; cancelled and merged
 * items are counted apart.
 */
export function figures({ context }: Facts): Readonly<Record<PlanFigure, number>> {
  const standing = standingItems(context)
  const ofKind = (kind: KnownItem['itemKind']) => standing.filter(({ itemKind }) => itemKind === kind).length
  return {
    plans: 1,
    plansIssued: context.edition > 0 ? 1 : 0,
    plannedSupervisions: ofKind('supervision'),
    plannedCritiques: ofKind('critique'),
    itemsBegun: standing.filter(({ standing: how }) => how === 'begun').length,
    itemsCancelled: context.items.length - standing.length,
    itemsUrgent: context.items.filter(({ urgent }) => urgent).length,
  }
}

/** Items whose time has passed and of which nothing was begun: for an officer's view, no finding of the plan itself. */
export function itemsWithoutEvent(context: PlanContext, today: IsoDay): readonly KnownItem[] {
  return context.items.filter(({ standing, until }) => standing === 'planned' && until < today)
}

/** What is always true of a plan. */
export const invariants = {
  'no number stands for two items': ({ context: { items } }: Facts) =>
    new Set(items.map(({ item }) => item)).size === items.length,
  'whoever has agreed was asked': ({ context: { memberConsent, stateConsent } }: Facts) =>
    [memberConsent, stateConsent].every(({ needed, given }) => given.every((body) => needed.includes(body))),
}
