import { followsIn, isSince } from '../../building-blocks/order.ts'
import type { SessionEventType } from '../events.ts'
import { refuses } from './rule.ts'

const provision = 'supervision-order-of-days'

/** What each fact follows, where it is on record. */
const BEGINNINGS = {
  'notice.sent': ['session.planned', 'session.rescheduled'],
  'session.postponed': ['session.planned', 'notice.sent'],
  'session.rescheduled': ['session.postponed'],
  'session.cancelled': ['session.planned', 'session.postponed'],
  'session.opened': ['session.planned', 'session.rescheduled'],
  'session.ended': ['session.opened'],
  'counts.recorded': ['session.opened'],
  'items.raised': ['session.planned'],
  'items.answered': ['session.opened', 'session.cancelled'],
  'items.assigned': ['session.opened'],
  'items.rerouted': ['items.assigned', 'items.reopened'],
  'items.sentOn': ['session.opened', 'session.cancelled'],
  'items.closedWithout': ['session.opened', 'session.cancelled'],
  'items.reopened': ['conclusion.issued'],
  'conclusion.issued': ['session.ended', 'items.assigned'],
} as const satisfies Partial<Record<SessionEventType, readonly SessionEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  afterItWasPlanned: refuses(following, {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['session.planned']?.occurredOn),
  }),
  afterWhatItFollows: refuses(following, { provision, holds: followsIn(BEGINNINGS) }),
}
