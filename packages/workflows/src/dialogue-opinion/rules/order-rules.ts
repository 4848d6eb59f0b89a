import { followsIn, isSince } from '../../building-blocks/order.ts'
import { events, type OpinionEventType } from '../events.ts'
import { refuses } from './rule.ts'

const provision = 'dialogue-order-of-days'

const facts = (Object.keys(events) as OpinionEventType[]).filter((type) => type !== 'opinion.recorded') // its own keys

const answers = ['answer.sent', 'opinion.answeredInHall'] as const
const promises = ['opinion.answeredInHall', 'promise.made'] as const

/** What each fact follows, where both are on record. */
const BEGINNINGS = {
  'assignment.changed': ['opinion.assigned'],
  'opinion.passedOn': ['opinion.assigned', 'answer.disputed'],
  'answer.sent': ['opinion.assigned', 'assignment.changed', 'answer.disputed'],
  'answer.disputed': answers,
  'promise.made': answers,
  'promise.moved': promises,
  'fulfilment.reported': promises,
  'promise.fulfilled': promises,
  'promise.broken': promises,
} as const satisfies Partial<Record<OpinionEventType, readonly OpinionEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  afterItWasRecorded: refuses(facts, {
    provision,
    holds: ({ context, event }) => isSince(event, context.raisedOn),
  }),
  afterWhatItFollows: refuses(following, { provision, holds: followsIn(BEGINNINGS) }),
}
