import type { Cause } from '../kernel/circumstances.ts'
import type { Deadline } from '../kernel/deadline.ts'
import type { Finding } from '../kernel/finding.ts'
import type { StateValue } from '../machine/machine-types.ts'
import type { CaseId } from '../process/case-id.ts'
import type { AnyEvent } from '../process/schema.ts'
import type { Instant, IsoDay } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import type { AreaId } from '../who/register.ts'

/** Something to be sent, as it stands in the outbox; words are made when it is delivered. */
export interface Effect {
  /** Stable: case, revision and place, so that a receiver can tell a second delivery. */
  readonly id: string
  readonly effect: string
  readonly message: string
  /** Bodies and offices addressed. */
  readonly to: readonly string[]
  readonly params?: unknown
}

/** What every entry of a case's journal holds. */
interface EntryBase {
  readonly case: CaseId
  readonly process: string
  readonly version: number
  /** Place in the case, from 1 without a gap. */
  readonly revision: number
  readonly recordedAt: Instant
  readonly by: Recorder
  /** Deadlines this entry changed; `null` where a duty no longer applies. */
  readonly deadlines: Readonly<Record<string, Deadline | null>>
  /** Fingerprint of the environment it was decided under. */
  readonly environment: string
  /** Hash of the entry before it; the empty text in the first. */
  readonly previous: string
}

/** A fact put on record, with what came of it. Personal values stand sealed. */
export interface FactEntry extends EntryBase {
  readonly kind: 'fact'
  readonly event: AnyEvent
  readonly from: StateValue
  readonly to: StateValue
  readonly findings: readonly Finding[]
  readonly effects: readonly Effect[]
  /** Cases opened in the same commit. */
  readonly opened: readonly CaseId[]
  /** Entries that this one put on record in other cases, in the same commit. */
  readonly told?: readonly Cause[]
  /** The fact of another case that told this one. */
  readonly toldBy?: Cause
  /** The key the command was sent under, and the keyed digest of the command. */
  readonly command?: { readonly key: string; readonly digest: string }
  /** The area and those above it, where the case was placed by this entry. */
  readonly areas?: readonly AreaId[]
  /** The case that opened this one; first entry only. */
  readonly parent?: CaseId
}

/** Deadlines derived anew after a calendar, a provision or a profile was added. */
export interface RecomputedEntry extends EntryBase {
  readonly kind: 'recomputed'
  readonly on: IsoDay
}

export type UnchainedEntry = FactEntry | RecomputedEntry

/** An entry with its hash: SHA-256 over the canonical JSON of everything else in it. */
export type Entry = UnchainedEntry & { readonly hash: string }
