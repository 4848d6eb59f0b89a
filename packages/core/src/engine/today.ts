import { dayOf, type IsoDay } from '../time/day.ts'
import { localTimeOf } from '../time/instant.ts'
import type { EngineCore } from './core.ts'

/** The day it is by the engine's clock, in the environment's zone. */
export function todayOf({ options }: EngineCore): IsoDay {
  return dayOf(localTimeOf(options.clock(), options.environment.zone))
}
