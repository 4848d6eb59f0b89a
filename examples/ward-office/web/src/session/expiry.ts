import { useSyncExternalStore } from 'react'

// A session ends on the server. Whatever finds out first says so here, and may wait until somebody is signed in again.

let hasEnded = false
let waiting: (() => void)[] = []
const listeners = new Set<() => void>()

function set(ended: boolean): void {
  hasEnded = ended
  for (const listener of listeners) listener()
}

/** Notes that the session has ended. */
export function noteSessionEnd(): void {
  if (!hasEnded) set(true)
}

/** Notes the end, and waits until somebody is signed in again. */
export function signedInAgain(): Promise<void> {
  const again = new Promise<void>((resolve) => waiting.push(resolve))
  noteSessionEnd()
  return again
}

/** Notes that somebody is signed in: whoever waited goes on. */
export function noteSignIn(): void {
  const resumed = waiting
  waiting = []
  set(false)
  for (const resume of resumed) resume()
}

export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => hasEnded,
  )
}
