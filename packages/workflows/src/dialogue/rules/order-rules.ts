import { followsIn, isSince, stepsInOrder } from '../../building-blocks/order.ts'
import { type DialogueEventType, events } from '../events.ts'
import { finds, refuses } from './rule.ts'

const provision = 'dialogue-order-of-days'

const facts = (Object.keys(events) as DialogueEventType[]).filter((type) => type !== 'dialogue.proposed') // its own keys

const ends = ['session.closed', 'session.brokenOff'] as const

/** What each fact follows, where both are on record. */
const BEGINNINGS = {
  'plan.issued': ['dialogue.approved'],
  'opinion.gathered': ['dialogue.approved'],
  'opinions.synthesised': ['plan.issued'],
  'notice.published': ['plan.issued'],
  'dialogue.postponed': ['plan.issued'],
  'dialogue.moved': ['plan.issued'],
  'session.opened': ['plan.issued', 'opinion.gathered'],
  'synthesis.presented': ['session.opened'],
  'opinion.raised': ['session.opened'],
  'speaker.notHeard': ['session.opened'],
  'opinion.answered': ['session.opened'],
  'opinion.takenForWriting': ['session.opened'],
  'attendance.recorded': ['session.opened'],
  'session.closed': ['session.opened', 'opinion.raised'],
  'session.brokenOff': ['session.opened', 'opinion.raised'],
  'minutes.signed': ends,
  'conclusion.issued': ends,
  'result.published': ends,
  'opinion.addedLater': ends,
  'dialogue.closed': ends,
} as const satisfies Partial<Record<DialogueEventType, readonly DialogueEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

const toAndFro = [
  'opinion.raised',
  'speaker.notHeard',
  'opinion.answered',
  'opinion.takenForWriting',
] as const
const isInOrder = stepsInOrder([['session.opened'], ['synthesis.presented'], toAndFro, ends])

/** What comes before what: an order that cannot be is refused, one that should not have been is put on record, and found. */
export const orderRules = {
  afterItWasProposed: refuses(facts, {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['dialogue.proposed']?.occurredOn),
  }),
  afterWhatItFollows: refuses(following, { provision, holds: followsIn(BEGINNINGS) }),
  stepsInOrder: finds(['synthesis.presented', ...toAndFro, ...ends], {
    provision: 'dialogue-order-of-steps',
    holds: ({ acts, event }) => isInOrder(acts, event),
  }),
  /** It is presented before anybody speaks. */
  presentedFirst: finds(['synthesis.presented'], {
    provision: 'dialogue-order-of-steps',
    holds: ({ acts }) => toAndFro.every((type) => acts[type] === undefined),
  }),
}
