import * as z from 'zod'
import { RequestProblem } from '../problems.ts'

/** Members of a query that is an object: `facets[level]` → `['facets', 'level']`; a prototype is none. */
const MEMBER = /^([^[\]]+)\[(?!__proto__\])([^[\]]+)\]$/

const WHOLE_NUMBER = /^-?\d{1,15}$/

/**
 * Reads the query of an address by its schema: numbers and booleans from their text, lists from repeated names, objects
 * from `name[member]`.
 *
 * @throws RequestProblem `malformed`, naming the parameters
 */
export function readQuery<Q extends z.ZodObject>(url: URL, schema: Q): z.output<Q> {
  const given = new Map<string, unknown>()
  for (const name of new Set(url.searchParams.keys())) {
    const [, object = name, member] = MEMBER.exec(name) ?? []
    const values = url.searchParams.getAll(name)
    if (member === undefined) given.set(name, valueFor(kindOf(schema, name), values))
    else
      given.set(object, {
        ...(given.get(object) as object | undefined),
        [member]: valueFor('string', values),
      })
  }
  const read = schema.safeParse(Object.fromEntries(given))
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || 'query'}: ${message}`)
  throw new RequestProblem('malformed', { detail: faults.join('; ') })
}

function valueFor(kind: string | undefined, values: readonly string[]): unknown {
  const [value = ''] = values
  if (kind === 'array' || values.length > 1) return values
  if (kind === 'number') return WHOLE_NUMBER.test(value) ? Number(value) : value
  if (kind === 'boolean') return value === 'true' ? true : value === 'false' ? false : value
  return value
}

/** What a query parameter is: `string`, `number`, `boolean`, `array`, `record`. */
function kindOf({ shape }: z.ZodObject, name: string): string | undefined {
  const member = Object.hasOwn(shape, name) ? (shape[name] as z.ZodType) : undefined // an object's members are such
  return member instanceof z.ZodExactOptional ? (member.unwrap() as z.ZodType).type : member?.type
}
