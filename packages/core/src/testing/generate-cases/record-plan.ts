import { CallerError } from '../../errors.ts'
import type { Engine } from '../../engine/create-engine.ts'
import type { Handle } from '../../engine/handle.ts'
import type { Accepted, Outcome, Prepared } from '../../engine/outcome.ts'
import type { CaseId } from '../../process/case-id.ts'
import type { AnyProcess } from '../../process/process.ts'
import type { AnyCommand } from '../../process/schema.ts'
import type { Store } from '../../store/port.ts'
import type { Instant } from '../../time/day.ts'
import { correctionOf } from './corrections.ts'
import type { CasePlan } from './plan-cases.ts'
import type { PlannedCorrection, PlannedStep } from './step.ts'

/** Where a plan is carried out. */
export interface PlanTarget {
  /** With the processes and the environment of the plan. */
  readonly engine: Pick<Engine<Store, AnyProcess>, 'as'>
  readonly tenant: string
  /** Sets the engine's clock; called before every step. */
  readonly goTo: (at: Instant) => void
}

/** What was carried out. */
export interface CarriedOut {
  /** Commands and corrections that were accepted, now or when the plan was carried out before. */
  readonly accepted: number
  /** Of these, those that had been accepted before: nothing was written for them now. */
  readonly repeated: number
  readonly refused: number
  /** The cases on the store, by their ids in the plan. */
  readonly cases: ReadonlyMap<CaseId, CaseId>
}

/**
 * Carries out a plan, step by step. Each command goes out under its key, so a plan that was broken off, or done before,
 * can be carried out on the same store again: nothing is written twice. What is to be refused is only asked; after a
 * command that was carried out before, the case may stand further on, and then it may be accepted, too.
 *
 * @throws CallerError `refused` where a step is not accepted, with the plan's seed, the step and the reasons;
 *   `invalid-argument` where one is not refused that should be, with the same.
 */
export async function recordPlan(plan: CasePlan, target: PlanTarget): Promise<CarriedOut> {
  const cases = new Map<CaseId, CaseId>()
  const sum = { accepted: 0, repeated: 0, refused: 0 }
  let wasRepeated = false
  const processes = new Map(plan.processes.map((process) => [process.id, process]))
  for await (const step of plan) {
    target.goTo(step.at)
    const as = target.engine.as({ tenant: target.tenant, party: step.by })
    const outcome = await send({ as, cases, processes }, step)
    if (step.kind === 'refused') {
      if (outcome.outcome === 'refused') sum.refused += 1
      else if (!wasRepeated) throw notRefused(plan, step, outcome)
      continue
    }
    if (outcome.outcome !== 'accepted') throw notAccepted(plan, step, outcome)
    sum.accepted += 1
    wasRepeated = outcome.repeated
    if (wasRepeated) sum.repeated += 1
    learn(cases, step, outcome)
  }
  return { ...sum, cases }
}

interface Means {
  readonly as: Handle<AnyProcess>
  readonly cases: ReadonlyMap<CaseId, CaseId>
  readonly processes: ReadonlyMap<string, AnyProcess>
}

async function send(means: Means, step: PlannedStep): Promise<Outcome | Prepared> {
  const { as, cases, processes } = means
  const { key } = step
  const id = cases.get(step.case) ?? ''
  switch (step.kind) {
    case 'open': {
      const process = processes.get(step.process)
      if (process === undefined) throw new RangeError('a plan opens cases of its own processes')
      return as.open(process, translated(cases, step.command), { key })
    }
    case 'record':
      return as.record(id, translated(cases, step.command) as never, { key }) // of the case's process
    case 'correct': {
      const fact = await as.outcomeOf(step.fact)
      const revision = fact?.outcome === 'accepted' ? fact.revision : 0
      const correction = correctionOf(translated(cases, step.correction), revision)
      return as.correct(id, correction, { key, reason: step.reason })
    }
    case 'refused':
      return as.prepare(id, translated(cases, step.command) as never)
  }
}

/** A value in which every id of the plan stands for the case that it became on the store. */
function translated<T extends AnyCommand | PlannedCorrection>(
  cases: ReadonlyMap<CaseId, CaseId>,
  value: T,
): T {
  const translate = (part: unknown): unknown => {
    if (typeof part === 'string') return cases.get(part) ?? part
    if (Array.isArray(part)) return part.map(translate)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, translate(member)]))
  }
  return translate(value) as T // only texts become other texts
}

function learn(
  cases: Map<CaseId, CaseId>,
  step: Exclude<PlannedStep, { readonly kind: 'refused' }>,
  { case: id, opened }: Accepted,
): void {
  cases.set(step.case, id)
  for (const [place, planned] of step.opens.entries()) {
    const real = opened[place]
    if (real !== undefined) cases.set(planned, real)
  }
}

function notAccepted({ seed }: CasePlan, step: PlannedStep, outcome: Outcome | Prepared): CallerError {
  return new CallerError(
    'refused',
    `step ${step.key} of the plan was not accepted: ${JSON.stringify(outcome)}; give the engine the plan's processes and environment`,
    { seed, step, outcome },
  )
}

function notRefused({ seed }: CasePlan, step: PlannedStep, outcome: Outcome | Prepared): CallerError {
  return new CallerError(
    'invalid-argument',
    `step ${step.key} of the plan was not refused, and should have been; give the engine the plan's processes and environment`,
    { seed, step, outcome },
  )
}
