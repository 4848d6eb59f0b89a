import type { MeetingEventType } from './events.ts'
import { isNational, type MeetingContext } from './meeting-context.ts'

/** The delegation tells the local press of its plan (art. 6, clause 3): owed for its conferences in a plan. */
export function pressNoticeOwed(context: MeetingContext): boolean {
  return isNational(context) && context.form === 'conference' && context.origin === 'plan'
}

/** After these voters and press have been told something else: time, place or form is another. */
export const renewing = [
  'meeting.postponed',
  'meeting.moved',
  'meeting.movedOnline',
] as const satisfies readonly MeetingEventType[]
