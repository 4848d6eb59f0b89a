import type { Effect } from '../journal/entry.ts'
import type { Finding } from '../kernel/finding.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { crossingDay } from '../kernel/crossing.ts'
import { lastDay } from '../kernel/deadlines.ts'
import type { Environment } from '../kernel/environment.ts'
import type { Case, Figures } from '../process/case.ts'
import type { CaseId } from '../process/case-id.ts'
import type { AnyProcess } from '../process/process.ts'
import type { AnyCommand } from '../process/schema.ts'
import type { CaseCommit } from '../store/port.ts'
import type { IsoDay } from '../time/day.ts'
import type { Party } from '../who/party.ts'
import { type EngineCore, plainCircumstances } from './core.ts'
import { type Plan, planCommand, type Surroundings } from './plan.ts'
import { todayOf } from './today.ts'
import { type CaseView, type DeadlineView, viewOf } from './view.ts'

/** What a command would do, if it were recorded now. */
export type WhatIf<Context = unknown> =
  | {
      readonly outcome: 'accepted'
      /** The case as it would be. */
      readonly case: CaseView<Context>
      readonly findings: readonly Finding[]
      /** Deadlines that would begin, move, be met or be owed no more, as they would stand; none of the last. */
      readonly deadlines: readonly DeadlineView[]
      readonly effects: readonly Effect[]
      readonly opened: readonly AffectedCase[]
      readonly told: readonly AffectedCase[]
    }
  | { readonly outcome: 'refused'; readonly refused: readonly Refusal[] }

/** A case that a command would open or tell, as it would be. */
export interface AffectedCase {
  readonly case: CaseId
  readonly process: string
  readonly title: string
  readonly states: readonly string[]
}

/** A deadline that comes or goes by if nothing more happens. */
export interface Forecast {
  /** The first day on which it is so: the day after the last one to keep it, or the day before which something may not be done. */
  readonly day: IsoDay
  readonly what: 'overdue' | 'reached'
  readonly deadline: DeadlineView
}

/** Decides a command and tells what would be written. */
export async function whatIf(
  core: EngineCore,
  around: Surroundings,
  by: Party,
  {
    process,
    kase,
    counters,
  }: { readonly process: AnyProcess; readonly kase: Case; readonly counters: Figures },
  command: AnyCommand,
): Promise<WhatIf> {
  const circumstances = plainCircumstances(core, by, counters)
  const planned = await planCommand(around, process, kase.id, kase, command, circumstances)
  if ('refused' in planned) return { outcome: 'refused', refused: planned.refused }
  const { entry, next, cases } = planned.plan
  const { revision, hash: head, recordedAt } = entry
  const view = viewOf(
    process,
    { ...kase, revision, head, recordedAt, state: next },
    counters,
    core.options.environment,
    todayOf(core),
  )
  const changed = new Set(Object.keys(entry.deadlines))
  return {
    outcome: 'accepted',
    case: view,
    findings: 'findings' in entry ? entry.findings : [],
    deadlines: view.deadlines.filter(({ duty }) => changed.has(duty)),
    effects: 'effects' in entry ? entry.effects : [],
    ...affectedBy(planned.plan, cases),
  }
}

function affectedBy({ opened }: Plan, [, ...others]: readonly CaseCommit[]) {
  const affected = ({ case: id, summary: { process, title, states } }: CaseCommit) => ({
    case: id,
    process,
    title,
    states,
  })
  const isOpened = ({ case: id }: CaseCommit) => opened.includes(id)
  return {
    opened: others.filter(isOpened).map(affected),
    told: others.filter((other) => !isOpened(other)).map(affected),
  }
}

/** What falls due in a case until a day if nothing more happens; what has gone by already is not told. */
export function forecastOf(
  process: AnyProcess,
  kase: Case,
  environment: Environment,
  today: IsoDay,
  until: IsoDay,
): readonly Forecast[] {
  const view = viewOf(process, kase, {}, environment, until)
  if (view.closed) return []
  const coming = view.deadlines.flatMap((deadline): readonly Forecast[] => {
    const duty = process.duties[deadline.duty]
    const day = duty === undefined ? undefined : crossingDay(duty, deadline.deadline)
    if (duty === undefined || day === undefined || day <= today || day > until) return []
    const what = lastDay(duty, deadline.deadline) === undefined ? 'reached' : 'overdue'
    return [{ day, what, deadline }]
  })
  return coming.toSorted((one, other) =>
    one.day === other.day ? (one.deadline.duty < other.deadline.duty ? -1 : 1) : one.day < other.day ? -1 : 1,
  )
}
