import { formOf, type Form } from '../kernel/allowed.ts'
import type { AnyProcess } from '../process/process.ts'
import type { Label } from '../who/register.ts'
import type { Names } from './names.ts'

/**
 * The payload of an event as JSON Schema 2020-12, made ready to be shown: every field has its label as `title`, and a
 * choice of words is a `oneOf` of `const` and `title`. What a text means stands beside its type: `narrative`,
 * `searchable`, `personal` (with the field of the data subject's id), `reference` (`area`, `body`, `office`, `case`, with
 * the `kinds` of bodies that can be named), `documentReference`.
 *
 * `undefined` where the process has no such event.
 *
 * @example labelledForm(petition, 'petition.urged', namesFor(petition, register), 'vi')
 */
export function labelledForm(
  process: AnyProcess,
  event: string,
  names: Names,
  language: keyof Label,
): Form | undefined {
  const plan = process.plan.get(event)
  if (plan === undefined) return undefined
  return labelled(formOf(plan), '', { names, language })
}

interface Words {
  readonly names: Names
  readonly language: keyof Label
}

type Schema = Readonly<Record<string, unknown>>

/** A schema with labels for the field it belongs to; `name` is empty for the payload itself. */
function labelled(schema: Schema, name: string, words: Words): Schema {
  const { properties, items, oneOf, anyOf, enum: choices, const: only, ...rest } = schema
  const options = (oneOf ?? anyOf) as readonly Schema[] | undefined
  return {
    ...rest,
    ...(name !== '' && { title: words.names.field(name)[words.language] }),
    ...(properties !== undefined && { properties: labelledMembers(properties as Schema, words) }),
    ...(items !== undefined && { items: labelled(items as Schema, name, words) }),
    ...(options !== undefined && { oneOf: options.map((option) => labelledOption(option, name, words)) }),
    ...(choices !== undefined && {
      oneOf: (choices as readonly unknown[]).map((word) => choice(word, name, words)),
    }),
    ...(only !== undefined && choice(only, name, words)),
  }
}

function labelledMembers(members: Schema, words: Words): Schema {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, labelled(member as Schema, name, words)]),
  )
}

/** One of several shapes is called by the word that tells it from the others. */
function labelledOption(option: Schema, name: string, words: Words): Schema {
  const shown = labelled(option, name, words)
  const members = Object.values((shown['properties'] ?? {}) as Readonly<Record<string, Schema>>)
  const word = members.find((member) => 'const' in member)
  return word === undefined ? shown : { ...shown, title: word['title'] }
}

function choice(word: unknown, name: string, { names, language }: Words): Schema {
  return { const: word, title: names.value(name, String(word))[language] }
}
