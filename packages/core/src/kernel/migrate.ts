import type { UnchainedEntry } from '../journal/entry.ts'
import { carriedOver, type Versioned } from '../journal/migrate.ts'
import type { Snapshot } from '../machine/run-machine.ts'
import type { Case, CaseState } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import { dayOf } from '../time/day.ts'
import type { Circumstances } from './circumstances.ts'
import { type Deadlines, deadlinesUnder, type Derivation } from './deadlines.ts'
import type { Environment } from './environment.ts'
import { rememberSnapshot, snapshotOf } from './examine.ts'

/**
 * A state and its deadlines as they are under a later version: those of duties that it does not have are dropped, the
 * others derived anew.
 *
 * @throws CallerError `invalid-migration`, as `carriedOver` does.
 */
export function takenOver(
  processOf: (version: number) => AnyProcess,
  before: Versioned & { readonly deadlines: Deadlines },
  target: number,
  environment: Environment,
  revision: number,
): { readonly to: Snapshot } & Derivation {
  const { version, snapshot, acts, deadlines } = before
  if (version === target) return { to: snapshot, deadlines, changed: {} }
  const to = carriedOver(processOf, before, target)
  return { to, ...deadlinesUnder(processOf(target), to, acts, deadlines, environment, revision) }
}

/**
 * Takes a case over to a later version of its process.
 *
 * @throws CallerError `invalid-migration` where it has no place there.
 */
export function migrate(
  processOf: (version: number) => AnyProcess,
  kase: Case,
  target: number,
  { environment, by, recordedAt, now }: Pick<Circumstances, 'environment' | 'by' | 'recordedAt' | 'now'>,
): { readonly entry: UnchainedEntry & { readonly kind: 'migrated' }; readonly next: CaseState } {
  const { version, state } = kase
  const revision = kase.revision + 1
  const before = { ...state, version, snapshot: snapshotOf(processOf(version), state) }
  const { to, deadlines, changed } = takenOver(processOf, before, target, environment, revision)
  const next = { ...state, value: to.value, context: to.context, deadlines }
  rememberSnapshot(next, to)
  const entry = {
    kind: 'migrated' as const,
    case: kase.id,
    process: kase.process,
    version: target,
    revision,
    recordedAt: kase.recordedAt > recordedAt ? kase.recordedAt : recordedAt,
    by,
    from: { version, value: state.value },
    to: to.value,
    context: to.context,
    on: dayOf(now),
    deadlines: changed,
    environment: environment.fingerprint,
    previous: kase.head,
  }
  return { entry, next }
}
