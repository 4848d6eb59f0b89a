import type { AnyProcess } from '@civicflow/core'
import { markdownTable } from '@civicflow/core/pages'
import type { Configured } from '@civicflow/workflows'
import { handwrittenOf } from './handwritten.ts'

type Processes = readonly Configured<AnyProcess>[]
type FolderOf = (process: AnyProcess) => string

/** Configured processes under the definition they were made by: what each is for, and what is its own. */
export function configuredBlock(processes: Processes, folderOf: FolderOf): string {
  return [...Map.groupBy(processes, ({ about }) => about.definition)]
    .map(([definition, own]) => section(definition, own, folderOf))
    .join('\n\n')
}

function section(definition: string, processes: Processes, folderOf: FolderOf): string {
  const rows = processes.map((process) => {
    const { labels, about } = process
    return [
      `[${labels.process.en}](../${folderOf(process)}/README.md)<br>${labels.process.vi}`,
      about.purpose.en,
      Object.values(about.words)
        .map(({ en }) => en)
        .join('; '),
    ]
  })
  const { purpose } = handwrittenOf(definition)
  return [
    `### \`${definition}\``,
    purpose.en,
    `*${purpose.vi}*`,
    markdownTable(['process', 'what it is', 'what it records and counts'], rows),
  ].join('\n\n')
}
