import { CallerError } from '../errors.ts'
import type { EngineCore } from './core.ts'

/** How long a name outlasts a worker that was killed, in milliseconds. */
const KEPT_MS = 15_000
const RENEWED_MS = 5000
const PAUSE_MS = 1000
const TRIES = KEPT_MS / PAUSE_MS + 2

/** A worker's name, which no other running worker of its tenants may have. */
export interface WorkerName {
  /**
   * Takes the name; where one that was killed had it, that takes until its time is over. Not taken once the signal is
   * aborted. @throws CallerError `name-taken`
   */
  readonly take: () => Promise<void>
  /** Renews it until the signal is aborted, and gives it back. Never rejects. */
  readonly keep: () => Promise<void>
}

/** @param instance told apart from every other worker, whatever its name */
export function workerName(
  core: EngineCore,
  tenants: readonly string[],
  name: string,
  instance: string,
  signal: AbortSignal,
): WorkerName {
  const { store, wait, log } = core.options
  const key = `worker:${name}`
  const isOwn = async () => {
    for (const tenant of tenants) if (!(await store.lease(tenant, key, instance, KEPT_MS))) return false
    return true
  }
  const renew = async () => {
    try {
      if (!(await isOwn())) throw taken(name)
    } catch (error) {
      for (const tenant of tenants) log?.({ note: 'worker-failed', worker: name, tenant, job: 'name', error })
    }
  }
  const giveBack = async () => {
    for (const tenant of tenants) await store.release(tenant, key, instance)
  }
  return {
    take: async () => {
      for (let attempt = 1; !signal.aborted && !(await isOwn()); attempt += 1) {
        if (attempt < TRIES) await wait(PAUSE_MS, signal)
        else {
          // It may be its own for some of the tenants.
          await giveBack()
          throw taken(name)
        }
      }
    },
    keep: async () => {
      for (await wait(RENEWED_MS, signal); !signal.aborted; await wait(RENEWED_MS, signal)) await renew()
      await giveBack().catch(() => {}) // its time will be over soon
    },
  }
}

function taken(name: string): CallerError {
  return new CallerError(
    'name-taken',
    `another worker named "${name}" is running; give each worker a name of its own, or none`,
    { name },
  )
}
