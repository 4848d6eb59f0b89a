import { activePaths, candidateTypes, type Snapshot } from '../../machine/run-machine.ts'
import type { AnyProcess } from '../../process/process.ts'
import { isWithin, type MapOfStates, mapOf } from './map-of-states.ts'

/**
 * Where an event leads, by the shape of the machine alone.
 *
 * - `onward`: to a state further from the beginning; `steps` is by how much
 * - `beside`: nowhere; the fact is kept and the states stay
 * - `back`: to a state the case can have passed before, or aside, from where it must come back
 * - `out`: to an end before the process's own
 * - `anew`: from a closed state to one that is not
 */
export interface Direction {
  readonly way: 'onward' | 'beside' | 'back' | 'out' | 'anew'
  readonly steps: number
}

/** The events that a transition takes from a snapshot's states, and where each leads. */
export type Directions = (snapshot: Snapshot) => ReadonlyMap<string, Direction>

/** Makes the directions of a process. Each combination of active states is looked at once. */
export function directionsOf({ machine, plan }: AnyProcess): Directions {
  const map = mapOf(machine)
  const undoing = new Set([...plan.keys()].filter((event) => leadsBack(map, event)))
  const known = new Map<string, ReadonlyMap<string, Direction>>()
  return (snapshot) => {
    const paths = activePaths(snapshot)
    const key = paths.join(' ')
    const directions = known.get(key) ?? directionsFrom(map, paths, candidateTypes(snapshot), undoing)
    known.set(key, directions)
    return directions
  }
}

function directionsFrom(
  map: MapOfStates,
  paths: readonly string[],
  events: readonly string[],
  undoing: ReadonlySet<string>,
): ReadonlyMap<string, Direction> {
  const leaves = paths.filter((path) => !paths.some((other) => other !== path && isWithin(other, path)))
  return new Map(
    events.map((event) => {
      const found = paths.flatMap((path) =>
        map.targets(path, event).map((targets) => directionTo(map, path, leaves, targets)),
      )
      const direction = leastOrdinary(found)
      return [event, direction.way === 'beside' && undoing.has(event) ? BACK : direction]
    }),
  )
}

/** What leads back from some state is no everyday matter in those where it leads nowhere, either. */
function leadsBack(map: MapOfStates, event: string): boolean {
  return map
    .sources(event)
    .some(({ leaf, targets }) => directionTo(map, leaf, [leaf], targets).way === 'back')
}

/** The less ordinary of what can come of an event, for guards choose; of ways onward the shortest. */
function leastOrdinary(found: readonly Direction[]): Direction {
  const way = ORDINARY.find((one) => found.some((direction) => direction.way === one))
  const [first = STAYS, ...others] = found.filter((direction) => direction.way === way)
  return others.reduce((one, other) => (other.steps < one.steps ? other : one), first)
}

const ORDINARY: readonly Direction['way'][] = ['anew', 'out', 'onward', 'beside', 'back']
const STAYS: Direction = { way: 'beside', steps: 0 }
const BACK: Direction = { way: 'back', steps: 0 }

function directionTo(
  map: MapOfStates,
  source: string,
  leaves: readonly string[],
  targets: readonly string[],
): Direction {
  const from = leaves.filter((leaf) => isWithin(leaf, source))
  const reached = targets.filter((target) => !leaves.includes(target))
  if (reached.length === 0) return STAYS
  const isClosed = (some: readonly string[]) => some.some((leaf) => map.isClosed(leaf))
  if (isClosed(from) && !isClosed(targets)) return { way: 'anew', steps: 0 }
  const side = reached.find((leaf) => map.isSideEnd(leaf))
  if (side !== undefined) return { way: isAside(map, side) ? 'back' : 'out', steps: 0 }
  if (from.some((leaf) => isAside(map, leaf))) return { way: 'onward', steps: 1 }
  const ranked = (some: readonly string[]) => Math.max(...some.map((leaf) => map.rank(leaf)))
  const steps = ranked(reached) - ranked(from)
  return steps > 0 ? { way: 'onward', steps } : BACK
}

/** Beside the way, from where a case must come back. */
function isAside(map: MapOfStates, leaf: string): boolean {
  return map.isSideEnd(leaf) && map.hasWayOut(leaf) && !map.isClosed(leaf)
}
