import { type DayNumber, dayOf, isLocalTime, isoDay, toDayNumber } from '../../time/day.ts'
import type { Payload } from '../process-suite/subject.ts'

/** A day somewhere in a payload. */
export interface PlacedDay {
  /** Dotted. */
  readonly path: string
  readonly day: DayNumber
  /** The day a paper was signed, which is that of the fact or a little before it. */
  readonly ofPaper: boolean
}

/** The days a payload names, in the order they stand. */
export function placedDays(payload: Payload): readonly PlacedDay[] {
  const found: PlacedDay[] = []
  visit(payload, '', (day) => {
    found.push(day)
    return day.day
  })
  return found
}

/** A payload with other days; hours of the day stay what they are. */
export function withDays(payload: Payload, dayFor: (placed: PlacedDay) => DayNumber): Payload {
  return visit(payload, '', dayFor) as Payload // an object stays one
}

function visit(
  value: unknown,
  path: string,
  dayFor: (placed: PlacedDay) => DayNumber,
  ofPaper = false,
): unknown {
  if (typeof value === 'string') {
    if (value.length < 10 || !isLocalTime(value)) return value
    return `${isoDay(dayFor({ path, day: toDayNumber(dayOf(value)), ofPaper }))}${value.slice(10)}`
  }
  if (Array.isArray(value)) return value.map((item, index) => visit(item, `${path}.${index}`, dayFor))
  if (typeof value !== 'object' || value === null) return value
  const isPaper = 'issuer' in value && 'number' in value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      visit(member, path === '' ? name : `${path}.${name}`, dayFor, isPaper && name === 'date'),
    ]),
  )
}
