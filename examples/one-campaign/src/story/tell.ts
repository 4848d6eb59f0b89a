import { dayOf, type LocalTime } from '@civicflow/core'
import { emptyCast } from '@civicflow/example-told-story/cast'
import type { World } from '../world.ts'
import type { Cast, CaseName } from './cast.ts'
import { firstMeeting } from './first-meeting.ts'
import { nextCampaign } from './next-campaign.ts'
import { answeredAtMeeting } from './petitions/answered-at-meeting.ts'
import { withoutRoadmap, withRoadmap } from './petitions/being-settled.ts'
import { disputed } from './petitions/disputed.ts'
import { duplicate, inTime } from './petitions/in-time.ts'
import { late, raisedAgain } from './petitions/late.ts'
import { split } from './petitions/split.ts'
import { plan } from './plan.ts'
import { secondMeeting } from './second-meeting.ts'
import type { Moments, Stage, Step } from './step.ts'
import { synthesis } from './synthesis.ts'

/** What the report shows of the run. */
export interface Story {
  readonly cast: Cast
  readonly sent: number
  readonly repeated: number
  /** What the worker did in this run. */
  readonly noted: number
  readonly delivered: number
  readonly moments: Moments
}

const steps: readonly Step[] = [
  plan,
  firstMeeting,
  secondMeeting,
  synthesis,
  answeredAtMeeting,
  inTime,
  duplicate,
  late,
  disputed,
  split,
  withRoadmap,
  withoutRoadmap,
  nextCampaign,
  raisedAgain,
].flat()

const LAST_MORNING: LocalTime = '2026-06-03T06:00'

/**
 * Tells the story: every step at its time, whichever petition it is about. In the morning of each day on which something
 * happens a worker notes what has fallen due, and sends the letters.
 *
 * Every command carries a key, so that the story can be told again on the same file and nothing is recorded twice.
 */
export async function tell(world: World): Promise<Story> {
  const stage: Stage = {
    world,
    cast: emptyCast<CaseName>(),
    revisions: new Map(),
    moments: {},
    sent: 0,
    repeated: 0,
  }
  const done = { noted: 0, delivered: 0 }
  const morning = async (at: LocalTime) => {
    world.clock.goTo(at)
    for (const { noted, delivered } of Object.values(await world.worker.round())) {
      done.noted += noted
      done.delivered += delivered
    }
  }
  let today = ''
  for (const { at, play } of steps.toSorted(byTime)) {
    if (dayOf(at) !== today) await morning(`${dayOf(at)}T06:00`)
    today = dayOf(at)
    world.clock.goTo(at)
    await play(stage)
  }
  await morning(LAST_MORNING)
  const { cast, moments, sent, repeated } = stage
  return { cast, moments, sent, repeated, ...done }
}

function byTime(one: Step, other: Step): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0
}
