import { figureLabels } from '@civicflow/workflows'
import { type Level, levels, type Reported, reported } from '../../story/dialogues/reported.ts'
import type { Page } from '../page.ts'
import { type Counted, sumOf } from './counted.ts'

/** What of a figure the report prints; `undefined` where it does not. */
const printed: Readonly<Record<string, (told: Reported) => number | undefined>> = {
  'dialogue.held.periodic': ({ periodic }) => periodic,
  'dialogue.held.onDemand': ({ onDemand }) => onDemand,
  'dialogue.delegates': ({ delegates }) => delegates,
  'dialogue.opinions': ({ opinions }) => opinions,
  'dialogue.source.gathered': ({ bySource }) => bySource?.gathered,
  'dialogue.source.hall': ({ bySource }) => bySource?.hall,
  'dialogue.standing.answered': ({ answered }) => answered,
  'dialogue.standing.inWriting': ({ inWriting }) => inWriting,
}

/** Each figure that the report prints beside what the cases add up to; neither is changed to fit the other. */
export function printComparison(page: Page, dialogues: readonly Counted[]): void {
  const { head, word, table } = page
  head(word('comparison'))
  table(
    [
      { title: word('figure'), width: 58 },
      { title: word('printed'), width: 14, align: 'right' },
      { title: word('fromCases'), width: 14, align: 'right' },
      { title: word('verdict'), width: 24 },
    ],
    levels.flatMap((level) => rowsOf(page, dialogues, level)),
  )
}

function rowsOf(page: Page, dialogues: readonly Counted[], level: Level) {
  const { word, language } = page
  const sum = sumOf(dialogues, level)
  return Object.entries(printed).flatMap(([figure, of]) => {
    const told = of(reported[level])
    const counted = sum(figure)
    return told === undefined
      ? []
      : [
          [
            `${word(`level.${level}`)}: ${figureLabels[figure]?.[language] ?? figure}`,
            String(told),
            String(counted),
            told === counted ? word('same') : word('differs', { difference: Math.abs(counted - told) }),
          ],
        ]
  })
}
