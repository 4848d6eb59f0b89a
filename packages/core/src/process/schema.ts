import type { $brand, $ZodType, input, output } from 'zod/v4/core'
import type { LocalTime } from '../time/day.ts'

/** The events of a process: a type in the past tense (`notice.posted`) and the schema of what is put on record. */
export type EventSchemas = Readonly<Record<string, $ZodType>>

/**
 * A personal value as everything but its owner's key sees it: the data subject, and sealed text.
 * Guards, rules and projections can test its presence and its subject, nothing else.
 */
export interface Sealed {
  readonly subject: string
  /** Base64 of nonce and ciphertext. */
  readonly sealed: string
}

/** `{ name: string & Personal }` → `{ name: Sealed }`, at any depth. */
export type Sealing<T> =
  T extends $brand<'personal'>
    ? Sealed
    : T extends readonly (infer Item)[]
      ? readonly Sealing<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Sealing<T[K]> }
        : T

/** The names of a command that are not its payload's. */
export const ENVELOPE: ReadonlySet<string> = new Set(['type', 'occurredOn', 'actor'])

/** What every event carries beside its payload. */
export interface Occurrence {
  /** The day it happened in the world, with the time where the hour matters. */
  readonly occurredOn: LocalTime
  /** The body or office whose act it is. */
  readonly actor: string
}

/** `Record<string, never>`, which an object schema without members gives → nothing at all */
type Members<T> = string extends keyof T ? unknown : T

/** `{ tells: string[] }` → `{ readonly tells: readonly string[] }`, at any depth: what is given is only read. */
type Given<T> = T extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Given<T[K]> }
    : T

/** The events of a process as machines and rules see them: payloads with personal values sealed. */
export type EventOf<E extends EventSchemas> = {
  [T in keyof E & string]: { readonly type: T } & Occurrence & Sealing<Members<output<E[T]>>>
}[keyof E & string]

/** What a caller sends to record an event: its payload, the day, and the actor where it is not the caller's own body. */
export type CommandOf<E extends EventSchemas> = {
  [T in keyof E & string]: {
    readonly type: T
    readonly occurredOn: LocalTime
    readonly actor?: string
  } & Given<Members<input<E[T]>>>
}[keyof E & string]

/** A command before it is known to be one. */
export interface AnyCommand {
  readonly type: string
  readonly occurredOn: string
  readonly actor?: string
}

/** An event whose process is not known to the types. */
export interface AnyEvent extends Occurrence {
  readonly type: string
}

/** The names of all fields of a payload at any depth; personal values and document references are leaves. */
export type FieldName<T> = T extends readonly (infer Item)[]
  ? FieldName<Item>
  : T extends $brand<string> | string | number | boolean | null | undefined
    ? never
    : T extends object
      ? { [K in keyof T & string]: K | FieldName<T[K]> }[keyof T & string]
      : never

/** `{ mode: 'online' | 'inPerson' }` → `{ mode: 'online' | 'inPerson' }` for every field that holds one of a list of words. */
export type FieldValue<T, Name extends string> = T extends readonly (infer Item)[]
  ? FieldValue<Item, Name>
  : T extends $brand<string> | string | number | boolean | null | undefined
    ? never
    : T extends object
      ? {
          [K in keyof T & string]: K extends Name
            ? Word<T[K]> | FieldValue<T[K], Name>
            : FieldValue<T[K], Name>
        }[keyof T & string]
      : never

/** `'a' | 'b' | undefined` → `'a' | 'b'`; `string` → never */
type Word<T> = T extends readonly (infer Item)[]
  ? Word<Item>
  : T extends $brand<string>
    ? never
    : T extends string
      ? string extends T
        ? never
        : T
      : never
