import { type Handle, isoDay, type Page, type Paging, type Party, toDayNumber } from '@civicflow/core'
import { TODAY } from '../many-petitions.ts'
import { type processes, TENANT } from '../petitions.ts'
import { RARE, type Sample, WARD } from './crowd.ts'

type Office = Handle<(typeof processes)[number]>

/** What an office asks, and what it must be answered by as many petitions as there are. */
export interface CrowdQuestion {
  readonly what: string
  readonly ask: (office: Office) => Promise<unknown>
  /** The same from the samples. */
  readonly expected: (samples: readonly Sample[], party: Party) => Promise<unknown>
}

const DAYS_AHEAD = 14
const PAGE = 50
const MOST = 1000
const MOST_COUNTED = 10_000

const state = 'raised.routing.received'
const facets = { field: 'Y tế', answered: 'no' }

export const worklist = list('worklist', (office, paging) => office.worklist(paging))

export const questions: readonly CrowdQuestion[] = [
  list('overdue', (office, paging) => office.overdue(paging)),
  list(`dueSoon(${DAYS_AHEAD})`, (office, paging) =>
    office.dueSoon({ value: DAYS_AHEAD, unit: 'days' }, paging),
  ),
  list('due in a month to come', (office, paging) =>
    office.due({ from: TODAY, until: isoDay(toDayNumber(TODAY) + 30), ...paging }),
  ),
  list('cases of a state', (office, paging) => office.cases({ state, ...paging })),
  list('cases of a field, unanswered', (office, paging) =>
    office.cases({ facets, closed: false, ...paging }),
  ),
  ...[
    ['words in every case', 'de nghi'],
    ['a frequent word', 'duong'],
    ['two words of few cases', `tram ${WARD}`],
    ['a word of one case', RARE],
    ['a word of no case', 'zeppelin'],
  ].map(([what = '', words = '']) =>
    list(`search for ${what}`, (office, paging) => office.search(words, paging)),
  ),
  ...(['process', 'state', 'tag', 'area'] as const).map((by) =>
    counts(`counts by ${by}`, (office) => office.counts(by)),
  ),
  counts('counts by due class', (office) => office.counts('due')),
  count('count of a state', (office) => office.count({ state })),
  count('count of a field, unanswered', (office) => office.count({ facets, closed: false })),
]

interface Listed {
  readonly case: string
  readonly day?: string
}

/** A first page; told by the ids of its cases. */
function list(
  what: string,
  ask: (office: Office, paging: Partial<Paging>) => Promise<Page<Listed>>,
): CrowdQuestion {
  return {
    what,
    ask: async (office) => (await ask(office, {})).rows.map((row) => row.case),
    expected: async (samples, party) => {
      const found: (Listed & { readonly copies: number })[] = []
      for (const { engine, copies } of samples)
        for (const row of await allOf((paging) => ask(engine.as({ tenant: TENANT, party }), paging)))
          found.push({ ...row, copies })
      return firstPage(found)
    },
  }
}

async function allOf(ask: (paging: Partial<Paging>) => Promise<Page<Listed>>): Promise<readonly Listed[]> {
  const rows: Listed[] = []
  for (let after: string | undefined; ; ) {
    const page = await ask({ limit: MOST, ...(after !== undefined && { after }) })
    rows.push(...page.rows)
    if (page.next === undefined) return rows
    after = page.next
  }
}

/** Of each day the first copies, the second, and so on: copies were opened later. */
function firstPage(rows: readonly (Listed & { readonly copies: number })[]): readonly string[] {
  const days = Map.groupBy(rows, ({ day = '' }) => day)
  const page: string[] = []
  for (const day of [...days.keys()].toSorted())
    for (const [copies, same] of Map.groupBy(days.get(day) ?? [], (row) => row.copies))
      for (let copy = 0; copy < copies && page.length < PAGE; copy += 1)
        page.push(...same.map((row) => (copy === 0 ? row.case : `${row.case}/${copy}`)))
  return page.slice(0, PAGE)
}

interface Counted {
  readonly process: string
  readonly value: string
  readonly cases: number
}

function counts(what: string, ask: (office: Office) => Promise<readonly Counted[]>): CrowdQuestion {
  return {
    what,
    ask: async (office) => toldOf(await ask(office)),
    expected: async (samples, party) => {
      const all: Counted[] = []
      for (const { engine, copies } of samples)
        for (const row of await ask(engine.as({ tenant: TENANT, party })))
          all.push({ ...row, cases: row.cases * copies })
      return toldOf(all)
    },
  }
}

/** In words, so that the same counts are the same texts in the same order. */
function toldOf(rows: readonly Counted[]): readonly string[] {
  const sums = new Map<string, number>()
  for (const { process, value, cases } of rows)
    sums.set(`${process} ${value}`, (sums.get(`${process} ${value}`) ?? 0) + cases)
  return [...sums].map(([value, cases]) => `${value}: ${cases}`).toSorted()
}

/** Counted up to a limit. */
function count(
  what: string,
  ask: (office: Office) => Promise<{ readonly cases: number; readonly more: boolean }>,
): CrowdQuestion {
  return {
    what,
    ask,
    expected: async (samples, party) => {
      let cases = 0
      for (const { engine, copies } of samples)
        cases += (await ask(engine.as({ tenant: TENANT, party }))).cases * copies
      return { cases: Math.min(cases, MOST_COUNTED), more: cases > MOST_COUNTED }
    },
  }
}
