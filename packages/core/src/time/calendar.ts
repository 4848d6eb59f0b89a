import { CallerError } from '../errors.ts'
import type { Evidence } from '../law/evidence.ts'
import { type DayNumber, dayNumber, type IsoDay, weekday, yearOf } from './day.ts'

/** A day that is not what its weekday says. */
export interface CalendarRow {
  readonly date: IsoDay
  /** `off`: no working day though Monday to Friday; `worked`: a Saturday or Sunday worked in exchange. */
  readonly kind: 'off' | 'worked'
  readonly name: { readonly vi: string; readonly en: string }
  readonly evidence: Evidence
  readonly source: string
  /** Kept in the table but not applied, until somebody has verified it. */
  readonly applies?: false
}

/** The years a calendar knows, and the days in them that differ from their weekday. */
export interface CalendarTable {
  readonly years: readonly number[]
  readonly rows: readonly CalendarRow[]
}

/** A table made ready for counting. */
export interface Calendar extends CalendarTable {
  readonly byDay: ReadonlyMap<DayNumber, CalendarRow>
  readonly knows: ReadonlySet<number>
}

/** What a day is: `unknown` where its year is not in the table, never "weekends only". */
export type DayKind = 'working' | 'weekend' | 'off' | 'worked' | 'unknown'

/**
 * Makes a calendar from its table.
 *
 * @throws CallerError `invalid-calendar`: a day that does not exist, a row outside the years, two rows for a day,
 *   an `off` row on a weekend, a `worked` row on a weekday.
 */
export function calendarOf(table: CalendarTable): Calendar {
  const knows = new Set(table.years)
  const byDay = new Map<DayNumber, CalendarRow>()
  for (const row of table.rows) {
    const day = dayNumber(row.date)
    if (day === undefined) throw invalid(row, 'is no day')
    if (!knows.has(yearOf(day))) throw invalid(row, 'lies outside the years of the table; add its year')
    if (row.applies === false) continue
    if (byDay.has(day)) throw invalid(row, 'has two rows; keep one')
    if (isWeekend(day) === (row.kind === 'off')) throw invalid(row, `cannot be "${row.kind}" on its weekday`)
    byDay.set(day, row)
  }
  return { ...table, byDay, knows }
}

/** What a day is in this calendar. */
export function dayKind(calendar: Calendar, day: DayNumber): DayKind {
  if (!calendar.knows.has(yearOf(day))) return 'unknown'
  return calendar.byDay.get(day)?.kind ?? (isWeekend(day) ? 'weekend' : 'working')
}

/** Is this a working day? `undefined` where the calendar does not know the year. */
export function isWorkingDay(calendar: Calendar, day: DayNumber): boolean | undefined {
  const kind = dayKind(calendar, day)
  return kind === 'unknown' ? undefined : kind === 'working' || kind === 'worked'
}

function isWeekend(day: DayNumber): boolean {
  return weekday(day) >= 6
}

function invalid(row: CalendarRow, what: string): CallerError {
  return new CallerError('invalid-calendar', `calendar row ${row.date} ${what}`, { date: row.date })
}
