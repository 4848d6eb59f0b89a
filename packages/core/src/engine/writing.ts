import { chain } from '../journal/chain.ts'
import type { FactEntry } from '../journal/entry.ts'
import { recomputed } from '../kernel/recompute.ts'
import type { CaseId } from '../process/case-id.ts'
import type { AnyProcess } from '../process/process.ts'
import type { AnyCommand } from '../process/schema.ts'
import type { CaseCommit, Commit } from '../store/port.ts'
import { type EngineCore, newCaseId, plainCircumstances } from './core.ts'
import type { Handle } from './handle.ts'
import type { Outcome } from './outcome.ts'
import { caseCommit } from './plan.ts'
import {
  acceptedFrom,
  type Caller,
  prepare,
  record,
  type RecordOptions,
  type Request,
  resolve,
  tooBusy,
  TRIES,
  visibleCase,
} from './record.ts'
import { wake } from './wake.ts'

type Writing = Pick<
  Handle<AnyProcess>,
  'open' | 'record' | 'prepare' | 'prepareOpening' | 'outcomeOf' | 'recompute'
>

/** The part of a handle that writes. */
export function writing(core: EngineCore, caller: Caller): Writing {
  const send = async (request: Request): Promise<Outcome> => {
    const { outcome, written } = await record(core, caller, request)
    if (written !== undefined) await wakeAfter(core, written)
    return outcome
  }
  return {
    open: (process, opening, options = {}) => send(openingRequest(core, process, opening, options)),
    record: (id, command, options = {}) => send({ case: id, command, options }) as never, // the id is of the process the types name
    prepare: (id, command, options = {}) => prepare(core, caller, { case: id, command, options }) as never,
    prepareOpening: (process, opening, options = {}) =>
      prepare(core, caller, openingRequest(core, process, opening, options)),
    outcomeOf: (key) => resolve(core, caller, key),
    recompute: (id) => recompute(core, caller, id),
  }
}

/** The request that opens a case of a process under a new id. */
export function openingRequest(
  core: EngineCore,
  process: AnyProcess,
  opening: object,
  options: RecordOptions,
): Request {
  const current = core.processes(process.id, process.version)
  return {
    process: current,
    case: newCaseId(core),
    command: { ...opening, type: current.opening } as AnyCommand,
    options,
  }
}

/** The fact stands whatever becomes of what it sets off: `catchUp` sends what could not be sent now. */
async function wakeAfter(core: EngineCore, { tenant, cases: [own] }: Commit): Promise<void> {
  const [entry] = own?.entries ?? []
  if (own === undefined || entry?.kind !== 'fact') return
  try {
    await wakeParents(core, tenant, own, entry)
  } catch (error) {
    core.options.log?.({ note: 'awaited-failed', tenant, case: own.case, error })
  }
}

/** A child's fact may be what its parent waits for; and a case just opened may have its children's. */
async function wakeParents(
  core: EngineCore,
  tenant: string,
  { case: id, parent }: CaseCommit,
  { event, opened }: FactEntry,
): Promise<void> {
  if (parent !== undefined) await wake(core, tenant, parent, event.occurredOn)
  if (opened.length > 0) await wake(core, tenant, id, event.occurredOn)
}

async function recompute(core: EngineCore, caller: Caller, id: CaseId): Promise<Outcome | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const known = await visibleCase(core, caller, id)
    if ('outcome' in known) return known
    const { process, kase } = known
    const made = recomputed(process, kase, plainCircumstances(core, caller.party, {}))
    if (made === undefined) return undefined
    const { entry } = chain(made.entry)
    const own = caseCommit(process, kase, entry, made.next, kase.parent)
    const commit = { tenant: caller.tenant, cases: [own], counters: [] }
    const written = await core.options.store.apply(commit)
    if (written.outcome === 'committed')
      return acceptedFrom({ outcome: 'prepared', case: id, commit, findings: [] }, written.positions[0] ?? 0)
    if (attempt === TRIES) throw tooBusy()
  }
}
