import {
  type AnyProcess,
  type CaseRow,
  type CaseSummary,
  type CaseView,
  type CountsQuery,
  type DeadlineView,
  type DueExplanation,
  type Names,
  type Page,
  type QueueHit,
  toDayNumber,
  type ValueCount,
} from '@civicflow/core'
import type * as wire from '../wire/shapes.ts'
import { tellGround } from './reasons.ts'
import { actorNamed, areaNamed, processNamed, type Speech } from './speech.ts'

type Identity = { readonly id: string; readonly version: number; readonly revision: number }

function tellSummary(
  speech: Speech,
  { process, title, area, states, tags, closed, holds, nextDue, facets }: CaseSummary,
  { id, version, revision }: Identity,
): wire.Row {
  const names = speech.names(process)
  return {
    id,
    process: processNamed(speech, process),
    version,
    revision,
    title,
    area: areaNamed(speech, names, area),
    status: speech.messages.status(states, names),
    states: [...states],
    tags: [...tags],
    closed,
    holds: holds.map((holder) => actorNamed(speech, names, holder)),
    nextDue,
    facets: { ...facets },
  }
}

export function tellRow(speech: Speech, { case: id, version, revision, summary }: CaseRow): wire.Row {
  return tellSummary(speech, summary, { id, version, revision })
}

/** A row of a list of days; a day far off stands for none. */
function tellDayRow(speech: Speech, hit: QueueHit): wire.DayRow {
  const { language, names, today } = speech
  const day = hit.day === NO_DAY ? null : hit.day
  return {
    ...tellRow(speech, hit),
    day,
    daysLeft: day === null ? null : toDayNumber(day) - toDayNumber(today),
    ...(hit.item !== '' && {
      duty: { id: hit.item, name: names(hit.summary.process).duty(hit.item)[language] },
    }),
  }
}

const NO_DAY = '9999-12-31'

export function tellRows(speech: Speech, { rows, next }: Page<CaseRow>): wire.Rows {
  return { rows: rows.map((row) => tellRow(speech, row)), ...(next !== undefined && { next }) }
}

export function tellDayRows(speech: Speech, { rows, next }: Page<QueueHit>): wire.DayRows {
  return { rows: rows.map((row) => tellDayRow(speech, row)), ...(next !== undefined && { next }) }
}

export function tellCounts(
  speech: Speech,
  by: CountsQuery['trait'],
  counts: readonly ValueCount[],
): wire.Counts {
  return {
    rows: counts.map(({ process, value, cases }) => {
      const name = valueName(speech, by, process, value)
      return {
        process: processNamed(speech, process),
        value,
        ...(name !== undefined && { name }),
        cases,
      }
    }),
  }
}

function valueName(
  speech: Speech,
  by: CountsQuery['trait'],
  process: string,
  value: string,
): string | undefined {
  const names = speech.names(process)
  if (by === 'process') return processNamed(speech, value).name
  if (by === 'area') return areaNamed(speech, names, value).name
  return by === 'state' ? names.state(value)[speech.language] : undefined
}

/** Tells a case as it stands today. */
export function tellCase(speech: Speech, process: AnyProcess, view: CaseView): wire.CaseView {
  const names = speech.names(view.process)
  const parties = process.parties(view.context)
  const named = (role: string) => (parties[role] ?? []).map((id) => actorNamed(speech, names, id))
  const role = (id: string) => ({ id, name: names.role(id)[speech.language] })
  return {
    ...tellSummary(speech, view, view),
    recordedAt: view.recordedAt,
    ...(view.parent !== undefined && { parent: view.parent }),
    parties: Object.keys(parties)
      .filter((id) => named(id).length > 0)
      .map((id) => ({ role: role(id), parties: named(id) })),
    recused: view.recused.map(({ person, on, revision }) => ({
      person,
      offices: speech.environment.register
        .officesOf(person, on)
        .map(({ id }) => actorNamed(speech, names, id)),
      on,
      revision,
    })),
    deadlines: view.deadlines.map((deadline) =>
      tellDeadline(speech, deadline, names, { role: role(deadline.owes), parties: named(deadline.owes) }),
    ),
    figures: { ...view.figures },
    counters: { ...view.counters },
    context: view.context,
  }
}

function tellDeadline(
  speech: Speech,
  view: DeadlineView,
  names: Names,
  owes: wire.Deadline['owes'],
): wire.Deadline {
  const { deadline, ground, daysLate, age } = view
  const due = deadline.status === 'due' ? deadline : undefined
  return {
    duty: view.duty,
    label: view.label[speech.language],
    words: speech.messages.deadline(view, names),
    kind: view.kind as wire.Deadline['kind'], // a view's kind is its duty's
    standing: view.standing,
    ...(due !== undefined && { day: due.day }),
    ...(due?.until !== undefined && { until: due.until }),
    ...(due?.target !== undefined && { target: due.target }),
    ...(deadline.met !== undefined && { metOn: deadline.met.on }),
    ...(daysLate !== undefined && { daysLate }),
    ...(age !== undefined && { age }),
    owes,
    ...(ground !== undefined && { ground: tellGround(speech, ground) }),
    counted: isCounted(view),
  }
}

/** Tells how a day was counted. */
export function tellDue(
  { messages }: Speech,
  duty: string,
  explanation: DueExplanation,
): wire.DueExplanation {
  const { anchor, due, steps } = explanation
  return {
    duty,
    lines: [...messages.dueExplanation(explanation)],
    anchor,
    ...('day' in due && { day: due.day }),
    steps: steps.map(({ day, kind, counted, row }) => ({
      day,
      kind,
      ...(counted !== undefined && { counted }),
      ...(row !== undefined && { source: row.source }),
    })),
  }
}

/** A window and a frequency are not counted from a day, nor is a day that the case itself sets. */
function isCounted({ kind, deadline }: DeadlineView): boolean {
  return (
    deadline.anchor !== undefined &&
    deadline.status !== 'not-set-by-law' &&
    !(deadline.status === 'due' && deadline.setBy === 'case') &&
    kind !== 'within' &&
    kind !== 'recurs'
  )
}
