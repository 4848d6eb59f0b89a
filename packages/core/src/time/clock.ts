import type { Instant } from './day.ts'

/** Says what time it is, as an instant in UTC. */
export type Clock = () => Instant

/** The clock of the machine. */
export const systemClock: Clock = () => new Date().toISOString()
