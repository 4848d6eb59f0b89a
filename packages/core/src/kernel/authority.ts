import type { Acts } from '../process/case.ts'
import type { AnyProcess, EventPlan } from '../process/process.ts'
import type { IsoDay } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import type { Body, DelegationId, Office, PersonId, Register } from '../who/register.ts'
import type { Circumstances } from './circumstances.ts'
import { delegatedTo, delegationsOf } from './delegation.ts'
import type { Finding, Ground } from './finding.ts'
import { groundOn } from './ground.ts'
import type { Refusal } from './refusal.ts'

/** Bodies and offices by role. */
export type Parties = Readonly<Record<string, readonly string[] | undefined>>

/** The body or office an act is said to be of, on a day. */
export interface Actor {
  readonly id: string
  readonly body: Body
  readonly office?: Office
}

/** The one who records, as the register knows them. `system` acts for whomever it names. */
export type KnownRecorder = { readonly system: string } | { readonly office: Office; readonly body: Body }

/** Finds the recorder's office on the day of recording. */
export function recorderOn(
  register: Register,
  by: Recorder,
  on: IsoDay,
): { readonly recorder: KnownRecorder } | { readonly refused: Refusal } {
  if ('system' in by) return { recorder: by }
  const office = register.officesOf(by.person, on).find(({ id }) => id === by.office)
  const body = office === undefined ? undefined : register.body(office.body, on)
  if (office === undefined || body === undefined)
    return { refused: { code: 'not-in-office', person: by.person, office: by.office, on } }
  return { recorder: { office, body } }
}

/** Finds the body or office of an act on the day it occurred. */
export function actorOn(register: Register, id: string, on: IsoDay): Actor | undefined {
  const office = register.office(id, on)
  const body = register.body(office?.body ?? id, on)
  if (body === undefined) return undefined
  return office === undefined ? { id, body } : { id, body, office }
}

/** Who an act is of where the command does not say: the recorder's own body. */
export function ownActor(recorder: KnownRecorder): string | undefined {
  return 'system' in recorder ? undefined : recorder.body.id
}

/** What authority says of an act: what speaks against it, and the delegation it is recorded under where it takes one. */
export interface AuthorityAnswer {
  readonly refused: readonly Refusal[]
  readonly under?: DelegationId
}

/** May this actor do it, and this recorder put it on record? */
export function askAuthority(
  event: string,
  plan: EventPlan,
  parties: Parties,
  actor: Actor,
  recorder: KnownRecorder,
  { environment }: Circumstances,
  on: IsoDay,
): AuthorityAnswer {
  const { authority } = plan
  const { register } = environment
  if (!hasRole(register, parties, authority.actor, actor)) {
    const ground = groundOf(environment, authority.provision, on)
    const roles = rolesHeld(parties, authority.actor)
    return refusing({ code: 'not-authorised', event, actor: actor.id, roles, ...(ground && { ground }) })
  }
  if (recordsForItself(actor, recorder)) return UNOPPOSED
  const { office, body } = recorder
  const delegated = delegatedTo(register, office, actor.id, plan, event, on)
  if (delegated !== undefined && 'under' in delegated) return { refused: [], under: delegated.under.id }
  const roles = authority.recordedBy ?? []
  if (hasRole(register, parties, roles, { id: office.id, body, office })) return UNOPPOSED
  if (delegated !== undefined && 'notInForce' in delegated)
    return refusing({ code: 'delegation-not-in-force', event, delegation: delegated.notInForce, on })
  return refusing({
    code: 'not-on-behalf',
    event,
    actor: actor.id,
    recorder: body.id,
    roles: rolesHeld(parties, roles),
    ...delegated,
  })
}

/** Who records, with the delegation that takes. */
export function recordedUnder(by: Recorder, { under }: AuthorityAnswer): Recorder {
  return under === undefined ? by : { ...by, under }
}

const UNOPPOSED: AuthorityAnswer = { refused: [] }

function refusing(refusal: Refusal): AuthorityAnswer {
  return { refused: [refusal] }
}

/** Is this event kept apart from an earlier one by the same actor, or by one person on both sides? */
export function separated(
  event: string,
  plan: EventPlan,
  acts: Acts,
  actor: Actor,
  recorder: KnownRecorder,
  { environment, by }: Pick<Circumstances, 'environment' | 'by'>,
  on: IsoDay,
): { readonly refused: readonly Refusal[]; readonly findings: readonly Finding[] } {
  const refused: Refusal[] = []
  const findings: Finding[] = []
  for (const { other, provision } of plan.separations) {
    const earlier = acts[other]
    if (earlier === undefined) continue
    const ground = groundOf(environment, provision, on)
    const because = { event, other, ...(ground && { ground }) }
    if (sameSide(environment.register, actor, earlier.actor, on))
      refused.push({ code: 'same-actor', ...because })
    else if (
      standsOnBothSides(
        environment.register,
        plan,
        { event, actor },
        { event: other, ...earlier },
        recorder,
        on,
      )
    )
      refused.push({ code: 'both-offices', ...because })
    else if (samePerson(by, earlier.by))
      findings.push({ code: 'same-recorder', event: other, revision: earlier.revision })
  }
  return { refused, findings }
}

/** Bodies whose kind does not fit their role. Those a case has from the one that opens it may have given way to others. */
export function misfits(
  process: AnyProcess,
  parties: Parties,
  register: Register,
  on: IsoDay,
  isOpenedByAnother: boolean,
): readonly Refusal[] {
  const refused: Refusal[] = []
  for (const [role, ids] of Object.entries(parties)) {
    const kinds = process.roles[role]?.kinds ?? []
    for (const id of ids ?? []) {
      const [heir = id] = isOpenedByAnother ? register.bodyHeirs(id, on) : []
      const known = actorOn(register, id, on) ?? actorOn(register, heir, on)
      if (known === undefined) refused.push({ code: 'unknown-actor', actor: id, on })
      else if (!kinds.includes(known.body.kind))
        refused.push({ code: 'wrong-kind', role, body: id, kind: known.body.kind, kinds })
    }
  }
  return refused
}

/** An office has its body's roles, and a body those of the bodies it took over from. */
export function hasRole(
  register: Register,
  parties: Parties,
  roles: readonly string[],
  { id, body, office }: Actor,
): boolean {
  const members = roles.flatMap((role) => parties[role] ?? [])
  if (members.includes(id) || (office !== undefined && members.includes(body.id))) return true
  return register.bodyPredecessors(body.id).some((predecessor) => members.includes(predecessor))
}

/** Of some roles those that somebody has in the case, each group of parties once; all of them where nobody has any. */
function rolesHeld(parties: Parties, roles: readonly string[]): readonly string[] {
  const held = new Map<string, string>()
  for (const role of roles) {
    const members = parties[role] ?? []
    const key = members.toSorted().join('\u0000')
    if (members.length > 0 && !held.has(key)) held.set(key, role)
  }
  return held.size === 0 ? roles : [...held.values()]
}

function recordsForItself(actor: Actor, recorder: KnownRecorder): recorder is { readonly system: string } {
  return (
    'system' in recorder ||
    (actor.office === undefined ? recorder.body.id === actor.body.id : recorder.office.id === actor.id)
  )
}

/** One actor, or a body and an office in it: the office acts for its body. Two offices of a body are two actors. */
function sameSide(register: Register, actor: Actor, other: string, on: IsoDay): boolean {
  return actor.id === other || actor.body.id === other || register.office(other, on)?.body === actor.id
}

/**
 * Does one person stand on both sides, of those who record the act and who hold the office that acts: by an office, by a
 * delegation of either event, or by the delegation under which the earlier one was recorded?
 */
function standsOnBothSides(
  register: Register,
  plan: EventPlan,
  now: { readonly event: string; readonly actor: Actor },
  earlier: { readonly event: string; readonly actor: string; readonly by: Recorder },
  recorder: KnownRecorder,
  on: IsoDay,
): boolean {
  if ('system' in recorder) return false
  const isGiven = (office: Office, side: string, event: string) =>
    delegationsOf(register, office, plan, event, on).some(
      ({ giver }) => giver === side || register.office(giver, on)?.body === side,
    )
  const standsFor = (person: PersonId, side: string, event: string) =>
    register
      .officesOf(person, on)
      .some((office) => office.id === side || office.body === side || isGiven(office, side, event))
  const stoodThere = (person: PersonId) =>
    'person' in earlier.by && earlier.by.person === person && earlier.by.under !== undefined
  return [recorder.office.holder, ...(now.actor.office === undefined ? [] : [now.actor.office.holder])].some(
    (person) =>
      standsFor(person, now.actor.id, now.event) &&
      (stoodThere(person) || standsFor(person, earlier.actor, earlier.event)),
  )
}

function samePerson(one: Recorder, other: Recorder): boolean {
  return 'person' in one && 'person' in other && one.person === other.person
}

function groundOf(
  environment: Circumstances['environment'],
  provision: string | undefined,
  on: IsoDay,
): Ground | undefined {
  return provision === undefined ? undefined : groundOn(environment, provision, on)
}
