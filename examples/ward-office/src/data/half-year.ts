import { type Deliver, dayOf, type Engine, type LocalTime, type Store } from '@civicflow/core'
import { afterNinth } from './campaigns/after-ninth.ts'
import { afterTenth } from './campaigns/after-tenth.ts'
import { beforeTenth } from './campaigns/before-tenth.ts'
import { councilYearEnd } from './campaigns/council-year-end.ts'
import { encounter } from './campaigns/encounter.ts'
import { requests } from './campaigns/requests.ts'
import { emptyCast } from './cast.ts'
import { type DemoClock, demoNow } from './demo-clock.ts'
import { type Desk, desks, type processes, tenant } from './desks.ts'
import type { Stage } from './step.ts'
import { timetable } from './timetable.ts'

/** What the half year is recorded through. */
export interface HalfYearParts {
  /** An engine with the three processes, on a fresh store; both go by the clock. */
  readonly engine: Engine<Store, (typeof processes)[number]>
  /** The clock of engine and store; it is left standing at `demoNow`. */
  readonly clock: DemoClock
  /** Gets what has to go out, as it would have gone out then; nobody gets it where this is left out. */
  readonly deliver?: Deliver
}

const steps = timetable([afterNinth, beforeTenth, encounter, councilYearEnd, afterTenth, requests].flat())

/**
 * Puts the last half year of Ba Đình Ward on record, July to 17 December 2025: every fact by the desk that would record
 * it, at the time it would have. Each morning on which something happens a worker notes what has fallen due.
 *
 * The same on every run, but for what the engine draws by chance: ids and keys.
 *
 * @throws CallerError `refused` where the law or the processes have changed so that the data no longer fit.
 */
export async function recordHalfYear({ engine, clock, deliver = () => {} }: HalfYearParts): Promise<void> {
  const worker = engine.worker({ tenants: [tenant], deliver })
  const morning = async (time: LocalTime) => {
    clock.goTo(time)
    await worker.round()
  }
  const stage = stageOn(engine)
  let today = ''
  for (const { at, play } of steps) {
    if (dayOf(at) !== today) await morning(`${dayOf(at)}T06:30`)
    today = dayOf(at)
    clock.goTo(at)
    await play(stage, at)
  }
  await morning(`${dayOf(demoNow)}T06:30`)
  await worker.stop()
  clock.goTo(demoNow)
}

function stageOn(engine: HalfYearParts['engine']): Stage {
  const at = (desk: Desk) => engine.as({ tenant, party: desks[desk] })
  return { at, cast: emptyCast(), revisions: new Map() }
}
