import type { CaseId } from '@civicflow/core'
import type { Accepted, Entry, Refusal } from '../wire/shapes.ts'

/** An accepted command, whose case id knows of which process it is. */
export type AcceptedOf<Id extends string> = Accepted & { readonly case: CaseId<Id> }

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

export type Outcome<Id extends string = string> = AcceptedOf<Id> | Refused | Conflict
