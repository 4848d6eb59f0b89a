import type { IsoDay } from '../time/day.ts'

/** Why a deadline's day cannot be computed. */
export type Missing =
  /** The calendar does not know this year. */
  | { readonly what: 'calendar'; readonly year: number }
  /** No line of the provision is in force on this day. */
  | { readonly what: 'rule'; readonly provision: string; readonly on: IsoDay }
  /** The wording in force on this day was not read. */
  | { readonly what: 'wording'; readonly provision: string; readonly on: IsoDay }
  /** The fact it is counted from has not been recorded. */
  | { readonly what: 'anchor' }

interface DeadlineBase {
  /** First day of the dated line that governs it. */
  readonly line?: IsoDay
  /** The day it is counted from. */
  readonly anchor?: IsoDay
  /** Counts the times its day has changed; effects and workers key on it. */
  readonly generation: number
  /** The fact that fulfilled it: the day it occurred and the entry's revision. */
  readonly met?: { readonly on: IsoDay; readonly revision: number }
}

/**
 * A duty's instance in a case. Derived, never edited.
 *
 * - `due`: a day; `until` is the last day of a window
 * - `undetermined`: what is missing, and the earliest the day can be where that is known
 * - `not-set-by-law`: it is owed, but no number is set; its age is shown, never "overdue"
 */
export type Deadline = DeadlineBase &
  (
    | { readonly status: 'due'; readonly day: IsoDay; readonly until?: IsoDay }
    | { readonly status: 'undetermined'; readonly missing: Missing; readonly earliest?: IsoDay }
    | { readonly status: 'not-set-by-law' }
  )
