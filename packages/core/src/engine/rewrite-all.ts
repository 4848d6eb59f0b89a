import type { CaseCommit, CounterChange, StoredCase } from '../store/port.ts'
import type { EngineCore } from './core.ts'
import { summed } from './plan.ts'

/** How many cases are looked at, and written, together. */
const TOGETHER = 100

/** What the system writes to a case without a fact. */
export interface Rewritten {
  readonly part: CaseCommit
  readonly counters: readonly CounterChange[]
}

/** Of which cases something may be written, and what comes of each; `undefined` where nothing does. */
export interface Rewriting {
  readonly concerns: (stored: StoredCase) => boolean
  readonly rewrite: (stored: StoredCase) => Rewritten | undefined
}

/** Looks at every case of a tenant that is concerned, and writes what comes of it. */
export async function rewriteAll(
  core: EngineCore,
  tenant: string,
  rewriting: Rewriting,
): Promise<{ readonly cases: number; readonly changed: number }> {
  let [cases, changed] = [0, 0]
  for (let after = 0; ; ) {
    const page = await core.options.store.stored(tenant, after, TOGETHER)
    const last = page.at(-1)
    if (last === undefined) return { cases, changed }
    const concerned = page.filter(rewriting.concerns)
    cases += concerned.length
    changed += await rewriteTogether(core, tenant, concerned, rewriting)
    after = last.opened
  }
}

/** Writes some cases in one commit; where somebody writes in one of them meanwhile, each alone. */
async function rewriteTogether(
  core: EngineCore,
  tenant: string,
  page: readonly StoredCase[],
  rewriting: Rewriting,
): Promise<number> {
  const { store } = core.options
  const made = page.flatMap((stored) => rewriting.rewrite(stored) ?? [])
  if (made.length === 0) return 0
  const { outcome } = await store.apply({
    tenant,
    cases: made.map(({ part }) => part),
    counters: summed(made.flatMap(({ counters }) => counters)),
  })
  if (outcome === 'committed') return made.length
  let written = 0
  for (const { part } of made) {
    const again = await store.load(tenant, part.case)
    if (again !== undefined && rewriting.concerns(again))
      written += await rewriteTogether(core, tenant, [again], rewriting)
  }
  return written
}
