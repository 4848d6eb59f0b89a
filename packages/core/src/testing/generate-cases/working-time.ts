import { CallerError } from '../../errors.ts'
import type { Environment } from '../../kernel/environment.ts'
import { type Calendar, isWorkingDay } from '../../time/calendar.ts'
import {
  type DayNumber,
  type Instant,
  type IsoDay,
  isoDay,
  type LocalTime,
  toDayNumber,
  weekday,
} from '../../time/day.ts'
import { instantOf } from '../../time/instant.ts'
import type { Random } from './random.ts'

/** A minute of a local day, counted on from 1970-01-01T00:00 as if every day had 24 hours. */
export type Moment = number

export const MINUTES_OF_DAY = 1440

/** The working days of a period, and the moments on them. */
export interface WorkingTime {
  /** Nothing happens after this. */
  readonly end: Moment
  /** The moment at which this share, from 0 to below 1, of the period's office hours is over. */
  atShare(share: number): Moment
  /** How many working days the period has after a day, up to another; negative where that lies before it. */
  between(day: DayNumber, until: DayNumber): number
  /** So many working days after a day, counted from the next working day where it is none; `undefined` past the end. */
  after(day: DayNumber, count: number): DayNumber | undefined
  /** A local time as the calls of an engine take it. */
  local(moment: Moment): LocalTime
  instant(moment: Moment): Instant
}

/**
 * @throws CallerError `invalid-argument`: days that are none, or without a working day between them; years that the
 *   calendar does not know.
 */
export function workingTimeOf({ calendar, zone }: Environment, from: IsoDay, until: IsoDay): WorkingTime {
  const [first, last] = [toDayNumber(from), toDayNumber(until)]
  const { days, places } = workingDays(calendar, first, last)
  const placeOf = (day: DayNumber) =>
    day < first ? day - first : (places[day - first] ?? days.length + Math.ceil(((day - last) * 5) / 7))
  return {
    end: last * MINUTES_OF_DAY + MINUTES_OF_DAY - 1,
    atShare: (share) => {
      const minutes = Math.floor(share * days.length * OFFICE)
      return officeMinute(days[Math.floor(minutes / OFFICE)] ?? last, minutes % OFFICE)
    },
    between: (day, other) => placeOf(other) - placeOf(day),
    after: (day, count) => days[Math.max(0, placeOf(day)) + count],
    local: (moment) => `${isoDay(dayIn(moment))}T${clockText(moment % MINUTES_OF_DAY)}`,
    instant: instants(zone),
  }
}

/** The day a moment lies in. */
export function dayIn(moment: Moment): DayNumber {
  return Math.floor(moment / MINUTES_OF_DAY)
}

// Minutes of an office's day: 8:00 to 11:30 and 13:30 to 17:00.
const MORNING = 480
const AFTERNOON = 810
const HALF = 210
const OFFICE = 2 * HALF
const EARLY = 90
const EVENING = 1200

/** A moment in the office hours of a day. */
export function inOffice(day: DayNumber, random: Random): Moment {
  return officeMinute(day, random.below(OFFICE))
}

function officeMinute(day: DayNumber, minute: number): Moment {
  return day * MINUTES_OF_DAY + (minute < HALF ? MORNING + minute : AFTERNOON + minute - HALF)
}

/** A moment early on a day that was set for something. */
export function earlyOn(day: DayNumber, random: Random): Moment {
  return day * MINUTES_OF_DAY + MORNING + random.below(EARLY)
}

/** Minutes later on the same day, which ends in the evening. */
export function soonAfter(moment: Moment, random: Random): Moment {
  const evening = dayIn(moment) * MINUTES_OF_DAY + EVENING
  return Math.max(moment, Math.min(moment + 1 + random.below(15), evening))
}

/** The day itself or the next working one; in a year that the calendar does not know, Monday to Friday are worked. */
export function onWorkingDay(calendar: Calendar, day: DayNumber): DayNumber {
  let worked = day
  while (!(isWorkingDay(calendar, worked) ?? weekday(worked) < 6)) worked += 1
  return worked
}

/** The working days, and for each day of the period how many of them come before it. */
function workingDays(
  calendar: Calendar,
  first: DayNumber,
  last: DayNumber,
): { readonly days: readonly DayNumber[]; readonly places: readonly number[] } {
  const days: DayNumber[] = []
  const places: number[] = []
  for (let day = first; day <= last; day += 1) {
    const works = isWorkingDay(calendar, day)
    if (works === undefined)
      throw new CallerError('invalid-argument', `the calendar does not know ${isoDay(day)}; add its year`, {
        day: isoDay(day),
      })
    places.push(days.length)
    if (works) days.push(day)
  }
  if (days.length === 0)
    throw new CallerError(
      'invalid-argument',
      `there is no working day from ${isoDay(first)} to ${isoDay(last)}`,
      { from: isoDay(first), until: isoDay(last) },
    )
  return { days, places }
}

/** Clocks are moved at night, so one look at a day's noon gives every moment of its working hours. */
function instants(zone: string): (moment: Moment) => Instant {
  const noons = new Map<DayNumber, number>()
  return (moment) => {
    const day = dayIn(moment)
    const noon = noons.get(day) ?? Date.parse(instantOf(`${isoDay(day)}T12:00`, zone))
    noons.set(day, noon)
    return new Date(noon + ((moment % MINUTES_OF_DAY) - 720) * 60_000).toISOString()
  }
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
