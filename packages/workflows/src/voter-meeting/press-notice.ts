import { isNational, type MeetingContext } from './meeting-context.ts'

/** The delegation tells the local press of its plan (art. 6, clause 3): owed for its conferences in a plan. */
export function pressNoticeOwed(context: MeetingContext): boolean {
  return isNational(context) && context.form === 'conference' && context.origin === 'plan'
}
