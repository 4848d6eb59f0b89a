import type { Effect, UnchainedEntry } from '../journal/entry.ts'
import type { NamedAction, Snapshot } from '../machine/run-machine.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Acts, Case, CaseState } from '../process/case.ts'
import type { AnyProcess, Opening, Telling } from '../process/process.ts'
import type { AnyCommand, AnyEvent } from '../process/schema.ts'
import { dayNumber, dayOf, type IsoDay } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import type { Circumstances } from './circumstances.ts'
import type { Deadline } from './deadline.ts'
import { CLOSED } from './closed.ts'
import { derived, rederived } from './deadlines.ts'
import { type Examination, examine, rememberSnapshot } from './examine.ts'
import type { Finding } from './finding.ts'
import { groundOfDeadline } from './ground.ts'
import { noticeOf } from './notice.ts'
import { namedPlace, openedId } from './opened-id.ts'
import { recusals } from './recusal.ts'
import type { Refusal } from './refusal.ts'

/** A command decided: what goes on record and what the case is after it, or why not. */
export type Decision =
  | {
      readonly accepted: true
      readonly entry: UnchainedEntry & { readonly kind: 'fact' }
      readonly next: CaseState
      /** What is to happen in other cases. */
      readonly setOff: SetOff
    }
  | { readonly accepted: false; readonly refused: readonly Refusal[] }

/**
 * Decides a command on a case, or on none where it opens one. Pure: the same process, case, command and circumstances
 * give the same decision, and nothing is written.
 */
export function decide(
  process: AnyProcess,
  id: CaseId,
  kase: Case | undefined,
  command: AnyCommand,
  circumstances: Circumstances,
): Decision {
  return conclude(process, id, kase, examine(process, kase, command, circumstances), circumstances)
}

/** Makes of an examination the entry and the state after it. */
export function conclude(
  process: AnyProcess,
  id: CaseId,
  kase: Case | undefined,
  examined: Examination,
  circumstances: Circumstances,
): Decision {
  const { taken, refused, from } = examined
  if (taken === undefined) return { accepted: false, refused }
  const { event, by, to } = taken
  const { environment, recordedAt, parent, toldBy, openedBy } = circumstances
  const revision = (kase?.revision ?? 0) + 1
  const acts = withAct(kase?.state.acts ?? {}, event, by, revision)
  const before = kase?.state.deadlines ?? {}
  const contextChanged = kase === undefined || to.context !== from.context
  const { deadlines, changed } = isReopened(from, to)
    ? rederived(process, to.context, acts, before, environment, revision)
    : derived(process, event.type, contextChanged, to.context, acts, before, environment, revision)
  const areas = areasAfter(process, kase, to, event, circumstances)
  const next: CaseState = {
    value: to.value,
    context: to.context,
    acts,
    deadlines,
    areas: areas ?? kase?.state.areas ?? [],
    ...(kase !== undefined && recusals(kase.state)),
  }
  rememberSnapshot(next, to)
  const entry = {
    kind: 'fact' as const,
    case: id,
    process: process.id,
    version: process.version,
    revision,
    recordedAt: kase !== undefined && kase.recordedAt > recordedAt ? kase.recordedAt : recordedAt,
    by,
    event,
    from: from.value,
    to: to.value,
    findings: [...examined.findings, ...untimely(process, event, before, environment)],
    deadlines: changed,
    effects: [
      ...contentsOf(process, to, taken.actions),
      ...noticesTakenBack(process, id, to, before, changed),
    ].map((content, index) => ({ id: effectId(id, revision, index), ...content })),
    opened: [],
    environment: environment.fingerprint,
    previous: kase?.head ?? '',
    ...(areas !== undefined && { areas }),
    ...(parent !== undefined && kase === undefined && { parent }),
    ...(openedBy !== undefined && kase === undefined && { openedBy }),
    ...(toldBy !== undefined && { toldBy }),
  }
  return { accepted: true, entry, next, setOff: setOffBy(process, id, event, from, to) }
}

/** Takes back what was told of a deadline as not kept that was kept, as is put on record only now. */
function noticesTakenBack(
  process: AnyProcess,
  id: CaseId,
  to: Snapshot,
  before: CaseState['deadlines'],
  changed: Readonly<Record<string, Deadline | null>>,
): readonly Omit<Effect, 'id'>[] {
  return Object.entries(changed).flatMap(([name, after]) => {
    const was = before[name]
    if (was?.status !== 'due' || was.crossed === undefined || was.met !== undefined) return []
    if (after?.met === undefined || after.met.on > (was.until ?? was.day)) return []
    const notice = noticeOf(process, to, name, was, 0)
    return notice === undefined
      ? []
      : [{ ...notice, corrects: effectId(id, was.crossed, 0), withdrawn: true as const }]
  })
}

/** While a case was closed its clocks stood still, and nobody recomputed it. */
function isReopened(from: Snapshot, to: Snapshot): boolean {
  return from.tags.includes(CLOSED) && !to.tags.includes(CLOSED)
}

/** What an event is to set off in other cases. */
export interface SetOff {
  readonly opens: readonly Opening[]
  readonly tells: readonly Telling[]
}

/** What an event sets off in other cases. */
export function setOffBy(
  process: AnyProcess,
  id: CaseId,
  event: AnyEvent,
  from: Snapshot,
  to: Snapshot,
): SetOff {
  const teller = {
    case: id,
    before: from.context,
    opened: (name: string) => openedId(id, namedPlace(name)),
  }
  const known = [event as never, to.context, teller] as const // the functions of a type take its events
  return {
    opens: process.opens[event.type]?.(...known) ?? [],
    tells: process.tells[event.type]?.(...known) ?? [],
  }
}

/** The ledger with one more act. */
export function withAct(acts: Acts, event: AnyEvent, by: Recorder, revision: number): Acts {
  const { type, occurredOn, actor } = event
  let order = 1
  for (const name in acts) order += acts[name]?.count ?? 0
  return { ...acts, [type]: { count: (acts[type]?.count ?? 0) + 1, occurredOn, revision, order, actor, by } }
}

/** The area and those above it where an event places the case anew; `undefined` where it stays where it was. */
export function areasAfter(
  process: AnyProcess,
  kase: Case | undefined,
  to: Snapshot,
  event: AnyEvent,
  { environment, openedIn }: Pick<Circumstances, 'environment' | 'openedIn'>,
): readonly string[] | undefined {
  const { area } = process.outline(to.context)
  if (kase?.state.areas[0] === area) return undefined
  return kase === undefined && openedIn?.[0] === area
    ? openedIn
    : environment.register.path(area, dayOf(event.occurredOn))
}

/** What is to be sent for actions, without an id yet. */
export type Content = Pick<Effect, 'effect' | 'message' | 'to' | 'params'>

/** What the actions of a step send, and to whom. */
export function contentsOf(
  process: AnyProcess,
  to: Snapshot,
  actions: readonly NamedAction[],
): readonly Content[] {
  const parties = actions.length === 0 ? {} : process.parties(to.context)
  return actions.flatMap(({ type, params }) => {
    const line = process.effects[type]
    if (line === undefined) return []
    const addressed = new Set(line.to.flatMap((role) => parties[role] ?? [])) // several roles may be one body's
    return [
      {
        effect: type,
        message: line.message,
        to: [...addressed],
        ...(params !== undefined && { params }),
      },
    ]
  })
}

/** The id of an effect: stable, so that a receiver can tell a second delivery. */
export function effectId(id: CaseId, revision: number, index: number): string {
  return `${id}/${revision}/${index}`
}

/** What the event's day says against the deadlines it fulfils. */
export function untimely(
  process: AnyProcess,
  event: AnyEvent,
  before: Readonly<Record<string, Deadline>>,
  environment: Circumstances['environment'],
): readonly Finding[] {
  const day = dayOf(event.occurredOn)
  const findings: Finding[] = []
  for (const [name, deadline] of Object.entries(before)) {
    const duty = process.duties[name]
    if (
      duty === undefined ||
      deadline.status !== 'due' ||
      deadline.met !== undefined ||
      !duty.metBy.includes(event.type)
    )
      continue
    const finding = breachOf(name, duty.kind, deadline, day)
    if (finding === undefined) continue
    const ground = groundOfDeadline(environment, duty, deadline) ?? {
      provision: duty.provision,
      evidence: 'ours' as const,
    }
    findings.push({ ...finding, ground } as Finding) // completed by its ground
  }
  return findings
}

function breachOf(duty: string, kind: string, { day, until }: { day: IsoDay; until?: IsoDay }, on: IsoDay) {
  if (kind === 'notBefore' || kind === 'lasts')
    return on < day ? { code: 'early', duty, day, days: daysBetween(on, day) } : undefined
  if (kind === 'within' && on < day) return { code: 'early', duty, day, days: daysBetween(on, day) }
  const last = until ?? day
  return on > last ? { code: 'late', duty, day: last, days: daysBetween(last, on) } : undefined
}

function daysBetween(one: IsoDay, other: IsoDay): number {
  return (dayNumber(other) ?? 0) - (dayNumber(one) ?? 0)
}
