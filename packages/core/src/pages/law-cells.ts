import { isLaw } from '../law/evidence.ts'
import { type Law, lineOn } from '../law/law.ts'
import type { ProvisionLine, Quantity } from '../law/provision.ts'
import { vi } from '../messages/vi.ts'

/** After every line a table of law can have: pages show the newest wording that is known. */
export const NEWEST = '9999-12-31'

/** How sure a line is, in a word. */
export const SOURCES = {
  official: 'chính thức',
  published: 'công khai',
  secondary: '⚠ thuật lại',
  practice: '⚠ thực tiễn',
  ours: '⚠ quy ước',
  unread: '⚠ chưa đọc',
} as const

/** What the words of the source column mean. */
export const sourceLegend = [
  ...(['official', 'published', 'secondary', 'practice', 'ours'] as const).map(
    (evidence) => `**${SOURCES[evidence]}**: ${vi.evidence(evidence)}`,
  ),
  `**${SOURCES.unread}**: biết có quy định nhưng chưa đọc được lời văn đang có hiệu lực; quy tắc không từ chối, không có con số nào được dùng`,
].join('; ')

/** A provision's newest line, where it is in force. */
export function newestLine(law: Law, provision: string): ProvisionLine | undefined {
  const known = law.provisions.get(provision)
  return known === undefined ? undefined : lineOn(known, NEWEST)
}

/** The article of a line, since when its wording holds, and what a lawyer should know of it. */
export function article(line: ProvisionLine | undefined): string {
  if (line === undefined) return ''
  const place = line.citation === undefined ? 'không dẫn điều khoản' : vi.shortCitation(line.citation)
  const since = isLaw(line.evidence) ? ` (từ ${vi.date(line.from)})` : ''
  return `${place}${since}${line.note === undefined ? '' : `<br><sub>${line.note}</sub>`}`
}

/** How sure a line is. */
export function source(line: ProvisionLine | undefined): string {
  if (line === undefined) return ''
  return line.unread === true ? SOURCES.unread : SOURCES[line.evidence]
}

const UNITS = { days: 'ngày', workingDays: 'ngày làm việc', months: 'tháng', times: 'lần' } as const

/** `15 ngày làm việc` */
export function quantity({ value, unit }: Quantity): string {
  return `${value} ${UNITS[unit]}`
}

/** What a line sets: a quantity, none by its wording, or nothing of the kind. */
export function figure({ limit }: ProvisionLine): string {
  if (limit === undefined) return ''
  return limit === null ? 'không ấn định' : quantity(limit)
}
