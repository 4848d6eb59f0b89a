import type { Label } from '@civicflow/core'
import { areaLevelLabels } from '../law/levels.ts'

type Words<Word extends string, Own> = Readonly<Record<Word, Own>>

/** The names of what a configuration has of its own; that there is one was looked at. */
export const keysOf = <Word extends string>(words: Words<Word, unknown>) =>
  Object.keys(words) as [Word, ...Word[]] // its own keys

/** What of its kinds or counts is to be shown where. */
export function labelsIn<Word extends string, Place extends string>(
  words: Words<Word, Readonly<Record<Place, Label>>>,
  place: Place,
) {
  const shown = Object.entries<Readonly<Record<Place, Label>>>(words)
  // fromEntries forgets which keys it was given
  return Object.fromEntries(shown.map(([word, own]) => [word, own[place]])) as Words<Word, Label>
}

/** The counts that were told, of all that could be. */
export function toldCounts(counts: Readonly<Record<string, number | undefined>>) {
  const told = Object.entries(counts).flatMap(([count, many]) => (many === undefined ? [] : [[count, many]]))
  return Object.fromEntries(told) as Readonly<Record<string, number>>
}

/** Counts with those that were told now added to them, count by count. */
export function addedCounts(
  before: Readonly<Record<string, number>>,
  told: Readonly<Record<string, number | undefined>> = {},
): Readonly<Record<string, number>> {
  const more = Object.entries(toldCounts(told))
  return {
    ...before,
    ...Object.fromEntries(more.map(([count, many]) => [count, (before[count] ?? 0) + many])),
  }
}

/** A lifelike value of everything that is counted. */
export function exampleCounts<Count extends string>(counts: Words<Count, { readonly example: number }>) {
  const examples = Object.entries<{ readonly example: number }>(counts)
  // fromEntries forgets which keys it was given
  return Object.fromEntries(examples.map(([count, { example }]) => [count, example])) as Words<Count, number>
}

/** A label with more behind it. */
export const joined = (label: Label, vi: string, en: string): Label => ({
  vi: `${label.vi}${vi}`,
  en: `${label.en}${en}`,
})

/** What is counted by the level of its area: the label of each level behind what is counted. */
export function byLevel(counted: Label) {
  const levels = Object.entries(areaLevelLabels).map(([level, name]) => [
    level,
    joined(counted, `: ${name.vi}`, `: ${name.en}`),
  ])
  return Object.fromEntries(levels) as typeof areaLevelLabels // its own keys
}

/** A word as it begins a sentence. */
export const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
