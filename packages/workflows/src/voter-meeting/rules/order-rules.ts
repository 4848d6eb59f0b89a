import { type Acts, dayOf } from '@civicflow/core'
import type { MeetingEventType } from '../events.ts'
import { type MeetingContext, takingPart } from '../meeting-context.ts'
import { pressNoticeOwed } from '../press-notice.ts'
import { isNotBefore, stepsInOrder } from '../../building-blocks/order.ts'
import { finds, refuses } from './rule.ts'

const started = ['session.opened', 'encounter.begun'] as const

const heard = ['opinion.recorded', 'answer.given', 'petition.takenForWriting'] as const
const ends = ['session.closed', 'session.brokenOff', 'encounter.ended'] as const

const isInOrder = stepsInOrder([
  started,
  ['deputy.reported'],
  ['floor.opened'],
  heard,
  ['floor.closed'],
  ['deputy.responded'],
  ends,
])
const steps = [
  'deputy.reported',
  'floor.opened',
  ...heard,
  'floor.closed',
  'deputy.responded',
  ...ends,
] as const

/** What an end is the end of. */
const BEGINNINGS = {
  'session.closed': ['session.opened'],
  'session.brokenOff': ['session.opened'],
  'session.resumed': ['session.suspended'],
  'floor.closed': ['floor.opened'],
  'encounter.ended': ['encounter.begun'],
  'deputy.refused': started,
} as const satisfies Partial<Record<MeetingEventType, readonly MeetingEventType[]>>

/** A refusal ends a meeting that has begun when nobody else takes part; others are facts of their own day. */
const endsNothing = (context: MeetingContext, type: string) =>
  type === 'deputy.refused' && takingPart(context).length > 1

/** Is it settled that the meeting will not be? What voters and press are told then has no day to come before. */
const isOff = (context: MeetingContext, acts: Acts) =>
  acts['meeting.cancelled'] !== undefined ||
  acts['meeting.notHeld'] !== undefined ||
  takingPart(context).length === 0

const byItsDay = ({ day }: MeetingContext, occurredOn: string) => day === null || dayOf(occurredOn) <= day

const onItsDay = {
  governedOn: ({ context }: { readonly context: MeetingContext }) => context.day ?? undefined,
}

/** What comes before what. An order that cannot be is refused; one that should not have been is put on record, and found. */
export const orderRules = {
  afterItWasProposed: refuses(
    [
      'meeting.postponed',
      'meeting.moved',
      'meeting.movedOnline',
      'meeting.notHeld',
      'meeting.cancelled',
      'deputy.refused',
      ...started,
    ],
    {
      provision: 'meeting-order-of-days',
      holds: ({ acts, event }) => isNotBefore(event, acts['meeting.proposed']),
    },
  ),
  preparedOnceProposed: finds(
    [
      'request.received',
      'province.notified',
      'host.agreed',
      'host.declined',
      'host.notified',
      'press.informed',
      'notice.posted',
      'voters.invited',
      'readiness.confirmed',
      'deputy.absent',
    ],
    {
      provision: 'meeting-prepared-first',
      holds: ({ acts, event }) => isNotBefore(event, acts['meeting.proposed']),
    },
  ),
  decidedAfterRequest: refuses(['request.approved', 'request.rejected'], {
    provision: 'meeting-order-of-days',
    holds: ({ acts, event }) => isNotBefore(event, acts['request.received']),
  }),
  noticeByItsDay: finds(['notice.posted'], {
    provision: 'voters-right-to-be-informed',
    ...onItsDay,
    holds: ({ context, acts, event }) => isOff(context, acts) || byItsDay(context, event.occurredOn),
  }),
  /** Where the press is owed its notice, the deadline finds it late. */
  preparedByItsDay: finds(['host.notified', 'press.informed', 'voters.invited', 'readiness.confirmed'], {
    provision: 'meeting-prepared-first',
    holds: ({ context, acts, event }) =>
      (event.type === 'press.informed' && (pressNoticeOwed(context) || isOff(context, acts))) ||
      byItsDay(context, event.occurredOn),
  }),
  noticeBeforeOpening: finds(['session.opened'], {
    provision: 'voters-right-to-be-informed',
    holds: ({ acts, event }) => isNotBefore(event, acts['notice.posted']),
  }),
  preparedBeforeOpening: finds(['session.opened'], {
    provision: 'meeting-prepared-first',
    holds: ({ acts, event }) =>
      isNotBefore(event, acts['voters.invited']) && isNotBefore(event, acts['readiness.confirmed']),
  }),
  afterItBegan: refuses(
    [...steps, 'complaint.diverted', 'attendance.recorded', 'session.suspended', 'session.resumed'],
    {
      provision: 'meeting-order-of-days',
      holds: ({ acts, event }) =>
        started.every((type) => dayOf(event.occurredOn) >= dayOf(acts[type]?.occurredOn ?? event.occurredOn)),
    },
  ),
  endsAfterItBegan: refuses([...ends, 'floor.closed', 'session.resumed', 'deputy.refused'], {
    provision: 'meeting-order-of-days',
    holds: ({ context, acts, event }) =>
      endsNothing(context, event.type) ||
      BEGINNINGS[event.type].every((type) => isNotBefore(event, acts[type])),
  }),
  stepsInOrder: finds(steps, {
    provision: 'meeting-order-of-steps',
    holds: ({ acts, event }) => isInOrder(acts, event),
  }),
}
