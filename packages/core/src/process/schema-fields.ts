import { globalRegistry, type $ZodType, type $ZodTypes } from 'zod/v4/core'

/** Where a value stands in a payload: `['list', '*', 'who']`, with `*` for every item of a list. */
export type FieldPath = readonly string[]

/** The fields of an event's payload that the kernel treats apart. */
export interface EventFields {
  /** Personal values, with the path of the data subject's id beside them. */
  readonly personal: readonly { readonly path: FieldPath; readonly subject: FieldPath }[]
  /** Texts that searches find. */
  readonly texts: readonly FieldPath[]
}

/**
 * Finds the fields of a payload schema, and what in it JSON Schema could not say.
 *
 * `problems` names the place: transforms, refinements, dates, defaults, objects that let unknown members pass.
 */
export function readSchema(schema: $ZodType): { readonly fields: EventFields; readonly problems: readonly string[] } {
  const found: Found = { personal: [], texts: [], problems: [] }
  visit(schema as $ZodTypes, [], found)
  return { fields: found, problems: found.problems }
}

interface Found {
  readonly personal: { path: FieldPath; subject: FieldPath }[]
  readonly texts: FieldPath[]
  readonly problems: string[]
}

const LEAVES = new Set(['string', 'number', 'int', 'boolean', 'enum', 'literal', 'null'])

function visit(schema: $ZodTypes, path: FieldPath, found: Found): void {
  const { def } = schema._zod
  noteMeaning(schema, path, found)
  if (def.checks?.some(check => check._zod.def.check === 'custom') === true) problem(found, path, 'uses refine; say it as a rule of the process')
  switch (def.type) {
    case 'object':
      if (def.catchall?._zod.def.type !== 'never') problem(found, path, 'lets unknown members pass; use strictObject')
      for (const [name, member] of Object.entries(def.shape)) visit(member as $ZodTypes, [...path, name], found)
      return
    case 'array':
      visit(def.element as $ZodTypes, [...path, '*'], found)
      return
    case 'optional':
    case 'nullable':
      visit(def.innerType as $ZodTypes, path, found)
      return
    case 'union':
      for (const option of def.options) visit(option as $ZodTypes, path, found)
      return
    default:
      if (!LEAVES.has(def.type)) problem(found, path, `is a "${def.type}", which a form cannot show`)
  }
}

function noteMeaning(schema: $ZodTypes, path: FieldPath, found: Found): void {
  const meta = globalRegistry.get(schema) as { personal?: string; narrative?: true; searchable?: true } | undefined
  if (meta?.personal !== undefined) found.personal.push({ path, subject: [...path.slice(0, -1), meta.personal] })
  if (meta?.narrative === true || meta?.searchable === true) found.texts.push(path)
}

function problem(found: Found, path: FieldPath, what: string): void {
  found.problems.push(`${path.length === 0 ? 'the payload' : `"${path.join('.')}"`} ${what}`)
}
