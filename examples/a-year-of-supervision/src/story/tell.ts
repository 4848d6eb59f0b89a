import { dayOf, type LocalTime } from '@civicflow/core'
import { emptyCast } from '@civicflow/example-printed-page/cast'
import type { World } from '../world.ts'
import { boards } from './boards.ts'
import type { Cast, CaseName } from './cast.ts'
import { calledOff, joint } from './joint.ts'
import { plan } from './plan.ts'
import { recommendations } from './recommendations.ts'
import type { Attempt, Step } from './step.ts'
import { team } from './team.ts'

/** What the report shows of the run. */
export interface Story {
  readonly cast: Cast
  readonly attempts: readonly Attempt[]
}

const steps: readonly Step[] = [plan, boards, team, joint, recommendations, calledOff].flat()

/** When the year is looked back on. */
export const LAST_MORNING: LocalTime = '2026-12-31T08:00'

/**
 * Tells the story: every step at its time, whichever case it is about. In the morning of each day on which something
 * happens a worker notes what has fallen due, and sends the letters.
 */
export async function tell(world: World): Promise<Story> {
  const stage = { world, cast: emptyCast<CaseName>(), attempts: [] as Attempt[] }
  let today = ''
  for (const { at, play } of steps.toSorted((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
  )) {
    if (dayOf(at) !== today) {
      today = dayOf(at)
      world.goTo(`${today}T06:00`)
      await world.worker.round()
    }
    world.goTo(at)
    await play(stage)
  }
  world.goTo(LAST_MORNING)
  await world.worker.round()
  return stage
}
