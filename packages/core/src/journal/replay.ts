import { withAct } from '../kernel/decide.ts'
import {
  initialSnapshot,
  type NamedAction,
  type NotTaken,
  type Snapshot,
  step,
  whyNotTaken,
} from '../machine/run-machine.ts'
import type { Acts } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { AreaId } from '../who/register.ts'
import type { Fact } from './facts.ts'
import { carriedOver } from './migrate.ts'

/** One fact on its way through the machine. */
export interface Replayed {
  readonly fact: Fact
  readonly process: AnyProcess
  readonly from: Snapshot
  readonly actsBefore: Acts
  /** Where the machine takes it, and what is known after it; absent where it does not. */
  readonly taken?: {
    readonly to: Snapshot
    readonly actions: readonly NamedAction[]
    readonly acts: Acts
    readonly areas: readonly AreaId[]
  }
  readonly not?: NotTaken
}

/**
 * Takes facts through the machine, one after the other, and stops after the first that it does not take. Where the case
 * went over to another version between two facts, the later one is taken from where its migration leads.
 *
 * @throws what `carriedOver` throws.
 */
export function* replay(
  processOf: (version: number) => AnyProcess,
  facts: readonly Fact[],
): Generator<Replayed> {
  let last: { readonly version: number; readonly snapshot: Snapshot } | undefined
  let acts: Acts = {}
  let areas: readonly AreaId[] = []
  for (const fact of facts) {
    const process = processOf(fact.version)
    const before =
      last === undefined
        ? initialSnapshot(process.machine)
        : carriedOver(processOf, { ...last, acts }, fact.version)
    const not = whyNotTaken(process.machine, before, fact.event)
    if (not !== undefined) {
      yield { fact, process, from: before, actsBefore: acts, not }
      return
    }
    const { next: to, actions } = step(process.machine, before, fact.event)
    const actsBefore = acts
    acts = withAct(acts, fact.event, fact.by, fact.revision)
    areas = fact.areas ?? areas
    yield { fact, process, from: before, actsBefore, taken: { to, actions, acts, areas } }
    last = { version: fact.version, snapshot: to }
  }
}
