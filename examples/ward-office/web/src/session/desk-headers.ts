/** The desk this window works at; another window may sign in at another one with the same browser. */
let desk: string | undefined
let lastActive = Date.now()

export function workAt(office: string | undefined): void {
  desk = office
}

for (const type of ['pointerdown', 'keydown', 'scroll'] as const)
  addEventListener(type, () => (lastActive = Date.now()), { passive: true, capture: true })

const IDLE_MS = 60_000

/**
 * What the server is told with each request: the desk this window means, so that nothing is recorded in another's name,
 * and whether anybody is at work, so that a page left open does not keep a session alive.
 */
export function deskHeaders(): Readonly<Record<string, string>> {
  return {
    ...(desk !== undefined && { 'x-desk': desk }),
    ...(Date.now() - lastActive > IDLE_MS && { 'x-unattended': '1' }),
  }
}
