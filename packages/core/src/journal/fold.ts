import { CallerError } from '../errors.ts'
import { withChanges } from '../kernel/deadlines.ts'
import { withAct } from '../kernel/decide.ts'
import { rememberSnapshot, snapshotOf } from '../kernel/examine.ts'
import { recusals, withRecusal } from '../kernel/recusal.ts'
import { initialSnapshot, type Snapshot, step, whyNotTaken } from '../machine/run-machine.ts'
import type { Case, CaseState } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import { canonicalJson } from './digest.ts'
import type { CorrectedEntry, Entry, FactEntry, MigratedEntry } from './entry.ts'
import { amended, factsIn, placeIn } from './facts.ts'
import { carriedOver } from './migrate.ts'
import { replay } from './replay.ts'

/** Finds a process by id and version. */
export type Processes = (id: string, version: number) => AnyProcess

/**
 * Why an entry does not fit what went before it. `no-history`: a correction needs all entries, from the first.
 * `no-migration`: the processes given do not take the case over to the version it names.
 */
export type Misfit = 'not-taken' | 'other-state' | 'no-opening' | 'no-fact' | 'no-history' | 'no-migration'

/** The entries before one, where they are known. */
type History = (() => readonly Entry[]) | undefined

/** A case folded from its entries, or the first entry that does not fit. */
export type Folded = { readonly case: Case } | { readonly misfit: Misfit; readonly revision: number }

/**
 * Folds entries to the case they make. Needs the machine and the entries alone: no law, calendar, register or clock.
 * The past is not decided anew; that each entry's machine step leads where the entry says is checked. Corrections are
 * folded by taking the facts as they stand after them through the machine from the first on.
 *
 * @param before the case after the entries before these; where there is none, the entries begin with the opening
 */
export function fold(processes: Processes, entries: readonly Entry[], before?: Case): Folded {
  let kase = before
  for (const [index, entry] of entries.entries()) {
    const history = before === undefined ? () => entries.slice(0, index) : undefined
    const next = foldOne(processes, kase, entry, history)
    if (typeof next === 'string') return { misfit: next, revision: entry.revision }
    kase = next
  }
  if (kase === undefined)
    throw new CallerError('invalid-argument', 'no entries to fold; a case has at least one')
  return { case: kase }
}

function foldOne(
  processes: Processes,
  kase: Case | undefined,
  entry: Entry,
  history: History,
): Case | Misfit {
  if (kase === undefined && entry.kind !== 'fact') return 'no-opening'
  const state = stateAfter(processes, kase, entry, history)
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

function stateAfter(
  processes: Processes,
  kase: Case | undefined,
  entry: Entry,
  history: History,
): CaseState | Misfit {
  const process = processes(entry.process, entry.version)
  try {
    switch (entry.kind) {
      case 'fact':
        return afterFact(process, kase, entry)
      case 'corrected':
        return afterCorrection(processes, kase?.state ?? EMPTY, entry, history)
      case 'migrated':
        return afterMigration(processes, kase, entry)
      case 'recused':
        return sameSnapshot(process, kase?.state ?? EMPTY, (state) => withRecusal(state, entry))
      case 'recomputed':
      case 'crossed':
        return sameSnapshot(process, kase?.state ?? EMPTY, (state) => ({
          ...state,
          deadlines: withChanges(state.deadlines, entry.deadlines),
        }))
    }
  } catch (error) {
    if (error instanceof CallerError && error.code === 'invalid-migration') return 'no-migration'
    throw error
  }
}

const EMPTY: CaseState = { value: '', context: {}, acts: {}, deadlines: {}, areas: [] }

function afterFact(process: AnyProcess, kase: Case | undefined, entry: FactEntry): CaseState | Misfit {
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
    ...recusals(before),
  }
  rememberSnapshot(state, next)
  return state
}

function afterCorrection(
  processes: Processes,
  before: CaseState,
  entry: CorrectedEntry,
  history: History,
): CaseState | Misfit {
  if (history === undefined) return 'no-history'
  const facts = factsIn(history())
  if (placeIn(facts, entry.correction) < 0) return 'no-fact'
  const processOf = (version: number) => processes(entry.process, version)
  const last = [...replay(processOf, amended(facts, entry))].at(-1)
  if (last?.taken === undefined) return 'not-taken'
  const { acts, areas } = last.taken
  const to = carriedOver(
    processOf,
    { version: last.fact.version, snapshot: last.taken.to, acts },
    entry.version,
  )
  if (!sameValue(to.value, entry.to)) return 'other-state'
  const deadlines = withChanges(before.deadlines, entry.deadlines)
  const state = { value: to.value, context: to.context, acts, deadlines, areas, ...recusals(before) }
  rememberSnapshot(state, to)
  return state
}

function afterMigration(
  processes: Processes,
  kase: Case | undefined,
  entry: MigratedEntry,
): CaseState | Misfit {
  if (kase === undefined) return 'no-opening'
  const { version, value } = entry.from
  if (version >= entry.version) return 'no-migration'
  if (version !== kase.version || !sameValue(kase.state.value, value)) return 'other-state'
  const processOf = (other: number) => processes(entry.process, other)
  const snapshot = snapshotOf(processOf(version), kase.state)
  const to = carriedOver(processOf, { version, snapshot, acts: kase.state.acts }, entry.version)
  if (!sameValue(to.value, entry.to) || !sameValue(to.context, entry.context)) return 'other-state'
  const deadlines = withChanges(kase.state.deadlines, entry.deadlines)
  const state = { ...kase.state, value: to.value, context: to.context, deadlines }
  rememberSnapshot(state, to)
  return state
}

/** A state that differs in nothing the machine knows of. */
function sameSnapshot(
  process: AnyProcess,
  state: CaseState,
  change: (state: CaseState) => CaseState,
): CaseState {
  const next = change(state)
  rememberSnapshot(next, snapshotOf(process, state))
  return next
}

function sameValue(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other)
}
