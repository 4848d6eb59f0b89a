import { guardKey } from '@civicflow/adapters/scxml'
import { type AnyProcess, type GuardTree, shapeOf } from '@civicflow/core'
import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate'

/** What each guard says in one step, by its key. */
export type Verdicts = Readonly<Record<string, boolean>>

/** A machine that does what verdicts say: its guards answer by them, its actions do nothing. */
export interface Obedient {
  /** Keys of all guards, and of those that are asked without an event. */
  readonly guards: readonly string[]
  readonly askedAtOnce: readonly string[]
  readonly events: readonly string[]
  begin(): AnyMachineSnapshot
  /** Does a transition of this event leave the snapshot's states, or stay in one, under these verdicts? */
  takes(snapshot: AnyMachineSnapshot, event: string, verdicts: Verdicts): boolean
  step(snapshot: AnyMachineSnapshot, event: string, verdicts: Verdicts): AnyMachineSnapshot
}

/** The process's own machine under XState, with nothing of it changed but who answers its guards. */
export function obedient({ machine }: AnyProcess): Obedient {
  const { transitions } = shapeOf(machine)
  const named = transitions.flatMap(({ guard }) => leavesOf(guard))
  const atOnce = transitions
    .filter(({ event }) => event === undefined)
    .flatMap(({ guard }) => leavesOf(guard))
  const keysOf = (leaves: typeof named) => [
    ...new Set(leaves.map(({ guard, params }) => guardKey(guard, params))),
  ]
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
    guards: keysOf(named),
    askedAtOnce: keysOf(atOnce),
    events: [...new Set(transitions.flatMap(({ event }) => event ?? []))],
    begin: () => initialTransition(provided)[0] as AnyMachineSnapshot,
    takes: (snapshot, event, verdicts) => {
      said = verdicts
      return provided.getTransitionData(snapshot as never, { type: event }).length > 0
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
