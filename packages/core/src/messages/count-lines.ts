import { isLaw } from '../law/evidence.ts'
import type { DueExplanation, DueStep } from '../time/count.ts'
import { toDayNumber } from '../time/day.ts'
import type { Label } from '../who/register.ts'
import type { CountWords } from './messages.ts'

/** Tells a count line by line, in the words of a language. */
export function countLines(
  language: keyof Label,
  words: CountWords,
): (explanation: DueExplanation) => readonly string[] {
  return (explanation) => [
    words.anchor(explanation),
    ...runs(explanation.steps).map((run) => line(run, language, words)),
    words.result(explanation),
  ]
}

type Run = readonly [first: DueStep, ...rest: DueStep[]]

/** Steps after the anchor; weekends, and calendar days that are counted, stand together. */
function runs(steps: readonly DueStep[]): readonly Run[] {
  const found: [DueStep, ...DueStep[]][] = []
  for (const step of steps) {
    if (step.kind === 'anchor') continue
    const run = found.at(-1)
    if (run !== undefined && belongs(run, step)) run.push(step)
    else found.push([step])
  }
  return found
}

function belongs(run: Run, step: DueStep): boolean {
  const last = run.at(-1) ?? run[0]
  const runsOn = step.kind === 'weekend' || step.kind === 'day'
  return runsOn && last.kind === step.kind && Math.abs(toDayNumber(step.day) - toDayNumber(last.day)) === 1
}

function line(run: Run, language: keyof Label, words: CountWords): string {
  const [first] = run
  const last = run.at(-1) ?? first
  const [from, until] = first.day <= last.day ? [first.day, last.day] : [last.day, first.day]
  const counted = { first: first.counted ?? 0, last: last.counted ?? 0 }
  const what = first.kind === 'anchor' ? '' : words.step[first.kind](counted, first.row?.name[language] ?? '')
  const isCounted = first.kind === 'day' || first.kind === 'month'
  const source =
    first.row === undefined || isCounted ? '' : words.source(first.row.source, isLaw(first.row.evidence))
  return `${words.span(from, until)}: ${what}${source}`
}
