import { type BodyId, type CaseId, type IsoDay, isoDay, toDayNumber } from '@civicflow/core'
import type { Agreement } from '../building-blocks/agreement.ts'
import { periodOf } from '../building-blocks/calendar-period.ts'
import type { AreaLevel } from '../law/levels.ts'
import type { Rhythm } from './vocabulary.ts'

/** One task of a year. What it says stands in the plan that named it. */
export interface KnownTask {
  readonly task: string
  readonly kind: string
  readonly owner: BodyId
  readonly dueOn: IsoDay | null
  readonly standing: 'open' | 'done' | 'notDone'
}

/** What reviews told of one thing. */
export interface Tally {
  /** Of each period, by its last day, what the latest review of it told; of a review of no period, by its number. */
  readonly ofPeriods: Readonly<Record<string, number>>
  /** Of the whole term, as the final review told it. */
  readonly ofTheTerm: number | null
  readonly newest: number
}

/** What happened in all: what the final review told of the whole term, or else what the periods add up to. */
export const sumOf = ({ ofPeriods, ofTheTerm }: Tally): number =>
  ofTheTerm ?? Object.values(ofPeriods).reduce((sum, many) => sum + many, 0)

/** What a programme remembers. */
export interface ProgrammeContext {
  readonly title: string
  readonly area: string
  readonly level: AreaLevel
  readonly lead: BodyId
  readonly parties: readonly BodyId[]
  readonly partyCommittee: BodyId | null
  readonly predecessor: CaseId | null
  /** What the parties are asked: to agree to the draft, to sign it, to agree to an amendment; one at a time. */
  readonly consent: Agreement
  /** Since when the parties are asked about the draft. */
  readonly circulatedOn: IsoDay | null
  /** Since when it can be signed. */
  readonly readyOn: IsoDay | null
  readonly signedOn: IsoDay | null
  readonly from: IsoDay | null
  readonly until: IsoDay | null
  readonly reviewEvery: Rhythm | null
  /** What an amendment under way would change. */
  readonly amendment: Partial<Pick<ProgrammeContext, 'until' | 'reviewEvery'>> | null
  readonly amendments: number
  readonly successions: number
  /** The years that have a plan, in the order they were adopted. */
  readonly planYears: readonly number[]
  readonly tasks: readonly KnownTask[]
  /** The last days of the periods that were reviewed, each once. */
  readonly reviewed: readonly IsoDay[]
  readonly reviews: number
  readonly midTermOn: IsoDay | null
  readonly finalOn: IsoDay | null
  readonly counts: Readonly<Record<string, Tally>>
  /** From when a plan is waited for: the first day of a year without one. */
  readonly planAwaitedFrom: IsoDay | null
  /** The last day of the first period that was not reviewed. */
  readonly reviewAwaitedAfter: IsoDay | null
  /** By when a task is to be done next: the first day of what is open, or the last of all where nothing is. */
  readonly taskAwaitedBy: IsoDay | null
}

/** No programme is proposed. */
export const noProgramme: ProgrammeContext = {
  title: '',
  area: '',
  level: 'commune',
  lead: '',
  parties: [],
  partyCommittee: null,
  predecessor: null,
  consent: { needed: [], given: [] },
  circulatedOn: null,
  readyOn: null,
  signedOn: null,
  from: null,
  until: null,
  reviewEvery: null,
  amendment: null,
  amendments: 0,
  successions: 0,
  planYears: [],
  tasks: [],
  reviewed: [],
  reviews: 0,
  midTermOn: null,
  finalOn: null,
  counts: {},
  planAwaitedFrom: null,
  reviewAwaitedAfter: null,
  taskAwaitedBy: null,
}

/** The tasks that stand so. */
export function tasksThat(
  { tasks }: Pick<ProgrammeContext, 'tasks'>,
  standing: KnownTask['standing'],
): readonly KnownTask[] {
  return tasks.filter((one) => one.standing === standing)
}

/** The tasks of some numbers; unknown ones are left out. */
export function tasksOf({ tasks }: ProgrammeContext, numbers: readonly string[]): readonly KnownTask[] {
  return tasks.filter(({ task }) => numbers.includes(task))
}

const daysOf = (tasks: readonly KnownTask[]) => tasks.flatMap(({ dueOn }) => dueOn ?? []).toSorted()
const yearOf = (day: IsoDay) => Number(day.slice(0, 4))

/** Does a programme run in a year? */
export function runsIn({ from, until }: ProgrammeContext, year: number): boolean {
  return from !== null && until !== null && yearOf(from) <= year && year <= yearOf(until)
}

/** What is waited for next, as a programme stands. */
export function awaitedDays(
  context: ProgrammeContext,
): Pick<ProgrammeContext, 'planAwaitedFrom' | 'reviewAwaitedAfter' | 'taskAwaitedBy'> {
  return {
    planAwaitedFrom: planAwaitedFrom(context),
    reviewAwaitedAfter: reviewAwaitedAfter(context),
    taskAwaitedBy: daysOf(tasksThat(context, 'open'))[0] ?? daysOf(context.tasks).at(-1) ?? null,
  }
}

function planAwaitedFrom(context: ProgrammeContext): IsoDay | null {
  const { from, planYears } = context
  if (from === null) return null
  let year = yearOf(from)
  while (runsIn(context, year) && planYears.includes(year)) year += 1
  if (!runsIn(context, year)) return null
  return year === yearOf(from) ? from : `${year}-01-01`
}

/** None where no rhythm was set. The period in which the programme runs out has its final review. */
function reviewAwaitedAfter({ from, until, reviewEvery, reviewed }: ProgrammeContext): IsoDay | null {
  if (from === null || until === null || reviewEvery === null) return null
  let last = periodOf(reviewEvery, from).until
  while (last < until && reviewed.includes(last))
    last = periodOf(reviewEvery, isoDay(toDayNumber(last) + 1)).until
  return last < until ? last : null
}
