import type { Draft, DraftGroup } from './draft.ts'
import { type FieldKind, kindOf, membersOf, type Schema } from './schema.ts'
import { shapeFor, tellingMember } from './shapes.ts'

/** What turning a value back into what would be typed takes. */
export interface Typing {
  readonly typedDay: (day: string) => string
  /** What the value at a dotted path is called. */
  readonly nameAt: (at: string) => string | undefined
}

/** What would have been typed for a payload; a personal value stays closed, and its field empty. */
export function draftOf(schema: Schema, payload: unknown, typing: Typing): DraftGroup {
  return groupOf(schema, payload, '', typing)
}

function draftOfValue(schema: Schema, value: unknown, at: string, typing: Typing): Draft | undefined {
  const kind = kindOf(schema)
  if (value === undefined || kind === 'fixed') return undefined
  if (kind === 'group' || kind === 'paper') return groupOf(schema, value, at, typing)
  if (kind === 'shapes') return shapeOfValue(schema, value, at, typing)
  if (Array.isArray(value)) return listOfValues(schema, value, at, typing)
  if (kind === 'yesNo') return value === true
  return typeof value === 'string' || typeof value === 'number'
    ? draftOfText(kind, String(value), at, typing)
    : undefined
}

function draftOfText(kind: FieldKind, text: string, at: string, { nameAt, typedDay }: Typing): Draft {
  if (kind === 'reference') return { id: text, name: nameAt(at) ?? text }
  return kind === 'day' ? typedDay(text) : text
}

function groupOf(schema: Schema, value: unknown, at: string, typing: Typing): DraftGroup {
  const values = value as Readonly<Record<string, unknown>> // a group's payload is an object
  return Object.fromEntries(
    membersOf(schema).map(({ name, schema: member }) => [
      name,
      draftOfValue(member, values[name], at === '' ? name : `${at}.${name}`, typing),
    ]),
  )
}

function shapeOfValue(schema: Schema, value: unknown, at: string, typing: Typing): DraftGroup {
  const member = tellingMember(schema) ?? ''
  const word = (value as Readonly<Record<string, string>>)[member] // every shape has the telling member
  return { [member]: word, ...groupOf(shapeFor(schema, word) ?? {}, value, at, typing) }
}

function listOfValues(
  { items = {} }: Schema,
  values: readonly unknown[],
  at: string,
  typing: Typing,
): readonly Draft[] {
  const names = typing.nameAt(at)?.split('; ')
  const inList: Typing = { ...typing, nameAt: (place) => typing.nameAt(place) ?? names?.[indexIn(place)] }
  return values.map((value, index) => draftOfValue(items, value, `${at}.${index}`, inList) ?? '')
}

const indexIn = (at: string) => Number(at.slice(at.lastIndexOf('.') + 1))
