import type { Wait } from '../time/wait.ts'

/** Ends a pause before its time. */
export interface Bell {
  /** Ends the pause that is, or the next one where there is none. */
  readonly ring: () => void
  /** Pauses for so many milliseconds, or until the bell rings or the signal is aborted. */
  readonly pause: (ms: number) => Promise<void>
}

export function bellOn(wait: Wait, signal: AbortSignal): Bell {
  let isRung = false
  let pausing: AbortController | undefined
  const ring = () => {
    isRung = true
    pausing?.abort()
  }
  return {
    ring,
    pause: async (ms) => {
      const own = new AbortController()
      const end = () => own.abort()
      pausing = own
      signal.addEventListener('abort', end, { once: true })
      if (!isRung && !signal.aborted) await wait(ms, own.signal)
      signal.removeEventListener('abort', end)
      isRung = false
    },
  }
}
