import { dayOf } from '@civicflow/core'
import { chairSideOf, countOf, levelsOf, takingPart } from '../meeting-context.ts'
import { pressNoticeOwed, renewing } from '../press-notice.ts'
import { deputyLevels } from '../vocabulary.ts'
import { finds, isActOf, isFresh, refuses } from './rule.ts'

const started = ['session.opened', 'encounter.begun'] as const

/** What must hold while voters and deputies meet. */
export const sessionRules = {
  openedByFront: refuses(['session.opened'], {
    provision: 'chair',
    holds: (input) => chairSideOf(input.context) !== 'front' || isActOf(input, 'chair'),
  }),
  openedByHost: refuses(['session.opened'], {
    provision: 'workplace-chair',
    holds: (input) => chairSideOf(input.context) !== 'host' || isActOf(input, 'chair'),
  }),
  closedByFront: refuses(['session.closed'], {
    provision: 'close',
    holds: (input) => chairSideOf(input.context) !== 'front' || isActOf(input, 'chair'),
  }),
  closedByHost: refuses(['session.closed'], {
    provision: 'workplace-close',
    holds: (input) => chairSideOf(input.context) !== 'host' || isActOf(input, 'chair'),
  }),
  heldOnItsDay: finds(started, {
    provision: 'meeting-day-kept',
    holds: ({ context, event }) => dayOf(event.occurredOn) === context.day,
  }),
  pressWasInformed: finds(['session.opened'], {
    provision: 'press-notice',
    holds: (input) => !pressNoticeOwed(input.context) || isFresh(input, 'press.informed', renewing),
  }),
  constituencyHostNotified: finds(['session.opened'], {
    provision: 'outside-constituency-host-notice',
    holds: (input) =>
      input.context.kind !== 'outsideConstituency' || isFresh(input, 'host.notified', ['meeting.postponed']),
  }),
  encounterNotified: finds(['encounter.begun'], {
    provision: 'individual-meeting-notice',
    holds: (input) => isFresh(input, 'host.notified', ['meeting.postponed']),
  }),
  afterItBegan: refuses(
    [
      'deputy.reported',
      'floor.opened',
      'opinion.recorded',
      'answer.given',
      'petition.takenForWriting',
      'complaint.diverted',
      'attendance.recorded',
      'floor.closed',
      'deputy.responded',
      'session.suspended',
      'session.resumed',
      'session.closed',
      'session.brokenOff',
      'encounter.ended',
    ],
    {
      provision: 'meeting-order-of-days',
      holds: ({ acts, event }) =>
        started.every((type) => dayOf(event.occurredOn) >= dayOf(acts[type]?.occurredOn ?? event.occurredOn)),
    },
  ),
  reportsInOrder: finds(['deputy.reported'], {
    provision: 'joint-order',
    holds: ({ context, event }) => {
      const level = context.deputies.find(({ deputy }) => deputy === event.actor)?.level
      const rank = level === undefined ? -1 : deputyLevels.indexOf(level)
      return context.reported.every((earlier) => deputyLevels.indexOf(earlier) <= rank)
    },
  }),
  reportedBeforeFloor: finds(['floor.opened'], {
    provision: 'deputy-report',
    holds: ({ context }) => levelsOf(takingPart(context)).every((level) => context.reported.includes(level)),
  }),
  deputiesResponded: finds(['session.closed'], {
    provision: 'deputy-response',
    holds: ({ acts }) => acts['deputy.responded'] !== undefined,
  }),
  speakersWerePresent: finds(['attendance.recorded'], {
    provision: 'meeting-counts',
    holds: ({ context, event }) => event.present >= context.speakers.length,
  }),
  complaintsHandedOver: finds(['minutes.signedByChair', 'minutes.notRequested', 'synthesis.sent'], {
    provision: 'complaint-hand-off',
    holds: ({ context }) => countOf(context, 'complaint') === 0,
  }),
}
