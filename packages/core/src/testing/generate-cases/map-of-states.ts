import { CLOSED } from '../../kernel/closed.ts'
import { activePaths, initialSnapshot } from '../../machine/run-machine.ts'
import type { Machine } from '../../machine/machine-types.ts'
import { shapeOf, type StateShape } from '../../machine/transitions.ts'

/** The innermost states of a machine with what leads from one to another, and how far along each of them is. */
export interface MapOfStates {
  /** The longest way from the beginning to a state, in steps that lead onward. */
  readonly rank: (leaf: string) => number
  readonly isClosed: (leaf: string) => boolean
  /** Does nothing lead onward from here, although the part of the machine it stands in has a later end? */
  readonly isSideEnd: (leaf: string) => boolean
  /** Does anything lead away from here? */
  readonly hasWayOut: (leaf: string) => boolean
  /** What an event can make of a state, for each transition of it: the states entered, none where it stays. */
  readonly targets: (path: string, event: string) => readonly (readonly string[])[]
  /** Every innermost state with a transition that an event takes. */
  readonly sources: (event: string) => readonly Source[]
}

/** An innermost state that an event leaves, or stays in, and what is entered. */
export interface Source {
  readonly leaf: string
  readonly targets: readonly string[]
}

/** Reads the map off a machine. What is asked of it must be one of the machine's states. */
export function mapOf(machine: Machine): MapOfStates {
  const { states, transitions } = shapeOf(machine)
  const byPath = new Map(states.map((state) => [state.path, state]))
  const enter = (path: string): readonly string[] => enteredBy(byPath, path)
  const leaves = states.filter(({ kind }) => kind === 'atomic' || kind === 'final').map(({ path }) => path)
  const edges = new Map(leaves.map((leaf) => [leaf, new Set<string>()]))
  const targets = new Map<string, (readonly string[])[]>()
  const sources = new Map<string, Source[]>()
  for (const { from, event, to } of transitions) {
    const entered = to.flatMap(enter)
    if (event !== undefined) addTo(targets, keyOf(from, event), entered)
    for (const leaf of leaves.filter((path) => isWithin(path, from))) {
      for (const target of entered) edges.get(leaf)?.add(target)
      if (event !== undefined) addTo(sources, event, { leaf, targets: entered })
    }
  }
  const isClosed = (leaf: string) => isTagged(byPath, leaf)
  const begin = activePaths(initialSnapshot(machine)).filter((path) => edges.has(path))
  const ranks = ranked(begin, edges, (from, to) => isClosed(from) && !isClosed(to))
  const rank = (leaf: string) => ranks.get(leaf) ?? 0
  const lead = (leaf: string) => [...(edges.get(leaf) ?? [])].filter((other) => other !== leaf)
  const ends = leaves.filter((leaf) => lead(leaf).every((other) => rank(other) <= rank(leaf)))
  const furthest = furthestOf(ends, byPath, rank)
  return {
    rank,
    isClosed,
    isSideEnd: (leaf) => ends.includes(leaf) && rank(leaf) < (furthest.get(regionOf(byPath, leaf)) ?? 0),
    hasWayOut: (leaf) => lead(leaf).length > 0,
    targets: (path, event) => targets.get(keyOf(path, event)) ?? [],
    sources: (event) => sources.get(event) ?? [],
  }
}

type States = ReadonlyMap<string, StateShape>

function enteredBy(states: States, path: string): readonly string[] {
  const state = states.get(path)
  if (state?.kind === 'compound') return enteredBy(states, state.initial ?? '')
  if (state?.kind !== 'parallel') return [path]
  return [...states.values()]
    .filter(({ parent }) => parent === path)
    .flatMap((region) => enteredBy(states, region.path))
}

/**
 * The longest way to each state along transitions that neither lead back to a state on the way to them nor open a
 * closed case anew, in the order the machine is written.
 */
function ranked(
  begin: readonly string[],
  edges: ReadonlyMap<string, ReadonlySet<string>>,
  opensAnew: (from: string, to: string) => boolean,
): ReadonlyMap<string, number> {
  const onTheWay = new Set<string>()
  const onward = new Map<string, readonly string[]>()
  const visit = (leaf: string): void => {
    onTheWay.add(leaf)
    const next: string[] = []
    for (const other of edges.get(leaf) ?? []) {
      if (onTheWay.has(other) || opensAnew(leaf, other)) continue
      next.push(other)
      if (!onward.has(other)) visit(other)
    }
    onTheWay.delete(leaf)
    onward.set(leaf, next) // after all that it leads to
  }
  for (const leaf of begin) if (!onward.has(leaf)) visit(leaf)
  const ranks = new Map<string, number>()
  for (const [leaf, next] of [...onward].toReversed()) {
    const rank = ranks.get(leaf) ?? 0
    ranks.set(leaf, rank)
    for (const other of next) ranks.set(other, Math.max(ranks.get(other) ?? 0, rank + 1))
  }
  return ranks
}

/** How far along the furthest end of each region is. */
function furthestOf(
  ends: readonly string[],
  states: States,
  rank: (leaf: string) => number,
): ReadonlyMap<string, number> {
  const furthest = new Map<string, number>()
  for (const end of ends) {
    const region = regionOf(states, end)
    furthest.set(region, Math.max(furthest.get(region) ?? 0, rank(end)))
  }
  return furthest
}

/** The innermost region of a parallel state that a state stands in; the empty path where it stands in none. */
function regionOf(states: States, path: string): string {
  const state = states.get(path)
  if (state === undefined || state.parent === '') return ''
  return states.get(state.parent)?.kind === 'parallel' ? path : regionOf(states, state.parent)
}

function isTagged(states: States, path: string): boolean {
  const state = states.get(path)
  return state !== undefined && (state.tags.includes(CLOSED) || isTagged(states, state.parent))
}

/** Is a state another one, or inside it? Every state is inside the machine, whose path is empty. */
export function isWithin(path: string, outer: string): boolean {
  return outer === '' || path === outer || path.startsWith(`${outer}.`)
}

function keyOf(path: string, event: string): string {
  return `${path} ${event}`
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}
