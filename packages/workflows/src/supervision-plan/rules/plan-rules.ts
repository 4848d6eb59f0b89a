import { dayOf } from '@civicflow/core'
import { isSince, lastOf } from '../../building-blocks/order.ts'
import { lastDistrictDay } from '../../law/levels.ts'
import { events, type PlanEventType } from '../events.ts'
import { refuses } from './rule.ts'

const facts = (Object.keys(events) as PlanEventType[]).filter((type) => type !== 'plan.drafted') // its own keys

/** What the level of a plan, and the order of its facts, hold to. */
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
  amendedOnceProposed: refuses(
    ['amendment.agreed', 'amendment.rejected', 'amendment.dropped', 'plan.amended'],
    {
      provision: 'supervision-order-of-days',
      holds: ({ acts, event }) => isSince(event, acts['amendment.proposed']?.occurredOn),
    },
  ),
}
