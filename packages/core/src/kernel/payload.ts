import { safeParse, type $ZodIssue } from 'zod/v4/core'
import type { EventPlan } from '../process/process.ts'
import { type AnyEvent, ENVELOPE, type Sealed } from '../process/schema.ts'
import type { FieldPath } from '../process/schema-fields.ts'
import type { Refusal } from './refusal.ts'

/** The longest text a field takes, in UTF-16 code units after normalisation. */
export const MAX_TEXT = 20_000

/** How deep a payload may be nested. */
const MAX_DEPTH = 32

/** Seals a personal value with its data subject's key. */
export type Seal = (subject: string, text: string) => Sealed

type Payload = Readonly<Record<string, unknown>>

/** A payload as it goes on record, or why it does not. Texts are in NFC, personal values sealed. */
export function readPayload(
  plan: EventPlan,
  command: object,
  seal: Seal,
): { readonly payload: Payload } | { readonly refused: readonly Refusal[] } {
  const parsed = parsePayload(plan, command)
  if ('refused' in parsed || plan.fields.personal.length === 0) return parsed
  return { payload: sealPersonal(plan, parsed.payload, seal) }
}

/** The payload of a command, or one by itself, as its schema takes it, before sealing. */
export function parsePayload(
  plan: EventPlan,
  command: object,
): { readonly payload: Payload } | { readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = []
  const normalised = normalise(command, '', refused, 0) as Payload
  if (refused.length > 0) return { refused }
  const parsed = safeParse(plan.schema, normalised, { reportInput: true }) // tells a missing value from a wrong one
  if (parsed.success) return { payload: parsed.data as Payload }
  return { refused: parsed.error.issues.flatMap(malformed) }
}

/** The data subjects of a payload that its schema takes. */
export function subjectsOf(plan: EventPlan, payload: Payload): readonly string[] {
  return [...new Set(plan.fields.personal.flatMap(({ subject }) => valuesAt(payload, subject).map(String)))]
}

/** The texts of an event that searches find. */
export function textsOf(plan: EventPlan, event: AnyEvent): readonly string[] {
  return plan.fields.texts.flatMap((path) =>
    valuesAt(event as unknown as Payload, path).filter((value) => typeof value === 'string'),
  )
}

const BEYOND_ASCII = /[\u0080-\uffff]/

function normalise(value: unknown, path: string, refused: Refusal[], depth: number): unknown {
  if (typeof value === 'string') {
    const text = BEYOND_ASCII.test(value) ? value.normalize('NFC') : value
    if (!text.isWellFormed()) refused.push({ code: 'malformed', path, reason: 'half-a-character' })
    if (text.length > MAX_TEXT) refused.push({ code: 'too-long', path, length: text.length, limit: MAX_TEXT })
    return text
  }
  if (typeof value !== 'object' || value === null) return value
  if (depth === MAX_DEPTH) return void refused.push({ code: 'malformed', path: '', reason: 'too-deep' })
  if (Array.isArray(value))
    return value.map((item, index) => normalise(item, below(path, String(index)), refused, depth + 1))
  const plain: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    const member = (value as Payload)[name]
    if (depth === 0 && ENVELOPE.has(name)) continue
    if (name === '__proto__')
      refused.push({ code: 'malformed', path: below(path, name), reason: 'unknown-field' })
    else if (member !== undefined) plain[name] = normalise(member, below(path, name), refused, depth + 1)
  }
  return plain
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function malformed(issue: $ZodIssue): readonly Refusal[] {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'malformed', path: below(path, key), reason: 'unknown-field' }))
  const missing = issue.code === 'invalid_type' && issue.input === undefined
  return [{ code: 'malformed', path, reason: missing ? 'missing' : reasonOf(issue) }]
}

function reasonOf(issue: $ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected-${issue.expected}`
    case 'invalid_value':
      return `one-of:${issue.values.map(String).join('|')}`
    case 'too_small':
      return `${issue.inclusive === false ? 'above' : 'at-least'}:${String(issue.minimum)}:${measureOf(issue.origin)}`
    case 'too_big':
      return `${issue.inclusive === false ? 'below' : 'at-most'}:${String(issue.maximum)}:${measureOf(issue.origin)}`
    case 'invalid_format':
      return `format:${issue.format}`
    default:
      return issue.code
  }
}

/** What a bound is counted in. */
function measureOf(origin: string): 'characters' | 'items' | 'value' {
  if (origin === 'string') return 'characters'
  return origin === 'array' ? 'items' : 'value'
}

/** Seals in place: the payload was made by `parsePayload` and nobody else has it yet. */
function sealPersonal(plan: EventPlan, payload: Payload, seal: Seal): Payload {
  for (const { path, subject } of plan.fields.personal) {
    for (const [holder, name] of holdersAt(payload, path)) {
      const text = holder[name]
      if (typeof text !== 'string') continue
      holder[name] = seal(String(holder[subject.at(-1) ?? '']), text)
    }
  }
  return payload
}

/** The objects that hold the last name of a path, with that name. */
function holdersAt(
  payload: Record<string, unknown>,
  path: FieldPath,
): readonly (readonly [Record<string, unknown>, string])[] {
  const name = path.at(-1) ?? ''
  return valuesAt(payload, path.slice(0, -1)).map(
    (holder) => [holder as Record<string, unknown>, name] as const,
  )
}

function valuesAt(payload: unknown, path: FieldPath): readonly unknown[] {
  const [name, ...rest] = path
  if (name === undefined) return [payload]
  if (name === '*') return Array.isArray(payload) ? payload.flatMap((item) => valuesAt(item, rest)) : []
  if (typeof payload !== 'object' || payload === null) return []
  const value = (payload as Payload)[name]
  return value === undefined ? [] : valuesAt(value, rest)
}
