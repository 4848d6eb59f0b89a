import { type Citation, isLaw, type Law, lineOn, type ProvisionLine } from '@civicflow/core'
import { vi } from '@civicflow/core/messages/vi'
import { instruments } from '@civicflow/workflows'

/** After every line a table of law can have: pages show the newest wording that is known. */
export const NEWEST = '9999-12-31'

const SOURCES = {
  official: 'chính thức',
  published: 'công khai',
  secondary: '⚠ thuật lại',
  practice: '⚠ thực tiễn',
  ours: '⚠ quy ước',
} as const

/** What the words of the source column mean. */
export const sourceLegend = [
  ...(['official', 'published', 'secondary', 'practice', 'ours'] as const).map(
    (evidence) => `**${SOURCES[evidence]}**: ${vi.evidence(evidence)}`,
  ),
  '**⚠ chưa đọc**: biết có quy định nhưng chưa đọc được lời văn đang có hiệu lực; quy tắc không từ chối, không có con số nào được dùng',
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

/** A citation in full, the instrument that amended it called by its kind. */
export function fullCitation({ amendedBy, ...own }: Citation): string {
  const amended = amendedBy === undefined ? '' : `, sửa đổi bởi ${instrumentName(amendedBy)}`
  return `${vi.citation(own)}${amended}`
}

/** `100/2025/NQLT/…` → `Nghị quyết liên tịch số 100/2025/NQLT/…` */
export function instrumentName(symbol: string): string {
  return vi.citation({ instrument: symbol, short: instrumentOf(symbol).short })
}

/** The instrument of a symbol. @throws Error where the law cites one that is not listed. */
export function instrumentOf(symbol: string) {
  const found = instruments.find((one) => one.symbol === symbol)
  if (found === undefined)
    throw new Error(
      `the instrument ${symbol} has no name; list it in packages/workflows/src/law/instruments.ts`,
    )
  return found
}

/** How sure a line is. */
export function source(line: ProvisionLine | undefined): string {
  if (line === undefined) return ''
  return line.unread === true ? '⚠ chưa đọc' : SOURCES[line.evidence]
}
