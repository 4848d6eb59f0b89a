import { type Candidate, isClosed } from './candidates.ts'
import type { Direction } from './directions.ts'
import { paceOf } from './line.ts'
import type { Member } from './member.ts'

const OFTEN = 0.75
const BESIDE = 1
const AFTERWARDS = 0.4

/**
 * Those of the candidates that somebody means to do. What is owed, always; of what leads onward, one by weight; what
 * leads back, out or anew, where that is the case's fate or the only way; what stays beside, now and then, and the less
 * the more often it was done.
 */
export function chosen(member: Member, candidates: readonly Candidate[]): readonly Candidate[] {
  const { fate, random } = member
  if (isClosed(member)) {
    const anew = fate.reopens ? one(member, possible(led(candidates, 'anew'))) : []
    return anew.length > 0 ? anew : nowAndThen(member, AFTERWARDS, led(candidates, 'onward', 'beside'))
  }
  const owed = possible(led(candidates, 'onward', 'beside').filter((one) => isMeantAsOwed(member, one)))
  const rare = [
    ...(fate.returns ? led(candidates, 'back') : []),
    ...(fate.endsEarly ? led(candidates, 'out') : []),
  ]
  const fated = rare.length > 0 && random.chance(OFTEN) ? one(member, possible(rare)) : []
  if (fated.length > 0) return [...owed, ...fated]
  const beside = nowAndThen(member, BESIDE, led(candidates, 'beside'))
  const meant = [...owed, ...onwardAfter(member, beside, candidates), ...beside]
  if (meant.length > 0 || possible(led(candidates, 'onward', 'beside')).length > 0) return meant
  return one(member, possible(led(candidates, 'back', 'out')))
}

/**
 * What leads onward and is not owed, or back where hardly anything leads onward. None where what counters send has the
 * better chances, or where first something else is done: what takes minutes, and mostly what weighs more than usual.
 */
function onwardAfter(
  member: Member,
  beside: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (beside.some(({ event }) => paceOf(member.line, event) === 0)) return []
  const held = beside.reduce((sum, candidate) => sum + unusualWeight(member, candidate), 0)
  if (!member.random.chance(1 / (1 + held))) return []
  const onward = possible(
    candidates.filter(({ direction, from }) => direction.way === 'onward' && from !== 'telling'),
  )
  const weight = onward.reduce((sum, candidate) => sum + chances(candidate), 0)
  const back = weight < 1 && member.random.chance(1 - weight) ? possible(led(candidates, 'back')) : []
  if (back.length > 0)
    return one(member, back).filter((candidate) => member.random.chance(freshness(member, candidate)))
  return one(member, onward).filter((candidate) => !isOwed(candidate) && candidate.from === 'people')
}

/** What people do and leads these ways. */
function led(candidates: readonly Candidate[], ...ways: readonly Direction['way'][]): readonly Candidate[] {
  return candidates.filter(({ direction, from }) => ways.includes(direction.way) && from === 'people')
}

function possible(some: readonly Candidate[]): readonly Candidate[] {
  return some.filter(({ isPossible }) => isPossible())
}

function isOwed({ owed }: Candidate): boolean {
  return owed.length > 0
}

/** What is owed is meant; less often where it was done since, and the duty was not fulfilled by it. */
function isMeantAsOwed(member: Member, candidate: Candidate): boolean {
  const last = member.kase.state.acts[candidate.event]?.revision ?? 0
  const wasInVain = candidate.owed.every(({ deadline }) => last > deadline.generation)
  return isOwed(candidate) && (!wasInVain || member.random.chance(freshness(member, candidate)))
}

/** 1 for what was never done, less and less with each time it was. */
function freshness(member: Member, candidate: Candidate): number {
  return 1 / (1 + timesOf(member, candidate))
}

/** One of some candidates by their chances. */
function one({ random }: Member, some: readonly Candidate[]): readonly Candidate[] {
  const found = random.weighted(some, chances)
  return found === undefined ? [] : [found]
}

/** By weight; a shorter way past more states is the rarer. */
function chances({ weight, direction }: Candidate): number {
  return weight / Math.max(1, direction.steps)
}

/** Each in a share of the times: a third for what weighs 1 and was never done; more for more weight, less when it was done. */
function nowAndThen(member: Member, share: number, some: readonly Candidate[]): readonly Candidate[] {
  return some.filter((candidate) => {
    const { weight, isPossible } = candidate
    const times = timesOf(member, candidate)
    const isDone = member.random.chance((share * weight) / (weight + 2 + 3 * times * times))
    return isDone && !isOwed(candidate) && isPossible()
  })
}

function unusualWeight(member: Member, candidate: Candidate): number {
  return Math.max(0, candidate.weight - 1) * freshness(member, candidate)
}

/** How often it was done in the case. */
function timesOf({ kase }: Member, { event }: Candidate): number {
  return kase.state.acts[event]?.count ?? 0
}
