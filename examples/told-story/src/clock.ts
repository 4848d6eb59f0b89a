import { type Instant, instantOf, type LocalTime } from '@civicflow/core'

/** Time in an example is what its story says it is. */
export interface StoryClock {
  readonly now: () => Instant
  readonly goTo: (time: LocalTime) => void
}

/** A clock in a zone, until the story goes on at its first time. */
export function storyClock(zone: string, first: LocalTime): StoryClock {
  let now = instantOf(first, zone)
  return {
    now: () => now,
    goTo: (time) => {
      now = instantOf(time, zone)
    },
  }
}
