import { type AnyProcess, labelledForm } from '@civicflow/core'
import type { Speech } from '../tell/speech.ts'

type Schema = Readonly<Record<string, unknown>>

export const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** `petition.Opening`: what opens a case of a process. */
export const openingName = ({ id }: AnyProcess): string => `${id}.Opening`
/** `petition.Command`: a fact of a case of a process. */
export const commandName = ({ id }: AnyProcess): string => `${id}.Command`

const occurredOn = {
  type: 'string',
  description: 'The day it happened, or the day and its hour: YYYY-MM-DD or YYYY-MM-DDTHH:mm.',
  pattern: String.raw`^\d{4}-\d{2}-\d{2}(?:T([01]\d|2[0-3]):[0-5]\d)?$`,
}
const actor = {
  type: 'string',
  description: 'The body or office whose act it is; the one who records it where absent.',
}

/** The schemas of what is put on record, by process. */
export function commandSchemas(processes: readonly AnyProcess[], speech: Speech): Schema {
  return Object.fromEntries(processes.flatMap((process) => schemasOf(process, speech)))
}

function schemasOf(process: AnyProcess, speech: Speech): readonly (readonly [string, Schema])[] {
  const events = [...process.plan.keys()]
  const named = (event: string) => `${process.id}.${event}`
  const facts = events.map((event) => [named(event), factSchema(process, event, speech)] as const)
  const command = {
    oneOf: events.map((event) => reference(named(event))),
    discriminator: {
      propertyName: 'type',
      mapping: Object.fromEntries(events.map((event) => [event, `#/components/schemas/${named(event)}`])),
    },
  }
  return [
    ...facts,
    [commandName(process), command],
    [openingName(process), envelope(process, process.opening, speech, {})],
  ]
}

function factSchema(process: AnyProcess, event: string, speech: Speech): Schema {
  return envelope(process, event, speech, { type: { type: 'string', const: event } })
}

/** A payload with what every command carries beside it. */
function envelope(process: AnyProcess, event: string, speech: Speech, type: Schema): Schema {
  const { language } = speech
  const names = speech.names(process.id)
  const {
    $schema: _,
    properties,
    required = [],
    ...rest
  } = extended(labelledForm(process, event, names, language) ?? {}) as Schema // as it came
  return {
    ...rest,
    title: names.event(event)[language],
    properties: { ...type, occurredOn, actor, ...(properties as Schema) },
    required: [...Object.keys(type), 'occurredOn', ...(required as readonly string[])],
  }
}

/** What a form says of a text beside its type. */
const OWN_WORDS = ['narrative', 'searchable', 'personal', 'reference', 'kinds', 'documentReference']

/** Words that JSON Schema does not know, as OpenAPI wants them: `searchable` → `x-searchable` */
function extended(schema: unknown, areNames = false): unknown {
  if (Array.isArray(schema)) return schema.map((one) => extended(one))
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([word, value]) => [
      !areNames && OWN_WORDS.includes(word) ? `x-${word}` : word,
      extended(value, !areNames && word === 'properties'),
    ]),
  )
}
