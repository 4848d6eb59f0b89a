import type { CaseId } from '../process/case-id.ts'
import type { Figures } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { Awaitable } from '../store/port.ts'
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
      if ('outcome' in known) return undefined
      return { ...known, counters: await countersFor(core, caller.tenant, known.process, to.case) }
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

/** What a case's children have added up to, where its process opens any. */
export function countersFor(
  core: EngineCore,
  tenant: string,
  process: AnyProcess,
  id: CaseId,
): Awaitable<Figures> {
  return Object.keys(process.opens).length === 0 ? {} : core.options.store.counters(tenant, id)
}

async function loadedCase(core: EngineCore, tenant: string, id: CaseId): Promise<KnownCase | undefined> {
  const stored = await core.options.store.load(tenant, id)
  if (stored === undefined) return undefined
  const process = core.processes(stored.process, stored.version)
  return { process, kase: caseOf(stored), counters: await countersFor(core, tenant, process, id) }
}
