import type { Law } from '../../law/law.ts'
import type { Citation, ProvisionLine } from '../../law/provision.ts'
import { vi } from '../../messages/vi.ts'
import { figure, source } from '../law-cells.ts'
import { markdownTable } from '../markdown.ts'
import { bySameWording, type DatedLine, ids, linesOf, period } from './dated-lines.ts'
import type { NamedInstrument } from '../named-instrument.ts'
import { type Use, usesCell } from './uses.ts'

interface Placed extends DatedLine {
  readonly citation: Citation
}

/** By instrument and article what stands on it, for every provision that something stands on. */
export function articles(instruments: readonly NamedInstrument[], law: Law, uses: readonly Use[]): string {
  const byProvision = Map.groupBy(uses, ({ provision }) => provision)
  const used = [...law.provisions.values()].filter(({ id }) => byProvision.has(id))
  const placed = used.flatMap((provision) =>
    linesOf(provision).flatMap((one, index, all) => placedLine(one, all[index - 1])),
  )
  return instruments
    .flatMap((instrument) => {
      const own = placed.filter(({ citation }) => citation.instrument === instrument.symbol)
      return own.length === 0 ? [] : [section(instrument, own, byProvision)]
    })
    .join('\n\n')
}

/** A repeal that cites nothing stands where the wording stood that it ends. */
function placedLine(one: DatedLine, before: DatedLine | undefined): readonly Placed[] {
  const citation = one.line.citation ?? (one.line.repealed === true ? before?.line.citation : undefined)
  return citation === undefined ? [] : [{ ...one, citation }]
}

type ByProvision = ReadonlyMap<string | undefined, readonly Use[]>

function section(instrument: NamedInstrument, lines: readonly Placed[], byProvision: ByProvision): string {
  const { symbol, short, en, title, from, note } = instrument
  const since = from === undefined ? '' : ` Từ ${vi.date(from)}.`
  const rows = bySameWording(lines.toSorted(byPlace)).map((alike) => row(alike, byProvision))
  return [
    `### ${vi.citation({ instrument: symbol, short: { vi: short, en } })}`,
    `*${en}*. ${title}.${since}${note === undefined ? '' : ` ${note}`}`,
    markdownTable(['Điều khoản', 'Từ ngày', 'Con số', 'Nguồn', 'Những gì dựa vào đó', 'Ghi chú', 'Mã'], rows),
  ].join('\n\n')
}

function row(alike: readonly DatedLine[], byProvision: ByProvision): readonly string[] {
  const [one] = alike as readonly [Placed, ...Placed[]] // lines are alike with themselves at least
  const { line, citation, until } = one
  const uses = until === undefined ? alike.flatMap(({ provision }) => byProvision.get(provision) ?? []) : []
  return [
    placeCell(citation),
    period(one),
    line.repealed === true ? 'hết hiệu lực' : figure(line),
    line.repealed === true ? '' : source(line),
    until === undefined ? usesCell(uses) : 'đã thay bằng lời văn sau',
    line.note ?? '',
    ids(alike),
  ]
}

/** `Điều 24, khoản 1, điểm a` */
function placeCell({ article, clause, point, amendedBy }: Citation): string {
  const parts = [
    ...(article === undefined ? ['Cả văn bản'] : [`Điều ${article}`]),
    ...(clause === undefined ? [] : [`khoản ${clause}`]),
    ...(point === undefined ? [] : [`điểm ${point}`]),
  ]
  const amended = amendedBy === undefined ? '' : `<br><sub>sửa đổi bởi ${vi.citation(amendedBy)}</sub>`
  return `${parts.join(', ')}${amended}`
}

function byPlace(one: Placed, other: Placed): number {
  return (
    (['article', 'clause', 'point'] as const)
      .map((part) =>
        (one.citation[part] ?? '').localeCompare(other.citation[part] ?? '', 'vi', { numeric: true }),
      )
      .find((order) => order !== 0) ?? byDay(one.line, other.line)
  )
}

function byDay(one: ProvisionLine, other: ProvisionLine): number {
  return one.from < other.from ? -1 : Number(one.from > other.from)
}
