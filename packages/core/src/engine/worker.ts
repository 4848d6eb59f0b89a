import { bytesToHex } from '@noble/hashes/utils.js'
import { CallerError } from '../errors.ts'
import { millisecondsFrom } from '../time/instant.ts'
import { checkedTenant } from './arguments.ts'
import type { EngineCore } from './core.ts'
import type { Deliver } from './delivery.ts'
import { type Delivered, deliverAll, type DeliveryPlan } from './deliver.ts'
import { noteDeadlines } from './note-deadlines.ts'
import { catchUp } from './wake.ts'

/** What a worker needs. Everything but `tenants` and `deliver` has a sensible value where it is not given. */
export interface WorkerOptions {
  readonly tenants: readonly string[]
  /** The host's handler: sends an effect out, by whatever the host uses. */
  readonly deliver: Deliver
  /** Its name in leases; a random one where absent. */
  readonly name?: string
  /** Milliseconds between two rounds; 1,000. */
  readonly pause?: number
  /** Milliseconds a handler may take; 30,000. */
  readonly timeout?: number
  /** How often a delivery is tried; 10. */
  readonly attempts?: number
  /** Milliseconds until a delivery is tried again, by the number of attempts made; half a minute, doubled up to six hours. */
  readonly backOff?: (attempts: number) => number
  /** How many deliveries are tried at a time; 8. */
  readonly atOnce?: number
}

/** What a worker did for a tenant in one round. */
export interface Round extends Delivered {
  /** Deadlines noted whose day has come or gone by. */
  readonly noted: number
  /** Its clock and the store's differ by more than five minutes: no deadline was noted. */
  readonly clock?: 'ahead' | 'behind'
}

/**
 * Does what nobody asks for: notes deadlines whose day has come or gone by, sends awaited commands that a crash left
 * unsent, delivers effects. Any number of workers may run on one store; none at all, and every question still answers
 * right, for lateness is computed when it is read.
 */
export interface Worker {
  readonly name: string
  /** One round for every tenant: everything that is due now. */
  round(): Promise<Readonly<Record<string, Round>>>
  /** Goes on with rounds until it is stopped; an error is told to the engine's log, and the next round tries again. */
  start(): void
  /** Takes nothing more on, and is done when what is under way has come to its end. */
  stop(): Promise<void>
}

const NOTING = 'deadlines'
const NOTING_MS = 60_000
const TOLERANCE_MS = 5 * 60_000
const SECOND = 1000

/** Makes a worker. @throws CallerError `invalid-argument` for numbers that make no sense. */
export function workerOf(core: EngineCore, options: WorkerOptions): Worker {
  const plan = planOf(options)
  const pause = counted('pause', options.pause ?? SECOND)
  const name = options.name ?? bytesToHex(core.options.random(8))
  const tenants = options.tenants.map(checkedTenant)
  const caughtUp = new Set<string>()
  const stop = new AbortController()
  const goesOn = () => !stop.signal.aborted
  let running: Promise<void> | undefined
  const roundFor = async (tenant: string): Promise<Round> => {
    const clock = await clockOf(core)
    if (clock === undefined && !caughtUp.has(tenant)) {
      await catchUp(core, tenant)
      caughtUp.add(tenant)
    }
    const noted = clock === undefined ? await noteAlone(core, tenant, name, goesOn) : 0
    if (clock !== undefined) core.options.log?.({ note: 'clock-differs', tenant, worker: name, clock })
    const delivered = await deliverAll(core, tenant, name, plan, goesOn)
    return { noted, ...delivered, ...(clock !== undefined && { clock }) }
  }
  const round = async () => {
    const done: Record<string, Round> = {}
    for (const tenant of tenants) done[tenant] = await roundFor(tenant)
    return done
  }
  const work = async () => {
    while (goesOn()) {
      try {
        await round()
      } catch (error) {
        core.options.log?.({ note: 'worker-failed', worker: name, error })
      }
      await core.options.wait(pause, stop.signal)
    }
  }
  return {
    name,
    round,
    start: () => {
      if (!goesOn())
        throw new CallerError('invalid-argument', 'this worker was stopped; make another', { name })
      running ??= work()
    },
    stop: async () => {
      stop.abort()
      await running
    },
  }
}

/** Notes deadlines while it holds the lease on it: one worker at a time is enough, and they would be in each other's way. */
async function noteAlone(
  core: EngineCore,
  tenant: string,
  name: string,
  goesOn: () => boolean,
): Promise<number> {
  const { store } = core.options
  const isMine = async () => goesOn() && store.lease(tenant, NOTING, name, NOTING_MS)
  try {
    return await noteDeadlines(core, tenant, isMine)
  } finally {
    await store.release(tenant, NOTING, name)
  }
}

/** Is the engine's clock far from the store's? A deadline that is noted a day too early stands in the journal for ever. */
async function clockOf({ options: { store, clock } }: EngineCore): Promise<Round['clock']> {
  const apart = millisecondsFrom(await store.now(), clock())
  if (Math.abs(apart) <= TOLERANCE_MS) return undefined
  return apart > 0 ? 'ahead' : 'behind'
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
  if (Number.isSafeInteger(value) && value >= 1) return value
  throw new CallerError('invalid-argument', `${name} is a whole number from 1`, { [name]: value })
}

function doubled(attempts: number): number {
  return Math.min(30 * SECOND * 2 ** (attempts - 1), 6 * 3600 * SECOND)
}
