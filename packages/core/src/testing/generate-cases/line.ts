import type { Environment } from '../../kernel/environment.ts'
import type { AnyProcess } from '../../process/process.ts'
import { type Directions, directionsOf } from './directions.ts'
import type { PlannedProcess } from './options.ts'
import type { WorkingTime } from './working-time.ts'

/** A process as a plan needs it: what was given, and what was read off it once. */
export interface Line {
  readonly process: AnyProcess
  readonly given: PlannedProcess
  readonly environment: Environment
  readonly time: WorkingTime
  readonly directions: Directions
  /** Events that counters of children send; nobody has to record them. */
  readonly awaited: ReadonlySet<string>
}

export function lineOf(given: PlannedProcess, environment: Environment, time: WorkingTime): Line {
  const { process } = given
  return {
    process,
    given,
    environment,
    time,
    directions: directionsOf(process),
    awaited: new Set(process.awaits.map(({ event }) => event)),
  }
}

/** How many working days an event mostly takes after the fact before it. */
export function paceOf({ given }: Line, event: string): number {
  return given.pace?.[event] ?? USUAL_PACE
}

export const USUAL_PACE = 3

/** Was it told that an event takes days? Then it is not drawn to those that its case knows. */
export function takesItsTime({ given }: Line, event: string): boolean {
  return (given.pace?.[event] ?? 0) > 0
}

/** How often an event comes about, against its fellows. */
export function weightOf({ given }: Line, event: string): number {
  return given.weights?.[event] ?? 1
}

/** How many cases are of a process, against its fellows. */
export function shareOf({ given }: Line): number {
  return given.share ?? 1
}
