import { candidateTypes, whyNeverTaken } from '../../machine/run-machine.ts'
import { snapshotOf } from '../../kernel/examine.ts'
import type { Case } from '../../process/case.ts'
import type { AnyCommand } from '../../process/schema.ts'
import { dayOf, type LocalTime } from '../../time/day.ts'
import { type Attempt, attempt, follow, type Following } from './attempt.ts'
import { daysIn } from './days-in.ts'
import { recordingsOf } from './recordings.ts'
import type { Payload, Recording, Subject } from './subject.ts'

/** Of so many turns in the same states, one tries an event that is never taken there. */
const TURNS = 8

/**
 * Tries every sample of every event on a case, each by everybody and on every day that may fit until it is accepted. An
 * event that is never taken as the case stands, whatever it says, is tried once on the first case in its states, and then
 * in every eighth turn: which sample, by whom and on what day is another each time.
 *
 * @param turn how many cases in the same states were tried before
 */
export function* attemptsAt(subject: Subject, kase: Case | undefined, turn: number): Generator<Attempt> {
  for (const [place, event] of [...subject.process.plan.keys()].entries())
    if (kase === undefined || !isNeverTaken(subject, kase, event))
      for (const payload of payloadsOf(subject, kase, event))
        yield* attemptsWith(subject, kase, event, payload)
    else if (turn === 0 || (turn + place) % TURNS === 0)
      yield* oneAttempt(subject, kase, event, Math.ceil(turn / TURNS))
}

function isNeverTaken({ process }: Subject, { state }: Case, event: string): boolean {
  return (
    event === process.opening ||
    whyNeverTaken(process.machine, snapshotOf(process, state), event) !== undefined
  )
}

function* oneAttempt(subject: Subject, kase: Case, event: string, which: number): Generator<Attempt> {
  const payloads = payloadsOf(subject, kase, event)
  const payload = payloads[which % payloads.length]
  if (payload === undefined) return
  const commands = [...commandsOf(subject, event, payload, kase)]
  const chosen = commands[Math.floor(which / payloads.length) % commands.length]
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
