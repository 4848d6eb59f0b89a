import type { Duty } from '@civicflow/core'
import { isComplete } from '../building-blocks/agreement.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { PlanEventType } from './events.ts'
import type { PlanContext } from './plan-context.ts'
import type { PlanRole } from './roles.ts'

type PlanDuty = Duty<PlanContext, PlanEventType, PlanRole> & { readonly provision: ProvisionId }

const isInForce = ({ edition }: PlanContext) => edition > 0

/** The People's organs of the level hear of supervision every six months (art. 30, clause 1, Law on the Front). */
const everySixMonths = {
  kind: 'by',
  direction: 'after',
  roll: 'nextWorkingDay',
  owes: 'front',
  to: ['stateBody'],
  provision: 'six-monthly-notice',
} as const

/** Who owes what by when for an annual plan, by which article. */
export const duties = {
  organisationsAgreement: {
    kind: 'by',
    direction: 'after',
    roll: 'nextWorkingDay',
    owes: 'organisation',
    to: ['front'],
    provision: 'annual-plan-consultation',
    anchor: { event: 'draft.circulated' },
    metBy: ['member.agreed'],
    metWhen: ({ memberConsent }) => isComplete(memberConsent),
    renewedBy: ['draft.circulated'],
  },
  stateAgreement: {
    kind: 'by',
    direction: 'after',
    roll: 'nextWorkingDay',
    owes: 'stateBody',
    to: ['front'],
    provision: 'annual-plan-agreement',
    anchor: { event: 'member.agreed' },
    metBy: ['stateBody.agreed'],
    metWhen: ({ stateConsent }) => isComplete(stateConsent),
    renewedBy: ['draft.circulated'],
  },
  /** Between 1 October and 31 December of the year before (art. 3, clause 3). */
  issue: {
    kind: 'within',
    owes: 'front',
    to: ['organisation', 'stateBody'],
    provision: 'annual-plan-issue',
    anchor: { day: ({ issueFrom }) => issueFrom ?? undefined },
    until: ({ issueUntil }) => issueUntil ?? undefined,
    metBy: ['plan.issued'],
  },
  halfYearReview: {
    ...everySixMonths,
    anchor: { day: ({ firstHalfAfter }) => firstHalfAfter ?? undefined },
    when: isInForce,
    metBy: ['halfYear.reviewed'],
  },
  yearReview: {
    ...everySixMonths,
    anchor: { day: ({ secondHalfAfter }) => secondHalfAfter ?? undefined },
    when: isInForce,
    metBy: ['year.reviewed'],
  },
} satisfies Record<string, PlanDuty>
