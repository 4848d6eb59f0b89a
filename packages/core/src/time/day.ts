/** A day of the Gregorian calendar, written `YYYY-MM-DD`. */
export type IsoDay = string

/** A day, or a day and a local time where the hour matters (`YYYY-MM-DDTHH:mm`), in the environment's zone. */
export type LocalTime = string

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string

/** A day as a whole number: days since 1970-01-01. All counting is done in these. */
export type DayNumber = number

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d)?$/

/** The number of a day, or `undefined` where no such day exists (`2025-02-29`, `2025-9-1`, `hôm nay`). */
export function dayNumber(day: IsoDay): DayNumber | undefined {
  return numberIn(DAY.exec(day))
}

function numberIn(match: RegExpExecArray | null): DayNumber | undefined {
  if (match === null) return undefined
  const [year, month, ofMonth] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || ofMonth < 1 || ofMonth > monthLength(year, month)) return undefined
  return numberOf(year, month, ofMonth)
}

/** The day a number stands for, from year 0 to 9999. */
export function isoDay(day: DayNumber): IsoDay {
  const { year, month, ofMonth } = civil(day)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(ofMonth)}`
}

/** So many calendar months later, or earlier where negative; on the last day of the month where it is too short. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, ofMonth } = civil(day)
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return numberOf(toYear, toMonth, Math.min(ofMonth, monthLength(toYear, toMonth)))
}

// Years are counted from March, so that the leap day comes last, in eras of 400 years, which all have the same days.
const ERA_DAYS = 146_097
const EPOCH = 719_468 // days from 0000-03-01 to 1970-01-01

function numberOf(year: number, month: number, ofMonth: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + ofMonth - 1
  return (
    era * ERA_DAYS +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    EPOCH
  )
}

function civil(day: DayNumber): { readonly year: number; readonly month: number; readonly ofMonth: number } {
  const shifted = day + EPOCH
  const era = Math.floor(shifted / ERA_DAYS)
  const dayOfEra = shifted - era * ERA_DAYS
  const leapless =
    dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor(leapless / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return { year, month, ofMonth: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 }
}

function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** The year a day lies in. Asked for every day of a count, so guessed from the mean year and corrected. */
export function yearOf(day: DayNumber): number {
  const year = 1970 + Math.floor(day / 365.2425)
  if (day < numberOf(year, 1, 1)) return year - 1
  return day < numberOf(year + 1, 1, 1) ? year : year + 1
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
  return numberIn(TIME.exec(text)) !== undefined
}

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export function weekday(day: DayNumber): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((day + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 // 1970-01-01 was a Thursday
}
