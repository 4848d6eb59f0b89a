import { CallerError } from '../errors.ts'
import type { Environment } from '../kernel/environment.ts'
import type { AnyProcess } from '../process/process.ts'
import type { Awaitable, Checkpoint, Commit, CommitOutcome, Store } from '../store/port.ts'
import { localTimeOf } from '../time/instant.ts'
import type { LocalTime } from '../time/day.ts'
import { checkedObject, checkedTenant } from './arguments.ts'
import { takeCheckpoint } from './checkpoint.ts'
import { coreOf } from './core.ts'
import type { Handle } from './handle.ts'
import { listing } from './listing.ts'
import { type Migrated, migrateAll } from './migrate-all.ts'
import type { EngineOptions } from './options.ts'
import type { Prepared } from './outcome.ts'
import { reading } from './reading.ts'
import { expectSame } from './record.ts'
import { recomputeAll } from './recompute-all.ts'
import type { Caller } from './visible-case.ts'
import { type Verification, verify } from './verify.ts'
import { catchUp } from './wake.ts'
import { type Worker, type WorkerOptions, workerOf } from './worker.ts'
import { writing } from './writing.ts'

/** Cases of some processes on a store, in an environment. */
export interface Engine<S extends Store, P extends AnyProcess> {
  /** The engine as one party of one tenant: the only way to cases. */
  as(caller: Caller): Handle<P>
  /**
   * Writes a prepared commit; with a host's own transaction on the same database, it becomes true when the host
   * commits, and is to be rolled back unless the outcome is `committed`. On SQLite it is done when it returns there. A
   * parent that waits for it is woken by `catchUp`.
   *
   * @throws CallerError `key-reused` where another command was written under its key meanwhile
   */
  apply(prepared: Prepared, connection?: unknown): ReturnType<S['apply']>
  /** Sends every case the awaited commands that a crash or a host's own transaction left unsent. */
  catchUp(tenant: string): Promise<void>
  /**
   * Derives the deadlines of every open case anew, after a calendar, a provision, or the profile has changed: a case
   * whose deadlines come out differently gets an entry that says so, the others none. Gives how many cases were looked
   * at, and how many changed.
   */
  recompute(tenant: string): Promise<{ readonly cases: number; readonly changed: number }>
  /**
   * Takes every case of a tenant over to the newest version of its process that migrations lead to, each with an entry
   * that says so. What a migration has no place for stays under its version and is told. To be called once, after an
   * application with a new version has started; a second time it finds nothing to do. Keep the older versions among the
   * processes: journals are folded under them.
   */
  migrate(tenant: string): Promise<Migrated>
  /** Makes a worker, which notes passed deadlines and delivers effects. */
  worker(options: WorkerOptions): Worker
  /** Verifies a tenant's journal and all that is kept beside it, with `root` against a checkpoint kept outside. */
  verify(tenant: string, options?: { readonly root?: string }): Promise<Verification>
  /** Takes and stores a checkpoint; keep its `root` outside. */
  checkpoint(tenant: string): Promise<Checkpoint>
  /** The processes it runs, as they were given. */
  readonly processes: readonly P[]
  readonly environment: Environment
  /** The day and minute by its clock, in the environment's zone. */
  now(): LocalTime
  close(): Awaitable<void>
}

/**
 * Makes an engine of a store, processes and an environment.
 *
 * @throws CallerError `unknown-provision` where a process applies a provision that the environment's law lacks,
 *   `invalid-process` where a process is given twice, or two migrations lead on from one version, `invalid-profile`
 *   where the profile names a duty or rule that no process has, or sets a limit that is looser than the law's.
 */
export function createEngine<S extends Store, const P extends AnyProcess>(
  options: EngineOptions<S, P>,
): Engine<S, P> {
  const core = coreOf(options)
  return {
    as: (given) => {
      const caller = callerOf(given)
      return { ...writing(core, caller), ...reading(core, caller), ...listing(core, caller) } as Handle<P> // the finer types of the processes given
    },
    apply: (prepared, connection) => {
      const commit = commitOf(checkedObject('prepared', prepared))
      const outcome = options.store.apply(commit, connection)
      return (
        outcome instanceof Promise ? outcome.then((told) => ofThis(commit, told)) : ofThis(commit, outcome)
      ) as ReturnType<S['apply']>
    },
    catchUp: (tenant) => catchUp(core, tenant),
    recompute: (tenant) => recomputeAll(core, checkedTenant(tenant)),
    migrate: (tenant) => migrateAll(core, checkedTenant(tenant)),
    worker: (workerOptions) => workerOf(core, workerOptions),
    verify: (tenant, { root } = {}) => verify(core, tenant, root),
    checkpoint: (tenant) => takeCheckpoint(core, tenant),
    processes: options.processes,
    environment: options.environment,
    now: () => localTimeOf(core.options.clock(), options.environment.zone),
    close: () => options.store.close(),
  }
}

function commitOf({ outcome, commit }: Prepared): Commit {
  if (outcome === 'prepared') return commit
  throw new CallerError(
    'invalid-argument',
    'apply takes what prepare gave, where its outcome is "prepared"',
    { outcome },
  )
}

/** What became of a commit. @throws CallerError `key-reused` where it is told of another one under the same key */
function ofThis(commit: Commit, outcome: CommitOutcome): CommitOutcome {
  if (outcome.outcome === 'repeated') expectSame(outcome.receipt, commit.receipt?.digest)
  return outcome
}

/** Person and office, and nothing else of what a host may carry along: entries keep the party, and `system` is ours. */
function callerOf(caller: Caller): Caller {
  const { tenant, party } = checkedObject('caller', caller)
  const { person, office } = checkedObject('party', party)
  return { tenant: checkedTenant(tenant), party: { person, office } }
}
