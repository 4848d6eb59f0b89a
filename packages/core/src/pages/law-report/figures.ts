import type { Evidence } from '../../law/evidence.ts'
import type { Law } from '../../law/law.ts'
import { vi } from '../../messages/vi.ts'
import { figure, SOURCES } from '../law-cells.ts'
import { markdownTable } from '../markdown.ts'
import { bySameWording, type DatedLine, datedLines, ids, period } from './dated-lines.ts'
import { sharing, type Use } from './uses.ts'

const EVIDENCE: readonly Evidence[] = ['official', 'published', 'secondary', 'practice', 'ours']

/** Every figure of a body of law by how it is known, and the figures that are not known because nobody has read them. */
export function figures(law: Law, uses: readonly Use[]): string {
  const all = datedLines(law)
  const known = EVIDENCE.map((evidence) =>
    section(
      SOURCES[evidence],
      vi.evidence(evidence),
      all.filter(({ line }) => line.evidence === evidence && line.limit !== undefined),
      uses,
    ),
  )
  const meanwhile = all.filter((one) => one.line.unread === true && isCounted(one.provision, law, uses))
  const unread = section(SOURCES.unread, 'chưa đọc được lời văn, không dùng con số nào', meanwhile, uses)
  return [...known, unread].join('\n\n')
}

/** Does a provision set a figure on some day, or does something owed by a day stand on it? */
function isCounted(provision: string, law: Law, uses: readonly Use[]): boolean {
  const lines = law.provisions.get(provision)?.lines ?? []
  return lines.some(({ limit }) => limit !== undefined) || dutiesOn(provision, uses).some(takesFigure)
}

function takesFigure({ process, name }: Use): boolean {
  const kind = process.duties[name]?.kind
  return kind !== undefined && kind !== 'promptly' && kind !== 'within'
}

function dutiesOn(provision: string, uses: readonly Use[]): readonly Use[] {
  return uses.filter((use) => use.what === 'duty' && use.provision === provision)
}

function section(name: string, meaning: string, lines: readonly DatedLine[], uses: readonly Use[]): string {
  const rows = bySameWording(lines).flatMap((alike) => {
    const [one] = alike
    if (one === undefined) return []
    const { line } = one
    const owed = alike.flatMap(({ provision }) => dutiesOn(provision, uses))
    return [
      [
        line.unread === true ? 'chưa biết' : figure(line),
        line.citation === undefined ? 'không dẫn điều khoản' : vi.citation(line.citation),
        period(one),
        sharing(owed.map(({ process, label }) => [process.labels.process.vi, label] as const))
          .map(([processes, label]) => `*${processes}*: “${label}”`)
          .join('<br>'),
        line.note ?? '',
        ids(alike),
      ],
    ]
  })
  const title = `### Nguồn: ${name} (${rows.length})\n\n${meaning[0]?.toUpperCase()}${meaning.slice(1)}.`
  if (rows.length === 0) return `${title} Không có.`
  return `${title}\n\n${markdownTable(['Con số', 'Điều khoản', 'Từ ngày', 'Nghĩa vụ tính theo đó', 'Ghi chú', 'Mã'], rows)}`
}
