import { type AnyProcess } from '../../process/process.ts'
import type { AnyCommand } from '../../process/schema.ts'
import type { FieldPath } from '../../process/schema-fields.ts'

/** The personal texts of a command, with the field each stands in. */
export function personalTextsIn(
  process: AnyProcess,
  command: AnyCommand,
): readonly { readonly field: string; readonly text: string }[] {
  const plan = process.plan.get(command.type)
  return (plan?.fields.personal ?? []).flatMap(({ path }) =>
    textsAt(command, path).map((text) => ({ field: path.join('.'), text })),
  )
}

function textsAt(value: unknown, [name, ...rest]: FieldPath): readonly string[] {
  if (name === undefined) return typeof value === 'string' ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  if (name === '*') return Object.values(value).flatMap((item) => textsAt(item, rest))
  return textsAt((value as Readonly<Record<string, unknown>>)[name], rest)
}
