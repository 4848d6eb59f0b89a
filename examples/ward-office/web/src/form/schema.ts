/** JSON Schema as the office's forms come in, as far as a form needs to know it. */
export interface Schema {
  readonly type?: string
  readonly title?: string
  readonly const?: unknown
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly format?: string
  readonly pattern?: string
  readonly maxLength?: number
  /** Long text. */
  readonly narrative?: boolean
  /** A personal value: the sibling field with the id of the person it is about. */
  readonly personal?: string
  readonly reference?: 'area' | 'body' | 'office' | 'case'
  /** Kinds of bodies that can be named. */
  readonly kinds?: readonly string[]
  readonly documentReference?: boolean
}

/** How a value is entered. */
export type FieldKind =
  | 'fixed'
  | 'choice'
  | 'choices'
  | 'shapes'
  | 'paper'
  | 'group'
  | 'references'
  | 'list'
  | 'yesNo'
  | 'number'
  | 'day'
  | 'time'
  | 'reference'
  | 'narrative'
  | 'line'

/** An hour of the day is a text of this pattern. */
const CLOCK_TIME = '^([01]\\d|2[0-3]):[0-5]\\d$'

/** How a value of a schema is entered. */
export function kindOf(schema: Schema): FieldKind {
  if ('const' in schema) return 'fixed'
  if (schema.documentReference) return 'paper'
  if (schema.oneOf) return schema.oneOf.every((option) => 'const' in option) ? 'choice' : 'shapes'
  if (schema.type === 'object') return 'group'
  if (schema.type === 'array') return kindOfList(schema.items ?? {})
  if (schema.type === 'boolean') return 'yesNo'
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  return kindOfText(schema)
}

function kindOfList(items: Schema): FieldKind {
  const of = kindOf(items)
  if (of === 'choice') return 'choices'
  return of === 'reference' ? 'references' : 'list'
}

function kindOfText(schema: Schema): FieldKind {
  if (schema.format === 'date') return 'day'
  if (schema.pattern === CLOCK_TIME) return 'time'
  if (schema.reference) return 'reference'
  return schema.narrative ? 'narrative' : 'line'
}

/** A member of a group, as a form shows it. */
export interface Member {
  readonly name: string
  readonly schema: Schema
  readonly isRequired: boolean
}

/** What of a group is entered: all but what is fixed, and the ids of persons, which are made. */
export function membersOf(schema: Schema): readonly Member[] {
  const subjects = subjectsOf(schema)
  return Object.entries(schema.properties ?? {})
    .filter(([name, member]) => !subjects.has(name) && kindOf(member) !== 'fixed')
    .map(([name, member]) => ({
      name,
      schema: member,
      isRequired: schema.required?.includes(name) ?? false,
    }))
}

/** The members of a group that hold the id of the person its personal values are about. */
export function subjectsOf(schema: Schema): ReadonlySet<string> {
  const members = Object.values(schema.properties ?? {})
  return new Set(members.flatMap(({ personal }) => (personal === undefined ? [] : [personal])))
}
