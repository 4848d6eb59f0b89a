import { guardKey } from '@civicflow/adapters/scxml'
import { type AnyProcess, type GuardTree, shapeOf } from '@civicflow/core'
import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate'

/** What each guard says in one step, by its key. */
export type Verdicts = Readonly<Record<string, boolean>>

/** A state that a transition leads to. */
export interface Target {
  readonly path: string
  readonly isClosed: boolean
}

/** A machine that does what verdicts say: its guards answer by them, its actions do nothing. */
export interface Obedient {
  /** Keys of the guards that are asked of an event, and of those that are asked without one. */
  readonly asked: readonly string[]
  readonly askedAtOnce: readonly string[]
  readonly events: readonly string[]
  /** Dotted paths of every state, sorted. */
  readonly states: readonly string[]
  begin(): AnyMachineSnapshot
  /** The events that have a transition from an active state. */
  candidates(snapshot: AnyMachineSnapshot): readonly string[]
  /** Where the transitions of an event lead that are taken under these verdicts; nothing where none is. */
  targets(snapshot: AnyMachineSnapshot, event: string, verdicts: Verdicts): readonly Target[] | undefined
  step(snapshot: AnyMachineSnapshot, event: string, verdicts: Verdicts): AnyMachineSnapshot
}

/** The process's own machine under XState, with nothing of it changed but who answers its guards. */
export function obedient({ machine }: AnyProcess): Obedient {
  const { transitions, states } = shapeOf(machine)
  const named = transitions.flatMap(({ guard }) => leavesOf(guard))
  const keysOf = (of: typeof transitions) =>
    new Set(
      of.flatMap(({ guard }) => leavesOf(guard)).map(({ guard: name, params }) => guardKey(name, params)),
    )
  const askedAtOnce = keysOf(transitions.filter(({ event }) => event === undefined))
  const transitionsFrom = Map.groupBy(transitions, ({ from }) => from)
  let said: Verdicts = {}
  const provided = machine.provide({
    guards: Object.fromEntries(
      [...new Set(named.map(({ guard }) => guard))].map((name) => [
        name,
        (_: unknown, params: unknown) => said[guardKey(name, params)] === true,
      ]),
    ),
    actions: Object.fromEntries(Object.keys(machine.implementations.actions).map((name) => [name, () => {}])),
  })
  return {
    asked: [...keysOf(transitions)].filter((key) => !askedAtOnce.has(key)),
    askedAtOnce: [...askedAtOnce],
    events: [...new Set(transitions.flatMap(({ event }) => event ?? []))],
    states: states.map(({ path }) => path).toSorted(),
    begin: () => initialTransition(provided)[0] as AnyMachineSnapshot,
    candidates: ({ value }) => [
      ...new Set(
        ['', ...pathsOf(value)].flatMap((path) =>
          (transitionsFrom.get(path) ?? []).flatMap(({ event }) => event ?? []),
        ),
      ),
    ],
    targets: (snapshot, event, verdicts) => {
      said = verdicts
      const taken = provided.getTransitionData(snapshot as never, { type: event })
      if (taken.length === 0) return undefined
      return taken
        .flatMap(({ target }) => target ?? [])
        .map(({ path, tags }) => ({ path: path.join('.'), isClosed: tags.includes('closed') }))
    },
    step: (snapshot, event, verdicts) => {
      said = verdicts
      return transition(provided, snapshot, { type: event })[0] as AnyMachineSnapshot
    },
  }
}

function leavesOf(tree: GuardTree | undefined): readonly Extract<GuardTree, { guard: string }>[] {
  if (tree === undefined) return []
  return 'guard' in tree ? [tree] : tree.of.flatMap(leavesOf)
}

/** The dotted paths of a snapshot's active states, sorted. */
export function pathsOf(value: unknown, above = ''): readonly string[] {
  const at = (name: string) => (above === '' ? name : `${above}.${name}`)
  if (typeof value === 'string') return [at(value)]
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, inner]) => [
    at(name),
    ...pathsOf(inner, at(name)),
  ])
}
