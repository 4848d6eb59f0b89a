import { type Candidate, candidatesIn, isClosed } from './candidates.ts'
import { chosen } from './choosing.ts'
import { decidedFor, type Ready, type When } from './deciding.ts'
import { takesItsTime } from './line.ts'
import type { Member } from './member.ts'
import { payloadsOf } from './payloads.ts'
import { meantFor, recordedFor, setDays } from './timing.ts'
import { dayIn, type Moment, soonAfter } from './working-time.ts'

/** The next fact of a case, if nothing comes between. */
export interface NextFact {
  readonly candidate: Candidate
  readonly when: When
  readonly ready: Ready
}

/** What comes next in a case: a fact, another look at it later, or nothing by itself. */
export type Next = NextFact | 'look-again' | undefined

/** A moment at which somebody could do something. */
interface Chance {
  readonly candidate: Candidate
  readonly moment: Moment
  /** The moment that is meant for it; else a day that the case knows. */
  readonly isMeant: boolean
  /** What was found for it before. */
  readonly fact?: NextFact
}

/**
 * Finds the next fact of a case: of all that somebody means to do, what comes first and is accepted. What is refused when
 * it is meant to be, or would break a rule, is tried right after the last fact and on the days that the case knows.
 */
export function nextFact(member: Member): Next {
  const tried = new Set<string>()
  for (;;) {
    const candidates = candidatesIn(member, tried)
    const meant = chosen(member, candidates)
    if (meant.length === 0)
      return isClosed(member) || candidates.length + tried.size === 0 ? undefined : 'look-again'
    const fact = firstOf(member, meant)
    if (fact !== undefined) return fact === 'past-the-end' ? undefined : fact
    for (const { event } of meant) tried.add(event)
  }
}

function firstOf(member: Member, candidates: readonly Candidate[]): NextFact | 'past-the-end' | undefined {
  const days = setDays(member)
  const chances = candidates.flatMap((candidate) => chancesOf(member, candidate, days))
  const best = new Map<Candidate, NextFact>()
  for (;;) {
    const chance = takeEarliest(chances)
    if (chance === undefined) return undefined
    const { candidate, moment, isMeant, fact } = chance
    if (moment > member.line.time.end) return 'past-the-end'
    const found = fact ?? tryOn(member, candidate, moment)
    if (
      found !== undefined &&
      (fact !== undefined || found.ready.breaches === 0 || candidate.owed.length > 0)
    )
      return found
    keepBetter(best, found)
    if (!isMeant) continue
    const later = days.filter((day) => day > moment)
    for (const other of [soonAfter(member.last.occurred, member.random), ...later])
      if (best.get(candidate)?.ready.breaches !== 0) keepBetter(best, tryOn(member, candidate, other))
    const better = best.get(candidate)
    if (better !== undefined) chances.push({ candidate, moment: better.when.occurred, isMeant, fact: better })
  }
}

function chancesOf(member: Member, candidate: Candidate, days: readonly Moment[]): readonly Chance[] {
  const isOrdinary = candidate.direction.way === 'onward' || candidate.owed.length > 0
  const isSetForDays = isOrdinary && !takesItsTime(member.line, candidate.event)
  return [
    { candidate, moment: meantFor(member, candidate), isMeant: true },
    ...(isSetForDays ? days : []).map((moment) => ({ candidate, moment, isMeant: false })),
  ]
}

function takeEarliest(chances: Chance[]): Chance | undefined {
  let best = 0
  for (const [place, { moment }] of chances.entries()) if (moment < (chances[best]?.moment ?? 0)) best = place
  return chances.splice(best, 1)[0]
}

/** Of one event, what breaks fewer rules; of equals what was found first. */
function keepBetter(best: Map<Candidate, NextFact>, fact: NextFact | undefined): void {
  if (fact === undefined) return
  const known = best.get(fact.candidate)
  if (known === undefined || fact.ready.breaches < known.ready.breaches) best.set(fact.candidate, fact)
}

/** An event with one of its samples, at a moment; `undefined` where none is accepted. */
function tryOn(member: Member, candidate: Candidate, occurred: Moment): NextFact | undefined {
  const when = recordedFor(member, occurred)
  const { line, random } = member
  const samples = line.process.samples[candidate.event] ?? []
  const start = random.below(Math.max(1, samples.length))
  const isCareful = random.chance(CAREFUL)
  let best: Ready | undefined
  for (const place of samples.keys()) {
    const sample = samples[(start + place) % samples.length]
    const ready = sample === undefined ? undefined : readyWith(member, candidate.event, sample, when)
    if (ready !== undefined && (best === undefined || ready.breaches < best.breaches)) best = ready
    if (best !== undefined && (best.breaches === 0 || !isCareful)) break
  }
  return best && { candidate, when, ready: best }
}

/** People mostly do it in the way that breaks no rule. */
const CAREFUL = 0.8

function readyWith(
  member: Member,
  event: string,
  sample: Readonly<Record<string, unknown>>,
  when: When,
): Ready | undefined {
  const { line, kase, counters } = member
  const occasion = { ...member, day: dayIn(when.occurred) }
  let best: Ready | undefined
  for (const payload of payloadsOf(occasion, event, sample)) {
    const answer = decidedFor(line, kase, counters, event, payload, when)
    if (!('decision' in answer)) continue
    if (best === undefined || answer.breaches < best.breaches) best = answer
    if (best.breaches === 0) break
  }
  return best
}
