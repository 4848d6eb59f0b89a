import { bytesToHex } from '@noble/hashes/utils.js'
import { CallerError } from '../errors.ts'
import { checkedTenant } from './arguments.ts'
import type { CaseId } from '../process/case-id.ts'
import { bellOn } from './bell.ts'
import type { EngineCore } from './core.ts'
import type { Deliver } from './delivery.ts'
import {
  type Delivered,
  deliverOne,
  type DeliveryPlan,
  deliverShare,
  doubled,
  type Tried,
} from './deliver.ts'
import { noteCase } from './note-deadlines.ts'
import { clockOf, NOTHING, type Round, skippingOnce, together, turnsFor } from './turn.ts'
import { workerName } from './worker-name.ts'

export type { Delivered, Round, Tried }

/**
 * What a worker needs. Everything but `tenants` and `deliver` has a sensible value where it is not given.
 *
 * A worker whose engine's clock is far from its store's notes no deadlines. That protects only where these are different
 * clocks: a database server's, or one that the host gives. On one machine with SQLite both read the same clock, and
 * where that is wrong nobody can see it.
 */
export interface WorkerOptions {
  readonly tenants: readonly string[]
  /** The host's handler: sends an effect out, by whatever the host uses. */
  readonly deliver: Deliver
  /** Its name in the log, which no other running worker of its tenants may have. Random where absent. */
  readonly name?: string
  /** Milliseconds between two rounds; 1,000. A store that tells of what comes about ends the pause before. */
  readonly pause?: number
  /** Milliseconds a handler may take; 30,000. */
  readonly timeout?: number
  /** How often a delivery is tried; 10. */
  readonly attempts?: number
  /**
   * Milliseconds until a delivery is tried again, from 0 to a year, by the number of attempts made; half a minute, doubled
   * up to six hours, and that too where it throws or gives anything else.
   */
  readonly backOff?: (attempts: number) => number
  /** How many deliveries are tried at a time; 8. */
  readonly atOnce?: number
  /**
   * Sees to a tenant's pending deliveries in place of the worker's own rounds, for a host that has queues of its own: it
   * has each of them tried with `deliver`, now or later, and gives what became of those it waited for.
   */
  readonly carry?: (tenant: string) => Promise<Delivered>
}

/**
 * Does what nobody asks for: notes deadlines whose day has come or gone by, sends awaited commands that a crash or a
 * host's own transaction left unsent, delivers effects. Any number of workers may run on one store; none at all, and
 * every question still answers right, for lateness is computed when it is read.
 *
 * Its first round looks for awaited commands in every case of a process that awaits some, each later one in the parents
 * of the cases that changed since, in whatever process. A case that cannot be read is told to the engine's log once and skipped.
 */
export interface Worker {
  readonly name: string
  /**
   * One round: everything that is due now, a share for each tenant in turn until nothing is left for any. What fails for
   * one tenant stops neither its other jobs nor other tenants: it is told to the engine's log, and stands in
   * `failedJobs`. Never rejects.
   */
  round(): Promise<Readonly<Record<string, Round>>>
  /** Notes what is due in one case alone. Gives how many deadlines were noted. */
  note(tenant: string, id: CaseId): Promise<number>
  /** Tries one delivery alone, where it is pending, its time has come and nobody else has it. */
  deliver(tenant: string, effect: string): Promise<Tried>
  /**
   * Goes on with rounds until it is stopped. Done when it has begun: at once, unless a worker of its name was killed less
   * than a quarter of a minute ago.
   *
   * @throws CallerError `invalid-argument` where it was stopped, `name-taken` where another of its name is running.
   * @throws StoreError where the store fails.
   */
  start(): Promise<void>
  /** Takes nothing more on, and is done when what is under way has come to its end, also in rounds the host called. */
  stop(): Promise<void>
}

const SECOND = 1000

/** Makes a worker. @throws CallerError `invalid-argument` for numbers that make no sense. */
export function workerOf(core: EngineCore, options: WorkerOptions): Worker {
  const plan = planOf(options)
  const pause = counted('pause', options.pause ?? SECOND)
  const name = options.name ?? bytesToHex(core.options.random(8))
  const instance = bytesToHex(core.options.random(16))
  const stop = new AbortController()
  const goesOn = () => !stop.signal.aborted
  if (!Array.isArray(options.tenants))
    throw new CallerError('invalid-argument', 'a worker needs `tenants`, the list of those it works for')
  const turns = options.tenants.map((given) => {
    const tenant = checkedTenant(given)
    const { carry } = options
    const delivers = async () =>
      carry === undefined
        ? deliverShare(core, tenant, instance, plan, goesOn)
        : { ...(await carry(tenant)), more: false }
    return { tenant, next: turnsFor(core, tenant, { name, instance }, delivers, goesOn) }
  })
  const underWay = new Set<Promise<unknown>>()
  const tenants = turns.map(({ tenant }) => tenant)
  const ownName = workerName(core, tenants, name, instance, stop.signal)
  let begun: Promise<void> | undefined
  let running: Promise<unknown> | undefined
  const round = async () => {
    const done = Object.fromEntries(turns.map(({ tenant }): [string, Round] => [tenant, NOTHING]))
    for (let more = true; more; ) {
      more = false
      for (const { tenant, next } of turns) {
        if (!goesOn()) return done
        const turn = await next()
        done[tenant] = together(done[tenant] ?? NOTHING, turn.done)
        more ||= turn.more
      }
    }
    return done
  }
  const work = async () => {
    const bell = bellOn(core.options.wait, stop.signal)
    const unwatch = await watching(core, tenants, name, bell.ring)
    while (goesOn()) {
      await round()
      await bell.pause(pause)
    }
    await unwatch()
  }
  const begin = async () => {
    if (!goesOn())
      throw new CallerError('invalid-argument', 'this worker was stopped; make another', { name })
    await ownName.take()
    running = Promise.all([work(), ownName.keep()])
  }
  return {
    name,
    round: () => {
      const own = round().finally(() => underWay.delete(own))
      underWay.add(own)
      return own
    },
    note: async (tenant, id) => {
      const { isRight } = await clockOf(core, checkedTenant(tenant), name)
      return isRight ? noteCase(core, tenant, id, skippingOnce(core, tenant)) : 0
    },
    deliver: (tenant, effect) => deliverOne(core, checkedTenant(tenant), instance, plan, effect),
    start: () => {
      if (!goesOn()) return begin()
      begun ??= begin().catch((error) => {
        begun = undefined
        throw error
      })
      return begun
    },
    stop: async () => {
      stop.abort()
      await begun?.catch(() => {})
      await Promise.all([running, ...underWay])
    },
  }
}

/** Listens to what the store tells, if it tells anything; gives what ends it. */
async function watching(
  { options: { store, log } }: EngineCore,
  tenants: readonly string[],
  worker: string,
  wake: () => void,
): Promise<() => Promise<void>> {
  const failed = (error: unknown) => {
    for (const tenant of tenants) log?.({ note: 'worker-failed', worker, tenant, job: 'watch', error })
  }
  try {
    const end = await store.watch?.(tenants, wake)
    return async () => {
      await Promise.resolve(end?.()).catch(failed)
    }
  } catch (error) {
    failed(error)
    return async () => {}
  }
}

function planOf(options: WorkerOptions): DeliveryPlan {
  const { deliver, backOff = doubled } = options
  if (typeof deliver !== 'function')
    throw new CallerError('invalid-argument', 'a worker needs `deliver`, the handler that sends effects out')
  return {
    deliver,
    backOff,
    timeout: counted('timeout', options.timeout ?? 30 * SECOND),
    attempts: counted('attempts', options.attempts ?? 10),
    atOnce: counted('atOnce', options.atOnce ?? 8),
  }
}

function counted(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1 && value <= LONGEST_TIMER) return value
  const message = `${name} is a whole number from 1 to ${LONGEST_TIMER}`
  throw new CallerError('invalid-argument', message, { [name]: value })
}

/** What a timer can wait at the most: more ends at once. In milliseconds; nearly 25 days. */
const LONGEST_TIMER = 2 ** 31 - 1
