import type { RecusedEntry } from '../journal/entry.ts'
import type { Case, CaseState } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import { dayNumber, dayOf, type IsoDay } from '../time/day.ts'
import type { PersonId } from '../who/register.ts'
import { hasRole, recorderOn } from './authority.ts'
import type { Circumstances } from './circumstances.ts'
import { rememberSnapshot, shown, snapshotOf } from './examine.ts'
import { reasonless } from './reasonless.ts'
import { refusedByRecusal, withRecusal } from './recusal.ts'
import type { Refusal } from './refusal.ts'

/** Who is to take no part in a case, from which day on, and why. */
export interface RecusalCommand {
  readonly person: PersonId
  readonly reason: string
  readonly on: IsoDay
}

/** A recusal decided: what goes on record and what the case is after it, or why not. */
export type RecusalDecision =
  | { readonly accepted: true; readonly entry: RecusedEntry; readonly next: CaseState }
  | { readonly accepted: false; readonly refused: readonly Refusal[] }

/** Decides a recusal. Pure. It is for those to record who lead the case, and for the person. */
export function decideRecusal(
  process: AnyProcess,
  kase: Case,
  { person, reason, on }: RecusalCommand,
  circumstances: Circumstances,
): RecusalDecision {
  const { environment, by, recordedAt } = circumstances
  const refused = [
    undated(on, circumstances) ?? unknownOrRecused(kase, person, on, circumstances),
    reasonless(reason),
    refusedRecorder(process, kase, person, circumstances),
  ].flatMap((refusal) => refusal ?? [])
  if (refused.length > 0) return { accepted: false, refused }
  const entry: RecusedEntry = {
    kind: 'recused',
    case: kase.id,
    process: kase.process,
    version: kase.version,
    revision: kase.revision + 1,
    recordedAt: kase.recordedAt > recordedAt ? kase.recordedAt : recordedAt,
    by,
    person,
    reason: reason.normalize('NFC'),
    on,
    deadlines: {},
    environment: environment.fingerprint,
    previous: kase.head,
  }
  const next = withRecusal(kase.state, entry)
  rememberSnapshot(next, snapshotOf(process, kase.state))
  return { accepted: true, entry, next }
}

function undated(on: unknown, { now }: Circumstances): Refusal | undefined {
  if (typeof on !== 'string' || dayNumber(on) === undefined) return { code: 'no-such-day', value: shown(on) }
  return on > dayOf(now) ? { code: 'not-yet', occurredOn: on, now } : undefined
}

function unknownOrRecused(
  { state: { recused = [] } }: Case,
  person: PersonId,
  on: IsoDay,
  { environment: { register } }: Circumstances,
): Refusal | undefined {
  const before = recused.find((other) => other.person === person)
  if (before !== undefined) return { code: 'already-recused', ...before }
  return register.officesOf(person, on).length === 0
    ? { code: 'unknown-person', person: shown(person), on }
    : undefined
}

function refusedRecorder(
  process: AnyProcess,
  kase: Case,
  person: PersonId,
  { environment: { register }, by, now }: Circumstances,
): Refusal | undefined {
  const today = dayOf(now)
  const known = recorderOn(register, by, today)
  if ('refused' in known) return known.refused
  const { recorder } = known
  if ('system' in recorder || recorder.office.holder === person) return undefined
  const recused = refusedByRecusal(kase.state.recused, by)
  if (recused !== undefined) return recused
  const parties = process.parties(kase.state.context)
  const leading = Object.entries(process.roles).flatMap(([role, { involvement }]) =>
    involvement === 'lead' && (parties[role] ?? []).length > 0 ? [role] : [],
  )
  const { office, body } = recorder
  return hasRole(register, parties, leading, { id: office.id, body, office })
    ? undefined
    : { code: 'no-role', actor: office.id, roles: leading }
}
