import type { Length } from '../../law/provision.ts'
import type { DueExplanation } from '../../time/count.ts'
import { countLines } from '../count-lines.ts'
import type { Counted } from '../messages.ts'
import { date, day } from './days.ts'

/** A count, line by line. */
export const dueExplanation = countLines('en', {
  anchor: ({ anchor, term }) =>
    `From ${day(anchor)}, which is not counted: ${length(term.limit)} ${term.direction} it.`,
  span: (first, last) => (first === last ? day(first) : `${date(first)} – ${date(last)}`),
  step: {
    day: (counted) => nth('day', counted),
    month: (counted) => nth('month', counted),
    working: (counted) => nth('working day', counted),
    worked: (counted, name) => `${nth('working day', counted)} (${name})`,
    weekend: () => 'weekend, not counted',
    off: (_, name) => `off: ${name}, not counted`,
    rolled: (_, name) => `the next working day${name === '' ? '' : ` (${name})`}`,
    unknown: () => 'no calendar of working days for this year, the count stops',
  },
  source: (source, verified) => ` [${verified ? '' : 'unverified; '}source: ${source}]`,
  result,
})

function result({ due, term }: DueExplanation): string {
  if ('day' in due) return `Result: ${day(due.day)}.`
  const earliest =
    due.earliest === undefined || term.direction === 'before' ? '' : ` At the earliest ${day(due.earliest)}.`
  return `No day yet: there is no calendar of working days for ${due.missingYear}.${earliest}`
}

function length({ value, unit }: Length): string {
  const one = { days: 'day', workingDays: 'working day', months: 'month' }[unit]
  return `${value} ${one}${value === 1 ? '' : 's'}`
}

function nth(what: string, { first, last }: Counted): string {
  return first === last ? `${what} ${first}` : `${what}s ${first} to ${last}`
}
