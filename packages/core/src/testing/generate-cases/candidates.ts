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
  /** Who brings it about: somebody, the counters of the case's children, or a fact of another case. */
  readonly from: 'people' | 'counters' | 'telling'
  /** Could the machine take it with some payload? Found when it is asked. */
  readonly isPossible: () => boolean
}

export interface Owed {
  readonly duty: string
  readonly deadline: Deadline
}

/** The events that the states of a case know, but for those that were tried. */
export function candidatesIn(member: Member, tried: ReadonlySet<string>): readonly Candidate[] {
  const { line, kase } = member
  const { process } = line
  const snapshot = snapshotOf(process, kase.state)
  const candidates: Candidate[] = []
  for (const [event, direction] of line.directions(snapshot)) {
    const weight = weightOf(line, event)
    if (weight === 0 || tried.has(event)) continue
    let possible: boolean | undefined
    candidates.push({
      event,
      direction,
      weight,
      owed: owedIn(member, event),
      from: originOf(member, event),
      isPossible: () => (possible ??= whyNeverTaken(process.machine, snapshot, event) === undefined),
    })
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
