import type { Length } from '../law/provision.ts'
import { type Calendar, type CalendarRow, dayKind, isWorkingDay } from './calendar.ts'
import { addMonths, type DayNumber, isoDay, type IsoDay, toDayNumber, yearOf } from './day.ts'

/** How a term is counted: so many days before or after an anchor, and whether a day off at its end rolls forward. */
export interface Term {
  readonly limit: Length
  readonly direction: 'before' | 'after'
  /** `nextWorkingDay` (Civil Code art. 148) only makes sense after an anchor; a day before never rolls. */
  readonly roll: 'none' | 'nextWorkingDay'
}

/** A day, or the year whose calendar is missing, with the earliest the day can be. */
export type Due = { readonly day: IsoDay } | { readonly missingYear: number; readonly earliest?: IsoDay }

/**
 * What a day of the count is.
 *
 * - `anchor`: the day it is counted from, never counted itself
 * - `day`, `month`: counted as a calendar day, or as the end of a month of the term
 * - `working`, `worked`: counted as a working day; `worked` is a weekend day worked in exchange
 * - `weekend`, `off`: skipped
 * - `rolled`: the working day the end moved to
 * - `unknown`: the calendar does not know its year, so the count stops here
 */
export type DueStepKind =
  | 'anchor'
  | 'day'
  | 'month'
  | 'working'
  | 'worked'
  | 'weekend'
  | 'off'
  | 'rolled'
  | 'unknown'

/** One day of the count, in the order counted. `counted` is the running number after it, absent where it was skipped. */
export interface DueStep {
  readonly day: IsoDay
  readonly kind: DueStepKind
  readonly counted?: number
  /** The calendar's row for this day, with its source, where the calendar has one. */
  readonly row?: CalendarRow
}

/** A count, day by day; it ends on the day `dueOn` gives. */
export interface DueExplanation {
  readonly anchor: IsoDay
  readonly term: Term
  readonly due: Due
  readonly steps: readonly DueStep[]
}

/**
 * The last day on which something is in time. The anchor itself is not counted.
 *
 * Where counting enters a year the calendar does not know, that year is given instead of a day; after an anchor also
 * the earliest the day can be, as if every day from there on were worked.
 *
 * @throws RangeError for an anchor that is no day.
 * @example
 * dueOn({ limit: { value: 7, unit: 'workingDays' }, direction: 'before', roll: 'none' }, '2025-09-23', calendar)
 * // { day: '2025-09-12' }
 */
export function dueOn(term: Term, anchor: IsoDay, calendar: Calendar): Due {
  return walk(term, toDayNumber(anchor), calendar, pass)
}

/** The same count as `dueOn`, told day by day. @throws RangeError for an anchor that is no day. */
export function explainDue(term: Term, anchor: IsoDay, calendar: Calendar): DueExplanation {
  const steps: DueStep[] = []
  const due = walk(term, toDayNumber(anchor), calendar, (day, kind, counted) => {
    const row = calendar.byDay.get(day)
    steps.push({
      day: isoDay(day),
      kind,
      ...(counted === undefined ? {} : { counted }),
      ...(row === undefined ? {} : { row }),
    })
  })
  return { anchor, term, due, steps }
}

/** Sees each day of a count; `counted` is the running number after it. */
type Visit = (day: DayNumber, kind: DueStepKind, counted?: number) => void

const pass: Visit = () => {}

function walk(term: Term, anchor: DayNumber, calendar: Calendar, visit: Visit): Due {
  visit(anchor, 'anchor')
  return term.limit.unit === 'workingDays'
    ? walkWorkingDays(term, anchor, calendar, visit)
    : walkCalendar(term, anchor, calendar, visit)
}

function walkWorkingDays(
  { limit, direction }: Term,
  anchor: DayNumber,
  calendar: Calendar,
  visit: Visit,
): Due {
  const step = direction === 'after' ? 1 : -1
  let day = anchor
  let left = limit.value
  while (left > 0) {
    day += step
    const kind = dayKind(calendar, day)
    if (kind === 'unknown') {
      visit(day, kind)
      return direction === 'after' ? missing(day, day + left - 1) : missing(day)
    }
    if (kind === 'working' || kind === 'worked') {
      left -= 1
      visit(day, kind, limit.value - left)
    } else visit(day, kind)
  }
  return { day: isoDay(day) }
}

function walkCalendar(term: Term, anchor: DayNumber, calendar: Calendar, visit: Visit): Due {
  const { value, unit } = term.limit
  const sign = term.direction === 'after' ? 1 : -1
  const kind = unit === 'months' ? 'month' : 'day'
  // Months are added to the anchor, not to one another: a month after 31 January is 28 February, two are 31 March.
  const dayAt = (n: number) => (unit === 'months' ? addMonths(anchor, sign * n) : anchor + sign * n)
  for (let n = 1; n < value; n += 1) visit(dayAt(n), kind, n)
  const last = dayAt(value)
  const rolls = term.roll === 'nextWorkingDay' && term.direction === 'after'
  const worked = !rolls || isWorkingDay(calendar, last)
  visit(last, worked === undefined ? 'unknown' : kind, value)
  if (worked === undefined) return missing(last, last)
  return worked ? { day: isoDay(last) } : roll(last, calendar, visit)
}

function roll(from: DayNumber, calendar: Calendar, visit: Visit): Due {
  for (let day = from + 1; ; day += 1) {
    const kind = dayKind(calendar, day)
    const worked = kind === 'working' || kind === 'worked'
    visit(day, worked ? 'rolled' : kind)
    if (kind === 'unknown') return missing(day, day)
    if (worked) return { day: isoDay(day) }
  }
}

function missing(day: DayNumber, earliest?: DayNumber): Due {
  return { missingYear: yearOf(day), ...(earliest === undefined ? {} : { earliest: isoDay(earliest) }) }
}
