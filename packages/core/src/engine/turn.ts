import { millisecondsFrom } from '../time/instant.ts'
import type { CaseId } from '../process/case-id.ts'
import type { EngineCore } from './core.ts'
import type { Delivered } from './deliver.ts'
import { noteDeadlines } from './note-deadlines.ts'
import type { Job } from './options.ts'
import type { Skip } from './skipping.ts'
import { type Woken, wakeFurther } from './wake.ts'

/** What a worker did for a tenant in one round. */
export interface Round extends Delivered {
  /** Deadlines noted whose day has come or gone by. */
  readonly noted: number
  /** Its clock and the store's differ by more than five minutes: no deadline was noted. */
  readonly clock?: 'ahead' | 'behind'
  /** What came to nothing, so that something may be left to do; the engine's log was told why. */
  readonly failedJobs?: readonly Job[]
}

/** A bounded share of what is due for a tenant; `more` where some is known to be left. */
export interface Turn {
  readonly done: Round
  readonly more: boolean
}

/** The round in which nothing was done. */
export const NOTHING: Round = { noted: 0, delivered: 0, failed: 0, dead: 0 }

const NOTING = 'deadlines'
const NOTING_MS = 60_000
const TOLERANCE_MS = 5 * 60_000

/** A worker's name in the log, and what it holds leases under. */
export interface WorkerIdentity {
  readonly name: string
  readonly instance: string
}

/** Gives the turns of a worker for one tenant, one after the other. A turn never rejects. */
export function turnsFor(
  core: EngineCore,
  tenant: string,
  { name: worker, instance }: WorkerIdentity,
  delivers: () => Promise<Delivered & { readonly more: boolean }>,
  goesOn: () => boolean,
): () => Promise<Turn> {
  const skip = skippingOnce(core, tenant)
  let woken: Woken | undefined
  let noting: string | undefined
  const wakes = async () => {
    woken = await wakeFurther(core, tenant, woken, skip, goesOn)
    return woken.more
  }
  const notes = async () => {
    const after = noting
    noting = undefined // After a failure it begins with the oldest again.
    const { noted, next } = await noteAlone(core, tenant, instance, goesOn, after, skip)
    noting = next
    return { noted, more: next !== undefined }
  }
  return async () => {
    const failedJobs: Job[] = []
    const tries = trying(core, tenant, worker, failedJobs)
    const { isRight, ...clock } = await tries('clock', () => clockOf(core, tenant, worker), UNKNOWN)
    const wakesMore = isRight && (await tries('wake', wakes, false))
    const { more: notesMore, noted } = isRight ? await tries('note', notes, NO_NOTES) : NO_NOTES
    const { more: deliversMore, ...delivered } = await tries('deliver', delivers, NO_DELIVERIES)
    const done = { noted, ...delivered, ...clock, ...(failedJobs.length > 0 && { failedJobs }) }
    return { done, more: wakesMore || notesMore || deliversMore }
  }
}

const UNKNOWN: ClockCheck = { isRight: false }
const NO_NOTES = { noted: 0, more: false }
const NO_DELIVERIES = { delivered: 0, failed: 0, dead: 0, more: false }

/** Does a job; where it fails, the log is told, the job is among those that failed, and the other answer is given. */
function trying(core: EngineCore, tenant: string, worker: string, failedJobs: Job[]) {
  return async <T>(job: Job, work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      failedJobs.push(job)
      core.options.log?.({ note: 'worker-failed', worker, tenant, job, error })
      return otherwise
    }
  }
}

/** What was done in two turns. */
export function together(one: Round, other: Round): Round {
  const failedJobs = [...new Set([...(one.failedJobs ?? []), ...(other.failedJobs ?? [])])]
  const clock = other.clock ?? one.clock
  return {
    noted: one.noted + other.noted,
    delivered: one.delivered + other.delivered,
    failed: one.failed + other.failed,
    dead: one.dead + other.dead,
    ...(clock !== undefined && { clock }),
    ...(failedJobs.length > 0 && { failedJobs }),
  }
}

/** Tells the log of each case once, and not again in every round. */
export function skippingOnce(core: EngineCore, tenant: string): Skip {
  const told = new Set<CaseId>()
  return (id, error) => {
    if (told.has(id)) return
    told.add(id)
    core.options.log?.({ note: 'case-skipped', tenant, case: id, error })
  }
}

/** Notes deadlines while it holds the lease on it: one worker at a time is enough, and they would be in each other's way. */
async function noteAlone(
  core: EngineCore,
  tenant: string,
  instance: string,
  goesOn: () => boolean,
  after: string | undefined,
  skip: Skip,
): ReturnType<typeof noteDeadlines> {
  const { store } = core.options
  let held = false
  const isMine = async () => {
    if (!goesOn()) return false
    held = await store.lease(tenant, NOTING, instance, NOTING_MS)
    return held
  }
  try {
    return await noteDeadlines(core, tenant, after, isMine, skip)
  } finally {
    if (held) await store.release(tenant, NOTING, instance)
  }
}

interface ClockCheck extends Pick<Round, 'clock'> {
  readonly isRight: boolean
}

/** Is the engine's clock far from the store's? A deadline that is noted a day too early stands in the journal for ever. */
export async function clockOf(core: EngineCore, tenant: string, worker: string): Promise<ClockCheck> {
  const apart = millisecondsFrom(await core.options.store.now(), core.options.clock())
  if (Math.abs(apart) <= TOLERANCE_MS) return { isRight: true }
  const clock = apart > 0 ? 'ahead' : 'behind'
  core.options.log?.({ note: 'clock-differs', tenant, worker, clock })
  return { isRight: false, clock }
}
