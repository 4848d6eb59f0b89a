import type { Quantity } from '../law/provision.ts'
import type { Calendar, CalendarRow } from './calendar.ts'
import type { IsoDay } from './day.ts'

/** How a term is counted: so many days before or after an anchor, and whether a day off at its end rolls forward. */
export interface Term {
  readonly limit: Quantity
  readonly direction: 'before' | 'after'
  /** `nextWorkingDay` (Civil Code art. 148) only makes sense after an anchor; a day before never rolls. */
  readonly roll: 'none' | 'nextWorkingDay'
}

/** A day, or the year whose calendar is missing, with the earliest the day can be. */
export type Due =
  | { readonly day: IsoDay }
  | { readonly missingYear: number; readonly earliest?: IsoDay }

/** One day of the count, in the order counted. `counted` is the running number after it, absent where it was skipped. */
export interface DueStep {
  readonly day: IsoDay
  readonly kind: 'anchor' | 'working' | 'weekend' | 'off' | 'worked' | 'day' | 'rolled' | 'unknown'
  readonly counted?: number
  /** The calendar's row, with its source, where the day is not what its weekday says. */
  readonly row?: CalendarRow
}

/** A count, day by day; it ends on the day `dueOn` gives. */
export interface DueExplanation {
  readonly anchor: IsoDay
  readonly term: Term
  readonly due: Due
  readonly steps: readonly DueStep[]
}

// PLACEHOLDER bodies: to be written (see tests).
export declare function dueOn(term: Term, anchor: IsoDay, calendar: Calendar): Due
export declare function explainDue(term: Term, anchor: IsoDay, calendar: Calendar): DueExplanation
