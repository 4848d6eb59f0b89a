/** Whose effects are to be sent, or letters, until none is left. */
export interface Round {
  readonly tenant: string
}

/** The ids of all that a process has sent. */
export interface Carried {
  readonly sent: readonly string[]
}
