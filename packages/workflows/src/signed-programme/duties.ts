import type { Duty } from '@civicflow/core'
import { isComplete } from '../building-blocks/agreement.ts'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { ProgrammeEventType } from './events.ts'
import { type ProgrammeContext, tasksThat } from './programme-context.ts'
import type { ProgrammeRole } from './roles.ts'

type ProgrammeDuty = Duty<ProgrammeContext, ProgrammeEventType, ProgrammeRole> & {
  readonly provision: ProvisionId
}

const isInEffect = ({ signedOn }: ProgrammeContext) => signedOn !== null

/** What is owed by whoever leads once it is signed. */
const ofTheLead = { ...termAfter, owes: 'lead', to: ['party'] } as const

/** Who owes what by when in a programme. No text that was read sets a number of days; a host's profile may. */
export const dutiesOf = ({ reviews }: AnyConfiguration) =>
  ({
    exchange: {
      ...termAfter,
      owes: 'party',
      to: ['lead'],
      provision: 'signed-programme-exchange',
      anchor: { day: ({ circulatedOn }) => circulatedOn ?? undefined },
      when: ({ circulatedOn }) => circulatedOn !== null,
      metBy: ['party.agreed'],
      metWhen: ({ consent, readyOn }) => readyOn !== null || isComplete(consent),
      renewedBy: ['draft.circulated'],
    },
    signing: {
      ...termAfter,
      owes: 'party',
      to: ['lead'],
      provision: 'signed-programme-signing',
      anchor: { day: ({ readyOn }) => readyOn ?? undefined },
      when: ({ readyOn }) => readyOn !== null,
      metBy: ['party.signed'],
      metWhen: isInEffect,
    },
    /** Of each year in which it runs, from its first day on. */
    yearPlan: {
      ...ofTheLead,
      provision: 'signed-programme-year-plan',
      anchor: { day: ({ planAwaitedFrom }) => planAwaitedFrom ?? undefined },
      when: (context) => isInEffect(context) && context.planAwaitedFrom !== null,
      metBy: ['yearPlan.adopted'],
      renewedBy: ['yearPlan.adopted'],
    },
    /** Of each period that was not reviewed, from its last day on. */
    periodicReview: {
      ...ofTheLead,
      provision: reviews === 'own' ? 'signed-programme-reviews' : reviews.provision,
      anchor: { day: ({ reviewAwaitedAfter }) => reviewAwaitedAfter ?? undefined },
      when: (context) => isInEffect(context) && context.reviewAwaitedAfter !== null,
      metBy: ['review.held'],
      renewedBy: ['review.held'],
    },
    midTermReview: {
      ...ofTheLead,
      provision: 'signed-programme-mid-term',
      anchor: { day: ({ signedOn }) => signedOn ?? undefined },
      when: isInEffect,
      metBy: ['midTerm.reviewed', 'final.reviewed'],
    },
    /** From the last day of its term on. */
    finalReview: {
      ...ofTheLead,
      provision: 'signed-programme-final',
      anchor: { day: ({ until }) => until ?? undefined },
      when: isInEffect,
      metBy: ['final.reviewed'],
    },
    /** By the first of the days on which something is still open. */
    tasksByTheirDays: {
      kind: 'within',
      owes: 'owner',
      to: ['lead'],
      provision: 'signed-programme-task-days',
      anchor: { day: ({ signedOn }) => signedOn ?? undefined },
      until: ({ taskAwaitedBy }) => taskAwaitedBy ?? undefined,
      when: ({ taskAwaitedBy }) => taskAwaitedBy !== null,
      metBy: ['tasks.done', 'tasks.notDone'],
      metWhen: (context) => tasksThat(context, 'open').every(({ dueOn }) => dueOn === null),
      renewedBy: ['yearPlan.adopted', 'tasks.reassigned'],
    },
  }) satisfies Record<string, ProgrammeDuty>

export type ProgrammeDutyName = keyof ReturnType<typeof dutiesOf>
