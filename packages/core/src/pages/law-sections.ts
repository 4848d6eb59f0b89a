import type { Law } from '../law/law.ts'
import type { Provision, ProvisionLine } from '../law/provision.ts'
import type { AnyProcess } from '../process/process.ts'
import { vi } from '../messages/vi.ts'
import { figure, source } from './law-cells.ts'
import { markdownTable } from './markdown.ts'

/** The provisions a process applies, in the order of the law's table. */
export function provisionsOf(process: AnyProcess, law: Law): readonly Provision[] {
  const used = new Set([
    ...Object.values(process.authority).map(({ provision }) => provision),
    ...Object.values(process.rules).map(({ provision }) => provision),
    ...Object.values(process.duties).map(({ provision }) => provision),
    ...process.separations.map(({ provision }) => provision),
  ])
  return [...law.provisions.values()].filter(({ id }) => used.has(id))
}

/** The instruments a process cites, by their full symbols: a number and a year alone can name two. */
export function instruments(process: AnyProcess, law: Law): string {
  const lines = provisionsOf(process, law).flatMap(({ lines }) => lines)
  const cited = lines.flatMap(({ citation }) => (citation === undefined ? [] : [citation]))
  const amending = cited.flatMap(({ amendedBy }) => amendedBy ?? [])
  const bySymbol = new Map(
    [...cited, ...amending].map(({ instrument, short }) => [instrument, { instrument, short }]),
  )
  if (bySymbol.size === 0) return 'Không quy định nào ở đây dẫn văn bản.'
  return [...bySymbol.values()].map((named) => `- ${vi.citation(named)} (*${named.short.en}*)`).join('\n')
}

/** Every dated line of every provision a process applies: what held from when, and what a new instrument changed. */
export function wordings(process: AnyProcess, law: Law): string {
  const rows = provisionsOf(process, law).flatMap(({ id, lines }) =>
    lines.map((line, index) => row(index === 0 ? `\`${id}\`` : '', line)),
  )
  return markdownTable(['Quy định', 'Từ ngày', 'Điều khoản', 'Con số', 'Nguồn', 'Ghi chú'], rows)
}

function row(id: string, line: ProvisionLine): readonly string[] {
  const { from, citation, note = '', repealed } = line
  const place = repealed === true ? 'hết hiệu lực' : citation === undefined ? '' : vi.citation(citation)
  return [id, vi.date(from), place, figure(line), source(line), note]
}
