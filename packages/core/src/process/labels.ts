import type { output } from 'zod/v4/core'
import type { GuardName, Machine, StatePath } from '../machine/machine-types.ts'
import type { Label } from '../who/register.ts'
import type { EventSchemas, FieldName, FieldValue } from './schema.ts'

/** The payloads of a process; an event without members has none. */
type Payload<E extends EventSchemas> = {
  [T in keyof E & string]: string extends keyof output<E[T]> ? never : output<E[T]>
}[keyof E & string]

/** The fields that hold one of a list of words: `'kind' | 'mode'` */
type WordField<E extends EventSchemas> = {
  [Name in FieldName<Payload<E>>]: [FieldValue<Payload<E>, Name>] extends [never] ? never : Name
}[FieldName<Payload<E>>]

/** What each thing of a process is called, in both languages; a missing or an extra one does not compile. */
export interface Labels<
  E extends EventSchemas,
  M extends Machine,
  Role extends string,
  RuleName extends string,
  DutyName extends string,
> {
  readonly process: Label
  readonly states: Readonly<Record<StatePath<M>, Label>>
  readonly events: Readonly<Record<keyof E & string, Label>>
  readonly fields: Readonly<Record<FieldName<Payload<E>>, Label>>
  readonly values: { readonly [Name in WordField<E>]: Readonly<Record<FieldValue<Payload<E>, Name>, Label>> }
  readonly roles: Readonly<Record<Role, Label>>
  /** What must hold, as a sentence that is false when it is broken. */
  readonly guards: Readonly<Record<GuardName<M>, Label>>
  /** What must hold, as a sentence that is false when the rule is broken. */
  readonly rules: Readonly<Record<RuleName, Label>>
  /** What is owed, as a noun phrase or an infinitive. */
  readonly duties: Readonly<Record<DutyName, Label>>
}

/** Labels of a process the types do not know. */
export interface AnyLabels {
  readonly process: Label
  readonly states: Readonly<Record<string, Label>>
  readonly events: Readonly<Record<string, Label>>
  readonly fields: Readonly<Record<string, Label>>
  readonly values: Readonly<Record<string, Readonly<Record<string, Label>>>>
  readonly roles: Readonly<Record<string, Label>>
  readonly guards: Readonly<Record<string, Label>>
  readonly rules: Readonly<Record<string, Label>>
  readonly duties: Readonly<Record<string, Label>>
}
