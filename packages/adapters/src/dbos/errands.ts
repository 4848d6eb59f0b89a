import { AsyncLocalStorage } from 'node:async_hooks'

/** Something to be begun soon. What it throws is told and not tried again. */
export interface Errand {
  readonly tenant: string
  readonly job: 'note' | 'deliver'
  run(): Promise<unknown>
}

/** Does what is asked of it soon after, a few at a time, outside of whatever workflow asks. */
export interface Errands {
  /** Does not wait. Once too much is waiting, nothing more is taken: a sweep finds it undone. */
  add(errand: Errand): void
  /** Does something at once, outside of the workflow that asks. */
  now(run: () => Promise<void>): Promise<void>
  /** Done once nothing is waiting. */
  idle(): Promise<void>
}

const TOGETHER = 8
const MOST_WAITING = 10_000

/** To be called outside of any workflow. */
export function errandsTold(failed: (errand: Errand, error: unknown) => void): Errands {
  const outside = AsyncLocalStorage.snapshot()
  const waiting: Errand[] = []
  let running: Promise<void> | undefined
  const runs = (errand: Errand) => errand.run().catch((error: unknown) => failed(errand, error))
  const work = async () => {
    while (waiting.length > 0) await Promise.all(waiting.splice(0, TOGETHER).map(runs))
    running = undefined
  }
  return {
    add: (errand) => {
      if (waiting.length >= MOST_WAITING) return
      waiting.push(errand)
      running ??= outside(work)
    },
    now: (run) => outside(run),
    idle: async () => running,
  }
}
