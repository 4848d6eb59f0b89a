/** What a call was told. */
export type Answer =
  /** The command stands at a revision; `repeated` where it had been sent before under its key. */
  | { readonly told: 'accepted' | 'repeated'; readonly key: string; readonly revision: number }
  /** The case was at another revision; `since`: those of the entries that came after the expected one. */
  | {
      readonly told: 'conflict'
      readonly key: string
      readonly expected: number
      readonly revision: number
      readonly since: readonly number[]
    }
  /** The case as it was at a revision, by what the last entry made of it. */
  | { readonly told: 'read'; readonly revision: number; readonly value: string }
  /** Nothing was written. */
  | { readonly told: 'not-committed'; readonly key: string }
  /** Nobody can say whether it was written. */
  | { readonly told: 'unknown'; readonly key: string }

/** A call on a case, from before it was made until its answer was there: microseconds of a clock that all processes share. */
export interface Call {
  readonly case: string
  readonly invoked: number
  readonly responded: number
  readonly answer: Answer
}

/** An entry of a case's journal: the key of the command that it is of, and what the case is made by it. */
export interface Written {
  /** None where the system noted something by itself. */
  readonly key: string | undefined
  readonly value: string
}
