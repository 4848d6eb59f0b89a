import { dayOf, type IsoDay, type LocalTime, toDayNumber, weekday } from '../../time/day.ts'
import { readDay as readAs } from '../read-day.ts'

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

/** Reads `12 Sep 2025`, `Friday, 12 September 2025`, or `12/9/2025` with the day first; `undefined` for what is no day. */
export function readDay(text: string): IsoDay | undefined {
  return readAs(text, (said) => {
    const [, day, month, year] = IN_WORDS.exec(said) ?? []
    const number = MONTHS.findIndex((name) => month !== undefined && isCalled(name.toLowerCase(), month))
    return number < 0 ? undefined : [Number(day), number + 1, Number(year)]
  })
}

const IN_WORDS = /^(?:\w+day,? )?(\d{1,2}) ([a-z]{3,}) (\d{4})$/

function isCalled(month: string, said: string): boolean {
  return said === month || said === month.slice(0, 3)
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
