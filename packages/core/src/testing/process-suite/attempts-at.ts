import { candidateTypes, whyNeverTaken } from '../../machine/run-machine.ts'
import { snapshotOf } from '../../kernel/examine.ts'
import type { Case } from '../../process/case.ts'
import type { AnyCommand } from '../../process/schema.ts'
import { dayOf, type LocalTime } from '../../time/day.ts'
import { type Attempt, attempt, follow, type Following } from './attempt.ts'
import { daysIn } from './days-in.ts'
import { recordingsOf } from './recordings.ts'
import type { Payload, Recording, Subject } from './subject.ts'

/**
 * Tries every sample of every event on a case, each by everybody and on every day that may fit until it is accepted. An
 * event that the case's states never take, whatever it says, is tried once: which sample, by whom and on what day is
 * another with each turn.
 */
export function* attemptsAt(subject: Subject, kase: Case | undefined, turn: number): Generator<Attempt> {
  for (const event of subject.process.plan.keys()) {
    const payloads = payloadsOf(subject, kase, event)
    if (kase !== undefined && isNeverTaken(subject, kase, event))
      yield* oneAttempt(subject, kase, event, payloads, turn)
    else for (const payload of payloads) yield* attemptsWith(subject, kase, event, payload)
  }
}

function isNeverTaken({ process }: Subject, { state }: Case, event: string): boolean {
  return (
    event === process.opening ||
    whyNeverTaken(process.machine, snapshotOf(process, state), event) !== undefined
  )
}

function* oneAttempt(
  subject: Subject,
  kase: Case,
  event: string,
  payloads: readonly Payload[],
  turn: number,
): Generator<Attempt> {
  const payload = payloads[turn % payloads.length]
  if (payload === undefined) return
  const commands = [...commandsOf(subject, event, payload, kase)]
  const chosen = commands[Math.floor(turn / payloads.length) % commands.length]
  if (chosen !== undefined) yield attempt(subject, kase, ...chosen)
}

/** What follows from the samples of the events for which the case's states have a transition. */
export function* followingsOf(subject: Subject, kase: Case): Generator<Following> {
  for (const event of candidateTypes(snapshotOf(subject.process, kase.state)))
    for (const payload of payloadsOf(subject, kase, event)) {
      const following = firstFollowing(subject, kase, event, payload)
      if (following !== undefined) yield following
    }
}

function firstFollowing(
  subject: Subject,
  kase: Case,
  event: string,
  payload: Payload,
): Following | undefined {
  for (const [recording, command] of commandsOf(subject, event, payload, kase)) {
    const following = follow(subject, kase, recording, command)
    if (following !== undefined) return following
  }
  return undefined
}

/** Tries a payload on a case, by everybody and on every day that may fit until it is accepted. */
export function* attemptsWith(
  subject: Subject,
  kase: Case | undefined,
  event: string,
  payload: Payload,
): Generator<Attempt> {
  for (const [recording, command] of commandsOf(subject, event, payload, kase)) {
    const tried = attempt(subject, kase, recording, command)
    yield tried
    if (isSettled(tried)) break
  }
}

/** The samples of an event, each made to fit the case. */
export function payloadsOf(
  { process, options }: Subject,
  kase: Case | undefined,
  event: string,
): readonly Payload[] {
  const samples = process.samples[event] ?? []
  if (options.prepare === undefined) return samples
  return samples
    .map((sample) => options.prepare?.(event, sample, kase))
    .filter((payload) => payload !== undefined)
}

/** A payload as a command, by everybody and on every day that may fit. */
function* commandsOf(
  subject: Subject,
  event: string,
  payload: Payload,
  kase: Case | undefined,
): Generator<readonly [Recording, AnyCommand]> {
  for (const recording of recordingsOf(subject, event, payload, kase))
    for (const occurredOn of daysOf(subject, event, payload, kase))
      yield [recording, { ...payload, type: event, occurredOn }]
}

/** The last fact's day first: facts mostly follow one another; the day of recording last. */
function daysOf(
  { options, now }: Subject,
  event: string,
  payload: Payload,
  kase: Case | undefined,
): readonly LocalTime[] {
  const given = options.days?.(event, payload, kase)
  if (given !== undefined) return given
  const last = Object.values(kase?.state.acts ?? {}).reduce(
    (day, act) => (act.occurredOn > day ? act.occurredOn : day),
    '',
  )
  const named = [...daysIn(kase?.state.context), ...daysIn(payload)].toSorted()
  const days = [...(last === '' ? [] : [dayOf(last)]), ...named, dayOf(now)]
  return [...new Set(days)].filter((day) => day <= dayOf(now))
}

const WHOEVER_AND_WHENEVER = new Set([
  'out-of-place',
  'ended',
  'already-open',
  'malformed',
  'too-long',
  'unknown-event',
])

/** Accepted, or refused for a reason that no other person and no other day changes. */
function isSettled({ answer }: Attempt): boolean {
  if ('threw' in answer || answer.decision.accepted) return true
  return answer.decision.refused.some(({ code }) => WHOEVER_AND_WHENEVER.has(code))
}
