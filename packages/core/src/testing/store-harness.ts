import type { Engine } from '../engine/create-engine.ts'
import type { EngineOptions } from '../engine/options.ts'
import type { Worker, WorkerOptions } from '../engine/worker.ts'
import type { AnyProcess } from '../process/process.ts'
import type { Awaitable, Store } from '../store/port.ts'
import type { Clock } from '../time/clock.ts'
import type { Instant } from '../time/day.ts'

/** A host's own open transaction on the data that the store's handles share. */
export interface HostTransaction {
  /** What `apply` takes as its connection. */
  readonly connection: unknown
  readonly commit: () => Awaitable<void>
  readonly rollback: () => Awaitable<void>
}

/**
 * Makes whoever does what nobody asks for: the engine's own worker, or what a host puts in its place, which may be made
 * of what the engine was made of.
 */
export type Attend = (
  engine: Engine<Store, AnyProcess>,
  made: EngineOptions<Store, AnyProcess>,
  options: WorkerOptions,
) => Pick<Worker, 'round'>

/** What the suite needs to try a store. */
export interface StoreHarness {
  /** Another handle on the same data, with a clock the suite sets. The suite closes none: `reset` does. */
  readonly open: (clock: Clock) => Awaitable<Store>
  /** Fresh data, without a tenant. */
  readonly reset: () => Awaitable<void>
  /** Begins a host's transaction; left out where a store knows none, and the cases about it are left out too. */
  readonly transaction?: () => Awaitable<HostTransaction>
  /** Left out where the engine's own workers are tried. */
  readonly attend?: Attend
}

/** A claim about a store, to be run by any test runner. */
export interface SuiteCase {
  /** A sentence that is true of every right store. */
  readonly name: string
  /** @throws Error where the claim is false. */
  readonly run: () => Promise<void>
}

/** What a claim is tried with: a store on fresh data, and further handles on them. */
export interface Trial {
  readonly store: Store
  readonly another: () => Promise<Store>
  readonly time: Time
  readonly attend: Attend
}

/** The time it is for every handle of a trial. */
export interface Time {
  readonly now: () => Instant
  readonly goTo: (now: Instant) => void
}

export interface Claim {
  readonly name: string
  readonly holds: (trial: Trial) => Promise<void>
}

export interface HostClaim {
  readonly name: string
  readonly holds: (trial: Trial, begin: () => Promise<HostTransaction>) => Promise<void>
}

/** Binds claims to a harness. */
export function casesOf(harness: StoreHarness, claims: readonly Claim[]): readonly SuiteCase[] {
  return claims.map(({ name, holds }) => ({ name, run: async () => holds(await freshTrial(harness)) }))
}

/** Binds claims about host transactions to a harness; none where it has no transactions. */
export function hostCasesOf(harness: StoreHarness, claims: readonly HostClaim[]): readonly SuiteCase[] {
  if (harness.transaction === undefined) return []
  const begin = async () => {
    if (harness.transaction === undefined) throw new Error('The harness has lost its transactions.')
    return harness.transaction()
  }
  return claims.map(({ name, holds }) => ({ name, run: async () => holds(await freshTrial(harness), begin) }))
}

async function freshTrial(harness: StoreHarness): Promise<Trial> {
  await harness.reset()
  const time = timeFrom('2026-01-05T00:00:00.000Z')
  const { now } = time
  const { attend = byWorkers } = harness
  return { store: await harness.open(now), another: async () => harness.open(now), time, attend }
}

const byWorkers: Attend = (engine, _made, options) => engine.worker(options)

/** A clock that stands still until it is set. */
export function timeFrom(start: Instant): Time {
  let now = start
  return {
    now: () => now,
    goTo: (next) => {
      now = next
    },
  }
}
