import { type AnyProcess, describe, type Law, mermaid } from '@civicflow/core'
import { handwrittenFor } from './handwritten.ts'
import { NEWEST } from './law-cells.ts'
import { collapsed, diagram, table } from './markdown.ts'

/** The processes in the repository's README: one row each, and their diagrams. */
export function processTable(processes: readonly AnyProcess[], law: Law): string {
  const rows = processes.map((process) => {
    const { id, label, states, events, rules, duties } = describe(process, { law }, NEWEST)
    const name = `[${label.en}](packages/workflows/src/${id}/README.md)<br>${label.vi}`
    const counts = [states, events, rules, duties].map(({ length }) => String(length))
    return [name, handwrittenFor(id).purpose.en, ...counts]
  })
  const diagrams = processes.map((process) =>
    collapsed(`Diagram: ${process.labels.process.en}`, diagram(mermaid(process, 'en'))),
  )
  return [table(['process', 'what it is', 'states', 'facts', 'rules', 'deadlines'], rows), ...diagrams].join(
    '\n\n',
  )
}
