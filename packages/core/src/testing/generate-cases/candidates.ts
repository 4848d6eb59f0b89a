import { snapshotOf } from '../../kernel/examine.ts'
import { isOpen } from '../../kernel/deadlines.ts'
import type { Deadline } from '../../kernel/deadline.ts'
import { CLOSED } from '../../kernel/closed.ts'
import { whyNeverTaken } from '../../machine/run-machine.ts'
import type { Direction } from './directions.ts'
import { paceOf, weightOf } from './line.ts'
import type { Member } from './member.ts'

/** An event that could come next in a case. */
export interface Candidate {
  readonly event: string
  readonly direction: Direction
  readonly weight: number
  /** The open duties that it would fulfil. */
  readonly owed: readonly Owed[]
  /** Who brings it about: somebody, the counters of the case's children, or a fact of another case. */
  readonly from: 'people' | 'counters' | 'telling'
}

export interface Owed {
  readonly duty: string
  readonly deadline: Deadline
}

/** The events that could come next in a case, but for those that were tried. */
export function candidatesIn(member: Member, tried: ReadonlySet<string>): readonly Candidate[] {
  const { line, kase } = member
  const { process } = line
  const snapshot = snapshotOf(process, kase.state)
  const candidates: Candidate[] = []
  for (const [event, direction] of line.directions(snapshot)) {
    const weight = weightOf(line, event)
    if (weight === 0 || tried.has(event)) continue
    if (whyNeverTaken(process.machine, snapshot, event) !== undefined) continue
    candidates.push({ event, direction, weight, owed: owedIn(member, event), from: originOf(member, event) })
  }
  return candidates
}

function originOf({ line, hasChildren }: Member, event: string): Candidate['from'] {
  if (line.process.authority[event]?.onlyTold === true) return 'telling'
  return hasChildren && line.awaited.has(event) ? 'counters' : 'people'
}

function owedIn({ line, kase }: Member, event: string): readonly Owed[] {
  return line.process.dutyPlans.flatMap(({ name, duty }) => {
    const deadline = duty.metBy.includes(event) ? kase.state.deadlines[name] : undefined
    return deadline !== undefined && isOpen(duty, deadline) ? [{ duty: name, deadline }] : []
  })
}

export function isClosed({ line, kase }: Member): boolean {
  return snapshotOf(line.process, kase.state).tags.includes(CLOSED)
}

const OFTEN = 0.6
const BESIDE = 1
const AFTERWARDS = 0.4

/**
 * Those of the candidates that somebody means to do. What is owed, always; of what leads onward, one by weight; what
 * leads back, out or anew, where that is the case's fate or the only way; what stays beside, now and then, and the less
 * the more often it was done.
 */
export function chosen(member: Member, candidates: readonly Candidate[]): readonly Candidate[] {
  const { fate, random } = member
  const led = (...ways: readonly Direction['way'][]) =>
    candidates.filter(({ direction, from }) => ways.includes(direction.way) && from === 'people')
  if (isClosed(member)) {
    const anew = fate.reopens ? one(member, led('anew')) : []
    return anew.length > 0 ? anew : nowAndThen(member, AFTERWARDS, led('onward', 'beside'))
  }
  const ordinary = led('onward', 'beside')
  const owed = ordinary.filter(isOwed)
  const rare = [...(fate.returns ? led('back') : []), ...(fate.endsEarly ? led('out') : [])]
  if (rare.length > 0 && random.chance(OFTEN)) return [...owed, ...one(member, rare)]
  const beside = nowAndThen(member, BESIDE, led('beside'))
  const meant = [...owed, ...onwardAfter(member, beside, candidates), ...beside]
  return meant.length > 0 || ordinary.length > 0 ? meant : one(member, led('back', 'out'))
}

function isOwed({ owed }: Candidate): boolean {
  return owed.length > 0
}

/**
 * What leads onward and is not owed, or back where hardly anything leads onward. None where what counters send has the
 * better chances, or where first something is done that takes minutes.
 */
function onwardAfter(
  member: Member,
  beside: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (beside.some(({ event }) => paceOf(member.line, event) === 0)) return []
  const onward = candidates.filter(({ direction }) => direction.way === 'onward')
  const weight = onward.reduce((sum, candidate) => sum + chances(candidate), 0)
  const back = candidates.filter(({ direction, from }) => direction.way === 'back' && from === 'people')
  if (weight < 1 && back.length > 0 && member.random.chance(1 - weight)) return one(member, back)
  const sent = onward.filter(({ from }) => from !== 'telling')
  return one(member, sent).filter((candidate) => !isOwed(candidate) && candidate.from === 'people')
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
function nowAndThen(
  { kase, random }: Member,
  share: number,
  some: readonly Candidate[],
): readonly Candidate[] {
  return some.filter((candidate) => {
    const { event, weight } = candidate
    const times = kase.state.acts[event]?.count ?? 0
    return !isOwed(candidate) && random.chance((share * weight) / (weight + 2 + 3 * times * times))
  })
}
