import type { GuardTrace } from '../machine/guard.ts'
import type { CaseId } from '../process/case-id.ts'
import type { IsoDay, LocalTime } from '../time/day.ts'
import type { Cause } from './circumstances.ts'
import type { Delegation } from '../who/register.ts'
import type { Ground } from './finding.ts'

/** Why a command was not accepted. Nothing was written. */
export type Refusal =
  /** No such case, or none this reader may see: the two answer alike. */
  | { readonly code: 'not-found' }
  /** The process has no such event. */
  | { readonly code: 'unknown-event'; readonly event: string; readonly known: readonly string[] }
  /** A value the schema does not take; `path` is dotted, empty for the event itself. */
  | { readonly code: 'malformed'; readonly path: string; readonly reason: string; readonly field?: string }
  /** A text longer than 20,000 characters. */
  | { readonly code: 'too-long'; readonly path: string; readonly length: number; readonly limit: number }
  /** An entry larger than 256 KiB as canonical JSON. */
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  /** `occurredOn` is no day that exists. */
  | { readonly code: 'no-such-day'; readonly value: string }
  /** A fact cannot be recorded before it occurred. */
  | { readonly code: 'not-yet'; readonly occurredOn: LocalTime; readonly now: LocalTime }
  /** The person does not hold the office on the day of recording. */
  | { readonly code: 'not-in-office'; readonly person: string; readonly office: string; readonly on: IsoDay }
  /** No such body or office on the day the act occurred. */
  | { readonly code: 'unknown-actor'; readonly actor: string; readonly on: IsoDay }
  /** The actor has none of the roles whose act this is; `roles` are those that somebody has in the case. */
  | {
      readonly code: 'not-authorised'
      readonly event: string
      readonly actor: string
      readonly roles: readonly string[]
      readonly ground?: Ground
    }
  /** The recorder's body may not record for this actor; `uncovered` is a delegation between the two, but of other events. */
  | {
      readonly code: 'not-on-behalf'
      readonly event: string
      readonly actor: string
      readonly recorder: string
      readonly roles: readonly string[]
      readonly uncovered?: Delegation
    }
  /** The actor gave the recorder's office this to do, but not for the day on which it occurred. */
  | {
      readonly code: 'delegation-not-in-force'
      readonly event: string
      readonly delegation: Delegation
      readonly on: IsoDay
    }
  /** Who records, or holds the office that acts, takes no part in the case; why stands in the entry of that revision. */
  | {
      readonly code: 'recused'
      readonly person: string
      readonly on: IsoDay
      readonly revision: number
    }
  /** Who is to be recused was recused before. */
  | {
      readonly code: 'already-recused'
      readonly person: string
      readonly on: IsoDay
      readonly revision: number
    }
  /** Nobody of that id holds an office on the day. */
  | { readonly code: 'unknown-person'; readonly person: string; readonly on: IsoDay }
  /** Who wants to decide something has none of the roles that act in the case; `roles` are those that do. */
  | { readonly code: 'no-role'; readonly actor: string; readonly roles: readonly string[] }
  /** The case would lie outside the area of the body that opens it. */
  | { readonly code: 'outside-area'; readonly area: string; readonly actor: string }
  /** No such area on the day. */
  | { readonly code: 'unknown-area'; readonly area: string; readonly on: IsoDay }
  /** A body cannot have this role. */
  | {
      readonly code: 'wrong-kind'
      readonly role: string
      readonly body: string
      readonly kind: string
      readonly kinds: readonly string[]
    }
  /** Two acts that two actors must do came from one. */
  | { readonly code: 'same-actor'; readonly event: string; readonly other: string; readonly ground?: Ground }
  /** The recorder holds offices on both sides of two acts that must be kept apart. */
  | {
      readonly code: 'both-offices'
      readonly event: string
      readonly other: string
      readonly ground?: Ground
    }
  /** The event has no place in the case's state. */
  | { readonly code: 'out-of-place'; readonly event: string; readonly states: readonly string[] }
  /** The case has ended; no further fact can be true of it. */
  | { readonly code: 'ended'; readonly states: readonly string[] }
  /** The event has a place here, but a condition fails. */
  | { readonly code: 'guard'; readonly event: string; readonly guards: readonly GuardTrace[] }
  /** Some regions of the case take the event and others do not. */
  | {
      readonly code: 'half-taken'
      readonly event: string
      readonly by: readonly string[]
      readonly notBy: readonly string[]
      readonly guards: readonly GuardTrace[]
    }
  /** The event opens a case, and this case is open. */
  | { readonly code: 'already-open'; readonly event: string }
  /** A rule of the process is broken. */
  | { readonly code: 'rule'; readonly rule: string; readonly ground: Ground }
  /** It only comes about together with a fact of another case, and cannot be recorded alone. */
  | { readonly code: 'only-told'; readonly event: string }
  /** A case that would be told of it cannot take that; a case cannot be told of its own fact. */
  | {
      readonly code: 'told'
      readonly case: CaseId
      readonly process: string
      readonly event: string
      readonly reasons: readonly Refusal[]
    }
  | { readonly code: 'own-case'; readonly event: string }
  /** A correction names no fact of the case that can be corrected so. */
  | {
      readonly code: 'nothing-to-correct'
      readonly revision: number
      /** `no-fact`: no such entry, or one that is no fact. `voided`: the fact was voided. `opening`: it opened the case. */
      readonly why: 'no-fact' | 'voided' | 'opening'
    }
  /** The fact came about by one of another case; it is corrected there. */
  | { readonly code: 'told-fact'; readonly revision: number; readonly by: Cause }
  /** After the correction a later fact could not have been; the first one is named. */
  | {
      readonly code: 'no-longer-fits'
      readonly revision: number
      readonly event: string
      readonly occurredOn: LocalTime
      readonly reasons: readonly Refusal[]
    }
  /** After the correction the case would have no place under the version of its process that it went over to. */
  | { readonly code: 'no-place-in-version'; readonly version: number }
  /** The fact opened cases, which stay, or told others, that would not follow from it any more. */
  | { readonly code: 'still-follows'; readonly revision: number; readonly cases: readonly CaseId[] }
  /** A case that would be opened with it was refused. */
  | {
      readonly code: 'opening'
      readonly process: string
      readonly index: number
      readonly reasons: readonly Refusal[]
    }

export type RefusalCode = Refusal['code']
