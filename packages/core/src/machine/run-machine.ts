import { createActor, createMachine } from 'xstate'
import type { AnyEvent } from '../process/schema.ts'
import { askGuard, type Guard, type GuardTrace } from './guard.ts'
import type { Machine, StateValue } from './machine-types.ts'

// The one file that runs machines. XState builds an actor scope for every `transition()`; one inert scope that is
// kept makes a step five to ten times cheaper. Nothing that uses a scope (actors, timers, emitted events) is allowed.

type InnerSnapshot = ReturnType<Machine['resolveState']>
type Node = InnerSnapshot['_nodes'][number]
type Transition = ReturnType<Machine['getTransitionData']>[number]
type Scope = Parameters<Machine['transition']>[2]

/** A machine's state: its value and context, its active paths and tags. */
export interface Snapshot {
  readonly value: StateValue
  readonly context: unknown
  readonly tags: readonly string[]
  /** In a final state: no further fact can be true of it. */
  readonly ended: boolean
  readonly inner: InnerSnapshot
}

/** An action the machine names and does not carry out itself. */
export interface NamedAction {
  readonly type: string
  readonly params: unknown
}

/** Why a machine does not take an event. */
export type NotTaken =
  | { readonly why: 'ended' | 'out-of-place' }
  | { readonly why: 'guard'; readonly guards: readonly GuardTrace[] }
  | {
      readonly why: 'half-taken'
      readonly by: readonly string[]
      readonly notBy: readonly string[]
      readonly guards: readonly GuardTrace[]
    }

/** A machine's state before any event. */
export function initialSnapshot(machine: Machine): Snapshot {
  return wrap(machine.getInitialSnapshot(scope, undefined))
}

/**
 * A machine's state as it was stored.
 *
 * @throws Error where the machine has no such state.
 */
export function restore(machine: Machine, value: StateValue, context: unknown): Snapshot {
  return wrap(machine.resolveState({ value, context }))
}

/** Was the snapshot made by this machine object? Another's runs that one's guards. */
export function isOf(machine: Machine, snapshot: Snapshot): boolean {
  return snapshot.inner.machine === machine
}

/** Asks the machine whether it takes an event as a whole: a part of the regions it concerns is not enough. */
export function whyNotTaken(machine: Machine, snapshot: Snapshot, event: AnyEvent): NotTaken | undefined {
  if (snapshot.ended) return { why: 'ended' }
  const nodes = snapshot.inner._nodes
  const taken = machine.getTransitionData(snapshot.inner, event)
  if (taken.length === 0) return refusedBy(guardsOf(machine, nodes, snapshot.context, event))
  for (const parallel of nodes.filter(({ type }) => type === 'parallel')) {
    const half = halfTaken(parallel, nodes, taken, event.type)
    if (half === undefined) continue
    const guards = guardsOf(
      machine,
      half.notBy.flatMap(({ active }) => active),
      snapshot.context,
      event,
    )
    return { why: 'half-taken', by: half.by.map(placeOf), notBy: half.notBy.map(placeOf), guards }
  }
  return undefined
}

/**
 * Could some payload make the machine take an event of this type? Guards that read the payload are open.
 * Gives `undefined` for yes, else why not.
 */
export function whyNeverTaken(machine: Machine, snapshot: Snapshot, type: string): NotTaken | undefined {
  if (snapshot.ended) return { why: 'ended' }
  const nodes = snapshot.inner._nodes
  const maybe = (some: readonly Node[]) =>
    some.some((node) => (node.transitions.get(type) ?? []).some(({ guard }) => guard === undefined)) ||
    guardsOf(machine, some, snapshot.context, type).some(({ holds }) => holds !== false)
  if (!maybe(nodes)) return refusedBy(guardsOf(machine, nodes, snapshot.context, type))
  for (const parallel of nodes.filter((node) => node.type === 'parallel')) {
    const concerned = regionsOf(parallel, nodes).filter(({ active }) =>
      active.some((node) => node.transitions.has(type)),
    )
    const by = concerned.filter(({ active }) => maybe(active))
    const notBy = concerned.filter((region) => !by.includes(region))
    if (by.length === 0 || notBy.length === 0) continue
    const guards = guardsOf(
      machine,
      notBy.flatMap(({ active }) => active),
      snapshot.context,
      type,
    )
    return { why: 'half-taken', by: by.map(placeOf), notBy: notBy.map(placeOf), guards }
  }
  return undefined
}

/** Takes an event that `whyNotTaken` has nothing against. */
export function step(
  machine: Machine,
  snapshot: Snapshot,
  event: AnyEvent,
): { next: Snapshot; actions: readonly NamedAction[] } {
  named.length = 0
  const next = machine.transition(snapshot.inner, event, scope)
  return { next: wrap(next), actions: named.length === 0 ? NO_ACTIONS : named.splice(0) }
}

/** The dotted paths of the active states, in the order the machine is written: `['inSession', 'inSession.floor']`. */
export function activePaths(snapshot: Snapshot): readonly string[] {
  const inside = snapshot.inner._nodes.filter(({ path }) => path.length > 0)
  return inside.toSorted((one, other) => one.order - other.order).map(pathOf) // XState's own order tells how a state was reached
}

/** The event types for which a transition leaves an active state, whatever its guard. */
export function candidateTypes(snapshot: Snapshot): readonly string[] {
  return [...new Set(snapshot.inner._nodes.flatMap((node) => [...node.transitions.keys()]))]
}

const NO_ACTIONS: readonly NamedAction[] = []
const named: NamedAction[] = []
const scope = inertScope()

function inertScope(): Scope {
  const actor = createActor(createMachine({}))
  const nothing = () => {}
  return {
    self: actor,
    id: actor.id,
    sessionId: actor.sessionId,
    system: actor.system,
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: ({ type, params }: NamedAction) => void named.push({ type, params }),
  } // the parts of a scope that a machine without actors touches
}

function wrap(inner: InnerSnapshot): Snapshot {
  if (inner.status === 'error') throw inner.error
  return {
    value: inner.value,
    context: inner.context,
    tags: [...inner.tags].toSorted(),
    ended: inner.status === 'done',
    inner,
  }
}

function refusedBy(guards: readonly GuardTrace[]): NotTaken {
  return guards.length === 0 ? { why: 'out-of-place' } : { why: 'guard', guards }
}

function guardsOf(
  machine: Machine,
  nodes: readonly Node[],
  context: unknown,
  event: AnyEvent | string,
): readonly GuardTrace[] {
  const type = typeof event === 'string' ? event : event.type
  const guards = nodes.flatMap((node) =>
    (node.transitions.get(type) ?? []).flatMap(({ guard }) => (guard === undefined ? [] : [guard as Guard])),
  )
  return guards.map((guard) => askGuard(machine, guard, context, event))
}

function isLeaf({ type }: Node): boolean {
  return type === 'atomic' || type === 'final'
}

/** A region of a parallel state, with what is active in it. */
interface Region {
  readonly active: readonly Node[]
}

/** The regions of a parallel state that take an event, and those that know it and do not. */
function halfTaken(
  parallel: Node,
  nodes: readonly Node[],
  taken: readonly Transition[],
  type: string,
): { readonly by: readonly Region[]; readonly notBy: readonly Region[] } | undefined {
  const regions = regionsOf(parallel, nodes)
  const kept = taken.filter(
    (transition, index) => !taken.slice(0, index).some((earlier) => preempts(earlier, transition, parallel)),
  )
  const takes = ({ active }: Region) => kept.some(({ source }) => active.includes(source))
  const by = regions.filter(takes)
  const notBy = regions.filter(
    (region) => !takes(region) && region.active.some((node) => node.transitions.has(type)),
  )
  return by.length === 0 || notBy.length === 0 ? undefined : { by, notBy }
}

function regionsOf(parallel: Node, nodes: readonly Node[]): readonly Region[] {
  return Object.values<Node>(parallel.states).map((root) => ({
    active: nodes.filter((node) => isWithin(node, root)),
  }))
}

/** XState drops a transition where an earlier one, of another region, leaves the parallel state they both stand in. */
function preempts(earlier: Transition, later: Transition, parallel: Node): boolean {
  const leaves = earlier.target?.some((target) => !isWithin(target, parallel)) === true
  return (
    leaves &&
    later.target !== undefined &&
    later.target.length > 0 &&
    isWithin(earlier.source, parallel) &&
    isWithin(later.source, parallel)
  )
}

function isWithin(node: Node, outer: Node): boolean {
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) if (at === outer) return true
  return false
}

function placeOf({ active }: Region): string {
  const node = active.find(isLeaf) ?? active[0]
  return node === undefined ? '' : pathOf(node)
}

function pathOf(node: Node): string {
  return node.path.join('.')
}
