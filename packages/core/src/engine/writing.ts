import { CallerError } from '../errors.ts'
import type { CaseId } from '../process/case-id.ts'
import type { AnyProcess } from '../process/process.ts'
import type { AnyCommand } from '../process/schema.ts'
import type { CaseCommit, Commit, CounterChange } from '../store/port.ts'
import { checkedList, checkedObject } from './arguments.ts'
import { type EngineCore, newCaseId } from './core.ts'
import type { BatchedCommand, Handle } from './handle.ts'
import type { Outcome } from './outcome.ts'
import type { CorrectionCommand } from '../kernel/correct.ts'
import type { RecusalCommand } from '../kernel/recuse.ts'
import {
  acceptedFrom,
  prepare,
  record,
  type RecordOptions,
  type CommandRequest,
  type Request,
  resolve,
  tooBusy,
  TRIES,
} from './record.ts'
import { recordAll } from './record-all.ts'
import { type Caller, visibleCase } from './visible-case.ts'
import { recomputedCase } from './recompute-all.ts'
import { waits, wake, wakingDay } from './wake.ts'

type Writing = Pick<
  Handle<AnyProcess>,
  | 'open'
  | 'record'
  | 'recordAll'
  | 'correct'
  | 'recuse'
  | 'prepare'
  | 'prepareOpening'
  | 'outcomeOf'
  | 'recompute'
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
    record: (id, command, options = {}) => send(requestOf(id, command, options)) as never, // the id is of the process the types name
    recordAll: async (commands) => {
      const requests = checkedList('commands', commands, (one) => batchedRequest(core, one))
      const each = await recordAll(core, caller, requests)
      for (const one of each)
        if ('written' in one && one.written !== undefined) await wakeAfter(core, one.written)
      return each.map(({ outcome }) => outcome) as never // the ids are of the processes the types name
    },
    correct: (id, correction, options) => send(correctionRequest(id, correction, options)) as never, // as above
    recuse: (id, recusal, options = {}) => send(recusalRequest(id, recusal, options)) as never, // as above
    prepare: (id, command, options = {}) => prepare(core, caller, requestOf(id, command, options)) as never,
    prepareOpening: (process, opening, options = {}) =>
      prepare(core, caller, openingRequest(core, process, opening, options)),
    outcomeOf: (key) => resolve(core, caller, key),
    recompute: (id) => recompute(core, caller, id),
  }
}

function batchedRequest(core: EngineCore, one: BatchedCommand<AnyProcess>): Request {
  if (one.process !== undefined && one.case !== undefined)
    throw new CallerError(
      'invalid-argument',
      'it has a case or a process: give `case` and `command`, or `process` and `opening`',
    )
  return one.process === undefined
    ? requestOf(one.case, one.command, one.options ?? {})
    : openingRequest(core, one.process, one.opening, one.options ?? {})
}

function requestOf(id: CaseId, command: AnyCommand, options: RecordOptions): CommandRequest {
  return { case: id, command: checkedObject('command', command), options: checkedObject('options', options) }
}

function correctionRequest(
  id: CaseId,
  correction: object,
  options: RecordOptions & { readonly reason: string },
): Request {
  const { reason, ...rest } = checkedObject('options', options)
  return {
    case: id,
    correction: checkedObject('correction', correction) as CorrectionCommand, // decided field by field
    reason,
    options: rest,
  }
}

function recusalRequest(id: CaseId, recusal: RecusalCommand, options: RecordOptions): Request {
  const { person, reason, on } = checkedObject('recusal', recusal)
  return { case: id, recusal: { person, reason, on }, options: checkedObject('options', options) }
}

/** The request that opens a case of a process under a new id. */
export function openingRequest(
  core: EngineCore,
  process: AnyProcess,
  opening: object,
  options: RecordOptions,
): CommandRequest {
  const { id, version } = checkedObject('process', process)
  const current = core.processes(id, version)
  if (current !== core.current(id))
    throw new CallerError(
      'wrong-process',
      `version ${version} of process "${id}" is kept for its old cases; open new ones under version ${core.current(id).version}`,
      { process: id, version },
    )
  return {
    process: current,
    case: newCaseId(core),
    command: { ...checkedObject('opening', opening), type: current.opening } as AnyCommand,
    options: checkedObject('options', options),
  }
}

/** The fact stands whatever becomes of what it sets off: `catchUp`, or a worker, sends what could not be sent now. */
async function wakeAfter(core: EngineCore, { tenant, cases, counters }: Commit): Promise<void> {
  const [own] = cases
  const [entry] = own?.entries ?? []
  if (own === undefined || entry === undefined) return
  const occurredOn = wakingDay(core, entry)
  try {
    // What changed in some cases may be what those that count them wait for; what a case now waits for may be there.
    const waiting = cases.filter((part) => waits(core, part)).map((part) => part.case)
    for (const id of new Set([...counted(core, cases, counters), ...waiting]))
      await wake(core, tenant, id, occurredOn)
  } catch (error) {
    core.options.log?.({ note: 'awaited-failed', tenant, case: own.case, error })
  }
}

/** The cases whose counters change, but those of the commit whose process waits for none. */
function counted(
  core: EngineCore,
  cases: readonly CaseCommit[],
  counters: readonly CounterChange[],
): readonly CaseId[] {
  const idle = cases.filter(({ process, version }) => core.processes(process, version).awaits.length === 0)
  const ids = new Set(idle.map((part) => part.case))
  return counters.flatMap(({ case: id }) => (ids.has(id) ? [] : [id]))
}

async function recompute(core: EngineCore, caller: Caller, id: CaseId): Promise<Outcome | undefined> {
  const { store } = core.options
  for (let attempt = 1; ; attempt += 1) {
    const known = await visibleCase(core, caller, id)
    if ('outcome' in known) return known
    const stored = await store.load(caller.tenant, id)
    const made = stored === undefined ? undefined : recomputedCase(core, stored, caller.party)
    if (made === undefined) return undefined
    const commit = { tenant: caller.tenant, cases: [made.part], counters: made.counters }
    const written = await store.apply(commit)
    if (written.outcome === 'committed')
      return acceptedFrom({ outcome: 'prepared', case: id, commit, findings: [] }, written.positions[0] ?? 0)
    if (attempt === TRIES) throw tooBusy()
  }
}
