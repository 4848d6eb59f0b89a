import { CallerError } from '../errors.ts'
import type { Entry } from '../journal/entry.ts'
import type { Finding } from '../kernel/finding.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Commit, Position } from '../store/port.ts'

/** A command was accepted and stands in the journal. */
export interface Accepted<Id extends string = string> {
  readonly outcome: 'accepted'
  readonly case: CaseId<Id>
  readonly revision: number
  readonly position: Position
  readonly entry: Entry
  readonly findings: readonly Finding[]
  /** Cases opened in the same commit. */
  readonly opened: readonly CaseId[]
  /** The same command had been accepted before under this key; nothing was written now. */
  readonly repeated: boolean
}

/** A command was refused. Nothing was written. */
export interface Refused {
  readonly outcome: 'refused'
  readonly refused: readonly Refusal[]
}

/** The case had moved on from the revision the caller expected. Nothing was written. */
export interface Conflict {
  readonly outcome: 'conflict'
  readonly expected: number
  readonly revision: number
  /** What the caller has not seen. */
  readonly since: readonly Entry[]
}

export type Outcome<Id extends string = string> = Accepted<Id> | Refused | Conflict

/**
 * One of several commands could not be recorded: a CallerError or StoreError, or what a part of the host threw, such as
 * its key provider.
 */
export interface Failed {
  readonly outcome: 'failed'
  readonly error: Error
}

/** A command that would be accepted, made ready to be written with a host's own rows. */
export interface Prepared<Id extends string = string> {
  readonly outcome: 'prepared'
  readonly case: CaseId<Id>
  readonly commit: Commit
  readonly findings: readonly Finding[]
}

/**
 * Takes the accepted outcome, for scripts and tests in which nothing else can be.
 *
 * @throws CallerError `refused` with the reasons, where it was refused or in conflict.
 */
export function accepted<Id extends string>(outcome: Outcome<Id>): Accepted<Id> {
  if (outcome.outcome === 'accepted') return outcome
  throw new CallerError('refused', `the command was not accepted: ${JSON.stringify(outcome)}`, { outcome })
}
