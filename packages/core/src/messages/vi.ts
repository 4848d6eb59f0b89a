import type { Messages } from './messages.ts'
import { dueExplanation } from './vi/counting.ts'
import { date, day, longDay, readDay } from './vi/days.ts'
import { deadline } from './vi/deadlines.ts'
import { fields } from './vi/fields.ts'
import { finding } from './vi/findings.ts'
import { citation, evidence, ground, shortCitation } from './vi/law.ts'
import { conflict, entry, party, repeated, status } from './vi/records.ts'
import { refusal } from './vi/refusals.ts'

export type { Messages } from './messages.ts'
export { date, day, longDay, readDay }

/**
 * The words shown to people, in Vietnamese.
 *
 * @example vi.refusal(refusal, namesFor(voterMeeting, register))
 */
export const vi: Messages = {
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
