import { followsIn, isSince } from '../../building-blocks/order.ts'
import { events, type InspectionEventType } from '../events.ts'
import { refuses } from './rule.ts'

const provision = 'supervision-order-of-days'

const facts = (Object.keys(events) as InspectionEventType[]).filter((type) => type !== 'inspection.planned') // its own keys

/** What each fact follows, where both are on record. */
const BEGINNINGS = {
  'selfReport.received': ['inspected.notified'],
  'visit.added': ['inspected.notified'],
  'visit.held': ['inspected.notified'],
  'assessment.noted': ['inspected.notified'],
  'leader.concluded': ['visit.held', 'assessment.noted'],
  'notice.issued': ['leader.concluded'],
  'notice.issuedWithoutDefect': ['leader.concluded'],
  'remedy.reported': ['notice.issued'],
  'remedy.extended': ['notice.issued'],
  'remedy.waived': ['notice.issued'],
  'recheck.held': ['notice.issued'],
  'remedy.verified': ['notice.issued'],
  'remedy.foundUndone': ['notice.issued'],
  'inspection.closed': ['notice.issued', 'remedy.verified', 'remedy.waived'],
  'emulation.noted': ['leader.concluded'],
} as const satisfies Partial<Record<InspectionEventType, readonly InspectionEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  afterItWasPlanned: refuses(facts, {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['inspection.planned']?.occurredOn),
  }),
  afterWhatItFollows: refuses(following, { provision, holds: followsIn(BEGINNINGS) }),
}
