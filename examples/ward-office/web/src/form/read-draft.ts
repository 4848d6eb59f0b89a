import { cleanLine, cleanText } from './clean.ts'
import { chosenIn, type Draft, groupOf, isBlank, listOf, textOf } from './draft.ts'
import { readTime } from './read-time.ts'
import { type FieldKind, kindOf, type Schema, subjectsOf } from './schema.ts'
import { shapeOf } from './shapes.ts'

/** What keeps a field from being sent. */
export interface Fault {
  /** Dotted path of the field. */
  readonly at: string
  readonly code: 'missing' | 'no-day' | 'no-time' | 'no-number'
}

/** What was typed, as the value that is sent; with faults where it is none. */
export interface Reading {
  readonly value: unknown
  readonly faults: readonly Fault[]
}

/** Reads a day as people of a language write it. */
export type ReadDay = (text: string) => string | undefined

/** What reading takes beside the schema. */
export interface Reader {
  readonly readDay: ReadDay
  /** The id of the person that personal values beside it are about; the same for a form each time. */
  readonly subject: (at: string) => string
}

/** Reads what was typed into a form by the form's schema. What the law and the register say of it, the office knows. */
export function readDraft(schema: Schema, draft: Draft | undefined, by: Reader): Reading {
  const faults: Fault[] = []
  const read = reader({ ...by, fault: (at, code) => void faults.push({ at, code }) })
  return { value: read(schema, draft, '', true), faults }
}

interface Notes extends Reader {
  readonly fault: (at: string, code: Fault['code']) => void
}

type Read = (schema: Schema, draft: Draft | undefined, at: string, isRequired: boolean) => unknown

function reader({ readDay, subject, fault }: Notes): Read {
  const read: Read = (schema, draft, at, isRequired) => {
    const kind = kindOf(schema)
    if (kind === 'fixed') return schema.const
    if (isBlank(draft) && !(isRequired && (kind === 'group' || kind === 'shapes'))) {
      if (isRequired && !mayBeEmpty(schema)) fault(at, 'missing')
      return isRequired && schema.type === 'array' ? [] : undefined
    }
    if (kind === 'group' || kind === 'paper') return group(schema, draft, at)
    if (kind === 'shapes') return shape(schema, draft, at, isRequired)
    if (kind === 'list' || kind === 'references' || kind === 'choices')
      return listOf(draft).map((item, index) =>
        read(schema.items ?? {}, item, within(at, String(index)), true),
      )
    return leaf(schema, draft, at)
  }

  const group = (schema: Schema, draft: Draft | undefined, at: string) => {
    const subjects = subjectsOf(schema)
    const members = Object.entries(schema.properties ?? {}).map(([name, member]) => {
      if (subjects.has(name)) return [name, subject(within(at, name))] as const
      const isRequired = schema.required?.includes(name) ?? false
      return [name, read(member, groupOf(draft)[name], within(at, name), isRequired)] as const
    })
    return Object.fromEntries(members.filter(([, value]) => value !== undefined))
  }

  const shape = (schema: Schema, draft: Draft | undefined, at: string, isRequired: boolean) => {
    const chosen = shapeOf(schema, draft)
    if (chosen !== undefined) return group(chosen, draft, at)
    if (isRequired) fault(at, 'missing')
    return undefined
  }

  const leaf = (schema: Schema, draft: Draft | undefined, at: string): unknown => {
    const value = leafValue(schema, draft, readDay)
    const kind = kindOf(schema)
    if (value === undefined)
      fault(at, kind in UNREADABLE ? UNREADABLE[kind as keyof typeof UNREADABLE] : 'missing')
    return value
  }
  return read
}

const UNREADABLE = { day: 'no-day', time: 'no-time', number: 'no-number' } as const

/** The value of a field that holds one; `undefined` for what cannot be read as such. */
function leafValue(schema: Schema, draft: Draft | undefined, readDay: ReadDay): unknown {
  const line = cleanLine(textOf(draft)).trim()
  const readers: Partial<Record<FieldKind, () => unknown>> = {
    day: () => readDay(line),
    time: () => readTime(line),
    number: () => readNumber(line),
    yesNo: () => draft === true,
    reference: () => chosenIn(draft)?.id,
    choice: () => schema.oneOf?.find((option) => String(option.const) === draft)?.const,
    narrative: () => cleanText(textOf(draft)).trim(),
  }
  return (readers[kindOf(schema)] ?? (() => line))()
}

/** `20.000` → 20000 */
function readNumber(line: string): number | undefined {
  const digits = /^\d{1,3}([.,]\d{3})+$/.test(line) ? line.replace(/[.,]/g, '') : line
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined
}

const mayBeEmpty = (schema: Schema) => schema.type === 'array' && (schema.minItems ?? 0) === 0

const within = (at: string, name: string) => (at === '' ? name : `${at}.${name}`)
