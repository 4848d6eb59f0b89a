import type { Accepted, Conflict } from '../../engine/outcome.ts'
import type { IsoDay } from '../../time/day.ts'
import type { Recorder } from '../../who/party.ts'
import { entryText } from '../messages.ts'
import type { Names } from '../names.ts'
import { deepest } from '../deepest.ts'
import { day } from './days.ts'

/** What an entry put on record, corrected or noted. */
export const entry = entryText({
  fact: ({ type, occurredOn }, names) => `“${names.event(type).en}” (${day(occurredOn)})`,
  recomputed: 'deadlines derived anew',
  corrected: ({ correction, reason }, fact) => {
    if ('void' in correction) return `the fact of entry ${correction.void} voided (reason: ${reason})`
    return 'replace' in correction
      ? `the fact of entry ${correction.replace} corrected to ${fact(correction.event)} (reason: ${reason})`
      : `${fact(correction.event)} put in before the fact of entry ${correction.insertBefore} (reason: ${reason})`
  },
  crossed: (duty, last, gone, names) =>
    `the day of “${names.duty(duty).en}”, ${day(last)}, has ${gone ? 'gone by' : 'come'}`,
  recused: ({ person, on, reason }) => `person “${person}” recused from ${day(on)} on (reason: ${reason})`,
  migrated: (from, to) => `taken over from version ${from} to version ${to} of the process`,
})

export function party(by: Recorder, names: Names, on?: IsoDay): string {
  if ('system' in by) return 'The system'
  const office = names.actor(by.office, on).en
  return by.under === undefined
    ? office
    : `${office} (under delegation: ${names.delegation(by.under, on).en})`
}

export function conflict({ expected, revision, since }: Conflict, names: Names): string {
  const news =
    since.length === 0 ? '' : ` Recorded since: ${since.map((each) => entry(each, names)).join('; ')}.`
  return `The case has moved on to entry ${revision} from entry ${expected}, which you saw; nothing was written.${news} Look at the case again before you record.`
}

export function repeated({ revision }: Accepted): string {
  return `This had been recorded before (entry ${revision}); nothing was written again.`
}

export function status(states: readonly string[], names: Names): string {
  return deepest(states)
    .map((path) => names.state(path).en)
    .join('; ')
}
