import { setTimeout as pause } from 'node:timers/promises'
import type { Awaitable } from '@civicflow/core'
import { isBusy } from './failures.ts'

/** How long another writer is waited for, in milliseconds. */
const PATIENCE_MS = 10_000
const LONGEST_PAUSE_MS = 10

/** Tries at once, and again while somebody else holds the database; between tries other work goes on. */
export function patiently<T>(attempt: () => T, patienceMs = PATIENCE_MS): Awaitable<T> {
  try {
    return attempt()
  } catch (thrown) {
    if (!isBusy(thrown)) throw thrown
  }
  return triedAgain(attempt, performance.now() + patienceMs)
}

/** The same for opening, which answers at once: this thread waits. */
export function patientlyInPlace<T>(attempt: () => T, patienceMs = PATIENCE_MS): T {
  const end = performance.now() + patienceMs
  for (let tries = 0; ; tries++) {
    try {
      return attempt()
    } catch (thrown) {
      if (!isBusy(thrown) || performance.now() > end) throw thrown
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs(tries))
  }
}

async function triedAgain<T>(attempt: () => T, end: number): Promise<T> {
  for (let tries = 0; ; tries++) {
    await pause(pauseMs(tries))
    try {
      return attempt()
    } catch (thrown) {
      if (!isBusy(thrown) || performance.now() > end) throw thrown
    }
  }
}

/** Longer from try to try, and never the same for two writers. */
function pauseMs(tries: number): number {
  return (0.5 + Math.random()) * Math.min(2 ** tries, LONGEST_PAUSE_MS)
}
