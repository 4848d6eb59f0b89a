import type { Law } from '../../law/law.ts'
import type { Provision, ProvisionLine } from '../../law/provision.ts'
import { vi } from '../../messages/vi.ts'

/** A line of a provision among its fellows. */
export interface DatedLine {
  readonly provision: string
  readonly line: ProvisionLine
  /** First day of the line that took its place. */
  readonly until?: string
}

/** Every line of a body of law, in the order of its table. */
export function datedLines(law: Law): readonly DatedLine[] {
  return [...law.provisions.values()].flatMap(linesOf)
}

export function linesOf({ id, lines }: Provision): readonly DatedLine[] {
  return lines.map((line, index) => {
    const until = lines[index + 1]?.from
    return { provision: id, line, ...(until !== undefined && { until }) }
  })
}

/** `20/02/2025`, and before which day it ended where it did. */
export function period({ line, until }: DatedLine): string {
  const from = vi.date(line.from)
  return until === undefined ? from : `${from}, trước ${vi.date(until)}`
}

/** Lines that say the same, from the same day on, together. */
export function bySameWording(lines: readonly DatedLine[]): readonly (readonly DatedLine[])[] {
  const alike = new Map<string, DatedLine[]>()
  for (const one of lines) {
    const { line, until = '' } = one
    const key = JSON.stringify([line, until])
    alike.set(key, [...(alike.get(key) ?? []), one])
  }
  return [...alike.values()]
}

/** The ids of the provisions that lines belong to. */
export function ids(lines: readonly DatedLine[]): string {
  return lines.map(({ provision }) => `\`${provision}\``).join(', ')
}
