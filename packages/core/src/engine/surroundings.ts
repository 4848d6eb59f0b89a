import type { CaseId } from '../process/case-id.ts'
import { caseOf, type EngineCore } from './core.ts'
import { type KnownCase, type Surroundings, targetOf } from './plan.ts'
import { type Caller, visibleCase } from './visible-case.ts'

/** The world beyond a case, as a caller reaches it: other cases only where they may be seen, those it opened or is bound to always. */
export function surroundingsFor(core: EngineCore, caller: Caller): Surroundings {
  return {
    current: core.current,
    toldCase: async (to, teller) => {
      if (!('case' in to)) return loadedCase(core, caller.tenant, targetOf(teller, to))
      const known = await visibleCase(core, caller, to.case)
      return 'outcome' in known ? undefined : known
    },
  }
}

/** The world beyond a case, as the engine itself reaches it. */
export function surroundingsOfEngine(core: EngineCore, tenant: string): Surroundings {
  return {
    current: core.current,
    toldCase: (to, teller) => loadedCase(core, tenant, targetOf(teller, to)),
  }
}

/** A case as it is, whoever asks; `undefined` where there is none. */
export async function loadedCase(
  core: EngineCore,
  tenant: string,
  id: CaseId,
): Promise<KnownCase | undefined> {
  const { stored, counters } = await core.options.store.situation(tenant, id)
  if (stored === undefined) return undefined
  return { process: core.processes(stored.process, stored.version), kase: caseOf(stored), counters }
}
