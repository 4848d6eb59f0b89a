/** A day of the Gregorian calendar, written `YYYY-MM-DD`. */
export type IsoDay = string

/** A day, or a day and a local time where the hour matters (`YYYY-MM-DDTHH:mm`), in the environment's zone. */
export type LocalTime = string

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string

/** A day as a whole number: days since 1970-01-01. All counting is done in these. */
export type DayNumber = number

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d)?$/
const MS_PER_DAY = 86_400_000

/** The number of a day, or `undefined` where no such day exists (`2025-02-29`, `2025-9-1`, `hôm nay`). */
export function dayNumber(day: IsoDay): DayNumber | undefined {
  const match = DAY.exec(day)
  if (match === null) return undefined
  const number = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MS_PER_DAY
  return isoDay(number) === day ? number : undefined
}

/** The day a number stands for. */
export function isoDay(day: DayNumber): IsoDay {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** So many calendar months later, or earlier where negative; on the last day of the month where it is too short. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = new Date(day * MS_PER_DAY)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + months
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) / MS_PER_DAY
}

/** The day part of a local time. */
export function dayOf(time: LocalTime): IsoDay {
  return time.slice(0, 10)
}

/** The number of a day known to be one. @throws RangeError for a day that does not exist. */
export function toDayNumber(day: IsoDay): DayNumber {
  const number = dayNumber(day)
  if (number === undefined) throw new RangeError(`"${day}" is no day; write it as YYYY-MM-DD`)
  return number
}

/** Is this a day that exists, with or without a time of day? */
export function isLocalTime(text: string): boolean {
  const match = TIME.exec(text)
  return match?.[1] !== undefined && dayNumber(match[1]) !== undefined
}

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export function weekday(day: DayNumber): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((day + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 // 1970-01-01 was a Thursday
}
