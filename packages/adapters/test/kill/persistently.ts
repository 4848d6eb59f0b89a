import { setTimeout as pause } from 'node:timers/promises'
import { StoreError } from '@civicflow/core'

const PASSING: ReadonlySet<string> = new Set(['busy', 'unreachable', 'timed-out'])
const PAUSE_MS = 5

/** Does something again and again, as long as the store cannot be reached or others hold it. A command needs a key for it. */
export async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreError && PASSING.has(error.code))) throw error
      await pause(PAUSE_MS)
    }
  }
}
