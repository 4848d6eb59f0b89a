import type { CorrectedEntry, Entry } from '../journal/entry.ts'
import type { Fact } from '../journal/facts.ts'
import { indexRows, type KeyedRows, NO_ROWS, rowsWithout, summarise, textRow } from '../kernel/project.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case, CaseState } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { CaseCommit, TextRow } from '../store/port.ts'

/** What a commit does to a case that got entries, none of them a correction. */
export function caseCommit(
  process: AnyProcess,
  kase: Case | undefined,
  entries: readonly Entry[],
  next: CaseState,
  parent: CaseId | undefined,
): CaseCommit {
  const add = entries.flatMap((entry) =>
    entry.kind === 'fact' ? (textRow(process, entry.event, entry.revision) ?? []) : [],
  )
  return commitWith(process, rowsOf(process, kase?.state), entries, next, parent, { add, remove: [] })
}

/** What a commit does to a case that goes over to another version of its process. */
export function migrationCommit(
  before: AnyProcess,
  after: AnyProcess,
  kase: Case,
  entry: Entry,
  next: CaseState,
): CaseCommit {
  return commitWith(after, rowsOf(before, kase.state), [entry], next, kase.parent, NO_TEXTS)
}

const NO_TEXTS = { add: [], remove: [] } as const

/** What a commit does to a case whose facts are others after a correction: it is found by the words of these. */
export function correctionCommit(
  processOf: (version: number) => AnyProcess,
  kase: Case,
  before: readonly Fact[],
  after: readonly Fact[],
  entry: CorrectedEntry & Entry,
  next: CaseState,
): CaseCommit {
  const stated = new Set(after.map(({ statedBy }) => statedBy))
  const texts = {
    add: textsOf(
      processOf,
      after.filter(({ statedBy }) => statedBy === entry.revision),
    ),
    remove: textsOf(
      processOf,
      before.filter(({ statedBy }) => !stated.has(statedBy)),
    ),
  }
  const process = processOf(kase.version)
  return commitWith(process, rowsOf(process, kase.state), [entry], next, kase.parent, texts)
}

function textsOf(processOf: (version: number) => AnyProcess, facts: readonly Fact[]): readonly TextRow[] {
  return facts.flatMap(({ version, event, statedBy }) => textRow(processOf(version), event, statedBy) ?? [])
}

function rowsOf(process: AnyProcess, state: CaseState | undefined): KeyedRows {
  return state === undefined ? NO_ROWS : indexRows(process, state, summarise(process, state))
}

function commitWith(
  process: AnyProcess,
  before: KeyedRows,
  entries: readonly Entry[],
  next: CaseState,
  parent: CaseId | undefined,
  texts: { readonly add: readonly TextRow[]; readonly remove: readonly TextRow[] },
): CaseCommit {
  const [first] = entries
  if (first === undefined) throw new RangeError('a commit writes at least one entry for each of its cases')
  const summary = summarise(process, next)
  const after = indexRows(process, next, summary)
  return {
    case: first.case,
    expectedRevision: first.revision - 1,
    ...(parent !== undefined && { parent }),
    process: process.id,
    version: process.version,
    entries,
    state: next,
    summary,
    index: {
      add: { ...rowsWithout(after, before), texts: texts.add },
      remove: { ...rowsWithout(before, after), texts: texts.remove },
    },
    effects: entries.flatMap((entry) => ('effects' in entry ? entry.effects : [])),
  }
}
