import { chain } from '../journal/chain.ts'
import { figuresOf } from '../kernel/project.ts'
import { recomputed } from '../kernel/recompute.ts'
import type { StoredCase } from '../store/port.ts'
import type { Recorder } from '../who/party.ts'
import { caseCommit } from './case-commit.ts'
import { caseOf, type EngineCore, plainCircumstances } from './core.ts'
import { countedAt } from './plan.ts'
import { rewriteAll, type Rewritten } from './rewrite-all.ts'

const BY = { system: 'recompute' } as const

/** A case with its deadlines derived anew; `undefined` where they come out as they are. */
export function recomputedCase(core: EngineCore, stored: StoredCase, by: Recorder): Rewritten | undefined {
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
export function recomputeAll(
  core: EngineCore,
  tenant: string,
): Promise<{ readonly cases: number; readonly changed: number }> {
  return rewriteAll(core, tenant, {
    concerns: ({ summary }) => !summary.closed,
    rewrite: (stored) => recomputedCase(core, stored, BY),
  })
}
