import type { NamedAction, NotTaken, Snapshot } from '../machine/run-machine.ts'
import { activePaths, initialSnapshot, isOf, restore, step, whyNotTaken } from '../machine/run-machine.ts'
import type { Acts, Case, CaseState } from '../process/case.ts'
import type { AnyProcess, EventPlan } from '../process/process.ts'
import type { RuleInput, Severity } from '../process/rule.ts'
import type { AnyCommand, AnyEvent } from '../process/schema.ts'
import { dayOf, isLocalTime, type IsoDay } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import {
  type Actor,
  actorOn,
  askAuthority,
  type KnownRecorder,
  misfits,
  ownActor,
  type Parties,
  recordedUnder,
  recorderOn,
  separated,
} from './authority.ts'
import type { Circumstances } from './circumstances.ts'
import type { Finding, Ground } from './finding.ts'
import { groundOn } from './ground.ts'
import { readPayload } from './payload.ts'
import { refusedByRecusal } from './recusal.ts'
import type { Refusal } from './refusal.ts'

/** One rule as it was asked. `not-asked`: no line of its provision is in force on the day that governs. */
export interface RuleVerdict {
  readonly rule: string
  readonly severity: Severity
  readonly verdict: 'holds' | 'broken' | 'not-asked'
  readonly ground?: Ground
}

/** Everything that speaks for and against a command. `decide`, `explain` and `allowed` all read this. */
export interface Examination {
  readonly refused: readonly Refusal[]
  readonly findings: readonly Finding[]
  readonly rules: readonly RuleVerdict[]
  /** The state the machine was in. */
  readonly from: Snapshot
  /** The event and what the machine made of it; absent where it came to nothing. */
  readonly taken?: {
    readonly event: AnyEvent
    /** Who records it, with the delegation that takes. */
    readonly by: Recorder
    readonly to: Snapshot
    readonly actions: readonly NamedAction[]
  }
}

const NO_ACTS: Acts = {}

/** Looks at a command from every side, without deciding. @throws nothing a process does not throw. */
export function examine(
  process: AnyProcess,
  kase: Case | undefined,
  command: AnyCommand,
  circumstances: Circumstances,
): Examination {
  const from = kase === undefined ? initialSnapshot(process.machine) : snapshotOf(process, kase.state)
  const nothing = { findings: [], rules: [], from }
  const plan = isObject(command) ? process.plan.get(command.type) : undefined
  if (plan === undefined)
    return {
      ...nothing,
      refused: [
        {
          code: 'unknown-event',
          event: isObject(command) ? shown(command.type) : '',
          known: [...process.plan.keys()],
        },
      ],
    }
  if (plan.authority.onlyTold === true && circumstances.toldBy === undefined)
    return { ...nothing, refused: [{ code: 'only-told', event: command.type }] }
  const read = readEvent(plan, command, circumstances)
  if ('refused' in read) return { ...nothing, refused: read.refused }
  const { event, actor, recorder } = read
  if (plan.authority.onlyOpened?.(event) === true && circumstances.openedBy === undefined)
    return { ...nothing, refused: [{ code: 'only-told', event: command.type }] }
  const misplaced = refusedByPlace(process, kase, from, event)
  if (misplaced !== undefined) {
    const on = dayOf(event.occurredOn)
    const refused =
      kase === undefined
        ? []
        : askAuthority(event.type, plan, partiesOf(process, from), actor, recorder, circumstances, on).refused
    return { ...nothing, refused: [misplaced, ...refused, ...recusedFrom(kase, read, circumstances)] }
  }
  const { next: to, actions } = step(process.machine, from, event)
  const { by, ...judged } = judge(process, kase, plan, from, to, read, circumstances)
  return { ...judged, from, ...(judged.refused.length === 0 && { taken: { event, by, to, actions } }) }
}

/** The machine's snapshot of a stored state. The last few are kept, so that a state in use is restored once. */
export function snapshotOf(process: AnyProcess, state: CaseState): Snapshot {
  const known = recent.find((pair) => pair?.state === state && isOf(process.machine, pair.snapshot))
  if (known !== undefined) return known.snapshot
  const restored = restore(process.machine, state.value, state.context)
  rememberSnapshot(state, restored)
  return restored
}

/** Remembers the snapshot a state was made from. */
export function rememberSnapshot(state: CaseState, snapshot: Snapshot): void {
  recent[turn] = { state, snapshot }
  turn = (turn + 1) % RECENT
}

// A ring, not a WeakMap: one entry per decision in a WeakMap cost more in collection than restoring does.
const RECENT = 8
const recent: ({ readonly state: CaseState; readonly snapshot: Snapshot } | undefined)[] = Array.from(
  { length: RECENT },
  () => undefined,
)
let turn = 0

/** Which bodies have which role, after a state's context. */
export function partiesOf(
  process: AnyProcess,
  { context }: Snapshot,
): Readonly<Record<string, readonly string[] | undefined>> {
  return process.parties(context)
}

/** Asks every rule of an event. Rules whose wording was not read never refuse. */
export function askRules(
  process: AnyProcess,
  plan: EventPlan,
  input: RuleInput<unknown, AnyEvent>,
  day: IsoDay,
): {
  readonly refused: readonly Refusal[]
  readonly findings: readonly Finding[]
  readonly rules: readonly RuleVerdict[]
} {
  const refused: Refusal[] = []
  const findings: Finding[] = []
  const rules: RuleVerdict[] = []
  for (const [name, rule] of plan.rules) {
    const ground = groundOn(input.environment, rule.provision, rule.governedOn?.(input) ?? day)
    const severity = severityOf(process, name, rule.severity, ground, input)
    if (ground === undefined) {
      rules.push({ rule: name, severity, verdict: 'not-asked' })
      continue
    }
    const holds = rule.holds(input)
    rules.push({ rule: name, severity, verdict: holds ? 'holds' : 'broken', ground })
    if (holds) continue
    if (severity === 'refuse') refused.push({ code: 'rule', rule: name, ground })
    else findings.push({ code: 'rule', rule: name, ground })
  }
  return { refused, findings, rules }
}

/** A typed caller gives an object; others may give anything. */
function isObject(command: unknown): command is object {
  return typeof command === 'object' && command !== null
}

/** What an untyped caller gave for a text; an object is not asked how it would be written. */
export function shown(given: unknown): string {
  return isObject(given) ? 'object' : String(given)
}

interface ReadEvent {
  readonly event: AnyEvent
  readonly actor: Actor
  readonly recorder: KnownRecorder
}

function readEvent(
  plan: EventPlan,
  command: AnyCommand,
  circumstances: Circumstances,
): ReadEvent | { readonly refused: readonly Refusal[] } {
  const { environment, by, now, seal } = circumstances
  const { type, occurredOn, actor: named } = command
  if (occurredOn === undefined)
    return { refused: [{ code: 'malformed', path: 'occurredOn', reason: 'missing' }] }
  if (typeof occurredOn !== 'string' || !isLocalTime(occurredOn))
    return { refused: [{ code: 'no-such-day', value: shown(occurredOn) }] }
  const refused: Refusal[] = []
  if (occurredOn > now.slice(0, occurredOn.length)) refused.push({ code: 'not-yet', occurredOn, now })
  const known = recorderOn(environment.register, by, dayOf(now))
  if ('refused' in known) return { refused: [...refused, known.refused] }
  const id = named ?? ownActor(known.recorder) ?? ''
  const actor = actorOn(environment.register, id, dayOf(occurredOn))
  if (actor === undefined) refused.push({ code: 'unknown-actor', actor: shown(id), on: dayOf(occurredOn) })
  const payload = readPayload(plan, command, seal)
  if ('refused' in payload) return { refused: [...refused, ...payload.refused] }
  if (actor === undefined || refused.length > 0) return { refused }
  return { event: { ...payload.payload, type, occurredOn, actor: actor.id }, actor, recorder: known.recorder }
}

function refusedByPlace(
  process: AnyProcess,
  kase: Case | undefined,
  from: Snapshot,
  event: AnyEvent,
): Refusal | undefined {
  if (kase !== undefined && event.type === process.opening) return { code: 'already-open', event: event.type }
  const not = whyNotTaken(process.machine, from, event)
  return not === undefined ? undefined : placeRefusal(not, event.type, from)
}

/** A machine's reason as a refusal. */
export function placeRefusal(not: NotTaken, event: string, from: Snapshot): Refusal {
  switch (not.why) {
    case 'ended':
      return { code: 'ended', states: activePaths(from) }
    case 'out-of-place':
      return { code: 'out-of-place', event, states: activePaths(from) }
    case 'guard':
      return { code: 'guard', event, guards: not.guards }
    case 'half-taken':
      return { code: 'half-taken', event, by: not.by, notBy: not.notBy, guards: not.guards }
  }
}

function judge(
  process: AnyProcess,
  kase: Case | undefined,
  plan: EventPlan,
  from: Snapshot,
  to: Snapshot,
  read: ReadEvent,
  circumstances: Circumstances,
): Omit<Examination, 'from' | 'taken'> & { readonly by: Recorder } {
  const { environment, now, counters } = circumstances
  const { event, actor, recorder } = read
  const day = dayOf(event.occurredOn)
  const acts = kase?.state.acts ?? NO_ACTS
  const parties = process.parties((kase === undefined ? to : from).context)
  const trusted = circumstances.trustsTeller === true && plan.authority.onlyTold === true
  const authority = trusted
    ? { refused: [] }
    : askAuthority(event.type, plan, parties, actor, recorder, circumstances, day)
  const apart = separated(event.type, plan, acts, actor, recorder, circumstances, day)
  const ruled = askRules(
    process,
    plan,
    {
      context: from.context,
      event,
      acts,
      counters,
      recused: kase?.state.recused ?? [],
      environment,
      today: dayOf(now),
    },
    day,
  )
  const placed =
    to.context === from.context
      ? []
      : misplacedBy(process, kase, kase === undefined ? undefined : parties, to, actor, circumstances, day)
  return {
    by: recordedUnder(circumstances.by, authority),
    refused: [
      ...authority.refused,
      ...recusedFrom(kase, read, circumstances),
      ...apart.refused,
      ...ruled.refused,
      ...placed,
    ],
    findings: [...apart.findings, ...ruled.findings],
    rules: ruled.rules,
  }
}

function recusedFrom(
  kase: Case | undefined,
  { event, actor }: ReadEvent,
  { by }: Circumstances,
): readonly Refusal[] {
  const refused = refusedByRecusal(kase?.state.recused, by, { actor, on: dayOf(event.occurredOn) })
  return refused === undefined ? [] : [refused]
}

/** What is wrong with the bodies that an event brings into a case, and with the area it would have. */
function misplacedBy(
  process: AnyProcess,
  kase: Case | undefined,
  before: Parties | undefined,
  to: Snapshot,
  actor: Actor,
  { environment: { register }, openedIn }: Circumstances,
  day: IsoDay,
): readonly Refusal[] {
  const after = process.parties(to.context)
  // Whoever had a role before may have ended since: what others do then is true all the same, whatever role it has then.
  const joining = Object.fromEntries(
    Object.entries(after).flatMap(([role, ids = []]) => {
      const had = before?.[role] ?? []
      return sameIds(had, ids) ? [] : [[role, ids.filter((id) => !had.includes(id))]]
    }),
  )
  const parties = Object.values(before ?? {}).flatMap((ids = []) => ids)
  const wrong = misfits(process, joining, register, day, openedIn !== undefined).filter(
    (refusal) => refusal.code !== 'unknown-actor' || !parties.includes(refusal.actor),
  )
  const { area } = process.outline(to.context)
  if ((kase?.state.areas ?? openedIn)?.[0] === area) return wrong
  if (register.area(area, day) === undefined) return [...wrong, { code: 'unknown-area', area, on: day }]
  return [actor.body.area, ...(openedIn ?? []).slice(0, 1)].some((outer) => register.covers(outer, area, day))
    ? wrong
    : [...wrong, { code: 'outside-area', area, actor: actor.id }]
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((id, index) => id === other[index]))
}

function severityOf(
  process: AnyProcess,
  name: string,
  base: Severity,
  ground: Ground | undefined,
  { environment }: RuleInput<unknown, AnyEvent>,
): Severity {
  if (ground?.unread === true) return 'find'
  return environment.profile.refuse?.includes(`${process.id}/${name}`) === true ? 'refuse' : base
}
