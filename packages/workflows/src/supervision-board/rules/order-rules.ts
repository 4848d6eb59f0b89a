import { followsIn, isSince } from '../../building-blocks/order.ts'
import { type BoardEventType, events } from '../events.ts'
import { refuses } from './rule.ts'

const provision = 'supervision-order-of-days'

const facts = (Object.keys(events) as BoardEventType[]).filter((type) => type !== 'formation.begun') // its own keys

const formed = ['board.recognised', 'board.established'] as const

/** What each fact follows, where both are on record. */
const BEGINNINGS = {
  'officers.elected': formed,
  'member.left': formed,
  'member.byElected': ['member.left'],
  'member.replaced': ['member.left'],
  'vacancy.leftOpen': ['member.left'],
  'term.changed': formed,
  'activity.reported': formed,
  'term.ended': formed,
  'project.ended': formed,
  'board.dissolved': ['project.ended'],
  'board.disbanded': formed,
} as const satisfies Partial<Record<BoardEventType, readonly BoardEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What cannot have been before what it follows. Days are compared, no hours. */
export const orderRules = {
  afterFormationBegan: refuses(facts, {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['formation.begun']?.occurredOn),
  }),
  /** After the latest day of all, not after the one that was recorded last. */
  formedOnceGathered: refuses(formed, {
    provision,
    holds: ({ context, event }) => isSince(event, context.gatheredOn),
  }),
  afterWhatItFollows: refuses(following, { provision, holds: followsIn(BEGINNINGS) }),
}
