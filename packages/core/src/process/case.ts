import type { Deadline } from '../kernel/deadline.ts'
import type { StateValue } from '../machine/machine-types.ts'
import type { Instant, IsoDay, LocalTime } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import type { AreaId, PersonId } from '../who/register.ts'
import type { CaseId } from './case-id.ts'

/** The last time a type of event was recorded in a case, and how often. */
export interface Act {
  readonly count: number
  readonly occurredOn: LocalTime
  /** Of the entry that brought it on record. */
  readonly revision: number
  /** Its place among the case's facts, from 1; a fact that was inserted later has the place where it belongs. */
  readonly order: number
  readonly actor: string
  readonly by: Recorder
}

/** What was recorded in a case, by type. */
export type Acts = Readonly<Record<string, Act>>

/** Numbers by name; a missing name is 0. */
export type Figures = Readonly<Record<string, number>>

/** A person who takes no part in a case from a day on; why stands in the entry of that revision. */
export interface Recused {
  readonly person: PersonId
  readonly on: IsoDay
  readonly revision: number
}

/** What folding a case's entries gives, and nothing else: the machine's state, who did what, where, and the deadlines. */
export interface CaseState<Context = unknown> {
  readonly value: StateValue
  readonly context: Context
  readonly acts: Acts
  readonly deadlines: Readonly<Record<string, Deadline>>
  /** The area it happens in and those above it, nearest first, as they were when it was placed there. */
  readonly areas: readonly AreaId[]
  /** Who takes no part in it, in the order of recording; absent where nobody was recused. */
  readonly recused?: readonly Recused[]
}

/** A case as the kernel knows it. */
export interface Case<Context = unknown> {
  readonly id: CaseId
  readonly process: string
  /** Process version it is decided under. */
  readonly version: number
  /** Number of its entries. */
  readonly revision: number
  /** Hash of its last entry. */
  readonly head: string
  /** When its last entry was recorded. */
  readonly recordedAt: Instant
  readonly state: CaseState<Context>
  readonly parent?: CaseId
}
