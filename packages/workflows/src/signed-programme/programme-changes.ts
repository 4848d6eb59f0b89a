import { type BodyId, dayOf } from '@civicflow/core'
import { agreedBy, agreementOf, succeededIn } from '../building-blocks/agreement.ts'
import { periodOf } from '../building-blocks/calendar-period.ts'
import { toldCounts } from '../building-blocks/configured-words.ts'
import type { ProgrammeEvent, ProgrammeEventType, ProgrammeFact } from './events.ts'
import type { KnownTask, ProgrammeContext, Tally } from './programme-context.ts'
import type { Rhythm } from './vocabulary.ts'

// What each fact makes of what a programme remembers.

type Change = Partial<ProgrammeContext>
type Of<Type extends ProgrammeEventType> = ProgrammeFact<Type>

export function proposed(event: Of<'programme.proposed'>): Change {
  const { title, area, level, lead, parties, partyCommittee, predecessor } = event
  return {
    title,
    area,
    level,
    lead,
    parties,
    partyCommittee: partyCommittee ?? null,
    predecessor: predecessor ?? null,
  }
}

const rhythmOf = (told: Of<'programme.drafted'>['reviewEvery']): Rhythm | null =>
  told === 'none' ? null : told

export const drafted = ({
  from,
  until,
  reviewEvery,
}: Of<'programme.drafted'> | Of<'draft.revised'>): Change => ({
  from,
  until,
  reviewEvery: rhythmOf(reviewEvery),
})

export const circulated = (
  { parties }: ProgrammeContext,
  { occurredOn }: Of<'draft.circulated'>,
): Change => ({
  consent: agreementOf(parties),
  circulatedOn: dayOf(occurredOn),
  readyOn: null,
})

export const consented = ({ consent }: ProgrammeContext, body: BodyId): Change => ({
  consent: agreedBy(consent, body),
})

/** All are asked anew: this time to sign. */
export const readied = ({ parties }: ProgrammeContext, { occurredOn }: ProgrammeEvent): Change => ({
  consent: agreementOf(parties),
  readyOn: dayOf(occurredOn),
})

/** Whoever objects, asks for a change or does not sign sends the draft back: nobody is asked any more. */
export const sentBack = (): Change => ({ circulatedOn: null, readyOn: null })

export const signed = ({ occurredOn }: ProgrammeEvent): Change => ({ signedOn: dayOf(occurredOn) })

/** Whoever took over stands in every place of the body that is no more, and is asked whatever that one was. */
export function succeeded(context: ProgrammeContext, { party, successor }: Of<'party.succeeded'>): Change {
  const heirOf = (body: BodyId) => (body === party ? successor : body)
  return {
    lead: heirOf(context.lead),
    parties: [...new Set(context.parties.map(heirOf))],
    consent: succeededIn(context.consent, party, successor),
    tasks: context.tasks.map((task) => ({ ...task, owner: heirOf(task.owner) })),
    successions: context.successions + 1,
  }
}

export function planned(context: ProgrammeContext, { year, tasks }: Of<'yearPlan.adopted'>): Change {
  const known = tasks.map(
    ({ task, kind, owner, dueOn }): KnownTask => ({
      task,
      kind,
      owner,
      dueOn: dueOn ?? null,
      standing: 'open',
    }),
  )
  return { planYears: [...new Set([...context.planYears, year])], tasks: [...context.tasks, ...known] }
}

export const done = (context: ProgrammeContext, { tasks }: Of<'tasks.done'>): Change =>
  withTasks(context, tasks, { standing: 'done' })

export const notDone = (context: ProgrammeContext, { tasks }: Of<'tasks.notDone'>): Change =>
  withTasks(context, tasks, { standing: 'notDone' })

export const reassigned = (
  context: ProgrammeContext,
  { tasks, owner, dueOn }: Of<'tasks.reassigned'>,
): Change => withTasks(context, tasks, { standing: 'open', owner, dueOn: dueOn ?? null })

function withTasks(
  { tasks }: ProgrammeContext,
  numbers: readonly string[],
  change: Partial<KnownTask>,
): Change {
  return { tasks: tasks.map((one) => (numbers.includes(one.task) ? { ...one, ...change } : one)) }
}

type Telling = Of<'review.held'> | Of<'midTerm.reviewed'> | Of<'final.reviewed'>

const nothingTold: Tally = { ofPeriods: {}, ofTheTerm: null, newest: 0 }

/** The tallies after a review: what it told is the newest, and of what it was held for. */
function counted(
  { counts }: ProgrammeContext,
  event: Telling,
  heldFor: (before: Tally, many: number) => Partial<Tally>,
): Pick<ProgrammeContext, 'counts'> {
  const tallies = Object.entries(toldCounts(event.counts ?? {})).map(([count, many]): [string, Tally] => {
    const before = counts[count] ?? nothingTold
    return [count, { ...before, ...heldFor(before, many), newest: many }]
  })
  return { counts: { ...counts, ...Object.fromEntries(tallies) } }
}

/** Without a rhythm it is a review of no period: one more, and none less to come. */
export function reviewed(context: ProgrammeContext, event: Of<'review.held'>): Change {
  const { reviewEvery, reviews } = context
  const of = reviewEvery === null ? [] : [periodOf(reviewEvery, event.within).until]
  const [period = String(reviews + 1)] = of
  return {
    ...counted(context, event, ({ ofPeriods }, many) => ({ ofPeriods: { ...ofPeriods, [period]: many } })),
    reviewed: [...new Set([...context.reviewed, ...of])],
    reviews: reviews + 1,
  }
}

/** It tells how things stand half-way; what happened so far the periods tell. */
export const reviewedMidTerm = (context: ProgrammeContext, event: Of<'midTerm.reviewed'>): Change => ({
  ...counted(context, event, () => ({})),
  midTermOn: dayOf(event.occurredOn),
})

export const reviewedFinally = (context: ProgrammeContext, event: Of<'final.reviewed'>): Change => ({
  ...counted(context, event, (_, ofTheTerm) => ({ ofTheTerm })),
  finalOn: dayOf(event.occurredOn),
})

export const amendmentProposed = (
  { parties }: ProgrammeContext,
  { until, reviewEvery }: Of<'amendment.proposed'>,
): Change => ({
  consent: agreementOf(parties),
  amendment: {
    ...(until !== undefined && { until }),
    ...(reviewEvery !== undefined && { reviewEvery: rhythmOf(reviewEvery) }),
  },
})

/** What was proposed holds; periods of another rhythm begin to be reviewed with the first that was not. */
export const amended = ({ amendment, amendments }: ProgrammeContext): Change => ({
  ...amendment,
  amendment: null,
  amendments: amendments + 1,
})
