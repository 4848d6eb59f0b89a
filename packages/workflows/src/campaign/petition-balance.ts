import type { Figures } from '@civicflow/core'

/** What became of the petitions of a campaign, of those that came from voters and of those made of them. */
export interface PetitionBalance {
  /** All that were put on record, without those recorded in error. */
  readonly received: number
  /** Not to be settled by themselves: duplicates, originals of parts and of joint petitions, complaints handed over. */
  readonly left: number
  /** Files closed. */
  readonly settled: number
  /** Open, and carried to a later session. */
  readonly carried: number
  /** Open, and not carried over: nothing at all once everything was carried over. */
  readonly open: number
}

/**
 * Reads from the counters of a campaign what became of its petitions; `received = left + settled + carried + open` at any
 * time, however many there are.
 */
export function petitionBalance(counters: Figures): PetitionBalance {
  const sum = (...names: readonly string[]) =>
    names.reduce((total, name) => total + (counters[`petition.${name}`] ?? 0), 0)
  const settled = sum('closed')
  const carried = sum('stillCarried')
  return {
    received: sum('raised', 'parts', 'joint'),
    left: sum('duplicates', 'splitOriginals', 'mergedOriginals', 'diverted'),
    settled,
    carried,
    open: sum('toSettle') - settled - carried,
  }
}
