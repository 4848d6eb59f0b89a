import type { Clock } from '@civicflow/core'

const FIRST = Date.UTC(2025, 8, 1, 3)
const SECOND = 1000
const DAY = 24 * 3600 * SECOND

/**
 * The time for every process of a test alike: it passes as the machine's does, and with each second of the machine a
 * whole day more goes by at once.
 *
 * @param began when, by the machine's clock, it was the first of September
 */
export function clockFrom(began: number): Clock {
  return () => {
    const gone = Date.now() - began
    return new Date(FIRST + gone + Math.floor(gone / SECOND) * DAY).toISOString()
  }
}
