import { lineFrom, lineOn } from '../law/law.ts'
import type { ProvisionLine, Quantity } from '../law/provision.ts'
import type { Acts } from '../process/case.ts'
import type { AnyDuty, AnyProcess, DutyPlan } from '../process/process.ts'
import { dueOn, type Term } from '../time/count.ts'
import { dayNumber, dayOf, type IsoDay } from '../time/day.ts'
import type { Deadline, Missing } from './deadline.ts'
import type { Environment } from './environment.ts'

export type Deadlines = Readonly<Record<string, Deadline>>

/** What an entry made of a case's deadlines; `null` in `changed` where a duty is no longer owed. */
export interface Derivation {
  readonly deadlines: Deadlines
  readonly changed: Readonly<Record<string, Deadline | null>>
}

/** What a deadline is derived from. */
interface Known {
  readonly id: string
  readonly duty: AnyDuty
  readonly context: unknown
  readonly acts: Acts
  readonly before: Deadline | undefined
  /** The case's deadlines, as far as they are derived already. */
  readonly others: (duty: string) => Deadline | undefined
  readonly environment: Environment
  /** Of the entry that is being made. */
  readonly revision: number
}

/**
 * A case's deadlines after a fact. Only the duties that the fact or the changed context can concern are looked at, and
 * a deadline with a day keeps that day and its line while its anchor stands: everything else is `rederived`.
 */
export function derived(
  process: AnyProcess,
  type: string,
  contextChanged: boolean,
  context: unknown,
  acts: Acts,
  before: Deadlines,
  environment: Environment,
  revision: number,
): Derivation {
  const concerned = process.dutyPlans.filter(
    ({ touchedBy, readsContext }) => (contextChanged && readsContext) || touchedBy.has(type),
  )
  return derivation(concerned, context, acts, before, environment, revision, false)
}

/** A case's deadlines counted anew, each by the line that governs it, under the environment as it is. */
export function rederived(
  process: AnyProcess,
  context: unknown,
  acts: Acts,
  before: Deadlines,
  environment: Environment,
  revision: number,
): Derivation {
  return derivation(process.dutyPlans, context, acts, before, environment, revision, true)
}

/** A case's deadlines under another version of its process: of duties it does not have there is none, the others count anew. */
export function deadlinesUnder(
  process: AnyProcess,
  { context }: { readonly context: unknown },
  acts: Acts,
  before: Deadlines,
  environment: Environment,
  revision: number,
): Derivation {
  const dropped = Object.fromEntries(
    Object.keys(before).flatMap((name) => (process.duties[name] === undefined ? [[name, null]] : [])),
  )
  const kept = withChanges(before, dropped)
  const { deadlines, changed } = rederived(process, context, acts, kept, environment, revision)
  return { deadlines, changed: { ...dropped, ...changed } }
}

/** Deadlines with changes applied: what folding an entry does. */
export function withChanges(deadlines: Deadlines, changed: Derivation['changed']): Deadlines {
  const names = Object.keys(changed)
  if (names.length === 0) return deadlines
  const after: Record<string, Deadline> = { ...deadlines }
  for (const name of names) {
    const deadline = changed[name]
    if (deadline === null || deadline === undefined) delete after[name]
    else after[name] = deadline
  }
  return after
}

function derivation(
  plans: readonly DutyPlan[],
  context: unknown,
  acts: Acts,
  before: Deadlines,
  environment: Environment,
  revision: number,
  anew: boolean,
): Derivation {
  const changed: Record<string, Deadline | null> = {}
  for (const { name, id, duty } of plans) {
    const was = before[name]
    const others = (other: string) =>
      changed[other] === undefined ? before[other] : (changed[other] ?? undefined)
    const deadline = derive({ id, duty, context, acts, before: was, others, environment, revision }, anew)
    if (deadline !== was) changed[name] = deadline ?? null
  }
  return { deadlines: withChanges(before, changed), changed }
}

/** Is the deadline one to be kept by a day, still unmet? A case that is closed has none. */
export function isOpen(duty: AnyDuty, deadline: Deadline): boolean {
  return deadline.met === undefined && duty.kind !== 'notBefore' && duty.kind !== 'lasts'
}

/** The last day to fulfil a duty, where it has one. */
export function lastDay(duty: AnyDuty, deadline: Deadline): IsoDay | undefined {
  if (deadline.status !== 'due' || duty.kind === 'notBefore' || duty.kind === 'lasts') return undefined
  return deadline.until ?? deadline.day
}

/** How a duty's term is counted with a limit. */
export function termOf(duty: AnyDuty, limit: Quantity): Term | undefined {
  if (limit.unit === 'times') return undefined
  const { value, unit } = limit
  if (duty.kind === 'by')
    return {
      limit: { value, unit },
      direction: duty.direction,
      roll: duty.direction === 'before' ? 'none' : duty.roll,
    }
  return { limit: { value, unit }, direction: 'after', roll: 'none' }
}

/** The dated line a deadline was derived under. */
export function lineOf({ law }: Environment, duty: AnyDuty, deadline: Deadline): ProvisionLine | undefined {
  const provision = law.provisions.get(duty.provision)
  return provision === undefined || deadline.line === undefined
    ? undefined
    : lineFrom(provision, deadline.line)
}

export type Derived = {
  [Status in Deadline['status']]: Omit<Extract<Deadline, { status: Status }>, 'generation' | 'met'>
}[Deadline['status']]

function derive(known: Known, anew: boolean): Deadline | undefined {
  const { duty, context, acts, before } = known
  if (duty.when?.(context) === false) return undefined
  const anchor = anchorDay(known)
  if (anchor === undefined && !isExpected(known)) return undefined
  const met = metBy(duty, acts, before, known)
  if (
    before !== undefined &&
    !anew &&
    before.status !== 'undetermined' &&
    before.anchor === anchor &&
    sameUntil(known, before)
  )
    return sameMet(before.met, met) ? before : replaceMet(before, met)
  const derived = anchor === undefined ? undetermined({ what: 'anchor' }) : derivedFrom(known, anchor, anew)
  if (
    before?.status === 'due' &&
    before.setBy !== 'profile' &&
    before.anchor === anchor &&
    lacksCalendar(derived)
  )
    return sameMet(before.met, met) ? before : replaceMet(before, met)
  return finish(derived, met, known)
}

/** Is the duty owed although the day it is counted from is not known yet? */
function isExpected({ duty: { anchor }, others }: Known): boolean {
  return 'day' in anchor || ('duty' in anchor && others(anchor.duty) !== undefined)
}

function anchorDay({ duty, context, acts, others }: Known): IsoDay | undefined {
  if ('day' in duty.anchor) return dayText(duty.anchor.day(context))
  if ('duty' in duty.anchor) {
    const other = others(duty.anchor.duty)
    return other?.status === 'due' ? (other.until ?? other.day) : undefined
  }
  const act = acts[duty.anchor.event]
  return act === undefined ? undefined : dayOf(act.occurredOn)
}

/** A case may not know a day yet, or hold an empty text for it: recording never fails because of that. */
function dayText(time: string | undefined): IsoDay | undefined {
  const day = time === undefined ? undefined : dayOf(time)
  return day === undefined || dayNumber(day) === undefined ? undefined : day
}

function sameUntil({ duty, context }: Known, before: Deadline): boolean {
  if (duty.kind !== 'within' && duty.kind !== 'recurs') return true
  return before.status === 'due' && before.until === dayText(duty.until(context))
}

function metBy(duty: AnyDuty, acts: Acts, before: Deadline | undefined, known: Known): Deadline['met'] {
  if (duty.metWhen?.(known.context) === false) return undefined
  const renewed = Math.max(0, ...(duty.renewedBy ?? []).map((type) => acts[type]?.order ?? 0))
  if (before?.met !== undefined && before.met.order > renewed) return before.met
  if (duty.kind === 'recurs' && countOf(duty, acts) < timesOf(known)) return undefined
  const acted = duty.metBy.flatMap((type) => acts[type] ?? []).filter((act) => act.order > renewed)
  const decisive = acted
    .toSorted((one, other) => one.order - other.order)
    .at(duty.metWhen === undefined ? 0 : -1)
  if (decisive === undefined) return undefined
  const { occurredOn, revision, order } = decisive
  return { on: dayOf(occurredOn), revision, order }
}

function countOf(duty: AnyDuty, acts: Acts): number {
  return duty.metBy.reduce((sum, type) => sum + (acts[type]?.count ?? 0), 0)
}

function timesOf(known: Known): number {
  const anchor = anchorDay(known)
  const provision = known.environment.law.provisions.get(known.duty.provision)
  const line = provision === undefined || anchor === undefined ? undefined : lineOn(provision, anchor)
  return line?.unread !== true && line?.limit?.unit === 'times' ? line.limit.value : 1
}

/** Is it the same fact, on the same day, that fulfils it? */
export function sameMet(one: Deadline['met'], other: Deadline['met']): boolean {
  return one?.revision === other?.revision && one?.order === other?.order && one?.on === other?.on
}

/** A deadline that another fact fulfils, or none. */
export function replaceMet(deadline: Deadline, met: Deadline['met']): Deadline {
  const { met: _before, ...rest } = deadline
  return met === undefined ? rest : { ...rest, met } // the status and its fields stay what they were
}

function finish(derived: Derived, met: Deadline['met'], { before, revision }: Known): Deadline {
  const moved = before !== undefined && !sameDays(before, derived)
  const generation = before === undefined || moved ? revision : before.generation
  if (before !== undefined && !moved && sameMet(before.met, met) && before.line === derived.line)
    return before
  const crossed = moved ? undefined : before?.crossed
  return {
    ...derived,
    generation,
    ...(met !== undefined && { met }),
    ...(crossed !== undefined && { crossed }),
  } // one member of the union, completed
}

/** Is it the same day, counted from the same one, or is the same missing? */
export function sameDays(before: Deadline, after: Derived): boolean {
  if (before.status !== after.status || before.anchor !== after.anchor) return false
  if (before.status === 'due' && after.status === 'due')
    return (
      before.day === after.day &&
      before.until === after.until &&
      before.target === after.target &&
      before.setBy === after.setBy
    )
  if (before.status === 'undetermined' && after.status === 'undetermined')
    return before.earliest === after.earliest && sameMissing(before.missing, after.missing)
  return true
}

function sameMissing(one: Missing, other: Missing): boolean {
  return one.what === other.what && JSON.stringify(one) === JSON.stringify(other)
}

function undetermined(
  missing: Missing,
  found: { anchor?: IsoDay; line?: IsoDay; earliest?: IsoDay } = {},
): Derived {
  return { status: 'undetermined', missing, ...found }
}

function derivedFrom(known: Known, anchor: IsoDay, anew: boolean): Derived {
  const { duty, before, environment, id } = known
  const provision = environment.law.provisions.get(duty.provision)
  const kept =
    anew &&
    before?.status === 'due' &&
    before.anchor === anchor &&
    before.line !== undefined &&
    provision !== undefined
  const line =
    provision === undefined
      ? undefined
      : ((kept ? lineFrom(provision, before.line ?? '') : undefined) ?? lineOn(provision, anchor))
  if (line === undefined)
    return undetermined({ what: 'rule', provision: duty.provision, on: anchor }, { anchor })
  const found = { anchor, line: line.from }
  const own = environment.profile.limits?.[id]
  if (line.unread === true)
    return own === undefined
      ? undetermined({ what: 'wording', provision: duty.provision, on: anchor }, found)
      : counted(known, own, 'profile', found)
  if (duty.kind === 'within' || duty.kind === 'recurs') return windowOf(known, duty.until, found)
  if (duty.kind === 'promptly' || line.limit === null || line.limit === undefined) {
    return own === undefined ? { status: 'not-set-by-law', ...found } : counted(known, own, 'profile', found)
  }
  return counted(known, line.limit, 'law', found, own)
}

/** Is there no day because a year is missing? A day once computed is not forgotten because an older table does not know its year. */
export function lacksCalendar(derived: Derived): boolean {
  return derived.status === 'undetermined' && derived.missing.what === 'calendar'
}

function windowOf(
  { context }: Known,
  until: (context: unknown) => IsoDay | undefined,
  found: { anchor: IsoDay; line: IsoDay },
): Derived {
  const last = dayText(until(context))
  if (last === undefined) return undetermined({ what: 'anchor' }, found)
  return { status: 'due', setBy: 'case', day: found.anchor, until: last, ...found }
}

function counted(
  known: Known,
  limit: Quantity,
  setBy: 'law' | 'profile',
  found: { anchor: IsoDay; line: IsoDay },
  own?: Quantity,
): Derived {
  const term = termOf(known.duty, limit)
  if (term === undefined) return { status: 'not-set-by-law', ...found }
  const due = dueOn(term, found.anchor, known.environment.calendar)
  if ('day' in due && dayNumber(due.day) === undefined)
    return undetermined({ what: 'calendar', year: 10_000 }, found) // past the last day that can be written
  if ('missingYear' in due)
    return undetermined(
      { what: 'calendar', year: due.missingYear },
      { ...found, ...(due.earliest !== undefined && { earliest: due.earliest }) },
    )
  const target =
    own === undefined || known.duty.kind !== 'by'
      ? undefined
      : targetBefore(known, own, found.anchor, due.day)
  return { status: 'due', setBy, day: due.day, ...(target !== undefined && { target }), ...found }
}

/** The host's own day, where it is earlier than the legal one: a profile may tighten, never loosen. */
function targetBefore(
  { duty, environment }: Known,
  own: Quantity,
  anchor: IsoDay,
  legal: IsoDay,
): IsoDay | undefined {
  const term = termOf(duty, own)
  const due = term === undefined ? undefined : dueOn(term, anchor, environment.calendar)
  return due !== undefined && 'day' in due && due.day < legal ? due.day : undefined
}
