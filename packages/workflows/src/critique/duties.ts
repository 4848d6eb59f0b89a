import type { Duty } from '@civicflow/core'
import { papersBefore } from '../building-blocks/papers-before.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import { type CritiqueContext, unanswered } from './critique-context.ts'
import type { CritiqueEventType } from './events.ts'
import type { CritiqueRole } from './roles.ts'

type CritiqueDuty = Duty<CritiqueContext, CritiqueEventType, CritiqueRole> & {
  readonly provision: ProvisionId
}

/** What the drafting body owes once the document was sent; no article sets a day. */
const onceSent = {
  kind: 'by',
  direction: 'after',
  roll: 'nextWorkingDay',
  owes: 'drafter',
  anchor: { day: ({ sentOn }: CritiqueContext) => sentOn ?? undefined },
} as const

/** Who owes what by when in a critique, by which article. */
export const duties = {
  /** 15 days before it is submitted to the issuing body (art. 36, clause 1, Law on the Front). */
  draft: {
    ...papersBefore(({ submissionOn }: CritiqueContext) => submissionOn),
    owes: 'drafter',
    to: ['lead'],
    provision: 'critique-draft',
    metBy: ['draft.received'],
  },
  /** Those who are to speak have the draft before they meet; no article sets a day. */
  papersAhead: {
    ...papersBefore(({ sessionDay }: CritiqueContext) => sessionDay),
    owes: 'lead',
    to: ['participant', 'drafter'],
    provision: 'critique-papers-ahead',
    when: ({ sessionDay }) => sessionDay !== null,
    metBy: ['draft.circulated'],
  },
  /** While there is still something to change: before the draft is submitted. */
  criticised: {
    kind: 'within',
    owes: 'lead',
    to: ['drafter'],
    provision: 'critique-before-submission',
    anchor: { day: ({ receivedOn }) => receivedOn ?? undefined },
    until: ({ submissionOn }) => submissionOn ?? undefined,
    when: ({ receivedOn }) => receivedOn !== null,
    metBy: ['document.sent'],
  },
  /** What was collected is explained where whoever leads asks (art. 17, clause 2). */
  explanation: {
    kind: 'by',
    direction: 'after',
    roll: 'nextWorkingDay',
    owes: 'drafter',
    to: ['lead'],
    provision: 'critique-explanation',
    anchor: { event: 'explanation.asked' },
    metBy: ['explanation.given'],
    renewedBy: ['explanation.asked'],
  },
  /** Of every proposal, in writing (art. 36, clause 3, Law on the Front). */
  answer: {
    ...onceSent,
    to: ['lead'],
    provision: 'critique-answer',
    when: ({ sentOn }) => sentOn !== null,
    metBy: ['reply.received'],
    metWhen: (context) => unanswered(context).length === 0,
  },
  answerAnew: {
    kind: 'by',
    direction: 'after',
    roll: 'nextWorkingDay',
    owes: 'drafter',
    to: ['lead'],
    provision: 'critique-dispute',
    anchor: { event: 'explanation.disputed' },
    metBy: ['reply.received', 'explanation.accepted', 'dispute.reserved'],
    renewedBy: ['explanation.disputed'],
  },
  /** The issuing body hears of the critique (art. 36, clause 3, Law on the Front). */
  reportToIssuer: {
    ...onceSent,
    to: ['issuer'],
    provision: 'critique-reported-to-issuer',
    when: ({ sentOn, drafter, issuer }) => sentOn !== null && drafter !== issuer,
    metBy: ['critique.reportedToIssuer'],
  },
  /** Of legal documents that are not secret (art. 6, clause 4, Law on Legal Documents). */
  publication: {
    kind: 'by',
    direction: 'after',
    roll: 'nextWorkingDay',
    owes: 'drafter',
    to: ['lead'],
    provision: 'critique-published',
    anchor: { event: 'reply.received' },
    when: ({ drafts, secret }) => !secret && drafts.some(({ draftKind }) => draftKind === 'legalDocument'),
    metBy: ['reply.published'],
  },
} satisfies Record<string, CritiqueDuty>
