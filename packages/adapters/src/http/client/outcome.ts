import type { Accepted, Entry, Refusal } from '../wire/shapes.ts'

/** A command was refused; nothing was written. */
export interface Refused {
  readonly outcome: 'refused'
  readonly refused: readonly Refusal[]
}

/** The case had moved on from the expected revision; nothing was written. */
export interface Conflict {
  readonly outcome: 'conflict'
  /** What happened and what to do, in words. */
  readonly words: string
  readonly expected: number
  readonly revision: number
  /** What the caller has not seen. */
  readonly since: readonly Entry[]
}

export type Outcome = Accepted | Refused | Conflict
