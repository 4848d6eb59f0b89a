import { createEngine } from '@civicflow/core'
import type { AnyProcess, Commit, Engine, EngineOptions, Round, Store, WorkerOptions } from '@civicflow/core'
import { commandsOn } from './commands.ts'
import type { Dbos } from './dbos.ts'
import { daysIn, type Deadlines, deadlinesOn } from './deadlines.ts'
import { type Deliveries, deliveriesOn } from './deliveries.ts'
import { type Errand, type Errands, errandsTold } from './errands.ts'
import { following } from './following.ts'
import { parcelsWith } from './parcels.ts'

/** What an engine on DBOS is made of: what an engine needs, and what a worker. */
export interface DbosHostOptions<S extends Store, P extends AnyProcess>
  extends EngineOptions<S, P>,
    Omit<WorkerOptions, 'name' | 'carry'> {
  /** Begins the names of its workflows and queues; `civicflow`. Two hosts on one DBOS need two. */
  readonly name?: string
  /** Milliseconds between two sweeps; 60,000. */
  readonly pause?: number
  /** How many deliveries a process tries at a time; 32. */
  readonly atOnce?: number
  /** Milliseconds after which a process looks again for deliveries that wait on the queue; 200. */
  readonly polling?: number
}

/** An engine whose commands, deadlines and effects are workflows of DBOS. */
export interface DbosHost<S extends Store, P extends AnyProcess> {
  /**
   * The engine. `open`, `record`, `correct` and `recuse` of its handles are workflows; everything else is as everywhere,
   * `recordAll` and a host's own transaction too.
   */
  readonly engine: Engine<S, P>
  /** Registers the queues and begins to sweep; after `DBOS.launch`. Where that fails it may be called again. */
  start(): Promise<void>
  /**
   * One sweep that waits for what it finds: what a worker's round does, with deliveries by workflows of their own. For
   * tests, and for catching up by hand; after `DBOS.launch`.
   */
  round(): Promise<Readonly<Record<string, Round>>>
  /** Sweeps no more, and is done when what was written has its workflows; before `DBOS.shutdown`. */
  stop(): Promise<void>
}

const SWEEP_MS = 60_000
const POLLING_MS = 200
const AT_ONCE = 32

/**
 * Hosts an engine on an application's DBOS. To be called before `DBOS.launch`, after which DBOS takes no new workflow.
 *
 * @throws CallerError as `createEngine` and `engine.worker` do
 */
export function dbosHost<S extends Store, const P extends AnyProcess>(
  dbos: Dbos,
  options: DbosHostOptions<S, P>,
): DbosHost<S, P> {
  const { name = 'civicflow', polling = POLLING_MS, clock = machineClock, ...rest } = options
  const { store, environment, keys, random = randomBytes, atOnce = AT_ONCE } = options
  const errands = errandsTold((errand, error) => tellFailure(options, name, errand, error))
  const engine = createEngine<S, P>({
    ...rest,
    clock,
    store: following(store, {
      committed: (commit) => beginAll(errands, deadlines, deliveries, commit),
      retried: (tenant, effect) =>
        errands.add({ tenant, job: 'deliver', run: () => deliveries.retry(tenant, effect) }),
    }),
  })
  const plan = { pause: SWEEP_MS, ...rest, atOnce }
  const sweeper = engine.worker({ ...plan, carry: (tenant) => deliveries.beginDue(tenant) })
  // What this one writes begins no workflows: it waits for all of it itself.
  const aside = createEngine<S, P>({ ...rest, clock })
  const sweep = aside.worker({ ...plan, carry: (tenant) => deliveries.tryDue(tenant) })
  const queue = { workerConcurrency: atOnce, minPollingIntervalMs: polling }
  const deliveries = deliveriesOn(dbos, store, errands, `${name}.delivery`, queue, (tenant, effect) =>
    sweeper.deliver(tenant, effect),
  )
  const deadlines = deadlinesOn(dbos, environment, clock, `${name}.deadline`, (tenant, id) =>
    sweeper.note(tenant, id),
  )
  const as = commandsOn(dbos, engine, parcelsWith(keys, random), name)
  const register = once(() => Promise.all([deliveries.register(), deadlines.register()]))
  return {
    engine: { ...engine, as },
    start: async () => {
      await register()
      await sweeper.start()
    },
    round: async () => {
      await register()
      return sweep.round()
    },
    stop: async () => {
      await Promise.all([sweeper.stop(), sweep.stop()])
      await errands.idle()
    },
  }
}

/** Begins the workflows of what a commit brings about; where that fails, a sweep does it. */
function beginAll(errands: Errands, deadlines: Deadlines, deliveries: Deliveries, commit: Commit): void {
  const { tenant } = commit
  for (const { effects } of commit.cases)
    for (const { id } of effects)
      errands.add({ tenant, job: 'deliver', run: () => deliveries.begin(tenant, id) })
  for (const { id, day } of daysIn(commit))
    errands.add({ tenant, job: 'note', run: () => deadlines.begin(tenant, id, day) })
}

/** What the host's log throws is lost. */
function tellFailure(
  { log }: Pick<EngineOptions<Store, AnyProcess>, 'log'>,
  worker: string,
  { tenant, job }: Errand,
  error: unknown,
): void {
  Promise.resolve()
    .then(() => log?.({ note: 'worker-failed', worker, tenant, job, error }))
    .catch(() => {})
}

/** Makes something once, and tries again where that failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error) => {
      made = undefined
      throw error
    })
    return made
  }
}

function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length))
}

function machineClock(): string {
  return new Date().toISOString()
}
