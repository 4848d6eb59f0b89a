import { accepted, type Outcome } from '@civicflow/core'
import * as fc from 'fast-check'
import { facts, noon } from '../../../src/testing/engine-suite/scene.ts'
import { anyCorrection, type ChosenCorrection, correctionFor } from '../../random-commands/corrections.ts'
import { actorOf, anyFact, anyNumber, factFor } from '../../random-commands/facts.ts'
import { oneOf, processes } from '../../random-commands/view.ts'
import { type Stage, stageAt } from './stage.ts'

const MS_PER_HOUR = 3_600_000

/** A fact or a correction of one of the cases there are; the clock goes on before. */
const anyStep = fc.record({
  case: anyNumber,
  hours: fc.constantFrom(1, 1, 24, 24, 100, 500),
  does: fc.oneof(
    { weight: 3, arbitrary: anyFact.map((fact) => ({ fact })) },
    { weight: 2, arbitrary: anyCorrection.map((correction) => ({ correction })) },
  ),
})
export type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

export const anyStory = fc.array(anyStep, { minLength: 1, maxLength: 30, size: 'max' })

/** Looks on: before a correction is sent, and when it was answered. */
export type Watch = (stage: Stage, chosen: ChosenCorrection) => Promise<(outcome: Outcome) => Promise<void>>

/** A stage with a hearing that was called and one that was held, and a docket of two matters. */
export async function withDocket(): Promise<Stage> {
  const stage = stageAt(TODAY)
  const office = stage.as('office')
  accepted(await office.open(processes.hearing, { ...call, ...on, day: '2025-10-10' }))
  const { case: held } = accepted(await office.open(processes.hearing, call))
  for (const fact of facts.slice(0, 4)) accepted(await stage.as(actorOf(fact.type)).record(held, fact))
  const { case: id } = accepted(await office.open(processes.docket, { ...on, office: 'office' }))
  for (const item of ['item-1', 'item-2'])
    accepted(await office.record(id, { type: 'item.entered', ...on, item, title: 'Cống', said: 'Ngập' }))
  return stage
}

/** The same with a county of two hearings, and a region with one of its own. */
export async function withCounties(): Promise<Stage> {
  const stage = await withDocket()
  const office = stage.as('office')
  const { occurredOn: _on, ...hearing } = call
  const hearings = [hearing, { ...hearing, mode: 'closed' as const }]
  accepted(await office.open(processes.county, { ...on, office: 'office', hearings }))
  accepted(await office.open(processes.region, { ...on, office: 'office' }))
  return stage
}

const TODAY = '2025-09-24'
const on = { occurredOn: TODAY }
const call = {
  occurredOn: '2025-09-01',
  town: 'town',
  office: 'office',
  panel: 'panel',
  title: 'Đường làng',
  day: '2025-09-23',
  mode: 'open' as const,
}

/** Plays a story to its end. */
export async function play(stage: Stage, steps: readonly Step[], watch?: Watch): Promise<void> {
  for (const { case: choice, hours, does } of steps) {
    stage.goTo(new Date(Date.parse(stage.now()) + hours * MS_PER_HOUR).toISOString())
    const known = await oneOf(stage.view, choice)
    if (known === undefined) throw new Error('a story begins with some cases')
    if ('fact' in does) {
      const { by, case: id, command } = await factFor(stage.view, known, does.fact)
      if (command.type === 'hearing.begun' && noon(command.occurredOn) > stage.now())
        stage.goTo(noon(command.occurredOn))
      await stage.as(by).record(id, command as never) // chosen for the case
    } else {
      const chosen = await correctionFor(stage.view, known, does.correction)
      const { by, case: id, correction } = chosen
      const seen = await watch?.(stage, chosen)
      const outcome = await stage.as(by).correct(id, correction as never, { reason: 'Ghi nhầm' }) // as above
      await seen?.(outcome)
    }
  }
}
