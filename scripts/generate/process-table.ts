import { type AnyProcess, describe, type Law } from '@civicflow/core'
import { handwrittenFor } from './handwritten.ts'
import { NEWEST } from './law-cells.ts'
import { table } from './markdown.ts'

/** The processes in the repository's README: one row each, with a link to its page and diagram. */
export function processTable(processes: readonly AnyProcess[], law: Law): string {
  const rows = processes.map((process) => {
    const { id, label, states, events, rules, duties } = describe(process, { law }, NEWEST)
    const name = `[${label.en}](packages/workflows/src/${id}/README.md)<br>${label.vi}`
    const counts = [states, events, rules, duties].map(({ length }) => String(length))
    return [name, handwrittenFor(id).purpose.en, ...counts]
  })
  return table(['process', 'what it is', 'states', 'facts', 'rules', 'deadlines'], rows)
}
