import type { AnyProcess } from '@civicflow/core'
import { markdownTable } from '@civicflow/core/pages'
import { seedRows } from './seed-rows.ts'

/**
 * What became of every kind of process that the seed reports name: one row each, with links to pages.
 *
 * @throws Error where a row names a process that is not there, or a process stands in no row.
 */
export function seedBlock(
  processes: readonly AnyProcess[],
  folderOf: (process: AnyProcess) => string,
): string {
  const byId = new Map(processes.map((process) => [process.id, process]))
  const named = new Set(seedRows.flatMap((row) => row.processes))
  const forgotten = [...byId.keys()].filter((id) => !named.has(id))
  if (forgotten.length > 0) throw new Error(`no seed row names ${forgotten.join(', ')}`)
  const linkTo = (id: string) => {
    const process = byId.get(id)
    if (process === undefined) throw new Error(`a seed row names "${id}", which is no process`)
    return `[\`${id}\`](../${folderOf(process)}/README.md)`
  }
  const rows = seedRows.map(({ vi, en, standing, processes: ids, note = '' }, index) => [
    String(index + 1),
    `${vi}<br>${en}`,
    standing,
    ids.map(linkTo).join(', '),
    note,
  ])
  return markdownTable(['', 'what the reports name', 'here', 'process', 'how, or why not'], rows)
}
