import type { CorrectedEntry, Entry } from '../journal/entry.ts'
import type { Fact } from '../journal/facts.ts'
import { indexRows, NO_ROWS, rowsWithout, summarise, textRow } from '../kernel/project.ts'
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
  return commitWith(process, kase, entries, next, parent, { add, remove: [] })
}

/** What a commit does to a case whose facts are others after a correction: it is found by the words of these. */
export function correctionCommit(
  process: AnyProcess,
  kase: Case,
  before: readonly Fact[],
  after: readonly Fact[],
  entry: CorrectedEntry & Entry,
  next: CaseState,
): CaseCommit {
  const stated = new Set(after.map(({ statedBy }) => statedBy))
  const texts = {
    add: textsOf(
      process,
      after.filter(({ statedBy }) => statedBy === entry.revision),
    ),
    remove: textsOf(
      process,
      before.filter(({ statedBy }) => !stated.has(statedBy)),
    ),
  }
  return commitWith(process, kase, [entry], next, kase.parent, texts)
}

function textsOf(process: AnyProcess, facts: readonly Fact[]): readonly TextRow[] {
  return facts.flatMap(({ event, statedBy }) => textRow(process, event, statedBy) ?? [])
}

function commitWith(
  process: AnyProcess,
  kase: Case | undefined,
  entries: readonly Entry[],
  next: CaseState,
  parent: CaseId | undefined,
  texts: { readonly add: readonly TextRow[]; readonly remove: readonly TextRow[] },
): CaseCommit {
  const [first] = entries
  if (first === undefined) throw new RangeError('a commit writes at least one entry for each of its cases')
  const summary = summarise(process, next)
  const after = indexRows(process, next, summary)
  const before = kase === undefined ? NO_ROWS : indexRows(process, kase.state, summarise(process, kase.state))
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
