import { snapshotOf } from '../../kernel/examine.ts'
import { isOpen } from '../../kernel/deadlines.ts'
import type { Deadline } from '../../kernel/deadline.ts'
import { CLOSED } from '../../kernel/closed.ts'
import { whyNeverTaken } from '../../machine/run-machine.ts'
import type { Direction } from './directions.ts'
import { weightOf } from './line.ts'
import type { Member } from './member.ts'

/** An event that could come next in a case. */
export interface Candidate {
  readonly event: string
  readonly direction: Direction
  readonly weight: number
  /** The open duties that it would fulfil. */
  readonly owed: readonly Owed[]
  /** The counters of children send it: it is waited for. */
  readonly awaited: boolean
}

export interface Owed {
  readonly duty: string
  readonly deadline: Deadline
}

/** The events that could come next in a case, but for those that were tried. */
export function candidatesIn(member: Member, tried: ReadonlySet<string>): readonly Candidate[] {
  const { line, kase, hasChildren } = member
  const { process } = line
  const snapshot = snapshotOf(process, kase.state)
  const candidates: Candidate[] = []
  for (const [event, direction] of line.directions(snapshot)) {
    const weight = weightOf(line, event)
    if (weight === 0 || tried.has(event) || process.authority[event]?.onlyTold === true) continue
    if (whyNeverTaken(process.machine, snapshot, event) !== undefined) continue
    const awaited = hasChildren && line.awaited.has(event)
    candidates.push({ event, direction, weight, owed: owedIn(member, event), awaited })
  }
  return candidates
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
const BESIDE = 0.35
const AFTERWARDS = 0.15
const FADING = 0.6
const FADED = 20

/**
 * Those of the candidates that somebody means to do. What is owed always, of what leads onward one by weight; what
 * leads back, out or anew where it is the case's fate or the only way; what stays beside now and then, the more often it was
 * done, the less.
 */
export function chosen(member: Member, candidates: readonly Candidate[]): readonly Candidate[] {
  const { fate, random } = member
  const led = (...ways: readonly Direction['way'][]) =>
    candidates.filter(({ direction }) => ways.includes(direction.way))
  const nowAndThen = (share: number, some: readonly Candidate[]) =>
    some.filter(
      (candidate) => candidate.owed.length === 0 && random.chance(share * liveliness(member, candidate)),
    )
  if (isClosed(member)) {
    const anew = fate.reopens ? one(member, led('anew')) : []
    return anew.length > 0 ? anew : nowAndThen(AFTERWARDS, led('onward', 'beside'))
  }
  const rare = led(
    ...(fate.returns ? (['back'] as const) : []),
    ...(fate.endsEarly ? (['out'] as const) : []),
  )
  const owed = led('onward', 'beside').filter((candidate) => candidate.owed.length > 0)
  if (rare.length > 0 && random.chance(OFTEN)) return [...owed, ...one(member, rare)]
  const onward = one(member, led('onward')).filter(
    (candidate) => candidate.owed.length === 0 && !candidate.awaited,
  )
  const meant = [...owed, ...onward, ...nowAndThen(BESIDE, led('beside'))]
  return meant.length > 0 || led('onward', 'beside').length > 0 ? meant : one(member, led('back', 'out'))
}

/** One of some candidates by weight; a shorter way past more states is the rarer. */
function one({ random }: Member, some: readonly Candidate[]): readonly Candidate[] {
  const found = random.weighted(some, ({ weight, direction }) => weight / Math.max(1, direction.steps))
  return found === undefined ? [] : [found]
}

function liveliness({ kase }: Member, { event, weight }: Candidate): number {
  let liveliness = weight
  const times = Math.min(kase.state.acts[event]?.count ?? 0, FADED)
  for (let left = times; left > 0; left -= 1) liveliness *= FADING
  return liveliness
}
