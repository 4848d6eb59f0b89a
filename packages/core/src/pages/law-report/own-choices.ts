import type { Law } from '../../law/law.ts'
import type { AnyProcess } from '../../process/process.ts'
import { vi } from '../../messages/vi.ts'
import { figure, source } from '../law-cells.ts'
import { markdownTable } from '../markdown.ts'
import { datedLines } from './dated-lines.ts'
import { sharing, type Use, usesCell } from './uses.ts'

/** What stands on a line that cites no article: a choice of ours or a practice, each with its note. */
export function ownChoices(law: Law, uses: readonly Use[]): string {
  const rows = datedLines(law).flatMap(({ provision, line }) => {
    const own = uses.filter((use) => use.provision === provision)
    if (line.citation !== undefined || line.repealed === true || own.length === 0) return []
    return [
      [line.note ?? '', vi.date(line.from), figure(line), source(line), usesCell(own), `\`${provision}\``],
    ]
  })
  return markdownTable(['Nội dung', 'Từ ngày', 'Con số', 'Nguồn', 'Những gì dựa vào đó', 'Mã'], rows)
}

/** The facts for whose authority no provision is cited. */
export function ownAuthority(processes: readonly AnyProcess[]): string {
  const rows = processes.flatMap((process) => {
    const own = Object.entries(process.authority).filter(([, { provision }]) => provision === undefined)
    const roles = (names: readonly string[]) => names.map((role) => process.labels.roles[role]?.vi ?? role)
    return own.map(
      ([event, { actor }]) =>
        [
          process.labels.process.vi,
          process.labels.events[event]?.vi ?? event,
          roles(actor).join('; '),
          `\`${event}\``,
        ] as const,
    )
  })
  return markdownTable(['Quy trình', 'Việc', 'Là việc của', 'Mã'], sharing(rows))
}
