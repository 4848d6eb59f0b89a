import { createActor, createMachine } from 'xstate'
import type { AnyEvent } from '../process/schema.ts'
import { askGuard, type Guard, type GuardTrace } from './guard.ts'
import type { Machine, StateValue } from './machine-types.ts'

// The one file that runs machines. XState builds an actor scope for every `transition()`; one inert scope that is
// kept makes a step five to ten times cheaper. Nothing that uses a scope (actors, timers, emitted events) is allowed.

type InnerSnapshot = ReturnType<Machine['resolveState']>
type Node = InnerSnapshot['_nodes'][number]
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
  | { readonly why: 'half-taken'; readonly by: readonly string[]; readonly notBy: readonly string[]; readonly guards: readonly GuardTrace[] }

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
  return wrap(machine.resolveState({ value, context } as Parameters<Machine['resolveState']>[0]))
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
  if (!nodes.some(({ type }) => type === 'parallel')) return undefined
  const concerned = nodes.filter(isLeaf).map(leaf => ({ leaf, own: withinRegion(leaf).filter(node => node.transitions.has(event.type)) }))
  const takes = ({ own }: { own: readonly Node[] }) => taken.some(({ source }) => own.includes(source))
  const by = concerned.filter(takes)
  const notBy = concerned.filter(region => region.own.length > 0 && !takes(region))
  if (by.length === 0 || notBy.length === 0) return undefined
  const guards = guardsOf(machine, notBy.flatMap(({ own }) => own), snapshot.context, event)
  return { why: 'half-taken', by: by.map(({ leaf }) => pathOf(leaf)), notBy: notBy.map(({ leaf }) => pathOf(leaf)), guards }
}

/**
 * Could some payload make the machine take an event of this type? Guards that read the payload are open.
 * Gives `undefined` for yes, else why not.
 */
export function whyNeverTaken(machine: Machine, snapshot: Snapshot, type: string): NotTaken | undefined {
  if (snapshot.ended) return { why: 'ended' }
  const nodes = snapshot.inner._nodes
  if (nodes.some(node => (node.transitions.get(type) ?? []).some(({ guard }) => guard === undefined))) return undefined
  const guards = guardsOf(machine, nodes, snapshot.context, type)
  return guards.some(({ holds }) => holds !== false) ? undefined : refusedBy(guards)
}

/** Takes an event that `whyNotTaken` has nothing against. */
export function step(machine: Machine, snapshot: Snapshot, event: AnyEvent): { next: Snapshot; actions: readonly NamedAction[] } {
  named.length = 0
  const next = machine.transition(snapshot.inner, event, scope)
  return { next: wrap(next), actions: named.length === 0 ? NO_ACTIONS : named.splice(0) }
}

/** The dotted paths of the active states, in the order the machine is written: `['inSession', 'inSession.floor']`. */
export function activePaths(snapshot: Snapshot): readonly string[] {
  const inside = snapshot.inner._nodes.filter(({ path }) => path.length > 0)
  return inside.sort((one, other) => one.order - other.order).map(pathOf) // XState's own order tells how a state was reached
}

/** The event types for which a transition leaves an active state, whatever its guard. */
export function candidateTypes(snapshot: Snapshot): readonly string[] {
  return [...new Set(snapshot.inner._nodes.flatMap(node => [...node.transitions.keys()]))]
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
  } as unknown as Scope // the parts of a scope that a machine without actors touches
}

function wrap(inner: InnerSnapshot): Snapshot {
  if (inner.status === 'error') throw inner.error
  return { value: inner.value, context: inner.context, tags: [...inner.tags].sort(), ended: inner.status === 'done', inner }
}

function refusedBy(guards: readonly GuardTrace[]): NotTaken {
  return guards.length === 0 ? { why: 'out-of-place' } : { why: 'guard', guards }
}

function guardsOf(machine: Machine, nodes: readonly Node[], context: unknown, event: AnyEvent | string): readonly GuardTrace[] {
  const type = typeof event === 'string' ? event : event.type
  const guards = nodes.flatMap(node => (node.transitions.get(type) ?? []).flatMap(({ guard }) => (guard === undefined ? [] : [guard as Guard])))
  return guards.map(guard => askGuard(machine, guard, context, event))
}

function isLeaf({ type }: Node): boolean {
  return type === 'atomic' || type === 'final'
}

/** A leaf and the states around it, up to but without the nearest parallel one. */
function withinRegion(leaf: Node): readonly Node[] {
  const nodes: Node[] = []
  for (let node: Node | undefined = leaf; node !== undefined && node.type !== 'parallel'; node = node.parent) nodes.push(node)
  return nodes
}

function pathOf(node: Node): string {
  return node.path.join('.')
}
