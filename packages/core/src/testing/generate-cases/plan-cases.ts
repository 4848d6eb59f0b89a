import { CallerError } from '../../errors.ts'
import type { AnyProcess } from '../../process/process.ts'
import { agendaOf } from './agenda.ts'
import { familySteps } from './carry-on.ts'
import type { TimedStep, World } from './family.ts'
import { lineOf, shareOf } from './line.ts'
import { type PlanOptions, usualHabits } from './options.ts'
import { randomOf } from './random.ts'
import type { PlannedStep } from './step.ts'
import { storiesOf } from './story.ts'
import { type Moment, workingTimeOf } from './working-time.ts'

/** What is done in many cases over a period, in order of time. It can be gone through again, and is the same. */
export interface CasePlan extends AsyncIterable<PlannedStep> {
  readonly seed: number
  readonly processes: readonly AnyProcess[]
}

/**
 * Plans lifelike cases: opened over the whole period, carried on in working hours at the pace of people, some late,
 * some gone back, some stalled, some closed. Every step was accepted by an engine of the plan's own, case by case; so
 * another engine with the same processes and environment accepts it too, in the order of the plan.
 *
 * @throws CallerError `invalid-argument`: no process with a share, two of one name; a period without a working day, or
 *   of a year that the calendar does not know; a last day of opening after that of the period.
 *
 * @example
 * const plan = planCases({
 *   environment,
 *   processes: [{ process: hearing, pace: { 'statement.taken': 0, 'hearing.adjourned': 0 } }],
 *   from: '2025-01-02',
 *   until: '2025-06-30',
 *   cases: 300,
 *   seed: 7,
 * })
 * await recordPlan(plan, { engine, tenant: 'ward', goTo: (at) => (now = at) })
 */
export function planCases(options: PlanOptions): CasePlan {
  const world = worldOf(options)
  return {
    seed: options.seed,
    processes: options.processes.map(({ process }) => process),
    [Symbol.asyncIterator]: () => steps(world, options.cases),
  }
}

function worldOf(options: PlanOptions): World {
  const { environment, processes, from, until, openedUntil = until, seed, habits } = options
  if (openedUntil > until)
    throw new CallerError('invalid-argument', 'no case is opened after the last day of the period', {
      openedUntil,
      until,
    })
  const time = workingTimeOf(environment, from, until)
  const openingTime = workingTimeOf(environment, from, openedUntil)
  const lines = new Map(processes.map((given) => [given.process.id, lineOf(given, environment, time)]))
  if (lines.size < processes.length || ![...lines.values()].some((line) => shareOf(line) > 0))
    throw new CallerError('invalid-argument', 'give each process once, and one at least a share of the cases')
  const stories = new Map([...lines].map(([id, line]) => [id, storiesOf(line)]))
  return { seed, habits: { ...usualHabits, ...habits }, environment, time, openingTime, lines, stories }
}

/** A family with the steps that were not given out yet. */
interface Waiting {
  readonly steps: readonly TimedStep[]
  next: number
}

/** Families do not know of one another, so each is planned when its case is opened, and all are merged by time. */
async function* steps(world: World, cases: number): AsyncGenerator<PlannedStep> {
  const waiting = agendaOf<Waiting>()
  const put = (family: Waiting) => {
    const next = family.steps[family.next]
    if (next !== undefined) waiting.put(next.moment, family)
  }
  for (let number = 1; number <= cases + 1; number += 1) {
    const opensAt = number > cases ? Number.POSITIVE_INFINITY : openingMoment(world, number, cases)
    while (waiting.earliest() < opensAt) {
      const family = waiting.next()?.item
      const first = family?.steps[family.next]
      if (family === undefined || first === undefined) break
      yield first.step
      family.next += 1
      put(family)
    }
    if (number <= cases) put({ steps: await familySteps(world, number, opensAt), next: 0 })
  }
}

/** One in every equal part of the days on which cases are opened, so that they come in order. */
function openingMoment({ seed, openingTime }: World, number: number, cases: number): Moment {
  const random = randomOf(`${seed}/${number}/moment`)
  const place = random.below(PLACES) / PLACES
  return openingTime.atShare((number - 1 + place) / cases)
}

const PLACES = 1000
