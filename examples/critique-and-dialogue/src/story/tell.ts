import type { LocalTime } from '@civicflow/core'
import { emptyCast } from '@civicflow/example-told-story/cast'
import { play } from '@civicflow/example-told-story/play'
import type { World } from '../world.ts'
import type { CaseName } from './cast.ts'
import { conference } from './critique/conference.ts'
import { dialogues } from './dialogues/held.ts'
import { plan } from './critique/plan.ts'
import { proposals } from './critique/proposals.ts'
import { replies } from './critique/replies.ts'
import type { Stage, Step } from './step.ts'

/** What the report shows of the run. */
export type Story = Pick<Stage, 'cast' | 'attempts'>

const steps: readonly Step[] = [dialogues, plan, conference, proposals, replies].flat()

const LAST_MORNING: LocalTime = '2026-08-31T08:00'

/** Tells the story: every step at its time. */
export async function tell(world: World): Promise<Story> {
  const stage: Stage = { offices: world.offices, cast: emptyCast<CaseName>(), attempts: [] }
  await play(steps, stage, world, LAST_MORNING)
  return stage
}
