import type { Law } from '../../law/law.ts'
import { vi } from '../../messages/vi.ts'
import type { NamedInstrument } from '../named-instrument.ts'
import { figure, source } from '../law-cells.ts'
import { markdownTable } from '../markdown.ts'
import { datedLines, period } from './dated-lines.ts'
import type { Use } from './uses.ts'

const NONE = 'Không có.'

/** The provisions that nothing in any process refers to, line by line. */
export function unused(law: Law, uses: readonly Use[]): string {
  const used = new Set(uses.map(({ provision }) => provision))
  const rows = datedLines(law)
    .filter(({ provision }) => !used.has(provision))
    .map((one) => {
      const { line, provision } = one
      const { citation, repealed, note = '' } = line
      const place = citation === undefined ? 'không dẫn điều khoản' : vi.citation(citation)
      return [
        repealed === true ? 'hết hiệu lực' : place,
        period(one),
        figure(line),
        repealed === true ? '' : source(line),
        note,
        `\`${provision}\``,
      ]
    })
  if (rows.length === 0) return NONE
  return markdownTable(['Điều khoản', 'Từ ngày', 'Con số', 'Nguồn', 'Ghi chú', 'Mã'], rows)
}

/** The instruments that no line cites, or is amended by. */
export function uncited(law: Law, instruments: readonly NamedInstrument[]): string {
  const cited = new Set(
    datedLines(law).flatMap(({ line: { citation } }) => [
      citation?.instrument,
      citation?.amendedBy?.instrument,
    ]),
  )
  const lines = instruments
    .filter(({ symbol }) => !cited.has(symbol))
    .map(({ symbol, short, en, note }) => {
      const name = vi.citation({ instrument: symbol, short: { vi: short, en } })
      return `- ${name} (*${en}*)${note === undefined ? '' : `. ${note}`}`
    })
  return lines.length === 0 ? NONE : lines.join('\n')
}
