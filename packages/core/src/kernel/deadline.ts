import type { IsoDay } from '../time/day.ts'

/** Why a deadline's day cannot be computed. */
export type Missing =
  /** The calendar does not know this year. */
  | { readonly what: 'calendar'; readonly year: number }
  /** No line of the provision is in force on this day. */
  | { readonly what: 'rule'; readonly provision: string; readonly on: IsoDay }
  /** The wording in force on this day was not read. */
  | { readonly what: 'wording'; readonly provision: string; readonly on: IsoDay }
  /** The day it is counted from is not known yet. */
  | { readonly what: 'anchor' }

interface DeadlineBase {
  /** The day it is counted from. */
  readonly anchor?: IsoDay
  /** First day of the dated line that governs it; kept until the anchor moves. */
  readonly line?: IsoDay
  /** Revision of the entry that last changed its day. */
  readonly generation: number
  /** The fact that fulfilled it: the day it occurred, the entry's revision, and its place among the facts. */
  readonly met?: { readonly on: IsoDay; readonly revision: number; readonly order: number }
  /** Revision of the entry that says that its day has come, or gone by, unmet; at most one for each generation. */
  readonly crossed?: number
}

/** A deadline with a day. */
export type DueDeadline = DeadlineBase & {
  readonly status: 'due'
  /** The last day of a `by`, the first day of a `notBefore`, `lasts` or window. */
  readonly day: IsoDay
  /** The last day of a window. */
  readonly until?: IsoDay
  /** `profile` where the law sets no number and the host does. */
  readonly setBy: 'law' | 'profile' | 'case'
  /** The host's own earlier day, beside the legal one. */
  readonly target?: IsoDay
}

/**
 * A duty's instance in a case. Derived, never edited.
 *
 * - `due`: a day
 * - `undetermined`: what is missing, and the earliest the day can be where that is known
 * - `not-set-by-law`: it is owed, but no number is set; its age is shown, never "overdue"
 */
export type Deadline =
  | DueDeadline
  | (DeadlineBase & {
      readonly status: 'undetermined'
      readonly missing: Missing
      readonly earliest?: IsoDay
    })
  | (DeadlineBase & { readonly status: 'not-set-by-law' })
