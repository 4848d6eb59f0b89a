import { inject } from 'vitest'

/** What the setup has prepared. @throws Error saying what to do where it could not. */
export function stage() {
  const prepared = inject('stage')
  if ('missing' in prepared) throw new Error(prepared.missing)
  return prepared
}
