import { type AnyProcess, describe, type Law } from '@civicflow/core'
import { markdownTable, NEWEST } from '@civicflow/core/pages'
import { wordsFor } from './handwritten.ts'

/** Processes with what they are for: one row each, with a link to its page and diagram. */
export function processTable(
  processes: readonly AnyProcess[],
  law: Law,
  folderOf: (process: AnyProcess) => string,
): string {
  const rows = processes.map((process) => {
    const { label, states, events, rules, duties } = describe(process, { law }, NEWEST)
    const name = `[${label.en}](${folderOf(process)}/README.md)<br>${label.vi}`
    const counts = [states, events, rules, duties].map(({ length }) => String(length))
    return [name, wordsFor(process).purpose.en, ...counts]
  })
  return markdownTable(['process', 'what it is', 'states', 'facts', 'rules', 'deadlines'], rows)
}
