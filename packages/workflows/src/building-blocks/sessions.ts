import { dayOf, type IsoDay, type LocalTime } from '@civicflow/core'

/** One sitting of several: of a team with a body it supervises, of a conference. It is postponed, held, broken off, or called off. */
export interface Session {
  /** Its number in its case. */
  readonly session: string
  /** The day it is set for; once it is held or broken off, the day it ended. */
  readonly day: IsoDay
  readonly standing: 'ahead' | 'open' | 'held' | 'brokenOff' | 'cancelled'
  /** Steps taken in it, each once, in the order they were put on record. */
  readonly steps: readonly string[]
}

type Sessions<One extends Session> = readonly One[]

const earliest = <One extends Session>(one: One, other: One) => (other.day < one.day ? other : one)
const latest = <One extends Session>(one: One, other: One) => (other.day >= one.day ? other : one)

/** A session that is set for a day. */
export const aheadOn = (session: string, day: IsoDay): Session => ({
  session,
  day,
  standing: 'ahead',
  steps: [],
})

/** The session of a number. */
export function sessionIn<One extends Session>(sessions: Sessions<One>, number: string): One | undefined {
  return sessions.find(({ session }) => session === number)
}

/** The sessions that stand so. */
export function sessionsThat<One extends Session>(
  sessions: Sessions<One>,
  standing: Session['standing'],
): Sessions<One> {
  return sessions.filter((one) => one.standing === standing)
}

/** Is the day that a session is set for, or put off to, not past already? */
export function isSetAhead({
  day,
  occurredOn,
}: {
  readonly day: IsoDay
  readonly occurredOn: LocalTime
}): boolean {
  return day >= dayOf(occurredOn)
}

/** Does something take place on the day that its session is set for? */
export function isOnItsDay(sessions: Sessions<Session>, number: string, occurredOn: LocalTime): boolean {
  return sessionIn(sessions, number)?.day === dayOf(occurredOn)
}

/** The next session that is still to be held. */
export function nextSession<One extends Session>(sessions: Sessions<One>): One | undefined {
  const ahead = sessionsThat(sessions, 'ahead')
  return ahead.length === 0 ? undefined : ahead.reduce(earliest)
}

/** The last session that was held. */
export function lastSession<One extends Session>(sessions: Sessions<One>): One | undefined {
  const held = sessionsThat(sessions, 'held')
  return held.length === 0 ? undefined : held.reduce(latest)
}

/** Sessions of which one, or several, are changed. */
export function withSessions<One extends Session>(
  sessions: Sessions<One>,
  numbers: readonly string[],
  change: Partial<One>,
): Sessions<One> {
  return sessions.map((one) => (numbers.includes(one.session) ? { ...one, ...change } : one))
}

/** Sessions after a step was taken in the one that is open. */
export function afterStep<One extends Session>(sessions: Sessions<One>, step: string): Sessions<One> {
  return sessions.map((one) =>
    one.standing === 'open' && !one.steps.includes(step) ? { ...one, steps: [...one.steps, step] } : one,
  )
}

/**
 * Is a step taken before all that should follow it? One that was taken before may be taken again: whoever has explained
 * is asked once more.
 *
 * @example isInItsPlace(['opened', 'reported', 'concluded'], ['opened', 'concluded'], 'reported') // false
 */
export function isInItsPlace(order: readonly string[], taken: readonly string[], step: string): boolean {
  const later = order.slice(order.indexOf(step) + 1)
  return taken.includes(step) || !later.some((one) => taken.includes(one))
}

/** The steps of an order that were left out. */
export function leftOut(order: readonly string[], taken: readonly string[]): readonly string[] {
  return order.filter((step) => !taken.includes(step))
}
