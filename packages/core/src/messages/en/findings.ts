import type { Finding } from '../../kernel/finding.ts'
import { byCode, type FindingWords } from '../messages.ts'
import { day, days } from './days.ts'
import { shortGround } from './law.ts'

const findings: FindingWords = {
  rule: ({ rule, ground }, names) => `This does not hold: ${names.rule(rule).en} (${shortGround(ground)}).`,
  late: ({ duty, day: last, days: late, ground }, names) =>
    `${names.duty(duty).en}: ${days(late)} late, the last day was ${day(last)} (${shortGround(ground)}).`,
  early: ({ duty, day: first, days: early, ground }, names) =>
    `${names.duty(duty).en}: ${days(early)} early, the first day was ${day(first)} (${shortGround(ground)}).`,
  'same-recorder': ({ event, revision }, names) =>
    `One person recorded both this and “${names.event(event).en}” (entry ${revision}), which are acts of two parties.`,
}

/** What was recorded against an accepted entry. */
export const finding = byCode<Finding>(findings)
