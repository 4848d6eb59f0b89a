import type { Cause } from '../kernel/circumstances.ts'
import type { Deadline } from '../kernel/deadline.ts'
import type { Finding } from '../kernel/finding.ts'
import type { StateValue } from '../machine/machine-types.ts'
import type { CaseId } from '../process/case-id.ts'
import type { AnyEvent } from '../process/schema.ts'
import type { Instant, IsoDay } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import type { AreaId, PersonId } from '../who/register.ts'

/** Something to be sent, as it stands in the outbox; words are made when it is delivered. */
export interface Effect {
  /** Stable: case, revision and place, so that a receiver can tell a second delivery. */
  readonly id: string
  readonly effect: string
  readonly message: string
  /** Bodies and offices addressed. */
  readonly to: readonly string[]
  readonly params?: unknown
  /** The effect that this one follows up, after a correction of the fact it was about. */
  readonly corrects?: string
  /** What the corrected effect said does not hold any more; nothing takes its place. */
  readonly withdrawn?: true
  /** Revision of the fact it is about, where that is not the one of its own entry. */
  readonly fact?: number
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
  /** The fact of another case that opened this one; first entry only. */
  readonly openedBy?: Cause
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

/** What is to be otherwise with a fact, named by the revision it came on record with. */
export type Correction =
  /** It never was. */
  | { readonly void: number }
  /** It was this. */
  | { readonly replace: number; readonly event: AnyEvent }
  /** Before it, this was. */
  | { readonly insertBefore: number; readonly event: AnyEvent }

/**
 * A correction: from here on the case is what its facts make of it as corrected. No earlier entry is changed; who reads
 * as of an earlier moment reads as was known then.
 */
export interface CorrectedEntry extends EntryBase {
  readonly kind: 'corrected'
  readonly correction: Correction
  readonly reason: string
  readonly on: IsoDay
  /** The states the corrected facts lead to. */
  readonly to: StateValue
  /** Findings of the fact as it stands now. */
  readonly findings: readonly Finding[]
  /** Findings of later facts where they are others now, by the revision those came on record with. */
  readonly findingsOf: Readonly<Record<string, readonly Finding[]>>
  /** Follow-ups to what was sent for facts that were otherwise. */
  readonly effects: readonly Effect[]
  readonly opened: readonly CaseId[]
  readonly told?: readonly Cause[]
  readonly toldBy?: Cause
  readonly command?: FactEntry['command']
  /** The area and those above it, where the fact as it stands now places the case. */
  readonly areas?: readonly AreaId[]
}

/** A deadline's day has come, or gone by, unmet: noted once, by the system. It changes no state. */
export interface CrossedEntry extends EntryBase {
  readonly kind: 'crossed'
  readonly duty: string
  readonly generation: number
  /** The deadline's day. */
  readonly day: IsoDay
  /** The day on which it was noted. */
  readonly on: IsoDay
  readonly effects: readonly Effect[]
}

/**
 * The case went over to another version of its process: up to here it is folded under the one it left, from here under
 * the one this entry names.
 */
export interface MigratedEntry extends EntryBase {
  readonly kind: 'migrated'
  readonly from: { readonly version: number; readonly value: StateValue }
  readonly to: StateValue
  /** The context it has from here. */
  readonly context: unknown
  readonly on: IsoDay
}

/** From a day on a person neither records in the case nor acts in it through an office; it changes no fact. */
export interface RecusedEntry extends EntryBase {
  readonly kind: 'recused'
  readonly person: PersonId
  readonly reason: string
  readonly on: IsoDay
  readonly command?: FactEntry['command']
}

export type UnchainedEntry =
  | FactEntry
  | RecomputedEntry
  | CorrectedEntry
  | CrossedEntry
  | MigratedEntry
  | RecusedEntry

/** An entry with its hash: SHA-256 over the canonical JSON of everything else in it. */
export type Entry = UnchainedEntry & { readonly hash: string }

/** Does an entry leave the case's facts and states as they were? Who expects a revision need not know of these. */
export function isOfSystem({ kind }: Entry): boolean {
  return kind === 'crossed'
}
