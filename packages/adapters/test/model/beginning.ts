import { accepted, type CaseId } from '@civicflow/core'
import {
  closedFacts,
  facts,
  type HearingCommand,
  noon,
} from '../../../core/src/testing/engine-suite/scene.ts'
import { actorOf } from '../../../core/test/random-commands/facts.ts'
import { callOn } from '../../../core/test/random-commands/payloads.ts'
import { processes } from '../../../core/test/random-commands/view.ts'
import type { Model } from './pair.ts'
import type { Side } from './side.ts'

const TODAY = '2025-09-29'
/** The place of the county's one hearing among the cases. */
export const COUNTYS_HEARING = 2

/**
 * What every run begins with, so that no command is without a case: a hearing that was called, a county whose one
 * hearing is nearly at its end, a docket with two matters, and a hearing that was held; a worker has seen them.
 */
export async function begun(model: Model, real: Side): Promise<void> {
  model.goTo(noon(TODAY))
  const call = callOn(model.view, 24)
  for (const side of [model.side, real]) {
    accepted(await side.as('office').open(processes.hearing, { occurredOn: TODAY, ...call, mode: 'open' }))
    await countyOn(side)
    await docketOn(side)
    const { case: id } = accepted(
      await side.as('office').open(processes.hearing, { ...earlier, mode: 'open' }),
    )
    await goesOn(side, id, facts.slice(0, 4))
    await side.round('worker-1', ['takes', 'fails'])
  }
}

const earlier = {
  occurredOn: '2025-09-01',
  town: 'town',
  office: 'office',
  panel: 'panel',
  title: 'Đường ngập nước',
  day: '2025-09-23',
} as const

async function countyOn(side: Side): Promise<void> {
  const { occurredOn, ...hearing } = earlier
  const hearings = [{ ...hearing, mode: 'closed' as const }]
  const { opened } = accepted(
    await side.as('office').open(processes.county, { occurredOn, office: 'office', hearings }),
  )
  for (const id of opened) await goesOn(side, id as CaseId<'hearing'>, closedFacts.slice(0, 4))
}

async function goesOn(side: Side, id: CaseId<'hearing'>, commands: readonly HearingCommand[]): Promise<void> {
  for (const fact of commands) accepted(await side.as(actorOf(fact.type)).record(id, fact))
}

async function docketOn(side: Side): Promise<void> {
  const office = side.as('office')
  const { case: id } = accepted(await office.open(processes.docket, { occurredOn: TODAY, office: 'office' }))
  const entered = { type: 'item.entered', occurredOn: TODAY, title: 'Cống rãnh', said: 'Đường ngập' } as const
  for (const item of ['item-1', 'item-2']) accepted(await office.record(id, { ...entered, item }))
}
