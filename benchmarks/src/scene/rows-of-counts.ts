import { type CaseCommit, COUNTED_TRAITS, type Trait } from '@civicflow/core'
import type { Write } from './hand-written.ts'

/** The counts of a file after the commits so far, and the traits and the audience set of every case. */
export interface GivenCounts {
  readonly sets: Map<string, number>
  readonly counts: Map<string, number>
  readonly cases: Map<number, { readonly set: number; readonly traits: ReadonlyMap<string, Trait> }>
}

const COUNTED: ReadonlySet<string> = new Set(COUNTED_TRAITS)

export function noCounts(): GivenCounts {
  return { sets: new Map(), counts: new Map(), cases: new Map() }
}

/** The audience set of a case after a commit, with the rows that make it; `traitIn` gives the number of a trait. */
export function audienceSetOf(
  given: GivenCounts,
  part: CaseCommit,
  number: number,
  tenant: number,
  traitIn: (trait: Trait) => number,
): { readonly set: number; readonly rows: readonly Write[] } {
  const audiences = [...traitsAfter(given, part, number).values()].filter(({ name }) => name === 'audience')
  const members = audiences.map(traitIn).toSorted((a, b) => a - b)
  const key = JSON.stringify(members)
  const known = given.sets.get(key)
  if (known !== undefined) return { set: known, rows: [] }
  const set = given.sets.size + 1
  given.sets.set(key, set)
  const made: Write = ['audienceSet', set, tenant, key]
  return { set, rows: [made, ...members.map((member): Write => ['setWithAudience', member, set])] }
}

/** The rows by which a commit on a case changes the counts: each once. */
export function countRows(
  given: GivenCounts,
  part: CaseCommit,
  number: number,
  set: number,
): readonly Write[] {
  const before = given.cases.get(number)
  const traits = traitsAfter(given, part, number)
  given.cases.set(number, { set, traits })
  const changes = new Map<string, number>()
  const add = (of: number, { name, value }: Trait, cases: number) => {
    const key = JSON.stringify([of, name, part.process, value])
    if (COUNTED.has(name)) changes.set(key, (changes.get(key) ?? 0) + cases)
  }
  for (const trait of before?.traits.values() ?? []) add(before?.set ?? 0, trait, -1)
  for (const trait of traits.values()) add(set, trait, 1)
  return [...changes].filter(([, cases]) => cases !== 0).map(([key, cases]) => countRow(given, key, cases))
}

function countRow({ counts }: GivenCounts, key: string, cases: number): Write {
  const before = counts.get(key) ?? 0
  counts.set(key, before + cases)
  const [set, name, process, value] = JSON.parse(key) as [number, string, string, string] // as it was made
  if (before === 0) return ['counted', set, name, process, value, cases]
  return before + cases === 0
    ? ['uncounted', set, name, process, value]
    : ['count', before + cases, set, name, process, value]
}

function traitsAfter(
  { cases }: GivenCounts,
  { index: { add, remove } }: CaseCommit,
  number: number,
): ReadonlyMap<string, Trait> {
  const traits = new Map(cases.get(number)?.traits)
  for (const { name, value } of remove.traits) traits.delete(`${name} ${value}`)
  for (const trait of add.traits) traits.set(`${trait.name} ${trait.value}`, trait)
  return traits
}
