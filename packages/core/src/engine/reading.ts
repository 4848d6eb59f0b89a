import { CallerError } from '../errors.ts'
import type { Entry } from '../journal/entry.ts'
import { factsIn } from '../journal/facts.ts'
import { fold } from '../journal/fold.ts'
import { replay } from '../journal/replay.ts'
import { openSealed } from '../journal/seal.ts'
import { allowed } from '../kernel/allowed.ts'
import type { Circumstances } from '../kernel/circumstances.ts'
import { snapshotOf } from '../kernel/examine.ts'
import { type Explanation, explain } from '../kernel/explain.ts'
import { mermaid } from '../kernel/mermaid.ts'
import { activePaths, initialSnapshot } from '../machine/run-machine.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { AnyCommand, Sealed } from '../process/schema.ts'
import { dayOf } from '../time/day.ts'
import { localTimeOf } from '../time/instant.ts'
import { type EngineCore, plainCircumstances } from './core.ts'
import type { Handle } from './handle.ts'
import { type KnownCase, planCommand } from './plan.ts'
import { type Caller, visibleCase } from './visible-case.ts'
import { type CaseView, explainDeadline, viewOf } from './view.ts'
import { checkedDay, checkedObject } from './arguments.ts'
import { surroundingsFor } from './surroundings.ts'
import { forecastOf, whatIf } from './what-if.ts'
import { todayOf } from './today.ts'
import { openingRequest } from './writing.ts'

type Reading = Pick<
  Handle<AnyProcess>,
  | 'allowed'
  | 'mayOpen'
  | 'explain'
  | 'explainOpening'
  | 'explainDue'
  | 'whatIf'
  | 'forecast'
  | 'history'
  | 'diagram'
  | 'reveal'
> & {
  readonly read: (id: CaseId) => Promise<CaseView | undefined>
}

/** The part of a handle that reads one case. */
export function reading(core: EngineCore, caller: Caller): Reading {
  const { environment, store, keys } = core.options
  const seen = async (id: CaseId) => {
    const known = await visibleCase(core, caller, id)
    return 'outcome' in known ? undefined : known
  }
  const circumstances = ({ counters }: KnownCase) => plainCircumstances(core, caller.party, counters)
  const journal = async (id: CaseId) => (await store.entries(caller.tenant, id)).map(({ entry }) => entry)
  return {
    allowed: async (id) => {
      const known = await seen(id)
      return known && allowed(known.process, known.kase, circumstances(known))
    },
    mayOpen: (process) =>
      allowed(checkedObject('process', process), undefined, plainCircumstances(core, caller.party, {})),
    explain: async (id, command) => {
      const known = await seen(id)
      return (
        known &&
        explained(core, caller, known.process, id, known.kase, command as AnyCommand, circumstances(known))
      )
    },
    explainOpening: (process, opening) => {
      const request = openingRequest(core, process, opening, {})
      return explained(
        core,
        caller,
        process,
        request.case,
        undefined,
        request.command,
        plainCircumstances(core, caller.party, {}),
      )
    },
    explainDue: async (id, duty) => {
      const known = await seen(id)
      return known && explainDeadline(known.process, known.kase, duty, environment)
    },
    whatIf: async (id, command) => {
      const known = await seen(id)
      if (known === undefined) return undefined
      const around = surroundingsFor(core, caller)
      return (await whatIf(core, around, caller.party, known, command as AnyCommand)) as never // the context the types name
    },
    forecast: async (id, until) => {
      const known = await seen(id)
      return known && forecastOf(known.process, known.kase, environment, todayOf(core), checkedDay(until))
    },
    read: async (id) => {
      const known = await seen(id)
      return known && viewOf(known.process, known.kase, known.counters, environment, todayOf(core))
    },
    history: async (id, { knownAt } = {}) => {
      if ((await seen(id)) === undefined) return undefined
      const entries = (await journal(id)).filter(
        ({ recordedAt }) => knownAt === undefined || recordedAt <= knownAt,
      )
      if (entries.length === 0) return undefined
      const kase = foldedCase(core, entries)
      const on = knownAt === undefined ? todayOf(core) : dayOf(localTimeOf(knownAt, environment.zone))
      const { counters: _now, ...view } = viewOf(
        core.processes(kase.process, kase.version),
        kase,
        {},
        environment,
        on,
      )
      return { entries, facts: factsIn(entries), case: view }
    },
    diagram: async (id, language, { only } = {}) => {
      const known = await seen(id)
      return (
        known &&
        mermaid(known.process, language, {
          ...walkedWay(core, known, await journal(id)),
          only: only === 'walked',
        })
      )
    },
    reveal: async (id, sealed) => {
      if ((await seen(id)) === undefined || !holds(await journal(id), sealed)) return undefined
      return openSealed(await keys.subjectKey(caller.tenant, sealed.subject), sealed)
    },
  }
}

/** What the kernel says of a command, and what its size and the cases it opens say. */
async function explained(
  core: EngineCore,
  caller: Caller,
  process: AnyProcess,
  id: CaseId,
  kase: Case | undefined,
  command: AnyCommand,
  circumstances: Circumstances,
): Promise<Explanation> {
  const explanation = explain(process, kase, command, circumstances)
  if (!explanation.accepted) return explanation
  const planned = await planCommand(surroundingsFor(core, caller), process, id, kase, command, circumstances)
  return 'refused' in planned ? { ...explanation, accepted: false, refused: planned.refused } : explanation
}

/** Does a sealed value stand anywhere in a value? */
function holds(value: unknown, sealed: Sealed): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (
    'sealed' in value &&
    'subject' in value &&
    value.sealed === sealed.sealed &&
    value.subject === sealed.subject
  )
    return true
  return Object.values(value).some((part) => holds(part, sealed))
}

function foldedCase(core: EngineCore, entries: readonly Entry[]): Case {
  const folded = fold(core.processes, entries)
  if ('case' in folded) return folded.case
  throw new CallerError(
    'invalid-argument',
    `entry ${folded.revision} of case ${entries[0]?.case ?? ''} does not fit (${folded.misfit}); verify the journal`,
    folded,
  )
}

/**
 * The states a case went through, as it happened, from the one before it was opened, and the facts that led on; last that
 * in which it is, which another version may have taken it to.
 */
function walkedWay(
  core: EngineCore,
  { process, kase }: { readonly process: AnyProcess; readonly kase: Case },
  entries: readonly Entry[],
): { readonly paths: readonly (readonly string[])[]; readonly events: readonly string[] } {
  const facts = factsIn(entries)
  const steps = [...replay((version) => core.processes(process.id, version), facts)]
  const taken = steps.flatMap(({ taken: step, fact }) => (step === undefined ? [] : [{ step, fact }]))
  const wentOver = facts.at(-1)?.version !== process.version
  return {
    paths: [
      activePaths(initialSnapshot(process.machine)),
      ...taken.map(({ step }) => activePaths(step.to)),
      ...(wentOver ? [activePaths(snapshotOf(process, kase.state))] : []),
    ],
    events: taken.map(({ fact }) => fact.event.type),
  }
}
