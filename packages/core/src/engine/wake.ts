import { whyNeverTaken } from '../machine/run-machine.ts'
import type { Entry } from '../journal/entry.ts'
import { snapshotOf } from '../kernel/examine.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case, Figures } from '../process/case.ts'
import type { AnyProcess, Awaited } from '../process/process.ts'
import type { CaseCommit, Position, StoredEntry } from '../store/port.ts'
import { dayOf, type IsoDay, type LocalTime } from '../time/day.ts'
import { circumstancesOf, type EngineCore } from './core.ts'
import { planCommand } from './plan.ts'
import { loadedTogether, type Skip, unlessBroken } from './skipping.ts'
import { todayOf } from './today.ts'
import { loadedCase, surroundingsOfEngine } from './surroundings.ts'

/**
 * Sends a case the ordinary commands that its children's counters call for, and then its own parent those that this
 * calls for. Each is recorded by the system for the role that owes it, on the revision it follows, so that nothing goes
 * out twice; each at most once at a time. A case that cannot take one, or is gone, is left as it is.
 */
export async function wake(
  core: EngineCore,
  tenant: string,
  id: CaseId,
  occurredOn: LocalTime,
): Promise<void> {
  const tried = new Set<unknown>()
  let anySent = false
  for (;;) {
    const known = await loadedCase(core, tenant, id)
    if (known === undefined) return
    const { process, kase, counters } = known
    const due = process.awaits.find(
      (awaited) => !tried.has(awaited) && isDue(process, kase, counters, awaited),
    )
    if (due === undefined) {
      if (anySent && kase.parent !== undefined) await wake(core, tenant, kase.parent, occurredOn)
      return
    }
    const became = await send(core, tenant, process, kase, counters, due, occurredOn)
    if (became !== 'overtaken') tried.add(due)
    anySent ||= became === 'sent'
  }
}

/** Does a case wait for its children in the state that a commit gives it? */
export function waits(core: EngineCore, { process: id, version, state }: CaseCommit): boolean {
  const process = core.processes(id, version)
  if (process.awaits.length === 0) return false
  const snapshot = snapshotOf(process, state)
  return process.awaits.some(({ event }) => whyNeverTaken(process.machine, snapshot, event) === undefined)
}

function isDue(process: AnyProcess, { state }: Case, counters: Figures, { when, event }: Awaited): boolean {
  return (
    whyNeverTaken(process.machine, snapshotOf(process, state), event) === undefined &&
    when(counters, state.context as never)
  )
}

/** `nothing`: it was refused. `overtaken`: somebody was faster. */
async function send(
  core: EngineCore,
  tenant: string,
  process: AnyProcess,
  kase: Case,
  counters: Figures,
  awaited: Awaited,
  occurredOn: LocalTime,
): Promise<'sent' | 'nothing' | 'overtaken'> {
  const by = { system: 'counters' }
  const actor = actorFor(
    core,
    process.parties(kase.state.context)[awaited.actor]?.[0] ?? '',
    dayOf(occurredOn),
  )
  const command = { type: awaited.event, occurredOn, actor }
  const circumstances = await circumstancesOf(core, tenant, by, process, command, counters)
  const planned = await planCommand(
    surroundingsOfEngine(core, tenant),
    process,
    kase.id,
    kase,
    command,
    circumstances,
  )
  if ('refused' in planned) {
    core.options.log?.({
      note: 'awaited-refused',
      tenant,
      case: kase.id,
      event: awaited.event,
      refused: planned.refused,
    })
    return 'nothing'
  }
  const { cases, counters: changes } = planned.plan
  const written = await core.options.store.apply({ tenant, cases, counters: changes })
  return written.outcome === 'committed' ? 'sent' : 'overtaken'
}

/** The body itself while it is in force, else the one that took over from it. */
function actorFor({ options }: EngineCore, id: string, on: IsoDay): string {
  return options.environment.register.bodyHeirs(id, on)[0] ?? id
}

const PAGE = 500

/** The day on which a case is sent what an entry of another one sets off. */
export function wakingDay(core: EngineCore, entry: Entry): LocalTime {
  return entry.kind === 'fact' ? entry.event.occurredOn : todayOf(core)
}

/**
 * Sends every case the awaited commands that a crash or a host's own transaction left unsent. A case that cannot be
 * read is told to the log and skipped.
 *
 * @throws StoreError where the store fails.
 */
export async function catchUp(core: EngineCore, tenant: string): Promise<void> {
  const skip: Skip = (id, error) => core.options.log?.({ note: 'case-skipped', tenant, case: id, error })
  for (let after: Position | undefined = 0; after !== undefined; )
    after = await wakeOpened(core, tenant, after, skip, () => true)
}

/** How far awaited commands were caught up with. */
export interface Woken {
  /** The cases opened up to this position were looked at; absent once all were. */
  readonly opened?: Position | undefined
  /** What changed up to this position was followed, or was there when the first case was looked at. */
  readonly followed: Position
  /** More is known to be left. */
  readonly more: boolean
}

/**
 * One share of catching up, and of following up what changed since: first every case is looked at, then the parents of
 * the cases that changed, whoever changed them. Stays where it was once `goesOn` says no.
 *
 * @throws StoreError where the store fails; then the same share is to be tried again.
 */
export async function wakeFurther(
  core: EngineCore,
  tenant: string,
  before: Woken | undefined,
  skip: Skip,
  goesOn: () => boolean,
): Promise<Woken> {
  const { opened, followed } = before ?? { opened: 0, followed: await core.options.store.position(tenant) }
  if (opened === undefined) return wakeParents(core, tenant, followed, skip, goesOn)
  const next = await wakeOpened(core, tenant, opened, skip, goesOn)
  return { opened: next, followed, more: next !== undefined }
}

/** Wakes a page of cases. Gives the position to go on from; `undefined` where none is left. */
async function wakeOpened(
  core: EngineCore,
  tenant: string,
  after: Position,
  skip: Skip,
  goesOn: () => boolean,
): Promise<Position | undefined> {
  const page = await core.options.store.stored(tenant, after, PAGE, awaiting(core))
  for (const { case: id } of page) {
    if (!goesOn()) return after
    await unlessBroken(skip, id, () => wake(core, tenant, id, todayOf(core)))
  }
  return page.length < PAGE ? undefined : page.at(-1)?.opened
}

/** The processes of which a version waits for what its children come to. */
function awaiting({ options: { processes } }: EngineCore): readonly string[] {
  return [...new Set(processes.filter(({ awaits }) => awaits.length > 0).map(({ id }) => id))]
}

/** Wakes the parents of the cases that a page of changes is about. */
async function wakeParents(
  core: EngineCore,
  tenant: string,
  after: Position,
  skip: Skip,
  goesOn: () => boolean,
): Promise<Woken> {
  const { entries, last } = await core.options.store.changes(tenant, after, PAGE)
  for (const [id, day] of await parentsIn(core, tenant, entries, skip)) {
    if (!goesOn()) return { followed: after, more: false }
    await unlessBroken(skip, id, () => wake(core, tenant, id, day))
  }
  return { followed: last, more: entries.length === PAGE }
}

/** The parents of the cases that entries are about, each with the day of the last of these entries. */
async function parentsIn(
  core: EngineCore,
  tenant: string,
  entries: readonly StoredEntry[],
  skip: Skip,
): Promise<ReadonlyMap<CaseId, LocalTime>> {
  const days = new Map<CaseId, LocalTime>()
  for (const { entry } of entries) days.set(entry.case, wakingDay(core, entry))
  const parents = new Map<CaseId, LocalTime>()
  for (const { case: id, parent } of await loadedTogether(core, tenant, [...days.keys()], skip)) {
    const day = days.get(id)
    if (parent !== null && day !== undefined) parents.set(parent, day)
  }
  return parents
}
