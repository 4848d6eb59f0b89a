import { groundOfDeadline } from '../kernel/ground.ts'
import { isOpen, lastDay, lineOf, termOf } from '../kernel/deadlines.ts'
import type { Deadline } from '../kernel/deadline.ts'
import type { Environment } from '../kernel/environment.ts'
import type { Ground } from '../kernel/finding.ts'
import { figuresOf, summarise } from '../kernel/project.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case, Figures, Recused } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { CaseSummary } from '../store/port.ts'
import { explainDue, type DueExplanation } from '../time/count.ts'
import { dayNumber, type IsoDay } from '../time/day.ts'
import type { Label } from '../who/register.ts'

/** A case as a reader sees it. */
export interface CaseView<Context = unknown> extends CaseSummary {
  readonly id: CaseId
  readonly version: number
  readonly revision: number
  readonly recordedAt: string
  readonly parent?: CaseId
  readonly context: Context
  readonly deadlines: readonly DeadlineView[]
  /** Who takes no part in it. */
  readonly recused: readonly Recused[]
  /** What its process counts of it alone. */
  readonly figures: Figures
  /** What its children have added up to. */
  readonly counters: Figures
}

/** A deadline as it stands on a day. */
export interface DeadlineView {
  readonly duty: string
  readonly label: Label
  readonly kind: string
  readonly owes: string
  readonly deadline: Deadline
  /** The law behind it; absent where no line of its provision was in force. */
  readonly ground?: Ground
  readonly standing: 'met' | 'met-late' | 'open' | 'overdue' | 'undetermined' | 'not-set-by-law' | 'stopped'
  /** Calendar days past the last day, for what is overdue or was met late. */
  readonly daysLate?: number
  /** Calendar days since the anchor, where no day is set. */
  readonly age?: number
}

/** Shows a case on a day. */
export function viewOf(
  process: AnyProcess,
  kase: Case,
  counters: Figures,
  environment: Environment,
  today: IsoDay,
): CaseView {
  const { id, version, revision, recordedAt, parent, state } = kase
  const summary = summarise(process, state)
  return {
    ...summary,
    id,
    version,
    revision,
    recordedAt,
    ...(parent !== undefined && { parent }),
    context: state.context,
    deadlines: Object.entries(state.deadlines).map(([duty, deadline]) =>
      deadlineView(process, duty, deadline, summary.closed, environment, today),
    ),
    recused: state.recused ?? [],
    figures: figuresOf(process, state),
    counters,
  }
}

/**
 * Counts a deadline day by day. `undefined` where there is nothing to count: no number, no line, no anchor, or days
 * that the case itself sets.
 */
export function explainDeadline(
  process: AnyProcess,
  { state }: Case,
  name: string,
  environment: Environment,
): DueExplanation | undefined {
  const deadline = state.deadlines[name]
  const duty = process.duties[name]
  if (
    deadline?.anchor === undefined ||
    duty === undefined ||
    duty.kind === 'within' ||
    duty.kind === 'recurs'
  )
    return undefined
  const line = lineOf(environment, duty, deadline)
  const legal = line?.unread === true || duty.kind === 'promptly' ? undefined : line?.limit
  const limit =
    legal ?? (deadline.status === 'due' ? environment.profile.limits?.[`${process.id}/${name}`] : undefined)
  const term = limit === null || limit === undefined ? undefined : termOf(duty, limit)
  return term === undefined ? undefined : explainDue(term, deadline.anchor, environment.calendar)
}

function deadlineView(
  process: AnyProcess,
  name: string,
  deadline: Deadline,
  closed: boolean,
  environment: Environment,
  today: IsoDay,
): DeadlineView {
  const duty = process.duties[name]
  const ground = duty === undefined ? undefined : groundOfDeadline(environment, duty, deadline)
  const last = duty === undefined ? undefined : lastDay(duty, deadline)
  const open = duty !== undefined && isOpen(duty, deadline) && !closed
  return {
    duty: name,
    label: process.labels.duties[name] ?? { vi: name, en: name },
    kind: duty?.kind ?? 'by',
    owes: duty?.owes ?? '',
    deadline,
    ...(ground !== undefined && { ground }),
    ...standingOf(deadline, last, open, today),
  }
}

function standingOf(
  deadline: Deadline,
  last: IsoDay | undefined,
  open: boolean,
  today: IsoDay,
): Pick<DeadlineView, 'standing' | 'daysLate' | 'age'> {
  const { met } = deadline
  if (met !== undefined)
    return last !== undefined && met.on > last
      ? { standing: 'met-late', daysLate: daysFrom(last, met.on) }
      : { standing: 'met' }
  if (deadline.status === 'undetermined') return { standing: 'undetermined' }
  if (!open) return { standing: 'stopped' }
  if (deadline.status === 'not-set-by-law')
    return {
      standing: 'not-set-by-law',
      ...(deadline.anchor !== undefined &&
        deadline.anchor <= today && { age: daysFrom(deadline.anchor, today) }),
    }
  return last !== undefined && today > last
    ? { standing: 'overdue', daysLate: daysFrom(last, today) }
    : { standing: 'open' }
}

function daysFrom(one: IsoDay, other: IsoDay): number {
  return (dayNumber(other) ?? 0) - (dayNumber(one) ?? 0)
}
