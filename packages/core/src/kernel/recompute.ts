import type { UnchainedEntry } from '../journal/entry.ts'
import type { Case, CaseState } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import { dayOf } from '../time/day.ts'
import type { Circumstances } from './circumstances.ts'
import { rederived } from './deadlines.ts'
import { rememberSnapshot, snapshotOf } from './examine.ts'

/**
 * Derives a case's deadlines anew under the environment as it is: a year that now has a calendar, a provision that now
 * has a line, a table that was corrected, another profile. A deadline with a day keeps its line.
 *
 * Gives `undefined` where nothing changes: then there is nothing to record.
 */
export function recomputed(
  process: AnyProcess,
  kase: Case,
  circumstances: Pick<Circumstances, 'environment' | 'by' | 'recordedAt' | 'now'>,
):
  | { readonly entry: UnchainedEntry & { readonly kind: 'recomputed' }; readonly next: CaseState }
  | undefined {
  const { environment, by, recordedAt, now } = circumstances
  const { state } = kase
  const { deadlines, changed } = rederived(
    process,
    state.context,
    state.acts,
    state.deadlines,
    environment,
    kase.revision + 1,
  )
  if (Object.keys(changed).length === 0) return undefined
  const next = { ...state, deadlines }
  rememberSnapshot(next, snapshotOf(process, state))
  const entry = {
    kind: 'recomputed' as const,
    case: kase.id,
    process: kase.process,
    version: kase.version,
    revision: kase.revision + 1,
    recordedAt: kase.recordedAt > recordedAt ? kase.recordedAt : recordedAt,
    by,
    on: dayOf(now),
    deadlines: changed,
    environment: environment.fingerprint,
    previous: kase.head,
  }
  return { entry, next }
}
