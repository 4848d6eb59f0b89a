import type { AnyProcess, Label, Law } from '@civicflow/core'
import { bodyKindLabels } from '@civicflow/workflows'
import { vi } from '@civicflow/core/messages/vi'
import { newestLine } from './law-cells.ts'
import { table } from './markdown.ts'

/** The names of everything in the processes, for the glossary: id, Vietnamese, English, article. */
export function namesBlock(processes: readonly AnyProcess[], law: Law): string {
  const kinds = section('### Kinds of bodies', bodyKindLabels, () => undefined, law)
  return [kinds, ...processes.map((process) => processNames(process, law))].join('\n\n')
}

function processNames(process: AnyProcess, law: Law): string {
  const { labels, id } = process
  const title = `### ${labels.process.en} – ${labels.process.vi} (\`${id}\`)`
  return [
    title,
    section('#### Roles', labels.roles, () => undefined, law),
    section('#### States', labels.states, () => undefined, law),
    section('#### Events', labels.events, (event) => process.authority[event]?.provision, law),
    section('#### Duties', labels.duties, (duty) => process.duties[duty]?.provision, law),
  ].join('\n\n')
}

function section(
  title: string,
  labels: Readonly<Record<string, Label>>,
  provisionOf: (id: string) => string | undefined,
  law: Law,
): string {
  const articles = Object.keys(labels).map((id) => articleOf(provisionOf(id), law))
  const cited = articles.some((article) => article !== '')
  const rows = Object.entries(labels).map(([id, label], index) => [
    `\`${id}\``,
    label.vi,
    label.en,
    ...(cited ? [articles[index] ?? ''] : []),
  ])
  return `${title}\n\n${table(['id', 'Vietnamese', 'English', ...(cited ? ['article'] : [])], rows)}`
}

function articleOf(provision: string | undefined, law: Law): string {
  const citation = provision === undefined ? undefined : newestLine(law, provision)?.citation
  return citation === undefined ? '' : vi.shortCitation(citation)
}
