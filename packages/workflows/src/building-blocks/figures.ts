import type { Label } from '@civicflow/core'

/** Figures by what is left of their names without what they all begin with; a name without a label does not compile. */
export type FiguresWithin<Prefix extends string, Name extends string> = {
  readonly [Full in Name as Full extends `${Prefix}.${infer Own}` ? Own : never]?: number
}

/** A claim as a figure: 1 where it holds. */
export const claim = (holds: boolean): number => (holds ? 1 : 0)

/** A word counted once under its list: `one('level', 'central')` → `{ 'level.central': 1 }` */
export function one<Prefix extends string, Word extends string>(prefix: Prefix, word: Word) {
  return { [`${prefix}.${word}`]: 1 } as { readonly [Key in `${Prefix}.${Word}`]: number } // a computed key is any text to the types
}

/** Labels of figures under what they all begin with: `within('level', { central })` → `{ 'level.central' }` */
export function within<Prefix extends string, Word extends string>(
  prefix: Prefix,
  words: Readonly<Record<Word, Label>>,
) {
  const named = Object.entries<Label>(words).map(([word, label]) => [`${prefix}.${word}`, label] as const)
  // fromEntries forgets which keys it was given
  return Object.fromEntries(named) as Readonly<Record<`${Prefix}.${Word}`, Label>>
}

/** Figures by the names they are added up under: `prefixed('petition', { raised: 1 })` → `{ 'petition.raised': 1 }` */
export function prefixed(prefix: string, figures: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix}.${name}`, value]))
}

/**
 * What some things come to, by a word of each; each counts once unless told how much.
 *
 * @example sumsBy(['a', 'b', 'a'], (word) => word) // { a: 2, b: 1 }
 */
export function sumsBy<Thing>(
  things: readonly Thing[],
  wordOf: (thing: Thing) => string,
  valueOf: (thing: Thing) => number = () => 1,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {}
  for (const thing of things) sums[wordOf(thing)] = (sums[wordOf(thing)] ?? 0) + valueOf(thing)
  return sums
}

/** Do the figures of these names add up to a whole? */
export function addUp<Name extends string>(
  figures: { readonly [Of in Name]?: number },
  whole: Name,
  isPart: (name: string) => boolean,
): boolean {
  const sum = Object.entries<number | undefined>(figures).reduce(
    (total, [name, value = 0]) => (isPart(name) ? total + value : total),
    0,
  )
  return sum === (figures[whole] ?? 0)
}
