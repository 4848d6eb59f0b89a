import { CallerError } from '../errors.ts'
import { chain, MAX_ENTRY_BYTES } from '../journal/chain.ts'
import type { Entry, FactEntry, UnchainedEntry } from '../journal/entry.ts'
import type { Circumstances } from '../kernel/circumstances.ts'
import { decide, type SetOff } from '../kernel/decide.ts'
import { namedPlace, openedId, placeOf } from '../kernel/opened-id.ts'
import { figuresOf } from '../kernel/project.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case, CaseState, Figures } from '../process/case.ts'
import type { AnyProcess, Onward, Opening, Telling } from '../process/process.ts'
import type { AnyCommand, AnyEvent } from '../process/schema.ts'
import type { AreaId } from '../who/register.ts'
import type { Awaitable, CaseCommit, CounterChange } from '../store/port.ts'
import { caseCommit } from './case-commit.ts'

/** What one command would write: the case's own entry, the cases it opens and tells, what parents are told. */
export interface Plan {
  readonly entry: Entry
  readonly next: CaseState
  readonly opened: readonly CaseId[]
  /** The case's own part first. */
  readonly cases: readonly CaseCommit[]
  readonly counters: readonly CounterChange[]
}

/** A case with its process and what its children have added up to. */
export interface KnownCase {
  readonly process: AnyProcess
  readonly kase: Case
  readonly counters: Figures
}

/** The world beyond the case that a command is about. */
export interface Surroundings {
  /** Finds the process that new cases are opened under. */
  readonly current: (id: string) => AnyProcess
  /** A case to be told; `undefined` where there is none, or none that the caller may see. */
  readonly toldCase: (to: Telling['to'], teller: CaseId) => Awaitable<KnownCase | undefined>
}

export type Planned = { readonly plan: Plan } | { readonly refused: readonly Refusal[] }

/** Decides a command with everything it opens and tells, and says what would be written, or why not. */
export async function planCommand(
  around: Surroundings,
  process: AnyProcess,
  id: CaseId,
  kase: Case | undefined,
  command: AnyCommand,
  circumstances: Circumstances,
  sent?: FactEntry['command'],
): Promise<Planned> {
  const decision = decide(process, id, kase, command, circumstances)
  if (!decision.accepted) return { refused: decision.refused }
  const { entry, next } = decision
  const parent = kase?.parent ?? circumstances.parent
  const setOff = await planSetOff(
    around,
    process,
    { ...entry, parent, areas: next.areas },
    decision.setOff,
    circumstances,
  )
  if ('refused' in setOff) return setOff
  const { opened, told, plans } = setOff
  const written = chained({
    ...entry,
    opened,
    ...(told.length > 0 && { told }),
    ...(sent !== undefined && { command: sent }),
  })
  if ('refused' in written) return written
  const own = caseCommit(process, kase, [written.entry], next, parent)
  return {
    plan: {
      entry: written.entry,
      next,
      opened,
      cases: [own, ...plans.flatMap(({ cases }) => cases)],
      counters: summed([
        ...countedAt(parent, figuresOf(process, kase?.state), figuresOf(process, next)),
        ...plans.flatMap(({ counters }) => counters),
      ]),
    },
  }
}

/** The fact that sets something off in other cases. */
export interface Source {
  readonly case: CaseId
  readonly revision: number
  readonly event: AnyEvent
  readonly parent: CaseId | undefined
  /** Where its case is placed. */
  readonly areas: readonly AreaId[]
}

/** What a fact sets off in other cases, each planned, or why it cannot. */
export async function planSetOff(
  around: Surroundings,
  process: AnyProcess,
  source: Source,
  { opens, tells }: SetOff,
  circumstances: Circumstances,
): Promise<
  | {
      readonly opened: readonly CaseId[]
      readonly told: readonly { readonly case: CaseId; readonly revision: number }[]
      readonly plans: readonly Plan[]
    }
  | { readonly refused: readonly Refusal[] }
> {
  const isTold = circumstances.toldBy !== undefined
  if ((isTold && opens.length > 0) || (circumstances.isRelayed === true && tells.length > 0))
    throw new CallerError(
      'invalid-process',
      `"${source.event.type}" was told to the case, so it may open none, and what it tells on goes no further; see what its process opens and tells`,
      { event: source.event.type },
    )
  const openings = await planOpenings(around, process, source, opens, circumstances)
  if ('refused' in openings) return openings
  const tellings = await planTellings(around, source, tells, circumstances)
  if ('refused' in tellings) return tellings
  return {
    opened: openings.plans.map(({ entry }) => entry.case),
    told: tellings.plans.map(({ entry: { case: id, revision } }) => ({ case: id, revision })),
    plans: [...openings.plans, ...tellings.plans],
  }
}

async function planOpenings(
  around: Surroundings,
  opener: AnyProcess,
  { case: id, revision, event, parent, areas }: Source,
  openings: readonly Opening[],
  circumstances: Circumstances,
): Promise<{ readonly plans: readonly Plan[] } | { readonly refused: readonly Refusal[] }> {
  const plans: Plan[] = []
  for (const [index, opening] of openings.entries()) {
    if (!opener.needs.includes(opening.process))
      throw new CallerError(
        'invalid-process',
        `process "${opener.id}" opens cases of "${opening.process}"; name it among what it needs`,
        { process: opener.id, opens: opening.process },
      )
    const process = around.current(opening.process)
    const { name } = opening
    const child = openedId(id, name === undefined ? placeOf(revision, index) : namedPlace(name))
    if (name !== undefined && (await around.toldCase({ opened: name }, id)) !== undefined)
      return { refused: [unopened(opening, index, [{ code: 'already-open', event: opening.event.type }])] }
    const planned = await planCommand(around, process, child, undefined, onward(event, opening.event), {
      ...circumstances,
      openedBy: { case: id, revision },
      openedIn: areas,
      parent: opening.under === 'parent' ? (parent ?? id) : id,
      counters: {},
    })
    if ('refused' in planned) return { refused: [unopened(opening, index, planned.refused)] }
    plans.push(planned.plan)
  }
  return { plans }
}

function unopened({ process }: Opening, index: number, reasons: readonly Refusal[]): Refusal {
  return { code: 'opening', process, index, reasons }
}

async function planTellings(
  around: Surroundings,
  { case: id, revision, event }: Source,
  tellings: readonly Telling[],
  circumstances: Circumstances,
): Promise<{ readonly plans: readonly Plan[] } | { readonly refused: readonly Refusal[] }> {
  const plans: Plan[] = []
  const { parent: _parent, openedBy: _opener, openedIn: _place, ...here } = circumstances
  const concerned = new Set([id])
  for (const { to, event: told } of tellings) {
    const known = await around.toldCase(to, id)
    if (known?.kase.id === id) return { refused: [{ code: 'own-case', event: event.type }] }
    if (known === undefined) return { refused: [untold(to, id, '', told.type, [{ code: 'not-found' }])] }
    const { process, kase, counters } = known
    const planned = await planCommand(around, process, kase.id, kase, onward(event, told), {
      ...here,
      counters,
      toldBy: { case: id, revision },
      ...(circumstances.toldBy !== undefined && { isRelayed: true as const }),
      ...(!('case' in to) && { trustsTeller: true }),
    })
    if ('refused' in planned) return { refused: [untold(to, id, process.id, told.type, planned.refused)] }
    for (const { case: told } of planned.plan.cases) {
      if (concerned.has(told))
        throw new CallerError('invalid-process', `"${event.type}" tells one case twice; tell it once`, {
          event: event.type,
          case: told,
        })
      concerned.add(told)
    }
    plans.push(planned.plan)
  }
  return { plans }
}

/** An event for another case: on the day and as the act of those of the one that sets it off. */
export function onward({ occurredOn, actor }: AnyEvent, event: Onward): AnyCommand {
  return { ...event, occurredOn, actor }
}

/** The case that a telling goes to. */
export function targetOf(teller: CaseId, to: Telling['to']): CaseId {
  if ('case' in to) return to.case
  return 'linked' in to ? to.linked : openedId(teller, namedPlace(to.opened))
}

function untold(
  to: Telling['to'],
  teller: CaseId,
  process: string,
  event: string,
  reasons: readonly Refusal[],
): Refusal {
  return { code: 'told', case: targetOf(teller, to), process, event, reasons }
}

/** Gives an entry its hash, unless it is too large to be kept. */
export function chained(
  entry: UnchainedEntry,
): { readonly entry: Entry } | { readonly refused: readonly Refusal[] } {
  const { entry: written, bytes } = chain(entry)
  return bytes > MAX_ENTRY_BYTES
    ? { refused: [{ code: 'too-large', bytes, limit: MAX_ENTRY_BYTES }] }
    : { entry: written }
}

/** What a parent's counters gain by a change of figures; nothing without a parent. */
export function countedAt(
  parent: CaseId | undefined,
  before: Figures,
  after: Figures,
): readonly CounterChange[] {
  if (parent === undefined) return []
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const add = Object.fromEntries(
    [...names]
      .map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const)
      .filter(([, change]) => change !== 0),
  )
  return Object.keys(add).length === 0 ? [] : [{ case: parent, add }]
}

/** One change for each case, however many there were. */
export function summed(changes: readonly CounterChange[]): readonly CounterChange[] {
  if (changes.length < 2) return changes
  const sums = new Map<CaseId, Record<string, number>>()
  for (const { case: id, add } of changes) {
    const sum = sums.get(id) ?? {}
    for (const [name, value] of Object.entries(add)) sum[name] = (sum[name] ?? 0) + value
    sums.set(id, sum)
  }
  return [...sums].map(([id, add]) => ({ case: id, add }))
}
