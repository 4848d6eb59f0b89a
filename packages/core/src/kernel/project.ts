import { activePaths } from '../machine/run-machine.ts'
import type { CaseFacts } from '../process/process.ts'
import type { AnyProcess } from '../process/process.ts'
import type { CaseState, Figures } from '../process/case.ts'
import type { AnyEvent } from '../process/schema.ts'
import type { CaseSummary, IndexRows, QueueRow, TextRow, Trait } from '../store/port.ts'
import type { IsoDay } from '../time/day.ts'
import { crossingDay } from './crossing.ts'
import { CLOSED } from './closed.ts'
import { isOpen, lastDay } from './deadlines.ts'
import { snapshotOf } from './examine.ts'
import { textsOf } from './payload.ts'
import { foldedWords } from './text.ts'

/** The day that stands for none in a queue. */
export const NO_DAY: IsoDay = '9999-12-31'

/** The queue list of due days that an audience sees. */
export const dueList = (audience: string): string => `due:${audience}`

/** The queue list of what a body or office has to do. */
export const workList = (party: string): string => `work:${party}`

/** The queue list of the days on which cases that an audience sees take place. */
export const diaryList = (audience: string): string => `day:${audience}`

/** The queue list of deadlines by the day on which it is noted that theirs has come or gone by. */
export const TIMERS = 'timers'

/** The audience of everybody in a body, or of the holder of an office. */
export const partyAudience = (id: string): string => `party:${id}`

/** The audience of everybody whose scope covers an area. */
export const areaAudience = (id: string): string => `area:${id}`

/** A case's state as figures and invariants see it. */
export function factsOf(process: AnyProcess, state: CaseState): CaseFacts<unknown> {
  const snapshot = snapshotOf(process, state)
  return {
    value: state.value,
    paths: activePaths(snapshot),
    tags: snapshot.tags,
    context: state.context,
    acts: state.acts,
    deadlines: state.deadlines,
  }
}

/** What is counted of a case alone; its parent's counters get it. */
export function figuresOf(process: AnyProcess, state: CaseState | undefined): Figures {
  return state === undefined || process.figures === undefined ? {} : process.figures(factsOf(process, state))
}

/** What is told of a case in lists. */
export function summarise(process: AnyProcess, state: CaseState): CaseSummary {
  const { paths, tags, context } = factsOf(process, state)
  const { area, title, facets } = process.outline(context)
  const closed = tags.includes(CLOSED)
  return {
    process: process.id,
    title,
    area,
    states: paths,
    tags,
    closed,
    holds: closed ? [] : holdersOf(process, paths, context),
    nextDue: closed ? null : nextDueOf(process, state),
    facets: Object.fromEntries(
      Object.entries(facets).filter(([, value]) => value !== undefined),
    ) as CaseSummary['facets'],
  }
}

/** The rows a case is found by, without its texts; each under a key of its own. */
export interface KeyedRows {
  readonly traits: ReadonlyMap<string, Trait>
  readonly queue: ReadonlyMap<string, QueueRow>
}

/** The rows of a case that is not there yet. */
export const NO_ROWS: KeyedRows = { traits: new Map(), queue: new Map() }

/** The rows a case is found by, without its texts. */
export function indexRows(process: AnyProcess, state: CaseState, summary: CaseSummary): KeyedRows {
  const parties = process.parties(state.context)
  const audiences = audiencesOf(parties, state)
  return {
    traits: keyed(
      [...traitsOf(summary, parties, audiences), ...linksOf(process, state)],
      ({ name, value }) => `${name}\u0000${value}`,
    ),
    queue: keyed(
      [
        ...(summary.closed ? [] : queueOf(process, state, summary, audiences, parties)),
        ...diaryOf(process, state, audiences),
      ],
      ({ list, day, item }) => `${list}\u0000${day}\u0000${item}`,
    ),
  }
}

/** The rows one state gives and another does not. */
export function rowsWithout(rows: KeyedRows, others: KeyedRows): Pick<IndexRows, 'traits' | 'queue'> {
  return { traits: missingIn(others.traits, rows.traits), queue: missingIn(others.queue, rows.queue) }
}

function keyed<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]))
}

function missingIn<Row>(others: ReadonlyMap<string, Row>, rows: ReadonlyMap<string, Row>): readonly Row[] {
  const missing: Row[] = []
  for (const [key, row] of rows) if (!others.has(key)) missing.push(row)
  return missing
}

/** The row by which a fact is found, where it holds texts that searches find; under the entry that says how it stands. */
export function textRow(process: AnyProcess, event: AnyEvent, revision: number): TextRow | undefined {
  const plan = process.plan.get(event.type)
  const words = plan === undefined ? [] : textsOf(plan, event).flatMap(foldedWords)
  return words.length === 0 ? undefined : { revision, words: words.join(' ') }
}

type Parties = ReturnType<AnyProcess['parties']>

function holdersOf(process: AnyProcess, paths: readonly string[], context: unknown): readonly string[] {
  const parties = process.parties(context)
  return [...new Set(holdingRoles(process, paths).flatMap((role) => parties[role] ?? []))].toSorted()
}

/** The roles that hold the ball: in each region the deepest active state that names some speaks. */
function holdingRoles(process: AnyProcess, paths: readonly string[]): readonly string[] {
  const deepest = paths.filter(
    (path) => !paths.some((other) => other.startsWith(`${path}.`) && process.holds[other] !== undefined),
  )
  return deepest.flatMap((path) => process.holds[path] ?? [])
}

/** Those who have the work of some roles: the parties that have them, and those that serve them. */
function workers(process: AnyProcess, parties: Parties, roles: readonly string[]): readonly string[] {
  const serving = Object.keys(process.roles).filter(
    (role) => process.roles[role]?.serves?.some((served) => roles.includes(served)) === true,
  )
  return [...new Set([...roles, ...serving].flatMap((role) => parties[role] ?? []))]
}

function nextDueOf(process: AnyProcess, state: CaseState): IsoDay | null {
  return openDuties(process, state).reduce<IsoDay | null>(
    (next, { day }) => (day !== undefined && (next === null || day < next) ? day : next),
    null,
  )
}

interface OpenDuty {
  readonly name: string
  readonly owes: string
  /** Its last day; none where no day is set, or none can be computed. */
  readonly day: IsoDay | undefined
}

/** The duties that wait to be fulfilled; one whose time has not begun waits for nobody yet. */
function openDuties(process: AnyProcess, state: CaseState): readonly OpenDuty[] {
  return Object.entries(state.deadlines).flatMap(([name, deadline]) => {
    const duty = process.duties[name]
    if (duty === undefined || !isOpen(duty, deadline) || deadline.anchor === undefined) return []
    return [{ name, owes: duty.owes, day: lastDay(duty, deadline) }]
  })
}

function audiencesOf(parties: Parties, { areas }: CaseState): readonly string[] {
  const involved = Object.values(parties).flatMap((ids) => ids ?? [])
  return [...new Set([...areas.map(areaAudience), ...involved.map(partyAudience)])]
}

function traitsOf(summary: CaseSummary, parties: Parties, audiences: readonly string[]): readonly Trait[] {
  const trait = (name: string) => (value: string | number) => ({ name, value: String(value) })
  return [
    trait('process')(summary.process),
    trait('area')(summary.area),
    trait('closed')(String(summary.closed)),
    ...(summary.closed ? [] : [trait('due')(summary.nextDue ?? 'none')]),
    ...summary.states.map(trait('state')),
    ...summary.tags.map(trait('tag')),
    ...Object.entries(summary.facets).map(([name, value]) => trait(`facet:${name}`)(value)),
    ...Object.entries(parties).flatMap(([role, ids]) => (ids ?? []).map(trait(`party:${role}`))),
    ...summary.holds.map(trait('holds')),
    ...audiences.map(trait('audience')),
  ]
}

/** The trait by which a case is found from the other end of a link. */
export const linkTrait = (kind: string): string => `link:${kind}`

function linksOf(process: AnyProcess, { context }: CaseState): readonly Trait[] {
  return Object.entries(process.links).flatMap(([kind, { of }]) =>
    of(context).map((id) => ({ name: linkTrait(kind), value: id })),
  )
}

function queueOf(
  process: AnyProcess,
  state: CaseState,
  summary: CaseSummary,
  audiences: readonly string[],
  parties: Parties,
): readonly QueueRow[] {
  const open = openDuties(process, state)
  const due = open.flatMap(({ name, day }) =>
    day === undefined ? [] : audiences.map((audience) => ({ list: dueList(audience), day, item: name })),
  )
  const owed = open.flatMap(({ name, day = NO_DAY, owes }) =>
    workers(process, parties, [owes]).map((party) => ({ list: workList(party), day, item: name })),
  )
  const held = workers(process, parties, holdingRoles(process, summary.states)).map((party) => ({
    list: workList(party),
    day: summary.nextDue ?? NO_DAY,
    item: '',
  }))
  return [...due, ...owed, ...held, ...timersOf(process, state)]
}

/** A case stays in the diary when it is closed: that day it took place. */
function diaryOf(
  process: AnyProcess,
  { context }: CaseState,
  audiences: readonly string[],
): readonly QueueRow[] {
  const { day } = process.outline(context)
  return day === undefined ? [] : audiences.map((audience) => ({ list: diaryList(audience), day, item: '' }))
}

function timersOf(process: AnyProcess, { deadlines }: CaseState): readonly QueueRow[] {
  return Object.entries(deadlines).flatMap(([item, deadline]) => {
    const duty = process.duties[item]
    const day = duty === undefined ? undefined : crossingDay(duty, deadline)
    return day === undefined ? [] : [{ list: TIMERS, day, item }]
  })
}
