import { dayOf } from '@civicflow/core'
import { isSince, lastOf } from '../../building-blocks/order.ts'
import { lastDistrictDay } from '../../law/levels.ts'
import { events, type PlanEventType } from '../events.ts'
import { itemIn, type PlanChange, type PlanContext } from '../plan-context.ts'
import { refuses } from './rule.ts'

const facts = (Object.keys(events) as PlanEventType[]).filter((type) => type !== 'plan.drafted') // its own keys

/** Does a change name what the plan has, and can it still be made? */
function fits(context: PlanContext, change: PlanChange): boolean {
  const isPlanned = (number: string) => itemIn(context, number)?.standing === 'planned'
  switch (change.change) {
    case 'added':
      return itemIn(context, change.planItem.item) === undefined
    case 'altered':
    case 'cancelled':
      return isPlanned(change.item)
    case 'merged':
      return isPlanned(change.item) && isPlanned(change.into) && change.item !== change.into
  }
}

const namedIn = (change: PlanChange) => (change.change === 'added' ? change.planItem.item : change.item)

/** What a plan, its agreement, its amendment and its review hold to. */
export const planRules = {
  levelIsThatOfTheArea: refuses(['plan.drafted'], {
    provision: 'annual-plan-items',
    holds: ({ event: { area, level, occurredOn }, environment: { register } }) =>
      register.area(area, dayOf(occurredOn))?.level === level,
  }),
  /** Districts ended on 30 June 2025. */
  levelExists: refuses(['plan.drafted'], {
    provision: 'two-levels',
    holds: ({ event: { level, occurredOn } }) => level !== 'district' || dayOf(occurredOn) <= lastDistrictDay,
  }),
  changeFitsThePlan: refuses(['amendment.proposed'], {
    provision: 'annual-plan-change-fits',
    holds: ({ event: { changes }, context }) =>
      new Set(changes.map(namedIn)).size === changes.length &&
      changes.every((change) => fits(context, change)),
  }),
  afterItWasDrafted: refuses(facts, {
    provision: 'supervision-order-of-days',
    holds: ({ acts, event }) => isSince(event, acts['plan.drafted']?.occurredOn),
  }),
  agreedOnceCirculated: refuses(
    ['member.agreed', 'member.objected', 'stateBody.agreed', 'stateBody.objected'],
    {
      provision: 'supervision-order-of-days',
      holds: ({ acts, event }) => isSince(event, acts['draft.circulated']?.occurredOn),
    },
  ),
  issuedOnceAgreed: refuses(['plan.issued'], {
    provision: 'supervision-order-of-days',
    holds: ({ acts, event }) =>
      isSince(event, lastOf(acts, 'stateBody.agreed', 'party.assented')?.occurredOn),
  }),
  onceIssued: refuses(['amendment.proposed', 'urgentItem.added', 'halfYear.reviewed', 'year.reviewed'], {
    provision: 'supervision-order-of-days',
    holds: ({ acts, event }) => isSince(event, acts['plan.issued']?.occurredOn),
  }),
  amendedOnceProposed: refuses(['amendment.agreed', 'amendment.rejected', 'plan.amended'], {
    provision: 'supervision-order-of-days',
    holds: ({ acts, event }) => isSince(event, acts['amendment.proposed']?.occurredOn),
  }),
}
