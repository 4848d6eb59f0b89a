import type { Finding } from '../../kernel/finding.ts'
import { byCode, type FindingWords } from '../messages.ts'
import { day } from './days.ts'
import { shortGround } from './law.ts'

const findings: FindingWords = {
  rule: ({ rule, ground: because }, names) =>
    `Không bảo đảm yêu cầu: ${names.rule(rule).vi} (${shortGround(because)}).`,
  late: ({ duty, day: last, days, ground: because }, names) =>
    `${names.duty(duty).vi}: muộn ${days} ngày, hạn cuối là ${day(last)} (${shortGround(because)}).`,
  early: ({ duty, day: first, days, ground: because }, names) =>
    `${names.duty(duty).vi}: sớm ${days} ngày, sớm nhất phải là ${day(first)} (${shortGround(because)}).`,
  'same-recorder': ({ event, revision }, names) =>
    `Một người ghi nhận cả việc này và “${names.event(event).vi}” (lần ghi thứ ${revision}), là việc của hai bên khác nhau.`,
}

/** What was recorded against an accepted entry. */
export const finding = byCode<Finding>(findings)
