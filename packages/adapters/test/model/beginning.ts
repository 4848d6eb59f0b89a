import { accepted } from '@civicflow/core'
import { facts, noon } from '../../../core/src/testing/engine-suite/scene.ts'
import { actorOf } from '../../../core/test/random-commands/facts.ts'
import { callOn } from '../../../core/test/random-commands/payloads.ts'
import { processes } from '../../../core/test/random-commands/view.ts'
import type { Model } from './pair.ts'
import type { Side } from './side.ts'

const TODAY = '2025-09-24'

/**
 * What every run begins with, so that no command is without a case: a hearing that was called and one that was held, a
 * county with two hearings, a docket with two matters.
 */
export async function begun(model: Model, real: Side): Promise<void> {
  model.goTo(noon(TODAY))
  const call = callOn(model.view, 24)
  for (const side of [model.side, real]) {
    const office = side.as('office')
    accepted(await office.open(processes.hearing, { occurredOn: TODAY, ...call, mode: 'open' }))
    const hearings = [call, call].map((one) => ({ ...one, mode: 'closed' as const }))
    accepted(await office.open(processes.county, { occurredOn: TODAY, office: 'office', hearings }))
    await docketOn(side)
    await heldOn(side)
  }
}

async function docketOn(side: Side): Promise<void> {
  const office = side.as('office')
  const { case: id } = accepted(await office.open(processes.docket, { occurredOn: TODAY, office: 'office' }))
  for (const item of ['item-1', 'item-2'])
    accepted(
      await office.record(id, {
        type: 'item.entered',
        occurredOn: TODAY,
        item,
        title: 'Cống rãnh',
        said: 'Đường ngập nước',
      }),
    )
}

async function heldOn(side: Side): Promise<void> {
  const call = { town: 'town', office: 'office', panel: 'panel', title: 'Đường làng', mode: 'open' } as const
  const opening = { ...call, occurredOn: '2025-09-01', day: '2025-09-23' }
  const { case: id } = accepted(await side.as('office').open(processes.hearing, opening))
  for (const fact of facts.slice(0, 4)) accepted(await side.as(actorOf(fact.type)).record(id, fact))
}
