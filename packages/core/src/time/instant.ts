import { DateTime } from 'luxon'
import { CallerError } from '../errors.ts'
import { dayNumber, type Instant, isLocalTime, type LocalTime } from './day.ts'

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** Is this a moment that exists, written as `toISOString` writes it (`2025-09-23T01:00:00.000Z`)? */
export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1]
  return day !== undefined && dayNumber(day) !== undefined
}

/**
 * The day and minute a clock in a zone shows at a moment; its first ten characters are the day.
 *
 * @param zone IANA name, `Asia/Ho_Chi_Minh`
 * @throws CallerError `invalid-argument`: no instant, or no zone.
 */
export function localTimeOf(instant: Instant, zone: string): LocalTime {
  if (!isInstant(instant)) throw invalid(`"${instant}" is no instant; write it as YYYY-MM-DDTHH:mm:ss.sssZ`)
  const second = instant.slice(0, 19)
  if (last.second !== second || last.zone !== zone)
    last = {
      second,
      zone,
      local: known(DateTime.fromISO(instant, { zone }), zone).toFormat("yyyy-MM-dd'T'HH:mm"),
    }
  return last.local
}

// A server asks what time it is thousands of times a second, and luxon takes tens of microseconds to say it.
let last = { second: '', zone: '', local: '' }

/**
 * The moment at which a clock in a zone shows a local time; the start of the day where no time is given.
 * A time the clock shows twice is its first; one it skips is moved on by what was skipped.
 *
 * @param zone IANA name, `Asia/Ho_Chi_Minh`
 * @throws CallerError `invalid-argument`: no local time, or no zone.
 */
export function instantOf(time: LocalTime, zone: string): Instant {
  if (!isLocalTime(time))
    throw invalid(`"${time}" is no local time; write it as YYYY-MM-DD or YYYY-MM-DDTHH:mm`)
  return new Date(known(DateTime.fromISO(time, { zone }), zone).toMillis()).toISOString()
}

function known(time: DateTime, zone: string): DateTime {
  if (!time.isValid) throw invalid(`"${zone}" is no zone; use an IANA name such as Asia/Ho_Chi_Minh`)
  return time
}

function invalid(message: string): CallerError {
  return new CallerError('invalid-argument', message)
}

/** The moment so many milliseconds after another. */
export function later(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString()
}

/** Milliseconds from one moment to another; negative where the other is earlier. */
export function millisecondsFrom(one: Instant, other: Instant): number {
  return Date.parse(other) - Date.parse(one)
}
