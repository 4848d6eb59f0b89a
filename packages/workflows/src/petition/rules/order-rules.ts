import type { Acts } from '@civicflow/core'
import { events, type PetitionEventType } from '../events.ts'
import type { PetitionContext } from '../petition-context.ts'
import { isSince, lastOf } from '../../building-blocks/order.ts'
import { refuses } from './rule.ts'

/** What an end is the end of. */
const BEGINNINGS = {
  'coordination.replied': 'coordination.requested',
  'posting.ended': 'result.posted',
  'supervision.concluded': 'supervision.selected',
  'duplicate.released': 'duplicate.marked',
  'split.undone': 'petition.split',
  'repeat.retracted': 'repeat.recognised',
} as const satisfies Partial<Record<PetitionEventType, PetitionEventType>>

const ends = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

const facts = (Object.keys(events) as PetitionEventType[]).filter((type) => type !== 'petition.raised') // its own keys

const answers = ['petition.answered', 'petition.answeredAtMeeting'] as const

/** The day of the answer a voter is told of: the petition's own, or that of the one it goes with. */
const answerDay = ({ left, answeredElsewhereOn }: PetitionContext, acts: Acts) =>
  left === null ? lastOf(acts, ...answers)?.occurredOn : answeredElsewhereOn

/** What comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  afterItWasRaised: refuses(facts, {
    provision: 'petition-order-of-days',
    holds: ({ acts, event }) => isSince(event, acts['petition.raised']?.occurredOn),
  }),
  receivedOnceSent: refuses(['petition.received'], {
    provision: 'petition-order-of-days',
    holds: ({ acts, event }) =>
      isSince(event, lastOf(acts, 'petition.forwarded', 'petition.transferred')?.occurredOn),
  }),
  handledOnceReceived: refuses(
    ['petition.returned', 'petition.transferred', 'coordination.requested', 'lateness.notified'],
    {
      provision: 'petition-order-of-days',
      holds: ({ context, event }) => isSince(event, context.receivedOn),
    },
  ),
  answeredOnceReceived: refuses(['petition.answered'], {
    provision: 'petition-order-of-days',
    holds: ({ context, event }) => isSince(event, context.receivedOn),
  }),
  notifiedOnceAnswered: refuses(['voters.notified'], {
    provision: 'petition-order-of-days',
    holds: ({ context, acts, event }) => isSince(event, answerDay(context, acts)),
  }),
  judgedOnceAnswered: refuses(
    [
      'answer.shared',
      'answer.published',
      'result.published',
      'result.posted',
      'database.updated',
      'evaluation.requested',
      'answer.evaluated',
      'answer.requestedAnew',
      'resolution.reported',
    ],
    {
      provision: 'petition-order-of-days',
      holds: ({ acts, event }) => isSince(event, lastOf(acts, ...answers)?.occurredOn),
    },
  ),
  /** Each session counts once. Terms have names, which do not tell which is later: within one term the number does. */
  carriedToLaterSession: refuses(['petition.carriedOver'], {
    provision: 'petition-carried-over',
    holds: ({ event, context: { carriedTo, term, session } }) => {
      const last = carriedTo ?? { term, session }
      return last.term !== event.term || last.session === null || event.session > last.session
    },
  }),
  endsAfterItBegan: refuses(ends, {
    provision: 'petition-order-of-days',
    holds: ({ acts, event }) => isSince(event, acts[BEGINNINGS[event.type]]?.occurredOn),
  }),
}
