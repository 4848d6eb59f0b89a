import * as fc from 'fast-check'
import { type Calendar, type CalendarRow, calendarOf } from '../src/time/calendar.ts'
import { isoDay, type IsoDay, toDayNumber, weekday } from '../src/time/day.ts'

/** A row for a day that is not what its weekday says. */
export function row(kind: CalendarRow['kind'], date: IsoDay): CalendarRow {
  return { date, kind, name: { vi: kind, en: kind }, evidence: 'published', source: 'test' }
}

function offDays(...dates: readonly IsoDay[]): CalendarRow[] {
  return dates.map((date) => row('off', date))
}

/** Weekends of 2024–2026, a Tết of seven weekdays, a holiday at each year end and one worked Saturday. */
export const testCalendar: Calendar = calendarOf({
  years: [2024, 2025, 2026],
  rows: [
    ...offDays('2024-01-01', '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'),
    ...offDays(
      '2025-01-01',
      '2025-01-27',
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-01-31',
      '2025-02-03',
    ),
    ...offDays('2025-05-01', '2025-05-02', '2025-09-01', '2025-09-02', '2026-01-01', '2026-12-31'),
    row('worked', '2025-04-26'),
  ],
})

/** Days around which counting goes wrong: Tết, year ends, 29 February, worked Saturdays, the edges of the table. */
const edges = [
  '2023-12-31',
  '2024-02-09',
  '2024-02-29',
  '2024-12-31',
  '2025-01-29',
  '2025-04-26',
  '2025-09-01',
].concat('2025-12-31', '2026-02-17', '2026-08-22', '2026-12-31')

/** A day in 2024–2026, mostly near an edge. */
export const anyDay: fc.Arbitrary<IsoDay> = fc
  .oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -12, max: 12 })) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('2024-01-01'), fc.integer({ min: 0, max: 1095 })) },
  )
  .map(([day, shift]) => isoDay(toDayNumber(day) + shift))
  .filter((day) => day >= '2024-01-01' && day <= '2026-12-31')

/** A calendar of 2024–2026 whose weekdays off and weekend days worked are chosen at random, long runs among them. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .array(fc.tuple(anyDay, fc.integer({ min: 1, max: 12 }), fc.boolean()), { maxLength: 8 })
  .map((runs) => {
    const rows = new Map<IsoDay, CalendarRow>()
    for (const [first, length, off] of runs)
      for (const date of daysFrom(first, length))
        if (weekday(toDayNumber(date)) >= 6 !== off) rows.set(date, row(off ? 'off' : 'worked', date))
    return calendarOf({ years: [2024, 2025, 2026], rows: [...rows.values()] })
  })

function daysFrom(first: IsoDay, length: number): IsoDay[] {
  const days = Array.from({ length }, (_, index) => isoDay(toDayNumber(first) + index))
  return days.filter((day) => day <= '2026-12-31')
}
