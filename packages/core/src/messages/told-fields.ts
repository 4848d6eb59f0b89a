import type { DocumentReference } from '../process/fields.ts'
import { payloadValues, type PayloadValue } from '../process/payload-values.ts'
import type { AnyProcess } from '../process/process.ts'
import { type AnyEvent, ENVELOPE, type Sealed } from '../process/schema.ts'
import type { Label } from '../who/register.ts'
import type { Names } from './names.ts'

/** One value of a fact, in words. */
export interface ToldField {
  /** Dotted path in the payload. */
  readonly path: string
  readonly label: string
  /** Empty for a personal value. */
  readonly text: string
  /** A personal value, which only its key opens. */
  readonly sealed?: Sealed
  /** Other cases that are named, by id. */
  readonly cases?: readonly string[]
}

/** How values are written in a language. */
export interface FieldWords {
  readonly yes: string
  readonly no: string
  readonly number: (value: number) => string
  readonly date: (day: string) => string
  readonly document: (document: DocumentReference) => string
}

/** Tells what a fact put on record, value by value, in the words of a language. Lists of words stand in one value. */
export function toldFields(
  language: keyof Label,
  words: FieldWords,
): (process: AnyProcess, event: AnyEvent, names: Names) => readonly ToldField[] {
  return (process, event, names) => {
    const schema = process.plan.get(event.type)?.schema
    if (schema === undefined) return []
    const payload = Object.fromEntries(Object.entries(event).filter(([name]) => !ENVELOPE.has(name)))
    return payloadValues(schema, payload).map((value) => told(value, language, words, names))
  }
}

function told(given: PayloadValue, language: keyof Label, words: FieldWords, names: Names): ToldField {
  const { path, meaning, values } = given
  const label = names.field(path)[language]
  if (meaning === 'sealed') return { path, label, text: '', sealed: values[0] as Sealed } // known by its shape
  const texts = values.map((value) => textOf(value, given, language, words, names))
  return { path, label, text: texts.join('; '), ...(meaning === 'case' && { cases: values.map(String) }) }
}

function textOf(
  value: unknown,
  { path, meaning }: PayloadValue,
  language: keyof Label,
  words: FieldWords,
  names: Names,
): string {
  switch (meaning) {
    case 'word':
      return names.value(path, String(value))[language]
    case 'flag':
      return value === true ? words.yes : words.no
    case 'number':
      return words.number(Number(value))
    case 'day':
      return words.date(String(value))
    case 'document':
      return words.document(value as DocumentReference) // the schema took it
    case 'area':
      return names.area(String(value))[language]
    case 'body':
    case 'office':
      return names.actor(String(value))[language]
    case 'case':
    case 'text':
    case 'sealed':
      return String(value)
  }
}
