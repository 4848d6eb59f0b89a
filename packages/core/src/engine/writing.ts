import { chain } from '../journal/chain.ts'
import { recomputed } from '../kernel/recompute.ts'
import type { CaseId } from '../process/case-id.ts'
import type { AnyProcess } from '../process/process.ts'
import type { AnyCommand } from '../process/schema.ts'
import { type EngineCore, newCaseId, plainCircumstances } from './core.ts'
import type { Handle } from './handle.ts'
import type { Accepted, Outcome, Prepared } from './outcome.ts'
import { caseCommit } from './plan.ts'
import { acceptedFrom, type Caller, prepare, record, type RecordOptions, type Request, resolve, visibleCase } from './record.ts'
import { wake } from './wake.ts'

type Writing = Pick<Handle<AnyProcess>, 'open' | 'record' | 'prepare' | 'prepareOpening' | 'outcomeOf' | 'recompute'>

/** The part of a handle that writes. */
export function writing(core: EngineCore, caller: Caller): Writing {
  const send = async (request: Request): Promise<Outcome> => {
    const outcome = await record(core, caller, request)
    if (outcome.outcome === 'accepted' && !outcome.repeated) await wakeAfter(core, caller, outcome)
    return outcome
  }
  return {
    open: (process, opening, options = {}) => send(openingRequest(core, process, opening, options)) as never, // the ids of the process asked for
    record: (id, command, options = {}) => send({ case: id, command, options }) as never,
    prepare: (id, command, options = {}) => prepare(core, caller, { case: id, command, options }) as Promise<Prepared | Outcome> as never,
    prepareOpening: (process, opening, options = {}) => prepare(core, caller, openingRequest(core, process, opening, options)) as Promise<Prepared | Outcome> as never,
    outcomeOf: key => resolve(core, caller, key),
    recompute: id => recompute(core, caller, id),
  }
}

/** The request that opens a case of a process under a new id. */
export function openingRequest(core: EngineCore, process: AnyProcess, opening: object, options: RecordOptions): Request {
  const current = core.processes(process.id, process.version)
  return { process: current, case: newCaseId(core), command: { ...opening, type: current.opening } as AnyCommand, options }
}

/** The fact stands whatever becomes of what it sets off: `catchUp` sends what could not be sent now. */
async function wakeAfter(core: EngineCore, caller: Caller, outcome: Accepted): Promise<void> {
  try {
    await wakeParents(core, caller, outcome)
  } catch (error) {
    core.options.log?.({ note: 'awaited-failed', tenant: caller.tenant, case: outcome.case, error })
  }
}

/** A child's fact may be what its parent waits for; and a case just opened may have its children's. */
async function wakeParents(core: EngineCore, { tenant }: Caller, { case: id, entry, opened }: Accepted): Promise<void> {
  if (entry.kind !== 'fact') return
  const stored = await core.options.store.load(tenant, id)
  if (stored?.parent !== null && stored?.parent !== undefined) await wake(core, tenant, stored.parent, entry.event.occurredOn)
  if (opened.length > 0) await wake(core, tenant, id, entry.event.occurredOn)
}

async function recompute(core: EngineCore, caller: Caller, id: CaseId): Promise<Outcome | undefined> {
  const known = await visibleCase(core, caller, id)
  if ('outcome' in known) return known
  const { process, kase } = known
  const made = recomputed(process, kase, plainCircumstances(core, caller.party, {}))
  if (made === undefined) return undefined
  const { entry } = chain(made.entry)
  const commit = { tenant: caller.tenant, cases: [caseCommit(process, kase, entry, made.next, kase.parent)], counters: [] }
  const written = await core.options.store.apply(commit)
  if (written.outcome === 'committed') return acceptedFrom({ outcome: 'prepared', case: id, commit, findings: [] }, written.positions[0] ?? 0)
  return recompute(core, caller, id)
}
