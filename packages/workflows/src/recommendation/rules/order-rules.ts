import { followsIn, isSince } from '../../building-blocks/order.ts'
import { events, type RecommendationEventType } from '../events.ts'
import { refuses } from './rule.ts'

const facts = (Object.keys(events) as RecommendationEventType[]).filter(
  (type) => type !== 'recommendation.drafted',
) // its own keys

/** What each fact follows, where both are on record. */
const BEGINNINGS = {
  'recommendation.received': ['recommendation.sent', 'recommendation.amended', 'recommendation.forwarded'],
  'recommendation.urged': ['recommendation.sent'],
  'recommendation.escalated': ['recommendation.sent'],
  'addressee.succeeded': ['recommendation.sent'],
  'explanation.accepted': ['recommendation.answered'],
  'answer.disputed': ['recommendation.answered'],
  'implementation.begun': ['recommendation.answered'],
  'implementation.extended': ['recommendation.answered'],
  'evidence.filed': ['recommendation.answered'],
  'implementation.foundUndone': ['recommendation.answered', 'evidence.filed'],
  'implementation.verified': ['evidence.filed'],
  'supervision.concludedAnew': ['supervision.begunAnew'],
  'superior.recommended': ['recommendation.escalated'],
  'liability.handled': ['liability.asked'],
  'liability.declined': ['liability.asked'],
} as const satisfies Partial<Record<RecommendationEventType, readonly RecommendationEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  afterItWasDrafted: refuses(facts, {
    provision: 'supervision-order-of-days',
    holds: ({ acts, event }) => isSince(event, acts['recommendation.drafted']?.occurredOn),
  }),
  afterWhatItFollows: refuses(following, {
    provision: 'supervision-order-of-days',
    holds: followsIn(BEGINNINGS),
  }),
  onceReceived: refuses(
    [
      'recommendation.answered',
      'recommendation.forwarded',
      'extension.notified',
      'reconsideration.asked',
      'dialogue.asked',
    ],
    {
      provision: 'supervision-order-of-days',
      holds: ({ context, event }) => isSince(event, context.receivedOn),
    },
  ),
}
