import { DatabaseSync } from 'node:sqlite'
import { type CaseState, type CaseSummary, foldedWords } from '@civicflow/core'
import { voterMeeting } from '@civicflow/workflows'

/** A case as a scan reads it. */
export interface Scanned {
  readonly id: string
  readonly opened: number
  readonly state: CaseState
  readonly summary: CaseSummary
}

/** Where a case stands in an answer: its day and item in a queue, nothing in a list of cases. */
export interface Place {
  readonly day: string
  readonly item: string
}

const LIMIT = 50
const NOWHERE: Place = { day: '', item: '' }

/** Answers a question without an index: reads and parses every case, sorts what fits, and gives the first page's ids. */
export function scan(file: string, placesOf: (one: Scanned) => readonly Place[]): readonly string[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const found: (Place & { readonly id: string; readonly opened: number })[] = []
  for (const { id, opened, state, summary } of database
    .prepare('select id, opened, state, summary from civicflow_cases order by number')
    .iterate()) {
    const one = {
      id: String(id),
      opened: Number(opened),
      state: JSON.parse(String(state)) as CaseState,
      summary: JSON.parse(String(summary)) as CaseSummary,
    }
    for (const place of placesOf(one)) found.push({ ...place, id: one.id, opened: one.opened })
  }
  database.close()
  const sorted = found.toSorted(
    (one, other) => compare(one.day, other.day) || one.opened - other.opened || compare(one.item, other.item),
  )
  return sorted.slice(0, LIMIT).map(({ id }) => id)
}

/** What a body has to do: duties it owes, and cases whose ball it holds. */
export const workOf =
  (body: string) =>
  ({ state, summary }: Scanned): readonly Place[] => {
    const parties: Readonly<Record<string, readonly string[] | undefined>> = voterMeeting.parties(
      state.context,
    ) // the file holds meetings only
    const owed = openDuties(state).filter(({ owes }) => parties[owes]?.includes(body) === true)
    return [
      ...owed,
      ...(summary.holds.includes(body) ? [{ day: summary.nextDue ?? '9999-12-31', item: '' }] : []),
    ]
  }

/** Open duties of an area's cases, with a last day in a span of days. */
export const dueIn =
  (area: string, from: string, until: string) =>
  ({ state }: Scanned): readonly Place[] =>
    state.areas.includes(area) ? openDuties(state).filter(({ day }) => day >= from && day <= until) : []

/** An area's cases that are in a state. */
export const casesIn =
  (area: string, path: string) =>
  ({ state, summary }: Scanned): readonly Place[] =>
    state.areas.includes(area) && summary.states.includes(path) ? [NOWHERE] : []

/** An area's cases with words in their titles. */
export const titled =
  (area: string, text: string) =>
  ({ state, summary }: Scanned): readonly Place[] => {
    if (!state.areas.includes(area)) return []
    const words = foldedWords(summary.title)
    return foldedWords(text).every((wanted) => words.some((word) => word.startsWith(wanted))) ? [NOWHERE] : []
  }

function openDuties({ deadlines }: CaseState): readonly (Place & { readonly owes: string })[] {
  return Object.entries(deadlines).flatMap(([item, deadline]) => {
    const owes =
      (voterMeeting.duties as Readonly<Record<string, { readonly owes: string }>>)[item]?.owes ?? ''
    return deadline.status === 'due' && deadline.met === undefined
      ? [{ day: deadline.until ?? deadline.day, item, owes }]
      : []
  })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
