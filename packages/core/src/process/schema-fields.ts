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
export function readSchema(schema: $ZodType): {
  readonly fields: EventFields
  readonly problems: readonly string[]
} {
  const found: Found = { personal: [], texts: [], problems: [] }
  if ((schema as $ZodTypes)._zod.def.type !== 'object') problem(found, [], 'is no object')
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
  const checks = (def.checks ?? []).map((check) => check._zod.def.check)
  if (checks.includes('custom')) problem(found, path, 'uses refine; say it as a rule of the process')
  if (checks.includes('overwrite'))
    problem(found, path, 'changes what was written (trim, toLowerCase, normalize); take the text as it is')
  if ('coerce' in def && def.coerce) problem(found, path, 'coerces other types; take the value as it is')
  switch (def.type) {
    case 'object':
      if (def.catchall?._zod.def.type !== 'never')
        problem(found, path, 'lets unknown members pass; use strictObject')
      for (const [name, member] of Object.entries(def.shape)) {
        checkSubject(member as $ZodTypes, def.shape, [...path, name], found)
        visit(member as $ZodTypes, [...path, name], found)
      }
      return
    case 'array':
      if (personalOf(def.element as $ZodTypes) !== undefined)
        problem(found, path, 'lists personal values; list objects that name the data subject beside each')
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

/** A personal value without the id of its data subject beside it could be sealed with nobody's key. */
function checkSubject(
  member: $ZodTypes,
  shape: Readonly<Record<string, unknown>>,
  path: FieldPath,
  found: Found,
): void {
  const subject = personalOf(member)
  if (subject === undefined) return
  const beside = shape[subject] as $ZodTypes | undefined
  if (beside?._zod.def.type !== 'string' || personalOf(beside) !== undefined)
    problem(found, path, `is personal, but "${subject}" beside it is no text that is always there`)
}

function personalOf(schema: $ZodTypes): string | undefined {
  const { def } = schema._zod
  if (def.type === 'optional' || def.type === 'nullable') return personalOf(def.innerType as $ZodTypes)
  return (globalRegistry.get(schema) as { personal?: string } | undefined)?.personal
}

function noteMeaning(schema: $ZodTypes, path: FieldPath, found: Found): void {
  const meta = globalRegistry.get(schema) as
    | { personal?: string; narrative?: true; searchable?: true }
    | undefined
  if (meta?.personal !== undefined)
    found.personal.push({ path, subject: [...path.slice(0, -1), meta.personal] })
  if (meta?.narrative === true || meta?.searchable === true) found.texts.push(path)
}

function problem(found: Found, path: FieldPath, what: string): void {
  found.problems.push(`${path.length === 0 ? 'the payload' : `"${path.join('.')}"`} ${what}`)
}
