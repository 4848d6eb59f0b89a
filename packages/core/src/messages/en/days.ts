import { dayOf, type IsoDay, type LocalTime, toDayNumber, weekday } from '../../time/day.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `12 Sep 2025` */
export function date(on: IsoDay): string {
  const [day, month, year] = partsOf(on)
  return `${day} ${month.slice(0, 3)} ${year}`
}

/** `12 Sep 2025 (Friday)`; `08:30 on 12 Sep 2025 (Friday)` */
export function day(time: LocalTime): string {
  const hour = time.slice(11)
  const on = dayOf(time)
  return `${hour === '' ? '' : `${hour} on `}${date(on)} (${nameOf(on)})`
}

/** `Friday, 12 September 2025` */
export function longDay(on: IsoDay): string {
  return `${nameOf(on)}, ${partsOf(on).join(' ')}`
}

/** `20,000` */
export function number(value: number): string {
  return value.toLocaleString('en')
}

/** `one day`, `3 days` */
export function days(count: number): string {
  return count === 1 ? 'one day' : `${count} days`
}

function partsOf(on: IsoDay): readonly [day: number, month: string, year: string] {
  const [year = '', month = '', day = ''] = on.split('-')
  return [Number(day), MONTHS[Number(month) - 1] ?? '', year]
}

function nameOf(on: IsoDay): string {
  return WEEKDAYS[weekday(toDayNumber(on)) - 1] ?? ''
}
