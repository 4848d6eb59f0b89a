import { followsIn, isSince } from '../../building-blocks/order.ts'
import { type CollectionEventType, events } from '../events.ts'
import { refuses } from './rule.ts'

const provision = 'supervision-order-of-days'

const facts = (Object.keys(events) as CollectionEventType[]).filter((type) => type !== 'collection.opened') // its own keys

/** What each fact follows, where both are on record. */
const BEGINNINGS = {
  'plan.sent': ['plan.issued'],
  'draft.published': ['plan.issued', 'notice.foundDefective'],
  'collection.begun': ['plan.issued'],
  'meeting.held': ['draft.published', 'collection.begun'],
  'opinions.received': ['draft.published', 'collection.begun'],
  'collection.closed': ['draft.published', 'collection.begun', 'collection.reopened'],
  'collection.reopened': ['collection.closed'],
  'opinions.synthesised': ['collection.closed'],
  'draft.adjusted': ['opinions.synthesised'],
  'decision.made': ['opinions.synthesised', 'draft.adjusted'],
  'synthesis.submitted': ['opinions.synthesised', 'draft.adjusted'],
  'explanation.published': ['decision.made'],
  'council.informed': ['decision.made'],
  'feedback.received': ['synthesis.submitted'],
  'collection.endedWithoutFeedback': ['synthesis.submitted'],
} as const satisfies Partial<Record<CollectionEventType, readonly CollectionEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  afterItWasOpened: refuses(facts, {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['collection.opened']?.occurredOn),
  }),
  afterWhatItFollows: refuses(following, { provision, holds: followsIn(BEGINNINGS) }),
}
