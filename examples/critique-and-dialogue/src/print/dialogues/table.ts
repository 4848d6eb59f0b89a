import type { Column } from '@civicflow/example-printed-page/table'
import { figureLabels } from '@civicflow/workflows'
import { type Level, levels, reported } from '../../story/dialogues/reported.ts'
import type { Page } from '../page.ts'
import { type Counted, sumOf } from './counted.ts'

const figures = [
  'dialogue.delegates',
  'dialogue.source.gathered',
  'dialogue.source.hall',
  'dialogue.opinions',
  'dialogue.standing.answered',
  'dialogue.standing.inWriting',
] as const

/** The figures of a row; a split by source that the report does not tell is not shown as if it did. */
const cells = (level: Level, count: (figure: string) => number) =>
  figures.map((figure) =>
    figure.startsWith('dialogue.source.') && !('bySource' in reported[level]) ? '–' : String(count(figure)),
  )

/** Every conference with what the engine counts of it, and the levels’ sums. */
export function printConferences(page: Page, dialogues: readonly Counted[]): void {
  const { head, word, table, messages, names, language } = page
  head(word('conferences'))
  const numbers: readonly Column[] = figures.map((figure) => ({
    title: figureLabels[figure]?.[language] ?? figure,
    width: 12,
    align: 'right',
  }))
  const known = names('dialogue')
  const rows = dialogues.map(({ conference: { day, area, occasion, level }, view }) => [
    messages.date(day),
    known.area(area, day)[language],
    known.value('occasion', occasion)[language],
    ...cells(level, (figure) => view.figures[figure] ?? 0),
  ])
  const sums = levels.map((level) => [
    '',
    word(`level.${level}`),
    word('sum'),
    ...cells(level, sumOf(dialogues, level)),
  ])
  table(
    [
      { title: word('day'), width: 11 },
      { title: word('place'), width: 18 },
      { title: word('occasion'), width: 9 },
      ...numbers,
    ],
    [...rows, ...sums],
  )
}
