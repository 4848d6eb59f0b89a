import { type Instant, instantOf, type LocalTime } from '@civicflow/core'

/** Time in an example is what its story says it is. */
export interface StoryClock {
  readonly now: () => Instant
  readonly goTo: (time: LocalTime) => void
  /** Looks at something as of another time, and comes back. */
  readonly asOf: <Seen>(time: LocalTime, look: () => Promise<Seen>) => Promise<Seen>
}

/** A clock in a zone, until the story goes on at its first time. */
export function storyClock(zone: string, first: LocalTime): StoryClock {
  let now = instantOf(first, zone)
  const goTo = (time: LocalTime) => {
    now = instantOf(time, zone)
  }
  return {
    now: () => now,
    goTo,
    asOf: async (time, look) => {
      const before = now
      goTo(time)
      const seen = await look()
      now = before
      return seen
    },
  }
}
