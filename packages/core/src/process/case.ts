import type { StateValue } from '../machine/machine-types.ts'
import type { Instant, LocalTime } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import type { Deadline } from '../kernel/deadline.ts'
import type { CaseId } from './case-id.ts'

/** The last time a type of event was recorded in a case, and how often. */
export interface Act {
  readonly count: number
  readonly occurredOn: LocalTime
  readonly revision: number
  readonly actor: string
  readonly by: Recorder
}

/** What folding a case's entries gives, and nothing else: the machine's state, who did what, and the deadlines. */
export interface CaseState<Context = unknown> {
  readonly value: StateValue
  readonly context: Context
  readonly acts: Readonly<Record<string, Act>>
  readonly deadlines: Readonly<Record<string, Deadline>>
}

/** A case as the kernel knows it. */
export interface Case<Context = unknown> extends CaseState<Context> {
  readonly id: CaseId
  readonly process: string
  /** Process version it is decided under. */
  readonly version: number
  /** Number of its entries. */
  readonly revision: number
  /** Hash of its last entry; the empty text before the first. */
  readonly head: string
  /** When its last entry was recorded. */
  readonly recordedAt: Instant
  readonly parent?: CaseId
}

/** What a case adds to its parent's counters. */
export type Figures = Readonly<Record<string, number>>

