import { followsIn, isSince } from '../../building-blocks/order.ts'
import { type BoardSupervisionEventType, events } from '../events.ts'
import { refuses } from './rule.ts'

const provision = 'supervision-order-of-days'

const facts = (Object.keys(events) as BoardSupervisionEventType[]).filter(
  (type) => type !== 'boardSupervision.opened',
) // its own keys

const begun = ['checking.begun', 'monitoring.begun'] as const
const resolved = ['recommendations.issued', 'project.ended', 'minutes.made'] as const

/** What each fact follows, where both are on record. */
const BEGINNINGS = {
  'plan.posted': ['plan.made'],
  'plan.sent': ['plan.made'],
  'investor.notified': ['plan.made'],
  'plan.agreed': ['plan.made'],
  'plan.objected': ['plan.made'],
  'plan.adjusted': begun,
  'checking.begun': ['plan.made'],
  'monitoring.begun': ['plan.made', 'plan.agreed'],
  'check.held': begun,
  'finding.noted': begun,
  'minutes.made': begun,
  'project.ended': begun,
  'recommendations.adopted': [...begun, 'minutes.made'],
  'certification.asked': ['recommendations.adopted'],
  'certification.given': ['certification.asked'],
  'certification.refused': ['certification.asked'],
  'recommendations.issued': ['certification.given'],
  'supervision.concluded': resolved,
  'supervision.concludedWithoutRecommendation': resolved,
  'supervision.closed': ['recommendations.issued', 'supervision.concluded'],
  'result.published': ['recommendations.issued', 'supervision.concludedWithoutRecommendation'],
} as const satisfies Partial<Record<BoardSupervisionEventType, readonly BoardSupervisionEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What cannot have been before what it follows. Days are compared, no hours. */
export const orderRules = {
  afterItWasOpened: refuses(facts, {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['boardSupervision.opened']?.occurredOn),
  }),
  afterWhatItFollows: refuses(following, { provision, holds: followsIn(BEGINNINGS) }),
}
