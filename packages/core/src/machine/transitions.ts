import { type Guard, isCombination, operator } from './guard.ts'
import type { Machine } from './machine-types.ts'

/** A state of a machine as a diagram shows it. */
export interface StateShape {
  /** Dotted path. */
  readonly path: string
  readonly parent: string
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final'
  /** Path of the state entered first, in a compound one. */
  readonly initial?: string
  readonly tags: readonly string[]
}

/** A transition of a machine as a diagram shows it; `event` is absent where it is taken at once. */
export interface TransitionShape {
  readonly from: string
  readonly event?: string
  /** Paths entered; empty where the state stays. */
  readonly to: readonly string[]
  /** What it asks; absent where it asks nothing. */
  readonly guard?: GuardTree
  /** Is the state left and entered again, although what is entered lies within it? */
  readonly reenters: boolean
}

/** A guard as it is written: a name, with parameters where it has some, or a combination. */
export type GuardTree =
  | { readonly guard: string; readonly params?: unknown }
  | { readonly op: 'and' | 'or' | 'not'; readonly of: readonly GuardTree[] }

/** A guard's name; negated where it must not hold. */
export interface GuardShape {
  readonly guard: string
  readonly negated: boolean
}

type Node = Machine['root']

/** A machine as data: the state it begins in, its states and transitions in the order they are written. */
export interface MachineShape {
  readonly initial: string
  readonly states: readonly StateShape[]
  readonly transitions: readonly TransitionShape[]
}

export function shapeOf(machine: Machine): MachineShape {
  const nodes = [...below(machine.root)]
  return {
    initial: initialOf(machine.root) ?? '',
    states: nodes.map(stateShape),
    transitions: [machine.root, ...nodes].flatMap(transitionShapes),
  }
}

function initialOf(node: Node): string | undefined {
  const initial = node.type === 'compound' ? node.initial.target[0] : undefined
  return initial === undefined ? undefined : pathOf(initial)
}

function* below(node: Node): Generator<Node> {
  for (const child of Object.values<Node>(node.states)) {
    yield child
    yield* below(child)
  }
}

function stateShape(node: Node): StateShape {
  const initial = initialOf(node)
  return {
    path: pathOf(node),
    parent: node.parent === undefined ? '' : pathOf(node.parent),
    kind: node.type as StateShape['kind'],
    ...(initial !== undefined && { initial }),
    tags: node.tags,
  }
}

function transitionShapes(node: Node): readonly TransitionShape[] {
  const on = [...node.transitions.entries()].flatMap(([event, list]) =>
    list.map((transition) => ({ event, transition })),
  )
  const always = (node.always ?? []).map((transition) => ({ event: undefined, transition }))
  return [...on, ...always].map(({ event, transition }) => ({
    from: pathOf(node),
    ...(event !== undefined && { event }),
    to: (transition.target ?? []).map((target) => pathOf(target)),
    ...(transition.guard !== undefined && { guard: guardTree(transition.guard as Guard) }),
    reenters: transition.reenter,
  }))
}

function pathOf(node: Node): string {
  return node.path.join('.')
}

function guardTree(guard: Guard): GuardTree {
  if (isCombination(guard)) return { op: operator(guard), of: guard.guards.map(guardTree) }
  if (typeof guard === 'string') return { guard }
  return { guard: guard.type, ...(guard.params !== undefined && { params: guard.params }) }
}

/** The names a guard is made of, each with whether it must not hold. */
export function guardsIn(tree: GuardTree | undefined, negated = false): readonly GuardShape[] {
  if (tree === undefined) return []
  if ('guard' in tree) return [{ guard: tree.guard, negated }]
  const inner = tree.op === 'not' ? !negated : negated
  return tree.of.flatMap((part) => guardsIn(part, inner))
}
