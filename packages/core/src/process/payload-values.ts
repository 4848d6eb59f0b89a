import { globalRegistry, type $ZodType, type $ZodTypes } from 'zod/v4/core'
import type { Reference } from './fields.ts'

/** What a value of a payload is. `word`: one of a list of words. `sealed`: personal, and opened by its key alone. */
export type ValueMeaning = 'word' | 'flag' | 'number' | 'day' | 'text' | 'document' | 'sealed' | Reference

/** A value of a payload that stands by itself; the words of a list stand together. */
export interface PayloadValue {
  /** Dotted: `organisers.0.body`. */
  readonly path: string
  readonly meaning: ValueMeaning
  /** At least one. */
  readonly values: readonly unknown[]
}

/** The values of a payload that its schema took, in the order of the schema. */
export function payloadValues(schema: $ZodType, payload: unknown): readonly PayloadValue[] {
  return valuesIn(schema as $ZodTypes, payload, '')
}

function valuesIn(given: $ZodTypes, value: unknown, path: string): readonly PayloadValue[] {
  if (value === undefined || value === null) return []
  const schema = present(given)
  const { def } = schema._zod
  if (isSealed(value)) return [{ path, meaning: 'sealed', values: [value] }]
  if (metaOf(schema).documentReference === true) return [{ path, meaning: 'document', values: [value] }]
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([name, member]) =>
      valuesIn(member as $ZodTypes, memberOf(value, name), path === '' ? name : `${path}.${name}`),
    )
  if (def.type === 'array')
    return valuesOfList(present(def.element as $ZodTypes), value as readonly unknown[], path)
  if (def.type === 'union') return valuesIn(shapeOf(def.options as readonly $ZodTypes[], value), value, path)
  return [{ path, meaning: meaningOf(schema), values: [value] }]
}

function valuesOfList(element: $ZodTypes, items: readonly unknown[], path: string): readonly PayloadValue[] {
  const isLeaf = !['object', 'array', 'union'].includes(element._zod.def.type)
  if (!isLeaf) return items.flatMap((item, index) => valuesIn(element, item, `${path}.${index}`))
  return items.length === 0 ? [] : [{ path, meaning: meaningOf(element), values: items }]
}

/** The schema of a value that is there. */
function present(schema: $ZodTypes): $ZodTypes {
  const { def } = schema._zod
  return def.type === 'optional' || def.type === 'nullable' ? present(def.innerType as $ZodTypes) : schema
}

/** The shape of several that a value has, by the word that tells them apart. */
function shapeOf(shapes: readonly $ZodTypes[], value: unknown): $ZodTypes {
  const has = ({ _zod: { def } }: $ZodTypes) =>
    def.type === 'object' &&
    Object.entries(def.shape).every(([name, member]) => {
      const own = (member as $ZodTypes)._zod.def
      return own.type !== 'literal' || own.values.includes(memberOf(value, name) as string)
    })
  return shapes.find(has) ?? (shapes[0] as $ZodTypes) // a union has at least one
}

function meaningOf(schema: $ZodTypes): ValueMeaning {
  const { def } = schema._zod
  const { reference } = metaOf(schema)
  if (reference !== undefined) return reference
  if (def.type === 'enum' || def.type === 'literal') return 'word'
  if (def.type === 'boolean') return 'flag'
  if (def.type === 'number') return 'number'
  return 'format' in def && def.format === 'date' ? 'day' : 'text'
}

interface Meta {
  readonly reference?: Reference
  readonly documentReference?: true
}

function metaOf(schema: $ZodTypes): Meta {
  return (globalRegistry.get(schema) ?? {}) as Meta // what fields.ts puts there
}

function memberOf(holder: unknown, name: string): unknown {
  return (holder as Readonly<Record<string, unknown>>)[name]
}

function isSealed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'sealed' in value && 'subject' in value
}
