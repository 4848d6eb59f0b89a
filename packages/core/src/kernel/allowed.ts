import { toJSONSchema } from 'zod/v4/core'
import { onlyType, PayloadRead } from '../machine/only-type.ts'
import { initialSnapshot, type Snapshot, whyNeverTaken } from '../machine/run-machine.ts'
import type { Case } from '../process/case.ts'
import type { AnyProcess, EventPlan } from '../process/process.ts'
import type { AnyEvent } from '../process/schema.ts'
import { dayOf } from '../time/day.ts'
import type { Label } from '../who/register.ts'
import { type Actor, actorOn, askAuthority, type KnownRecorder, recorderOn, separated } from './authority.ts'
import type { Circumstances } from './circumstances.ts'
import { delegationsOf } from './delegation.ts'
import { askRules, placeRefusal, snapshotOf } from './examine.ts'
import { refusedByRecusal } from './recusal.ts'
import type { Refusal } from './refusal.ts'

/** The schema of a payload, as JSON Schema 2020-12, with the metadata of its fields. */
export type Form = Readonly<Record<string, unknown>>

/** An event for which some payload would be accepted, of whom it can be the act, and its form. */
export interface AllowedEvent {
  readonly event: string
  readonly label: Label
  /** Bodies and offices this reader can record it for, its own first. */
  readonly actors: readonly string[]
  readonly form: Form
}

/** An event that no payload would make acceptable, and why. */
export interface WithheldEvent {
  readonly event: string
  readonly label: Label
  readonly refused: readonly Refusal[]
}

/** What a reader may do next with a case on this day, and why not the rest. */
export interface Allowed {
  readonly allowed: readonly AllowedEvent[]
  readonly withheld: readonly WithheldEvent[]
}

/**
 * Sorts a process's events into those for which some payload would be accepted and those for which none would.
 * Conditions that depend on a payload are open, and count for the event.
 */
export function allowed(process: AnyProcess, kase: Case | undefined, circumstances: Circumstances): Allowed {
  const from = kase === undefined ? initialSnapshot(process.machine) : snapshotOf(process, kase.state)
  const events: AllowedEvent[] = []
  const withheld: WithheldEvent[] = []
  for (const [event, plan] of process.plan) {
    if (kase === undefined && event !== process.opening) continue
    const label = process.labels.events[event] ?? { vi: event, en: event }
    const answer = standing(process, kase, from, event, plan, circumstances)
    if ('actors' in answer) events.push({ event, label, actors: answer.actors, form: formOf(plan) })
    else withheld.push({ event, label, refused: answer.refused })
  }
  return { allowed: events, withheld }
}

/** A payload schema as a form. */
export function formOf(plan: EventPlan): Form {
  const known = forms.get(plan)
  if (known !== undefined) return known
  const form = toJSONSchema(plan.schema, { io: 'input' }) as Form
  forms.set(plan, form)
  return form
}

const forms = new WeakMap<EventPlan, Form>()

type Standing = { readonly actors: readonly string[] } | { readonly refused: readonly Refusal[] }

function standing(
  process: AnyProcess,
  kase: Case | undefined,
  from: Snapshot,
  event: string,
  plan: EventPlan,
  circumstances: Circumstances,
): Standing {
  if (plan.authority.onlyTold === true) return { refused: [{ code: 'only-told', event }] }
  const today = dayOf(circumstances.now)
  const known = recorderOn(circumstances.environment.register, circumstances.by, today)
  if ('refused' in known) return { refused: [known.refused] }
  const recused = refusedByRecusal(kase?.state.recused, circumstances.by)
  if (recused !== undefined) return { refused: [recused] }
  const place =
    kase !== undefined && event === process.opening
      ? ({ code: 'already-open', event } as const)
      : misplaced(process, from, event)
  const { actors, refused } =
    kase === undefined
      ? openers(process, plan, event, known.recorder, circumstances)
      : actorsFor(process, kase, from, event, plan, known.recorder, circumstances)
  const against = [...(place === undefined ? [] : [place]), ...refused]
  if (against.length > 0) return { refused: against }
  if (kase === undefined) return { actors }
  const judged = actors.map((actor) => ({
    actor,
    broken: brokenRules(process, kase, from, event, plan, actor, circumstances),
  }))
  const free = judged.filter(({ broken }) => broken.length === 0)
  return free.length > 0 ? { actors: free.map(({ actor }) => actor) } : { refused: judged[0]?.broken ?? [] }
}

function misplaced(process: AnyProcess, from: Snapshot, event: string): Refusal | undefined {
  const not = whyNeverTaken(process.machine, from, event)
  return not === undefined ? undefined : placeRefusal(not, event, from)
}

/** Who opens a case is known from the kind of body alone: its parties come with the payload. */
function openers(
  process: AnyProcess,
  plan: EventPlan,
  event: string,
  recorder: KnownRecorder,
  { environment: { register }, now }: Circumstances,
): { actors: readonly string[]; refused: readonly Refusal[] } {
  if ('system' in recorder) return { actors: [], refused: [] }
  const { id, kind } = recorder.body
  const { actor: ofActors, recordedBy = [] } = plan.authority
  const mayBe = (roles: readonly string[], kindOf: string | undefined) =>
    roles.some((role) => kindOf !== undefined && process.roles[role]?.kinds.includes(kindOf))
  const today = dayOf(now)
  const givers = delegationsOf(register, recorder.office, plan, event, today)
    .map(({ giver }) => giver)
    .filter((giver) => mayBe(ofActors, actorOn(register, giver, today)?.body.kind))
  const actors = mayBe([...ofActors, ...recordedBy], kind) ? [id, ...givers] : givers
  return actors.length > 0
    ? { actors: [...new Set(actors)], refused: [] }
    : { actors, refused: [{ code: 'not-authorised', event, actor: id, roles: ofActors }] }
}

function actorsFor(
  process: AnyProcess,
  kase: Case,
  from: Snapshot,
  event: string,
  plan: EventPlan,
  recorder: KnownRecorder,
  circumstances: Circumstances,
): { readonly actors: readonly string[]; readonly refused: readonly Refusal[] } {
  const parties = process.parties(from.context)
  const today = dayOf(circumstances.now)
  const { register } = circumstances.environment
  const own = 'system' in recorder ? [] : [recorder.body.id, recorder.office.id]
  const givers =
    'system' in recorder ? [] : register.delegationsTo(recorder.office.id).map(({ giver }) => giver)
  const named = plan.authority.actor.flatMap((role) => parties[role] ?? [])
  const heirs = named.flatMap((id) =>
    register.office(id, today) === undefined ? register.bodyHeirs(id, today) : [id],
  )
  const candidates = [...new Set([...own, ...heirs, ...givers])]
  const actors: string[] = []
  const reasons: Refusal[] = []
  for (const id of candidates) {
    const actor = actorOn(circumstances.environment.register, id, today)
    if (actor === undefined) continue
    const refused = refusedFor(event, plan, parties, kase, actor, recorder, circumstances)
    if (refused.length === 0) actors.push(id)
    else reasons.push(...refused)
  }
  const told = reasons.find(({ code }) => OF_DELEGATION.includes(code)) ?? reasons[0]
  return { actors, refused: actors.length > 0 || told === undefined ? [] : [told] }
}

/** Why a delegation that there is does not help: tells more than that the reader’s own body has no role. */
const OF_DELEGATION: readonly Refusal['code'][] = ['delegation-not-in-force', 'recused']

function refusedFor(
  event: string,
  plan: EventPlan,
  parties: ReturnType<AnyProcess['parties']>,
  kase: Case,
  actor: Actor,
  recorder: KnownRecorder,
  circumstances: Circumstances,
): readonly Refusal[] {
  const today = dayOf(circumstances.now)
  const authority = askAuthority(event, plan, parties, actor, recorder, circumstances, today)
  if (authority.refused.length > 0) return authority.refused
  const recused = refusedByRecusal(kase.state.recused, circumstances.by, { actor, on: today })
  if (recused !== undefined) return [recused]
  return separated(event, plan, kase.state.acts, actor, recorder, circumstances, today).refused
}

/**
 * Rules that refuse whatever the payload, whichever the day: each is asked alone, and one that reads the payload or the
 * day is open, for a fact may be recorded after its day.
 */
function brokenRules(
  process: AnyProcess,
  kase: Case,
  from: Snapshot,
  event: string,
  plan: EventPlan,
  actor: string,
  circumstances: Circumstances,
): readonly Refusal[] {
  const { environment, counters, now } = circumstances
  const today = dayOf(now)
  const input = {
    context: from.context,
    event: onlyType(event, { actor }) as AnyEvent,
    acts: kase.state.acts,
    counters,
    recused: kase.state.recused ?? [],
    environment,
    today,
  }
  return plan.rules.flatMap((rule) =>
    refusedOrOpen(() => askRules(process, { ...plan, rules: [rule] }, input, today).refused),
  )
}

function refusedOrOpen(ask: () => readonly Refusal[]): readonly Refusal[] {
  try {
    return ask()
  } catch (error) {
    if (error instanceof PayloadRead) return []
    throw error
  }
}
