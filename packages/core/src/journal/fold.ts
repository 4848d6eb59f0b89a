import { CallerError } from '../errors.ts'
import { withChanges } from '../kernel/deadlines.ts'
import { withAct } from '../kernel/decide.ts'
import { rememberSnapshot, snapshotOf } from '../kernel/examine.ts'
import { initialSnapshot, type Snapshot, step, whyNotTaken } from '../machine/run-machine.ts'
import type { Case, CaseState } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import { canonicalJson } from './digest.ts'
import type { Entry } from './entry.ts'

/** Finds a process by id and version. */
export type Processes = (id: string, version: number) => AnyProcess

/** Why an entry does not fit what went before it. */
export type Misfit = 'not-taken' | 'other-state' | 'no-opening' | 'unknown-process'

/** A case folded from its entries, or the first entry that does not fit. */
export type Folded = { readonly case: Case } | { readonly misfit: Misfit; readonly revision: number }

/**
 * Folds entries to the case they make. Needs the machine and the entries alone: no law, calendar, register or clock.
 * The past is not decided anew; that each entry's machine step leads where the entry says is checked.
 */
export function fold(processes: Processes, entries: readonly Entry[], before?: Case): Folded {
  let kase = before
  for (const entry of entries) {
    const next = foldOne(processes, kase, entry)
    if (typeof next === 'string') return { misfit: next, revision: entry.revision }
    kase = next
  }
  if (kase === undefined)
    throw new CallerError('invalid-argument', 'no entries to fold; a case has at least one')
  return { case: kase }
}

function foldOne(processes: Processes, kase: Case | undefined, entry: Entry): Case | Misfit {
  if (kase === undefined && entry.kind !== 'fact') return 'no-opening'
  const process = processes(entry.process, entry.version)
  const state =
    entry.kind === 'fact'
      ? stateAfter(process, kase, entry)
      : withDeadlines(process, kase?.state ?? EMPTY, entry.deadlines)
  if (typeof state === 'string') return state
  const parent = kase?.parent ?? (entry.kind === 'fact' ? entry.parent : undefined)
  return {
    id: entry.case,
    process: entry.process,
    version: entry.version,
    revision: entry.revision,
    head: entry.hash,
    recordedAt: entry.recordedAt,
    state,
    ...(parent !== undefined && { parent }),
  }
}

const EMPTY: CaseState = { value: '', context: {}, acts: {}, deadlines: {}, areas: [] }

function stateAfter(
  process: AnyProcess,
  kase: Case | undefined,
  entry: Entry & { readonly kind: 'fact' },
): CaseState | Misfit {
  const from: Snapshot =
    kase === undefined ? initialSnapshot(process.machine) : snapshotOf(process, kase.state)
  if (!sameValue(from.value, entry.from)) return 'other-state'
  if (whyNotTaken(process.machine, from, entry.event) !== undefined) return 'not-taken'
  const { next } = step(process.machine, from, entry.event)
  if (!sameValue(next.value, entry.to)) return 'other-state'
  const before = kase?.state ?? EMPTY
  const state = {
    value: next.value,
    context: next.context,
    acts: withAct(before.acts, entry.event, entry.by, entry.revision),
    deadlines: withChanges(before.deadlines, entry.deadlines),
    areas: entry.areas ?? before.areas,
  }
  rememberSnapshot(state, next)
  return state
}

function withDeadlines(process: AnyProcess, state: CaseState, changes: Entry['deadlines']): CaseState {
  const next = { ...state, deadlines: withChanges(state.deadlines, changes) }
  rememberSnapshot(next, snapshotOf(process, state))
  return next
}

function sameValue(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other)
}
