import { createEngine } from '../../engine/create-engine.ts'
import { developmentKeys } from '../../journal/seal.ts'
import { accepted } from '../../engine/outcome.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual, expectThrown } from '../expect.ts'
import { hearing } from '../hearing/hearing.ts'
import { hearingEnvironment } from '../hearing/hearing-world.ts'
import type { Claim } from '../store-harness.ts'
import { noon, runs, sceneOn } from './scene.ts'

/** The past, as it was known and as it happened. */
export const historyClaims: readonly Claim[] = [
  { name: 'a history is told as it was known at any instant', holds: ({ store }) => tellsThePast(store) },
  {
    name: 'recording times never go back within a case, even if the clock does',
    holds: ({ store }) => neverGoesBack(store),
  },
  {
    name: 'a process whose law is not in the environment cannot be run',
    holds: ({ store }) => knowsItsLaw(store),
  },
]

async function tellsThePast(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const done = await runs(scene, id)
  const whole = await scene.office.history(id)
  const read = await scene.office.read(id)
  expectEqual(whole?.case.states, read?.states, 'the whole history ends where the case stands')
  expectEqual(whole?.entries.length, done.length + 1, 'with every entry')
  expectEqual(
    (await scene.office.history(id, { knownAt: noon('2025-08-31') })) ?? 'nothing',
    'nothing',
    'before it was opened',
  )
  const known = await scene.office.history(id, { knownAt: noon('2025-09-25') })
  expectEqual(known?.entries.length, 5, 'on the 25th')
  expectEqual(known?.case.states.includes('settling.report.owed'), true, 'the report is owed')
  const late = accepted(
    await scene.office.record(id, { type: 'file.reopened', occurredOn: '2025-10-06', reason: 'x' }),
  )
  expectEqual(
    (await scene.office.history(id, { knownAt: noon('2025-09-25') }))?.entries,
    known?.entries,
    'whatever comes later',
  )
  expectEqual((await scene.office.history(id))?.entries.at(-1), late.entry, 'which the whole history tells')
}

async function neverGoesBack(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  scene.on('2025-09-10')
  const first = accepted(
    await scene.office.record(id, { type: 'notice.posted', occurredOn: '2025-09-01', place: 'x' }),
  )
  scene.on('2025-09-05')
  const second = accepted(
    await scene.office.record(id, { type: 'notice.posted', occurredOn: '2025-09-01', place: 'y' }),
  )
  expectEqual(second.entry.recordedAt, first.entry.recordedAt, 'the clock was put back')
  expectEqual((await scene.engine.verify('a')).faults, [], 'it verifies')
}

async function knowsItsLaw(store: Store): Promise<void> {
  const environment = { ...hearingEnvironment, law: { provisions: new Map() } }
  const made = () => createEngine({ store, processes: [hearing], environment, keys: developmentKeys() })
  expectEqual(
    ((await expectThrown(made, 'an engine without law')) as { code?: string }).code,
    'unknown-provision',
    'the error',
  )
}
