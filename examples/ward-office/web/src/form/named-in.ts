import { chosenIn, type Chosen, type Draft, groupOf, listOf } from './draft.ts'
import { kindOf, membersOf, type Schema } from './schema.ts'
import { shapeOf } from './shapes.ts'

/**
 * The bodies and offices that a form names. Opening a case may be the act of any of them: whom it has to do with is not
 * known before.
 */
export function namedIn(schema: Schema, draft: Draft | undefined): readonly Chosen[] {
  const kind = kindOf(schema)
  if (kind === 'group') return ofMembers(schema, draft)
  if (kind === 'shapes') return ofMembers(shapeOf(schema, draft) ?? {}, draft)
  if (kind === 'list' || kind === 'references')
    return listOf(draft).flatMap((item) => namedIn(schema.items ?? {}, item))
  const isActor = schema.reference === 'body' || schema.reference === 'office'
  return isActor ? [chosenIn(draft) ?? []].flat() : []
}

function ofMembers(schema: Schema, draft: Draft | undefined): readonly Chosen[] {
  return membersOf(schema).flatMap(({ name, schema: member }) => namedIn(member, groupOf(draft)[name]))
}
