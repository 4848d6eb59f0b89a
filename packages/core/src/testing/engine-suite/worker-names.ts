import { createEngine } from '../../engine/create-engine.ts'
import type { LogNote } from '../../engine/options.ts'
import { CallerError } from '../../errors.ts'
import { developmentKeys } from '../../journal/seal.ts'
import type { Wait } from '../../time/wait.ts'
import { expectEqual, expectThat, expectThrown } from '../expect.ts'
import { hearing } from '../hearing/hearing.ts'
import { hearingEnvironment } from '../hearing/hearing-world.ts'
import type { Claim, Trial } from '../store-harness.ts'
import { TENANT } from './scene.ts'

/** Of workers that go on by themselves, no two of a tenant have one name. */
export const workerNameClaims: readonly Claim[] = [
  {
    name: 'of two workers of one name the second is turned away until the first has stopped',
    holds: turnsAway,
  },
  {
    name: 'a name whose worker was killed is free again when its time is over',
    holds: waitsForTheKilled,
  },
  {
    name: 'a worker that is turned away for one tenant keeps its name for none',
    holds: keepsNoPart,
  },
  {
    name: 'a worker whose name has gone to another tells the log',
    holds: tellsOfItsName,
  },
]

const NAME = 'scribe'
const KEY = `worker:${NAME}`
const OTHER = 'b'

/** A worker of a name on the store of a trial, that waits as it is told. */
function workerOf(
  { store, time }: Trial,
  wait: Wait,
  {
    tenants = [TENANT],
    log,
  }: { readonly tenants?: readonly string[]; readonly log?: (note: LogNote) => void } = {},
) {
  const engine = createEngine({
    store,
    processes: [hearing],
    environment: hearingEnvironment,
    keys: developmentKeys(),
    clock: time.now,
    wait,
    ...(log !== undefined && { log }),
  })
  return engine.worker({ tenants, name: NAME, deliver: () => {} })
}

/** Waits until the signal is aborted. */
const forLong: Wait = (_ms, signal) =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
    if (signal.aborted) resolve()
  })

/** Lets the time of a trial pass. */
const passing =
  ({ time }: Trial): Wait =>
  async (ms) => {
    time.goTo(new Date(Date.parse(time.now()) + ms).toISOString())
  }

/** A worker for which its pauses take no time until it has begun. */
function impatient(trial: Trial, wait: Wait, tenants?: readonly string[]) {
  let hasBegun = false
  const worker = workerOf(trial, (ms, signal) => (hasBegun ? forLong : wait)(ms, signal), {
    ...(tenants && { tenants }),
  })
  const start = async () => {
    await worker.start()
    hasBegun = true
  }
  return { start, stop: () => worker.stop() }
}

async function expectTurnedAway(start: () => Promise<void>): Promise<void> {
  const thrown = await expectThrown(start, 'the name is taken')
  expectThat(thrown instanceof CallerError && thrown.code === 'name-taken', String(thrown))
  expectEqual(thrown instanceof CallerError && thrown.detail, { name: NAME }, 'says which')
}

async function turnsAway(trial: Trial): Promise<void> {
  const first = workerOf(trial, forLong)
  const second = impatient(trial, async () => {})
  await first.start()
  await expectTurnedAway(() => second.start())
  await first.start() // it is running
  await first.stop()
  await second.start()
  await second.stop()
}

async function waitsForTheKilled(trial: Trial): Promise<void> {
  const { store, time } = trial
  expectThat(await store.lease(TENANT, KEY, 'killed', 15_000), 'it had the name')
  const began = Date.parse(time.now())
  const worker = impatient(trial, passing(trial))
  await worker.start()
  expectThat(Date.parse(time.now()) - began >= 15_000, 'not before its time was over')
  expectEqual(await store.lease(TENANT, KEY, 'another', 1), false, 'now it is this one’s')
  await worker.stop()
  expectEqual(await store.lease(TENANT, KEY, 'another', 1), true, 'and nobody’s when it has stopped')
}

async function keepsNoPart(trial: Trial): Promise<void> {
  const { store } = trial
  await store.lease(OTHER, KEY, 'another', 3_600_000)
  const worker = impatient(trial, passing(trial), [TENANT, OTHER])
  await expectTurnedAway(() => worker.start())
  expectEqual(await store.lease(TENANT, KEY, 'a third', 1), true, 'the name is free where nobody has it')
}

async function tellsOfItsName(trial: Trial): Promise<void> {
  const pauses = new Set<() => void>()
  const pausing: Wait = (ms, signal) =>
    new Promise((resolve) => {
      pauses.add(resolve)
      void forLong(ms, signal).then(resolve)
    })
  const { promise: told, resolve: tell } = Promise.withResolvers<LogNote>()
  const worker = workerOf(trial, pausing, { log: tell })
  await worker.start()
  await passing(trial)(16_000, new AbortController().signal)
  expectThat(await trial.store.lease(TENANT, KEY, 'another', 3_600_000), 'its time was over')
  for (const end of pauses) end()
  const note = await told
  expectEqual(note.note === 'worker-failed' && [note.worker, note.job], [NAME, 'name'], 'what is told')
  await worker.stop()
}
