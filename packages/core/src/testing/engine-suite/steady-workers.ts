import { createEngine } from '../../engine/create-engine.ts'
import { accepted } from '../../engine/outcome.ts'
import type { EngineOptions } from '../../engine/options.ts'
import { StoreError } from '../../errors.ts'
import { developmentKeys } from '../../journal/seal.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual } from '../expect.ts'
import { county } from '../hearing/county.ts'
import { call, clerk, hearingEnvironment } from '../hearing/hearing-world.ts'
import { hearing } from '../hearing/hearing.ts'
import type { Claim, Trial } from '../store-harness.ts'
import { docketWith, twoMatters } from './lineage.ts'
import { closedFacts, type HearingCommand, type HearingId, noon, runs, sceneOn, TENANT } from './scene.ts'

/** What goes wrong beside a worker, and what it does all the same. */
export const steadyWorkerClaims: readonly Claim[] = [
  {
    name: 'a case whose process is missing keeps a worker from no other case and no other tenant',
    holds: skipsUnreadable,
  },
  {
    name: 'a job that fails for one tenant stops neither its other jobs nor other tenants',
    holds: keepsFailuresApart,
  },
  {
    name: 'a case that is closed while its deadline is looked at is not noted as overdue',
    holds: notesNoClosedCase,
  },
  {
    name: 'whatever a handler throws and a back-off answers, every delivery tried is settled',
    holds: settlesWhateverIsThrown,
  },
  {
    name: 'a log that throws undoes no fact and stops no worker',
    holds: outlivesTheLog,
  },
  {
    name: 'a worker that is at work wakes a parent, whoever closed its child',
    holds: wakesLater,
  },
  {
    name: 'a worker with nothing to note takes no lease',
    holds: takesNoIdleLease,
  },
]

const OTHER = 'b'

/** An engine that knows hearings alone, and a worker of it for two tenants. */
function hearingsOnly({ store, time, attend }: Omit<Trial, 'another'>) {
  const skipped: string[] = []
  const made: EngineOptions<Store, typeof hearing> = {
    store,
    processes: [hearing],
    environment: hearingEnvironment,
    keys: developmentKeys(),
    clock: time.now,
    log: (note) => {
      if (note.note === 'case-skipped') skipped.push(note.case)
    },
  }
  const engine = createEngine(made)
  const worker = attend(engine, made, { tenants: [TENANT, OTHER], deliver: () => {} })
  const opens = async (tenant: string) =>
    accepted(await engine.as({ tenant, party: clerk }).open(hearing, call)).case
  return { worker, opens, skipped }
}

const CALLED_AND_LATE = { noted: 1, delivered: 2, failed: 0, dead: 0 }
const NOTHING = { noted: 0, delivered: 0, failed: 0, dead: 0 }

async function skipsUnreadable({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const { matters } = await docketWith(scene, ['1'])
  const { worker, opens, skipped } = hearingsOnly({ store, time, attend })
  for (const tenant of [TENANT, OTHER]) await opens(tenant)
  scene.on('2025-10-20')
  expectEqual(await worker.round(), { a: CALLED_AND_LATE, b: CALLED_AND_LATE }, 'the others get their due')
  expectEqual(await worker.round(), { a: NOTHING, b: NOTHING }, 'and that was all')
  expectEqual(skipped.toSorted(), matters.toSorted(), 'the log is told of each once')
}

async function keepsFailuresApart({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  let broken = true
  const queue: Store['queue'] = (query) => {
    if (broken && query.tenant === TENANT) throw new StoreError('not-committed', 'failed', 'no line')
    return store.queue(query)
  }
  const { worker, opens } = hearingsOnly({ store: { ...store, queue }, time, attend })
  for (const tenant of [TENANT, OTHER]) await opens(tenant)
  scene.on('2025-10-20')
  expectEqual(
    await worker.round(),
    { a: { ...NOTHING, delivered: 1, failedJobs: ['note'] }, b: CALLED_AND_LATE },
    'only the notes of one are missing',
  )
  broken = false
  expectEqual((await worker.round())[TENANT], { ...NOTHING, noted: 1, delivered: 1 }, 'and made good')
}

async function notesNoClosedCase({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const [id, other] = await twoMatters(scene)
  scene.on('2025-10-20')
  const queue: Store['queue'] = async (query) => {
    const page = await store.queue(query)
    if ((await scene.office.read(id))?.closed === false)
      accepted(await scene.office.record(id, { type: 'matter.shut', occurredOn: '2025-10-20' }))
    return page
  }
  const late = sceneOn({ ...store, queue }, { time, attend })
  late.on('2025-10-20')
  const worker = late.worker({ tenants: [TENANT], deliver: () => {} })
  await worker.round()
  const kinds = async (of: typeof id) => (await scene.office.history(of))?.entries.map(({ kind }) => kind)
  expectEqual(await kinds(id), ['fact', 'fact'], 'nothing follows the closing')
  expectEqual(await kinds(other), ['fact', 'crossed', 'crossed'], 'the other, which is open, is noted')
}

async function settlesWhateverIsThrown({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  for (let turn = 0; turn < 6; turn += 1) await scene.called()
  const pauses = [Number.NaN, -1, Number.POSITIVE_INFINITY, 1e300]
  let tried = 0
  const worker = scene.worker({
    tenants: [TENANT],
    deliver: () => {
      tried += 1
      if (tried < 6) throw tried === 1 ? Object.create(null) : new Error('x'.repeat(1999 - 7) + '😀')
    },
    backOff: () => {
      const pause = pauses.pop()
      if (pause === undefined) throw new Error('no pause')
      return pause
    },
  })
  const round = async () => (await worker.round())[TENANT]
  expectEqual(await round(), { ...NOTHING, delivered: 1, failed: 5 }, 'each is settled')
  expectEqual(
    scene.notes.flatMap(({ note }) => (note === 'back-off-failed' ? [note] : [])).length,
    5,
    'the log is told of each pause',
  )
  time.goTo(new Date(Date.parse(time.now()) + 29_999).toISOString())
  expectEqual(await round(), NOTHING, 'none is tried before half a minute')
  time.goTo(new Date(Date.parse(time.now()) + 1).toISOString())
  expectEqual(await round(), { ...NOTHING, delivered: 5 }, 'then all are')
}

async function outlivesTheLog({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const { id, child } = await roundOf(scene)
  await runs(scene, child, closedFacts.slice(0, -1))
  time.goTo(noon('2025-10-06'))
  const madeWith = (log: () => void): EngineOptions<Store, typeof hearing> => ({
    store,
    processes: [hearing],
    environment: hearingEnvironment,
    keys: developmentKeys(),
    clock: time.now,
    log,
  })
  const throws = createEngine(
    madeWith(() => {
      throw new Error('disk full')
    }),
  )
  const last = closedFacts.at(-1) as HearingCommand
  const outcome = await throws.as({ tenant: TENANT, party: clerk }).record(child, last)
  expectEqual(outcome.outcome, 'accepted', 'the parent cannot be woken, and nobody can be told')
  const rejects = madeWith(async () => {
    throw new Error('disk full')
  })
  const worker = attend(createEngine(rejects), rejects, { tenants: [TENANT], deliver: () => {} })
  expectEqual((await worker.round())[TENANT]?.failedJobs ?? [], [], `case ${id} is skipped`)
}

async function wakesLater({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  const { id, child } = await roundOf(scene)
  await runs(scene, child, closedFacts.slice(0, -1))
  const worker = scene.worker({ tenants: [TENANT], deliver: () => {} })
  await worker.round()
  scene.on('2025-10-08')
  const prepared = await scene.office.prepare(child, closedFacts.at(-1) as HearingCommand)
  if (prepared.outcome !== 'prepared') throw new Error('the file can be shut')
  await scene.engine.apply(prepared)
  expectEqual((await scene.office.read(id))?.states, ['running'], 'nobody has woken it')
  await worker.round()
  const entry = (await scene.office.history(id))?.entries.at(-1)
  expectEqual(
    entry?.kind === 'fact' && [entry.event.type, entry.event.occurredOn],
    ['hearings.over', '2025-10-06'],
    'sent by the next round, on the day of the child’s fact',
  )
  const before = await scene.picture()
  await worker.round()
  expectEqual(await scene.picture(), before, 'once')
}

async function takesNoIdleLease({ store, time, attend }: Trial): Promise<void> {
  const scene = sceneOn(store, { time, attend })
  let leases = 0
  const counting: Store = {
    ...store,
    lease: (...asked) => {
      leases += 1
      return store.lease(...asked)
    },
  }
  const { worker, opens } = hearingsOnly({ store: counting, time, attend })
  await opens(TENANT)
  await worker.round()
  expectEqual(leases, 0, 'nothing is due')
  scene.on('2025-10-20')
  expectEqual([(await worker.round())[TENANT]?.noted, leases], [1, 1], 'one is')
}

/** A round of one hearing. */
async function roundOf(scene: ReturnType<typeof sceneOn>) {
  const { town, office, panel, title, day } = call
  const hearings = [{ town, office, panel, title, day, mode: 'closed' as const }]
  const opening = { occurredOn: '2025-09-01', office, hearings }
  const { case: id, opened } = accepted(await scene.office.open(county, opening))
  const [child] = opened as readonly HearingId[]
  if (child === undefined) throw new Error('a round opens its hearing')
  return { id, child }
}
