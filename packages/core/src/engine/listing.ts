import { diaryList, dueList, linkTrait, workList } from '../kernel/project.ts'
import { foldedWords } from '../kernel/text.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import {
  type CaseQuery,
  type CaseRow,
  COUNTED_TRAITS,
  type Page,
  type Paging,
  type QueueHit,
  type Trait,
} from '../store/port.ts'
import type { Length } from '../law/provision.ts'
import { dueOn } from '../time/count.ts'
import { isoDay, type IsoDay, toDayNumber } from '../time/day.ts'
import {
  checkedCount,
  checkedDay,
  checkedFilter,
  checkedLength,
  checkedLimit,
  checkedObject,
  checkedPosition,
  checkedText,
} from './arguments.ts'
import type { EngineCore } from './core.ts'
import type { CaseFilter, DayRange, Handle, Link } from './handle.ts'
import { actsAs, audiencesFor } from './reader.ts'
import { decideLetter } from './dead-letters.ts'
import { byDueClass } from './due-classes.ts'
import { todayOf } from './today.ts'
import { type Caller, visibleCase } from './visible-case.ts'

type Listing = Pick<
  Handle<AnyProcess>,
  | 'worklist'
  | 'due'
  | 'overdue'
  | 'dueSoon'
  | 'diary'
  | 'cases'
  | 'count'
  | 'counts'
  | 'search'
  | 'children'
  | 'links'
  | 'deadLetters'
  | 'retryDelivery'
  | 'dropDelivery'
  | 'position'
  | 'changes'
>

const NOTHING = { rows: [] }

/** The part of a handle that looks for cases. */
export function listing(core: EngineCore, caller: Caller): Listing {
  const { store, environment } = core.options
  const { tenant, party } = caller
  const audiences = (process?: string) => audiencesFor(environment, party, todayOf(core), process)
  const within = async (lists: readonly string[], range: DayRange): Promise<Page<QueueHit>> => {
    const { from, until, ...paging } = checkedObject('range', range)
    return store.queue({
      tenant,
      lists,
      ...(from !== undefined && { from: checkedDay(from) }),
      ...(until !== undefined && { to: checkedDay(until) }),
      ...paged(paging),
    })
  }
  const due = async (range: DayRange) => within(audiences().map(dueList), range)
  return {
    worklist: async (paging = {}) =>
      store.queue({
        tenant,
        lists: actsAs(environment, party, todayOf(core)).map(workList),
        ...paged(paging),
      }),
    due,
    overdue: (paging = {}) => due({ until: daysFrom(todayOf(core), -1), ...paging }),
    dueSoon: async (within, paging = {}) =>
      due({ from: todayOf(core), until: lastDayWithin(core, checkedLength(within)), ...paging }),
    diary: async (range = {}) => within(audiences().map(diaryList), range),
    cases: async (filter = {}) =>
      store.cases({
        tenant,
        traits: traitsOf(filter),
        audiences: audiences(filter.process),
        ...paged(filter),
      }),
    count: async (filter = {}) => {
      const asked = { tenant, traits: traitsOf(filter), audiences: audiences(filter.process) }
      const cases = (await countedBefore(core, asked)) ?? (await store.count(asked, MOST_COUNTED + 1))
      return { cases: Math.min(cases, MOST_COUNTED), more: cases > MOST_COUNTED }
    },
    counts: async (by) => {
      const counts = await store.counts({ tenant, audiences: audiences(), trait: checkedCount(by) })
      return (by === 'due' ? byDueClass(counts, todayOf(core)) : counts) as never // as the type says by what is asked
    },
    search: async (text, paging = {}): Promise<Page<CaseRow>> => {
      const words = foldedWords(checkedText(text))
      return words.length === 0
        ? NOTHING
        : store.search({ tenant, audiences: audiences(), words, ...paged(paging) })
    },
    children: async (id, paging = {}): Promise<Page<CaseRow>> => {
      const known = await visibleCase(core, caller, id)
      if ('outcome' in known) return NOTHING
      const page = await store.children(tenant, id, paged(paging))
      const seen = await Promise.all(
        page.rows.map(async (row) => store.isVisible(tenant, row.case, audiences(row.summary.process))),
      )
      return { ...page, rows: page.rows.filter((_, index) => seen[index]) }
    },
    links: async (id) => {
      const known = await visibleCase(core, caller, id)
      return 'outcome' in known
        ? []
        : [...linksTo(known.process, known.kase), ...(await linksFrom(core, tenant, id, audiences))]
    },
    deadLetters: async (paging = {}) =>
      store.deliveries({ tenant, audiences: audiences(), status: 'dead', ...paged(paging) }),
    retryDelivery: async (effect, reason) => decideLetter(core, caller, effect, 'pending', reason),
    dropDelivery: async (effect, reason) => decideLetter(core, caller, effect, 'dropped', reason),
    position: async () => store.position(tenant),
    changes: async (after, limit = 100) =>
      store.changes(tenant, checkedPosition(after), checkedLimit(limit), audiences()),
  }
}

/** How many cases a question finds, where they are counted at any time: those with a counted trait, of all processes or one. */
async function countedBefore(
  { options: { store } }: EngineCore,
  { traits, ...seen }: Omit<CaseQuery, keyof Paging>,
): Promise<number | undefined> {
  const process = traits.find(({ name }) => name === 'process')
  const [asked = process, ...others] = traits.filter((trait) => trait !== process)
  const trait = COUNTED_TRAITS.find((name) => name === (asked?.name ?? 'process'))
  if (trait === undefined || others.length > 0) return undefined
  const counts = await store.counts({ ...seen, trait, ...(asked && { value: asked.value }) })
  return counts
    .filter((count) => count.process === (process?.value ?? count.process))
    .reduce((sum, { cases }) => sum + cases, 0)
}

function linksTo(process: AnyProcess, { state }: Case): readonly Link[] {
  return Object.entries(process.links).flatMap(([kind, { of, to }]) =>
    of(state.context).map((id) => ({ kind, end: 'to' as const, label: to, case: id })),
  )
}

async function linksFrom(
  { options: { store, processes } }: EngineCore,
  tenant: string,
  id: CaseId,
  audiencesIn: (process: string) => readonly string[],
): Promise<readonly Link[]> {
  const links = new Map<string, Link>()
  for (const process of processes)
    for (const [kind, { from }] of Object.entries(process.links)) {
      const traits = [
        { name: linkTrait(kind), value: id },
        { name: 'process', value: process.id },
      ]
      const audiences = audiencesIn(process.id)
      const { rows } = await store.cases({ tenant, audiences, traits, limit: MOST_LINKS })
      for (const row of rows)
        links.set(`${kind}/${row.case}`, { kind, end: 'from', label: from, case: row.case })
    }
  return [...links.values()]
}

const MOST_LINKS = 1000
const MOST_COUNTED = 10_000

const LIMIT = 50

function paged(paging: Partial<Paging>): Paging {
  const { limit = LIMIT, after } = checkedObject('paging', paging)
  return { limit: checkedLimit(limit), ...(after !== undefined && { after }) }
}

/** The last day of a length of time that begins today. */
function lastDayWithin(core: EngineCore, limit: Length): IsoDay {
  const today = todayOf(core)
  const due = dueOn({ limit, direction: 'after', roll: 'none' }, today, core.options.environment.calendar)
  return 'day' in due ? due.day : (due.earliest ?? today)
}

function daysFrom(day: IsoDay, days: number): IsoDay {
  return isoDay(toDayNumber(day) + days)
}

function traitsOf(filter: CaseFilter): readonly Trait[] {
  const { process, state, tag, area, holder, facets = {}, closed } = checkedFilter(filter)
  const given: readonly (readonly [string, string | number | boolean | undefined])[] = [
    ['process', process],
    ['state', state],
    ['tag', tag],
    ['area', area],
    ['holds', holder],
    ['closed', closed],
    ...Object.entries(checkedObject('facets', facets)).map(
      ([name, value]) => [`facet:${name}`, value] as const,
    ),
  ]
  return given.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value: String(value) }]))
}
