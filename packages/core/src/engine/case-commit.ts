import type { Entry } from '../journal/entry.ts'
import { indexRows, NO_ROWS, rowsWithout, summarise, textRow } from '../kernel/project.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case, CaseState } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { CaseCommit } from '../store/port.ts'

/** What a commit does to a case that got entries. */
export function caseCommit(
  process: AnyProcess,
  kase: Case | undefined,
  entries: readonly Entry[],
  next: CaseState,
  parent: CaseId | undefined,
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
      add: {
        ...rowsWithout(after, before),
        texts: entries.flatMap((entry) => textRow(process, entry) ?? []),
      },
      remove: { ...rowsWithout(before, after), texts: [] },
    },
    effects: entries.flatMap((entry) => ('effects' in entry ? entry.effects : [])),
  }
}
