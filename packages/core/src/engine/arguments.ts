import { CallerError } from '../errors.ts'
import type { Length } from '../law/provision.ts'
import { COUNTED_TRAITS, type CountsQuery } from '../store/port.ts'
import type { CaseId } from '../process/case-id.ts'
import { dayNumber, type IsoDay } from '../time/day.ts'

// What a typed caller cannot get wrong, and an untyped one can.

/** The tenant's name: 1 to 200 whole characters, so that no two names are one to a database. */
export function checkedTenant(tenant: string): string {
  if (isName(tenant)) return tenant
  throw invalid('a tenant is a text of 1 to 200 whole characters', { tenant })
}

/** A command's key: 1 to 200 whole characters. @throws CallerError `invalid-key`. */
export function checkedKey(key: string): string {
  if (isName(key)) return key
  throw new CallerError('invalid-key', 'a key is a text of 1 to 200 whole characters', { key })
}

/** A case's id; whether there is such a case is another question. */
export function checkedId(id: CaseId): CaseId {
  if (typeof id === 'string') return id
  throw invalid('a case id is a text; take it from the outcome of open', { id })
}

/** How many rows to give: 1 to 1000. */
export function checkedLimit(limit: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1000) return limit
  throw invalid('a limit is a whole number from 1 to 1000', { limit })
}

/** A place in the order of commits, or 0 for the beginning. */
export function checkedPosition(position: number): number {
  if (Number.isSafeInteger(position) && position >= 0) return position
  throw invalid('a position is a whole number from 0; go on from `last`', { position })
}

export function checkedDay(day: IsoDay): IsoDay {
  if (typeof day === 'string' && dayNumber(day) !== undefined) return day
  throw invalid(`"${String(day)}" is no day; write it as YYYY-MM-DD`, { day })
}

/** A length of time: a whole number, from 0 to 10,000, of days, working days or months. */
export function checkedLength(length: Length): Length {
  const { value, unit } = checkedObject('length', length)
  if (Number.isInteger(value) && value >= 0 && value <= 10_000 && UNITS.includes(unit)) return { value, unit }
  throw invalid('a length is { value, unit }: a whole number from 0 of days, workingDays or months', {
    length,
  })
}

const UNITS: readonly Length['unit'][] = ['days', 'workingDays', 'months']

/** By what cases are counted. */
export function checkedCount(by: CountsQuery['trait']): CountsQuery['trait'] {
  if (COUNTED_TRAITS.includes(by)) return by
  throw invalid(`cases are counted by ${COUNTED_TRAITS.join(', ')}`, { by })
}

export function checkedText(text: string): string {
  if (typeof text === 'string') return text
  throw invalid('what is searched for, named or given as a reason is a text', { text })
}

/** Makes something of each of several objects, from a host without types. @throws CallerError that says of which */
export function checkedList<T extends object, Made>(
  name: string,
  values: readonly T[],
  make: (value: T) => Made,
): readonly Made[] {
  if (!Array.isArray(values)) throw invalid(`${name} is a list`, { [name]: values })
  return Array.from(values, (value: T, at) => {
    try {
      return make(checkedObject('it', value))
    } catch (error) {
      if (!(error instanceof CallerError)) throw error
      throw new CallerError(error.code, `${name}[${at}]: ${error.message}`, { ...error.detail, at })
    }
  })
}

/** A command, correction or option bag from a host without types. */
export function checkedObject<T extends object>(name: string, value: T): T {
  if (typeof value === 'object' && value !== null) return value
  throw invalid(`${name} is an object`, { [name]: value })
}

/** What cases are looked for, and which page of them. */
export function checkedFilter<F extends object>(filter: F): F {
  const unknown = Object.keys(checkedObject('filter', filter)).find((name) => !FILTERED.includes(name))
  if (unknown === undefined) return filter
  throw invalid(`cases are looked for by ${FILTERED.join(', ')}`, { filter })
}

const FILTERED = ['process', 'state', 'tag', 'area', 'holder', 'facets', 'closed', 'limit', 'after']

function isName(text: string): boolean {
  return typeof text === 'string' && text.length >= 1 && text.length <= 200 && text.isWellFormed()
}

function invalid(message: string, detail: Readonly<Record<string, unknown>>): CallerError {
  return new CallerError('invalid-argument', message, detail)
}
