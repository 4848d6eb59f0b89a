import { type Draft, groupOf } from './draft.ts'
import type { Schema } from './schema.ts'

/** The member of a union whose word tells its shapes apart: `resultClass`. */
export function tellingMember(schema: Schema): string | undefined {
  const [first] = schema.oneOf ?? []
  return Object.entries(first?.properties ?? {}).find(([, member]) => 'const' in member)?.[0]
}

/** The shape of a union that was chosen; none where none was. */
export function shapeOf(schema: Schema, draft: Draft | undefined): Schema | undefined {
  const member = tellingMember(schema)
  return member === undefined ? undefined : shapeFor(schema, groupOf(draft)[member])
}

/** The shape of a union that a word stands for. */
export function shapeFor(schema: Schema, word: unknown): Schema | undefined {
  const member = tellingMember(schema)
  if (member === undefined) return undefined
  return schema.oneOf?.find(({ properties }) => properties?.[member]?.const === word)
}
