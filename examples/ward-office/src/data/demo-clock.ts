import { type Instant, instantOf, type LocalTime } from '@civicflow/core'

/** The moment at which a clock in Hà Nội shows a time. */
export const momentOf = (time: LocalTime): Instant => instantOf(time, 'Asia/Ho_Chi_Minh')

/** The morning on which the demonstration is looked at: Wednesday, 17 December 2025. */
export const demoNow: LocalTime = '2025-12-17T08:00'

/** A clock that shows what it is set to; store and engine are made with its `now`. */
export interface DemoClock {
  readonly now: () => Instant
  readonly goTo: (time: LocalTime) => void
}

/** Makes a clock that stands at the demonstration's morning until it is set. */
export function demoClock(): DemoClock {
  let now = momentOf(demoNow)
  return {
    now: () => now,
    goTo: (time) => {
      now = momentOf(time)
    },
  }
}
