import { type Candidate, candidatesIn, chosen, isClosed } from './candidates.ts'
import { decidedFor, type Ready, type When } from './deciding.ts'
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

interface Meant {
  readonly candidate: Candidate
  readonly moment: Moment
  readonly fact?: NextFact
}

/**
 * Finds the next fact of a case: of all that somebody means to do, what comes first and is accepted. What is refused on
 * its day, or would break a rule, is tried right after the last fact and on the days that the case knows.
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
  const meant = candidates.flatMap((candidate) => momentsFor(member, candidate, days))
  for (;;) {
    const place = earliest(meant)
    const [first] = place < 0 ? [] : meant.splice(place, 1)
    if (first === undefined) return undefined
    if (first.moment > member.line.time.end) return 'past-the-end'
    if (first.fact !== undefined) return first.fact
    const fact = tryOn(member, first.candidate, first.moment)
    if (fact !== undefined && (fact.ready.breaches === 0 || first.candidate.owed.length > 0)) return fact
    const better = betterThan(member, first.candidate, fact, days)
    if (better === undefined) continue
    if (better.when.occurred <= first.moment) return better
    meant.push({ candidate: first.candidate, moment: better.when.occurred, fact: better })
  }
}

function momentsFor(member: Member, candidate: Candidate, days: readonly Moment[]): readonly Meant[] {
  const isOrdinary = candidate.direction.way === 'onward' || candidate.owed.length > 0
  const moments = [meantFor(member, candidate), ...(isOrdinary ? days : [])]
  return moments.map((moment) => ({ candidate, moment }))
}

function earliest(meant: readonly Meant[]): number {
  let best = -1
  for (const [place, { moment }] of meant.entries())
    if (best < 0 || moment < (meant[best]?.moment ?? 0)) best = place
  return best
}

/** The same event where it breaks fewer rules: right after the last fact, or on a day that was set. */
function betterThan(
  member: Member,
  candidate: Candidate,
  fact: NextFact | undefined,
  days: readonly Moment[],
): NextFact | undefined {
  let best = fact
  for (const moment of [soonAfter(member.last.occurred, member.random), ...days]) {
    if (best?.ready.breaches === 0) break
    const other = tryOn(member, candidate, moment)
    if (other !== undefined && other.ready.breaches < (best?.ready.breaches ?? Number.POSITIVE_INFINITY))
      best = other
  }
  return best
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
  { line, kase, counters, number, random, shift }: Member,
  event: string,
  sample: Readonly<Record<string, unknown>>,
  when: When,
): Ready | undefined {
  const occasion = { line, kase, number, random, shift, day: dayIn(when.occurred) }
  let best: Ready | undefined
  for (const payload of payloadsOf(occasion, event, sample)) {
    const answer = decidedFor(line, kase, counters, event, payload, when)
    if (!('decision' in answer)) continue
    if (best === undefined || answer.breaches < best.breaches) best = answer
    if (best.breaches === 0) break
  }
  return best
}
