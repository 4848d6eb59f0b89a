import { byCode, type ReasonWords } from '../messages.ts'
import type { Names } from '../names.ts'
import type { Measure, Reason } from '../reason.ts'

const reasons: ReasonWords = {
  missing: ({ path }, names) => `${field(path, names)} is missing; fill it in.`,
  'unknown-field': ({ path }, names) => `${field(path, names)} is not part of this record; leave it out.`,
  'half-a-character': ({ path }, names) => `${field(path, names)} holds a broken character; enter it again.`,
  'too-deep': ({ path }, names) => `${field(path, names)} is nested too deeply; record it in a simpler form.`,
  invalid: ({ path }, names) => `${field(path, names)} is not valid; check it and enter it again.`,
  expected: ({ path, type }, names) =>
    `${field(path, names)} must be ${TYPES[type] ?? 'of another type'}; enter it again.`,
  'one-of': ({ path, words }, names) =>
    `${field(path, names)} must be one of: ${words.map((word) => names.value(path, word).en).join('; ')}.`,
  'at-least': ({ path, bound, of }, names) =>
    `${field(path, names)} must be ${bound}${MEASURES[of]} or more; enter it again.`,
  'at-most': ({ path, bound, of }, names) =>
    `${field(path, names)} must be ${bound}${MEASURES[of]} or less; enter it again.`,
  above: ({ path, bound, of }, names) =>
    `${field(path, names)} must be more than ${bound}${MEASURES[of]}; enter it again.`,
  below: ({ path, bound, of }, names) =>
    `${field(path, names)} must be less than ${bound}${MEASURES[of]}; enter it again.`,
  format: ({ path, format }, names) =>
    `${field(path, names)} must be ${FORMATS[format] ?? 'in the right format'}; enter it again.`,
}

/** Why a value is not taken, and what to do about it. */
export const reason = byCode<Reason>(reasons)

/** A field as it stands in a sentence. */
export function field(path: string, names: Names): string {
  return path === '' ? 'The record' : `“${names.field(path).en}”`
}

const MEASURES: Readonly<Record<Measure, string>> = { value: '', characters: ' characters', items: ' items' }

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  object: 'a group of fields',
  array: 'a list',
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day that exists, written year-month-day (such as 2025-09-12)',
  time: 'a time, written hour:minute (such as 08:30)',
  datetime: 'a full date and time',
  email: 'an e-mail address',
  url: 'a web address',
}
