import { type IsoDay, isoDay, type Label, toDayNumber } from '@civicflow/core'

const MONTHS = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const

/** A part of the calendar year. */
export type CalendarPart = keyof typeof MONTHS

/** Each of them, shortest first. */
export const calendarParts = [
  'month',
  'quarter',
  'halfYear',
  'year',
] as const satisfies readonly CalendarPart[]

/** What happens once in each of them. */
export const periodLabels: Readonly<Record<CalendarPart, Label>> = {
  month: { vi: 'Hằng tháng', en: 'Month' },
  quarter: { vi: 'Hằng quý', en: 'Quarter' },
  halfYear: { vi: 'Sáu tháng', en: 'Half-year' },
  year: { vi: 'Hằng năm', en: 'Year' },
}

/**
 * The part of the calendar year that a day lies in, by its first day and its last.
 *
 * @example periodOf('quarter', '2024-02-29') // { from: '2024-01-01', until: '2024-03-31' }
 */
export function periodOf(part: CalendarPart, day: IsoDay): { readonly from: IsoDay; readonly until: IsoDay } {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = month - 1 - ((month - 1) % MONTHS[part])
  return {
    from: firstOfMonth(year, first),
    until: isoDay(toDayNumber(firstOfMonth(year, first + MONTHS[part])) - 1),
  }
}

/** Months are counted from 0, and on into the next year. */
function firstOfMonth(year: number, month: number): IsoDay {
  const [years, months] = [year + Math.floor(month / 12), (month % 12) + 1]
  return `${String(years).padStart(4, '0')}-${String(months).padStart(2, '0')}-01`
}
