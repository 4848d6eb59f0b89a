import {
  type Accepted,
  type Allowed,
  type AnyProcess,
  type Conflict,
  type Explanation,
  groundOn,
  labelledForm,
  type Refusal,
  shapeOf,
} from '@civicflow/core'
import type * as wire from '../wire/shapes.ts'
import { tellEntry } from './entries.ts'
import { tellFinding, tellGround, tellRefusal } from './reasons.ts'
import { actorNamed, type Speech } from './speech.ts'

/** Tells what may be done next, each with its form, and why not the rest. */
export function tellAllowed(
  speech: Speech,
  process: AnyProcess,
  revision: number,
  { allowed, withheld }: Allowed,
): wire.Allowed {
  const { language } = speech
  const names = speech.names(process.id)
  return {
    revision,
    allowed: allowed.map(({ event, label, actors }) => ({
      event,
      label: label[language],
      actors: actors.map((id) => actorNamed(speech, names, id)),
      form: { ...labelledForm(process, event, names, language) },
      ...groundFor(speech, process, event),
    })),
    withheld: withheld.map(({ event, label, refused }) => ({
      event,
      label: label[language],
      refused: tellRefusals(speech, process.id, refused),
      ...groundFor(speech, process, event),
      possibleIn: placesOf(process, event).map((path) => names.state(path)[language]),
    })),
  }
}

/** The article an act rests on, as it stands today. */
function groundFor(speech: Speech, process: AnyProcess, event: string): { readonly ground?: wire.Ground } {
  const provision = process.authority[event]?.provision
  const ground = provision === undefined ? undefined : groundOn(speech.environment, provision, speech.today)
  return ground === undefined ? {} : { ground: tellGround(speech, ground) }
}

const places = new WeakMap<AnyProcess, ReadonlyMap<string, readonly string[]>>()

/** The states in which an event has a place, each once. */
function placesOf(process: AnyProcess, event: string): readonly string[] {
  const known = places.get(process) ?? placesByEvent(process)
  places.set(process, known)
  return known.get(event) ?? []
}

function placesByEvent({ machine }: AnyProcess): ReadonlyMap<string, readonly string[]> {
  const byEvent = Map.groupBy(shapeOf(machine).transitions, (transition) => transition.event ?? '')
  return new Map([...byEvent].map(([event, taken]) => [event, [...new Set(taken.map(({ from }) => from))]]))
}

export function tellRefusals(speech: Speech, process: string, refused: readonly Refusal[]): wire.Refusal[] {
  const names = speech.names(process)
  return refused.map((refusal) => tellRefusal(speech, refusal, names))
}

export function tellAccepted(
  speech: Speech,
  { case: id, revision, position, entry, findings, opened, repeated }: Accepted,
): wire.Accepted {
  const names = speech.names(entry.process)
  return {
    outcome: 'accepted',
    case: id,
    process: entry.process,
    revision,
    position,
    repeated,
    entry: tellEntry(speech, entry),
    findings: findings.map((finding) => tellFinding(speech, finding, names)),
    opened: [...opened],
  }
}

export function tellConflict(
  speech: Speech,
  { expected, revision, since }: Conflict,
): NonNullable<wire.Problem['conflict']> {
  return { expected, revision, since: since.map((entry) => tellEntry(speech, entry)) }
}

export function tellExplanation(
  speech: Speech,
  process: string,
  { accepted, form, authority, place, rules, findings, refused }: Explanation,
): wire.Explanation {
  const names = speech.names(process)
  const part = ({ holds, refused: against }: Explanation['form']) => ({
    holds,
    refused: tellRefusals(speech, process, against),
  })
  return {
    accepted,
    form: part(form),
    authority: part(authority),
    place: { ...part(place), from: [...place.from], ...(place.to !== undefined && { to: [...place.to] }) },
    rules: rules.map(({ rule, severity, verdict, ground }) => ({
      rule,
      label: names.rule(rule)[speech.language],
      severity,
      verdict,
      ...(ground !== undefined && { ground: tellGround(speech, ground) }),
    })),
    findings: findings.map((finding) => tellFinding(speech, finding, names)),
    refused: tellRefusals(speech, process, refused),
  }
}
