import { dayOf } from '@civicflow/core'
import { chairSideOf, countOf, levelsOf, type MeetingContext, takingPart } from '../meeting-context.ts'
import { pressNoticeOwed } from '../press-notice.ts'
import { deputyLevels } from '../vocabulary.ts'
import { finds, isActOf, isFresh, refuses } from './rule.ts'

const eachLevelReported = (context: MeetingContext) =>
  levelsOf(takingPart(context)).every((level) => context.reported.includes(level))

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
  heldOnItsDay: finds(['session.opened', 'encounter.begun'], {
    provision: 'meeting-day-kept',
    holds: ({ context, event }) => dayOf(event.occurredOn) === context.day,
  }),
  pressWasInformed: finds(['session.opened'], {
    provision: 'press-notice',
    holds: (input) =>
      !pressNoticeOwed(input.context) || isFresh(input, 'press.informed', ['meeting.postponed']),
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
    holds: ({ context }) => chairSideOf(context) === 'host' || eachLevelReported(context),
  }),
  reportedBeforeFloorAtHost: finds(['floor.opened'], {
    provision: 'workplace-deputy-report',
    holds: ({ context }) => chairSideOf(context) !== 'host' || eachLevelReported(context),
  }),
  deputiesResponded: finds(['session.closed'], {
    provision: 'deputy-response',
    holds: ({ context, acts }) => chairSideOf(context) === 'host' || acts['deputy.responded'] !== undefined,
  }),
  deputiesRespondedAtHost: finds(['session.closed'], {
    provision: 'workplace-deputy-response',
    holds: ({ context, acts }) => chairSideOf(context) !== 'host' || acts['deputy.responded'] !== undefined,
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
