import type { Messages } from './messages.ts'
import { dueExplanation } from './en/counting.ts'
import { date, day, longDay, readDay } from './en/days.ts'
import { deadline } from './en/deadlines.ts'
import { fields } from './en/fields.ts'
import { finding } from './en/findings.ts'
import { citation, evidence, ground, shortCitation } from './en/law.ts'
import { conflict, entry, party, repeated, status } from './en/records.ts'
import { refusal } from './en/refusals.ts'

export type { Messages } from './messages.ts'
export { date, day, longDay, readDay }

/**
 * The words shown to people, in English.
 *
 * @example en.refusal(refusal, namesFor(voterMeeting, register))
 */
export const en: Messages = {
  refusal,
  finding,
  citation,
  shortCitation,
  ground,
  evidence: (known) => evidence[known],
  deadline,
  dueExplanation,
  date,
  day,
  longDay,
  readDay,
  fields,
  status,
  party,
  entry,
  conflict,
  repeated,
}
