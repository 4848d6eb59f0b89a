import type { CrossedEntry } from '../journal/entry.ts'
import type { Case, CaseState } from '../process/case.ts'
import type { AnyDuty, AnyProcess } from '../process/process.ts'
import { dayNumber, dayOf, isoDay, type IsoDay, toDayNumber } from '../time/day.ts'
import type { Circumstances } from './circumstances.ts'
import { CLOSED } from './closed.ts'
import type { Deadline } from './deadline.ts'
import { effectId } from './decide.ts'
import { rememberSnapshot, snapshotOf } from './examine.ts'
import { isAwaited, noticeOf } from './notice.ts'

/**
 * The day on which it is noted that a deadline was not kept (the day after its last), or that a day before which
 * something may not be done, or end, has come. `undefined` where there is nothing to note, or where it was noted.
 */
export function crossingDay(duty: AnyDuty, deadline: Deadline): IsoDay | undefined {
  if (deadline.status !== 'due' || deadline.met !== undefined || deadline.crossed !== undefined)
    return undefined
  return isAwaited(duty) ? deadline.day : isoDay(toDayNumber(deadline.until ?? deadline.day) + 1)
}

/**
 * Notes that a deadline's day has come or gone by: an entry of the system that changes no state, tells those who owe
 * the duty (`message` is `petition/answer/overdue` or `…/reached`), and is made once for each generation of the
 * deadline. `undefined` where there is nothing to note today, or the case is closed.
 */
export function crossed(
  process: AnyProcess,
  kase: Case,
  name: string,
  { environment, by, recordedAt, now }: Pick<Circumstances, 'environment' | 'by' | 'recordedAt' | 'now'>,
): { readonly entry: CrossedEntry; readonly next: CaseState } | undefined {
  const duty = process.duties[name]
  const deadline = kase.state.deadlines[name]
  if (duty === undefined || deadline?.status !== 'due') return undefined
  const noted = crossingDay(duty, deadline)
  const on = dayOf(now)
  if (noted === undefined || noted > on) return undefined
  const snapshot = snapshotOf(process, kase.state)
  if (snapshot.tags.includes(CLOSED)) return undefined
  const revision = kase.revision + 1
  const last = deadline.until ?? deadline.day
  const notice = noticeOf(process, snapshot, name, deadline, (dayNumber(on) ?? 0) - (dayNumber(last) ?? 0))
  const after = { ...deadline, crossed: revision }
  const next = { ...kase.state, deadlines: { ...kase.state.deadlines, [name]: after } }
  rememberSnapshot(next, snapshot)
  return {
    next,
    entry: {
      kind: 'crossed',
      case: kase.id,
      process: kase.process,
      version: kase.version,
      revision,
      recordedAt: kase.recordedAt > recordedAt ? kase.recordedAt : recordedAt,
      by,
      duty: name,
      generation: deadline.generation,
      day: last,
      on,
      effects: notice === undefined ? [] : [{ id: effectId(kase.id, revision, 0), ...notice }],
      deadlines: { [name]: after },
      environment: environment.fingerprint,
      previous: kase.head,
    },
  }
}
