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
  readonly guards: readonly GuardShape[]
}

/** A guard's name; negated where it must not hold. */
export interface GuardShape {
  readonly guard: string
  readonly negated: boolean
}

type Node = Machine['root']

/** The states and transitions of a machine, in the order they are written. */
export function shapeOf(machine: Machine): {
  readonly states: readonly StateShape[]
  readonly transitions: readonly TransitionShape[]
} {
  const nodes = [...below(machine.root)]
  return { states: nodes.map(stateShape), transitions: [machine.root, ...nodes].flatMap(transitionShapes) }
}

function* below(node: Node): Generator<Node> {
  for (const child of Object.values<Node>(node.states)) {
    yield child
    yield* below(child)
  }
}

function stateShape(node: Node): StateShape {
  const initial = node.type === 'compound' ? node.initial.target[0] : undefined
  return {
    path: pathOf(node),
    parent: node.parent === undefined ? '' : pathOf(node.parent),
    kind: node.type as StateShape['kind'],
    ...(initial !== undefined && { initial: pathOf(initial) }),
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
    guards: transition.guard === undefined ? [] : guardShapes(transition.guard as Guard, false),
  }))
}

function pathOf(node: Node): string {
  return node.path.join('.')
}

function guardShapes(guard: Guard, negated: boolean): readonly GuardShape[] {
  if (isCombination(guard)) {
    const inner = operator(guard) === 'not' ? !negated : negated
    return guard.guards.flatMap((part) => guardShapes(part, inner))
  }
  return [{ guard: typeof guard === 'string' ? guard : guard.type, negated }]
}
