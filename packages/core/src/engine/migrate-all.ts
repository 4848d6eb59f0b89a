import { CallerError } from '../errors.ts'
import { chain } from '../journal/chain.ts'
import { migrate } from '../kernel/migrate.ts'
import { figuresOf } from '../kernel/project.ts'
import type { CaseId } from '../process/case-id.ts'
import type { StoredCase } from '../store/port.ts'
import { migrationCommit } from './case-commit.ts'
import { caseOf, type EngineCore, plainCircumstances } from './core.ts'
import { countedAt } from './plan.ts'
import { rewriteAll, type Rewritten } from './rewrite-all.ts'

const BY = { system: 'migrate' } as const

/** What became of a tenant's cases when they were to go over to newer versions. */
export interface Migrated {
  /** How many cases were under a version that migrations lead on from, and how many of them went over. */
  readonly cases: number
  readonly migrated: number
  /** Cases that have no place under the newer version, and stay as they are under theirs. */
  readonly left: readonly { readonly case: CaseId; readonly error: CallerError }[]
}

/** Takes every case of a tenant, closed ones too, over to the newest version that migrations lead to from its own. */
export async function migrateAll(core: EngineCore, tenant: string): Promise<Migrated> {
  const left = new Map<CaseId, CallerError>()
  const { cases, changed } = await rewriteAll(core, tenant, {
    concerns: ({ process, version }) => newestFrom(core, process, version) !== version,
    rewrite: (stored) => {
      try {
        return migratedCase(core, stored)
      } catch (error) {
        if (!(error instanceof CallerError && error.code === 'invalid-migration')) throw error
        left.set(stored.case, error)
        return undefined
      }
    },
  })
  return { cases, migrated: changed, left: [...left].map(([id, error]) => ({ case: id, error })) }
}

function migratedCase(core: EngineCore, stored: StoredCase): Rewritten {
  const kase = caseOf(stored)
  const target = newestFrom(core, kase.process, kase.version)
  const processOf = (version: number) => core.processes(kase.process, version)
  const [before, after] = [processOf(kase.version), processOf(target)]
  const made = migrate(processOf, kase, target, plainCircumstances(core, BY, {}))
  const { entry } = chain(made.entry)
  return {
    part: migrationCommit(before, after, kase, entry, made.next),
    counters: countedAt(kase.parent, figuresOf(before, kase.state), figuresOf(after, made.next)),
  }
}

/** The newest version that migrations lead to from one. */
function newestFrom(core: EngineCore, id: string, version: number): number {
  const next = core.options.processes.find(
    (process) => process.id === id && process.migration?.from === version,
  )
  return next === undefined ? version : newestFrom(core, id, next.version)
}
