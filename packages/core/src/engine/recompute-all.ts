import { chain } from '../journal/chain.ts'
import { figuresOf } from '../kernel/project.ts'
import { recomputed } from '../kernel/recompute.ts'
import type { CaseCommit, CounterChange, StoredCase } from '../store/port.ts'
import type { Recorder } from '../who/party.ts'
import { caseCommit } from './case-commit.ts'
import { caseOf, type EngineCore, plainCircumstances } from './core.ts'
import { countedAt, summed } from './plan.ts'

const BY = { system: 'recompute' } as const

/** How many cases are looked at, and written, together. */
const TOGETHER = 100

/** What recomputing a case comes to. */
export interface Recomputed {
  readonly part: CaseCommit
  readonly counters: readonly CounterChange[]
}

/** A case with its deadlines derived anew; `undefined` where they come out as they are. */
export function recomputedCase(core: EngineCore, stored: StoredCase, by: Recorder): Recomputed | undefined {
  const process = core.processes(stored.process, stored.version)
  const kase = caseOf(stored)
  const made = recomputed(process, kase, plainCircumstances(core, by, {}))
  if (made === undefined) return undefined
  const { entry } = chain(made.entry)
  return {
    part: caseCommit(process, kase, [entry], made.next, kase.parent),
    counters: countedAt(kase.parent, figuresOf(process, kase.state), figuresOf(process, made.next)),
  }
}

/** Recomputes every open case of a tenant. */
export async function recomputeAll(
  core: EngineCore,
  tenant: string,
): Promise<{ readonly cases: number; readonly changed: number }> {
  let [cases, changed] = [0, 0]
  for (let after = 0; ; ) {
    const page = await core.options.store.stored(tenant, after, TOGETHER)
    const last = page.at(-1)
    if (last === undefined) return { cases, changed }
    const open = page.filter(({ summary }) => !summary.closed)
    cases += open.length
    changed += await recomputeTogether(core, tenant, open)
    after = last.opened
  }
}

/** Recomputes some cases in one commit; where somebody writes in one of them meanwhile, each alone. */
async function recomputeTogether(
  core: EngineCore,
  tenant: string,
  page: readonly StoredCase[],
): Promise<number> {
  const made = page.flatMap((stored) => recomputedCase(core, stored, BY) ?? [])
  if (made.length === 0) return 0
  const { outcome } = await core.options.store.apply({
    tenant,
    cases: made.map(({ part }) => part),
    counters: summed(made.flatMap(({ counters }) => counters)),
  })
  if (outcome === 'committed') return made.length
  let changed = 0
  for (const { part } of made) {
    const again = await core.options.store.load(tenant, part.case)
    if (again !== undefined) changed += await recomputeTogether(core, tenant, [again])
  }
  return changed
}
