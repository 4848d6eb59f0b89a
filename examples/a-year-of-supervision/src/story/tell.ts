import type { LocalTime } from '@civicflow/core'
import { emptyCast } from '@civicflow/example-told-story/cast'
import { play } from '@civicflow/example-told-story/play'
import type { World } from '../world.ts'
import { boards } from './boards.ts'
import type { CaseName } from './cast.ts'
import { calledOff, joint } from './joint.ts'
import { plan } from './plan.ts'
import { recommendations } from './recommendations.ts'
import type { Stage, Step } from './step.ts'
import { team } from './team.ts'

/** What the report shows of the run. */
export type Story = Pick<Stage, 'cast' | 'attempts'>

const steps: readonly Step[] = [plan, boards, team, joint, recommendations, calledOff].flat()

/** When the year is looked back on. */
export const LAST_MORNING: LocalTime = '2026-12-31T08:00'

/** Tells the story: every step at its time, whichever case it is about. */
export async function tell(world: World): Promise<Story> {
  const stage: Stage = { offices: world.offices, cast: emptyCast<CaseName>(), attempts: [] }
  await play(steps, stage, world, LAST_MORNING)
  return stage
}
