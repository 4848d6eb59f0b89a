import type { CaseCommit, Commit, QueueRow, Trait } from '@civicflow/core'
import type { Write } from './hand-written.ts'
import { audienceSetOf, countRows, type GivenCounts, noCounts } from './rows-of-counts.ts'

const TENANT = 1

/** What a file holds after the commits so far: which numbers were given, and the last position. */
interface Given {
  readonly cases: Map<string, number>
  readonly traits: Map<string, number>
  readonly lists: Map<string, number>
  readonly counts: GivenCounts
  texts: number
  position: number
}

/** Turns commits, in their order, into the rows they are: everything is known beforehand and nothing is asked. */
export function rowsOfCommits(): (commit: Commit) => readonly Write[] {
  const given: Given = {
    cases: new Map(),
    traits: new Map(),
    lists: new Map(),
    counts: noCounts(),
    texts: 0,
    position: 0,
  }
  return ({ tenant, cases, counters, receipt }) => {
    const opening: readonly Write[] = given.position === 0 ? [['tenant', TENANT, tenant]] : []
    const rows = [...opening, ...cases.flatMap((part) => caseRows(given, part))]
    rows.push(
      ...counters.flatMap(({ case: id, add }) =>
        Object.entries(add).map(([name, value]): Write => ['counter', TENANT, id, name, value]),
      ),
    )
    if (receipt !== undefined) {
      const { caller, key, digest, case: id, revision } = receipt
      rows.push(['receipt', TENANT, caller, key, digest, id, revision])
    }
    return [...rows, ['position', given.position, TENANT]]
  }
}

function caseRows(given: Given, part: CaseCommit): readonly Write[] {
  const number = numberIn(given.cases, part.case)
  const before = given.counts.cases.get(number)?.set
  const made = traitRows(given, part)
  const { set, rows } = audienceSetOf(given.counts, part, number, TENANT, (trait) => traitIn(given, trait))
  const row = caseRow(part, number, given.position + 1, set)
  const moved: readonly Write[] = before === undefined || before === set ? [] : [['moved', set, number]]
  const counts = countRows(given.counts, part, number, set)
  const entries = part.entries.map(
    (entry): Write => ['entry', TENANT, (given.position += 1), number, entry.revision, JSON.stringify(entry)],
  )
  const effects = part.effects.flatMap(({ id, ...body }): readonly Write[] => [
    ['effect', number, id, JSON.stringify(body)],
    ['delivery', TENANT, number, id, part.entries[0]?.recordedAt ?? ''],
  ])
  const index = [...removedRows(given, part, number), ...addedRows(given, part, number)]
  return [...made, ...rows, row, ...moved, ...entries, ...index, ...effects, ...counts]
}

function caseRow(part: CaseCommit, number: number, position: number, set: number): Write {
  const { process, version, state, summary } = part
  const last = part.entries.at(-1)
  const [revision, head, at] = [last?.revision ?? 0, last?.hash ?? '', last?.recordedAt ?? '']
  const texts = [JSON.stringify(state), JSON.stringify(summary)] as const
  if (part.expectedRevision > 0) return ['change', revision, head, at, ...texts, number]
  const parent = part.parent ?? null
  const place = [TENANT, part.case, position, parent, set] as const
  return ['open', number, process, version, revision, head, at, ...texts, ...place]
}

function removedRows(given: Given, { index: { remove } }: CaseCommit, number: number): readonly Write[] {
  return [
    ...remove.traits.map((trait): Write => ['noCaseTrait', traitIn(given, trait), number]),
    ...remove.queue.map(
      ({ list, day, item }): Write => ['notQueued', numberIn(given.lists, list), day, number, item],
    ),
  ]
}

function addedRows(given: Given, { index: { add } }: CaseCommit, number: number): readonly Write[] {
  return [
    ...add.traits.map((trait): Write => ['caseTrait', traitIn(given, trait), number]),
    ...add.queue.flatMap((row) => queueRows(given, row, number)),
    ...add.texts.flatMap(({ revision, words }): readonly Write[] => {
      const id = number * 2 ** 20 + (given.texts += 1)
      return [
        ['text', id, revision, words],
        ['textIndex', id, words],
      ]
    }),
  ]
}

/** Traits that no case had before. */
function traitRows(given: Given, { index: { add } }: CaseCommit): readonly Write[] {
  return add.traits.flatMap((trait): readonly Write[] => {
    const known = given.traits.size
    const id = traitIn(given, trait)
    return id > known ? [['trait', id, TENANT, trait.name, trait.value]] : []
  })
}

function queueRows(given: Given, { list, day, item }: QueueRow, number: number): readonly Write[] {
  const known = given.lists.size
  const id = numberIn(given.lists, list)
  const made: readonly Write[] = id > known ? [['list', id, TENANT, list]] : []
  return [...made, ['queued', id, day, number, item]]
}

function traitIn({ traits }: Given, { name, value }: Trait): number {
  return numberIn(traits, `${name} ${value}`)
}

/** The number of a key; the next one where it has none. */
function numberIn(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size + 1
  numbers.set(key, number)
  return number
}
