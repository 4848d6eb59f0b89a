import { dayOf } from '@civicflow/core'
import { isSince, isStillTrue } from '../../building-blocks/order.ts'
import { isBodyOfTheArea, isLevelOfTheArea } from '../../building-blocks/place.ts'
import { itemsThat } from '../session-context.ts'
import { finds, refuses } from './rule.ts'

/** What holds of the session itself: where and when it is held, who hears of it, and what it leaves behind. */
export const planRules = {
  levelIsOfTheArea: refuses(['session.planned'], {
    provision: 'held-session-place',
    holds: (input) => isLevelOfTheArea(input.event.level, input),
  }),
  convenerIsOfTheArea: refuses(['session.planned'], {
    provision: 'held-session-place',
    holds: (input) => isBodyOfTheArea(input.event.convener, input),
  }),
  newDayIsNotPast: refuses(['session.rescheduled'], {
    provision: 'held-session-postponed',
    holds: ({ event: { day, occurredOn } }) => isSince({ occurredOn: day }, occurredOn),
  }),
  nothingIsLeftWhenCancelled: finds(['session.cancelled'], {
    provision: 'held-session-cancelled',
    holds: ({ context }) => itemsThat(context, 'noted').length === 0,
  }),
  noticeWasSent: finds(['session.opened'], {
    provision: 'held-session-notice',
    holds: ({ acts }) => isStillTrue(acts, 'notice.sent', ['session.rescheduled']),
  }),
  heldOnItsDay: finds(['session.opened'], {
    provision: 'held-session-day',
    holds: ({ event: { occurredOn }, context: { day } }) => dayOf(occurredOn) === day,
  }),
  countsAreRecorded: finds(['conclusion.issued'], {
    provision: 'held-session-counts',
    holds: ({ acts }) => acts['counts.recorded'] !== undefined,
  }),
  everyItemIsPlaced: refuses(['conclusion.issued'], {
    provision: 'held-session-conclusion',
    holds: ({ context }) => itemsThat(context, 'noted').length === 0,
  }),
  conclusionIsInWriting: finds(['conclusion.issued'], {
    provision: 'held-session-conclusion',
    holds: ({ event: { document } }) => document !== undefined,
  }),
}
