import type { AnyProcess, Label, Law } from '@civicflow/core'
import { vi } from '@civicflow/core/messages/vi'
import { markdownTable, newestLine } from '@civicflow/core/pages'
import { bodyKindLabels, type Configured, inPlainWords, isConfigured } from '@civicflow/workflows'

/** The names of everything in the processes, for the glossary: id, Vietnamese, English, article. */
export function namesBlock(processes: readonly AnyProcess[], law: Law): string {
  const kinds = section('### Kinds of bodies', bodyKindLabels, () => undefined, law)
  const configured = processes.filter(isConfigured)
  const byDefinition = Map.groupBy(configured, ({ about }) => about.definition)
  return [
    kinds,
    ...processes.filter((process) => !isConfigured(process)).map((process) => processNames(process, law)),
    ...[...byDefinition].map(([definition, own]) => definitionNames(definition, own, law)),
  ].join('\n\n')
}

/** What all processes of a definition share, in words that fit each, or as the first calls it; of each, what is its own. */
function definitionNames(definition: string, processes: readonly Configured<AnyProcess>[], law: Law): string {
  const own = processes.map(({ id, labels, about }) =>
    section(
      `#### ${labels.process.en} – ${labels.process.vi} (\`${id}\`)`,
      about.words,
      () => undefined,
      law,
    ),
  )
  const shared = processes
    .slice(0, 1)
    .flatMap((process) => [
      process.about.plain === undefined
        ? `What they share is called here as in \`${process.id}\`; their pages have their own names for it.`
        : 'What they share is called here in words that fit each; their pages have their own names for it.',
      ...namesIn(inPlainWords(process), law),
    ])
  return [`### Configured: \`${definition}\``, ...shared, ...own].join('\n\n')
}

function processNames(process: AnyProcess, law: Law): string {
  const { labels, id } = process
  const title = `### ${labels.process.en} – ${labels.process.vi} (\`${id}\`)`
  return [title, ...namesIn(process, law)].join('\n\n')
}

function namesIn(process: AnyProcess, law: Law): readonly string[] {
  const { labels } = process
  return [
    section('#### Roles', labels.roles, () => undefined, law),
    section('#### States', labels.states, () => undefined, law),
    section('#### Events', labels.events, (event) => process.authority[event]?.provision, law),
    section('#### Duties', labels.duties, (duty) => process.duties[duty]?.provision, law),
  ]
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
  return `${title}\n\n${markdownTable(['id', 'Vietnamese', 'English', ...(cited ? ['article'] : [])], rows)}`
}

function articleOf(provision: string | undefined, law: Law): string {
  const citation = provision === undefined ? undefined : newestLine(law, provision)?.citation
  return citation === undefined ? '' : vi.shortCitation(citation)
}
