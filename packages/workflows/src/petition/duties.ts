import type { Duty } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { PetitionEventType } from './events.ts'
import { goesStraight, isCentral, isOnItsWay, type PetitionContext } from './petition-context.ts'
import type { PetitionRole } from './roles.ts'

type PetitionDuty = Duty<PetitionContext, PetitionEventType, PetitionRole> & {
  readonly provision: ProvisionId
}

const sinceReceipt = { day: ({ receivedOn }: PetitionContext) => receivedOn ?? undefined }
const sinceAnswer = { event: 'petition.answered' } as const

const isOfAssembly = ({ track }: PetitionContext) => track === 'assembly'
const isOpenToAnswer = (context: PetitionContext) =>
  isOnItsWay(context) && context.receivedOn !== null && context.answered !== 'onTheSpot'
const isAnswered = (context: PetitionContext) => isOnItsWay(context) && context.answered === 'inWriting'
const isAnsweredToDelegation = (context: PetitionContext) => isAnswered(context) && isOfAssembly(context)
/** A matter of the executive that the National Assembly's deputies were petitioned for (decision 33/2017/QĐ-TTg). */
const isOfExecutive = (context: PetitionContext) =>
  isOpenToAnswer(context) && isOfAssembly(context) && context.level === 'central'

/** The answer to a petition; when the petition is returned and received anew, the term begins anew. */
const answering = {
  kind: 'by',
  direction: 'after',
  roll: 'nextWorkingDay',
  owes: 'addressee',
  to: ['follower', 'deputy'],
  anchor: sinceReceipt,
  metBy: ['petition.answered'],
} as const

/** At once when the answer has come, and anew with every answer after it (art. 49, clause 3). */
const onceAnswered = {
  kind: 'promptly',
  owes: 'follower',
  anchor: sinceAnswer,
  renewedBy: ['petition.answered'],
} as const

/** Results are made public so many working days after the term of the answer (art. 51, clause 1). */
const publishing = {
  kind: 'notBefore',
  owes: 'follower',
  to: [],
  provision: 'publish-results',
  metBy: ['result.published'],
} as const

/** Who owes what by when for a petition, by which article. */
export const duties = {
  collection: {
    kind: 'promptly',
    owes: 'deputy',
    to: ['follower'],
    provision: 'collect',
    anchor: { event: 'petition.raised' },
    when: (context) =>
      isOnItsWay(context) && context.source === 'meeting' && (context.parties.deputy?.length ?? 0) > 0,
    metBy: ['petition.collected', 'petition.synthesised', 'petition.forwarded'],
  },
  directForwarding: {
    kind: 'promptly',
    owes: 'deputy',
    to: ['addressee', 'follower'],
    provision: 'personal-programme',
    anchor: { event: 'petition.raised' },
    when: (context) =>
      isOnItsWay(context) &&
      context.source === 'personalProgramme' &&
      (context.parties.deputy?.length ?? 0) > 0,
    metBy: ['petition.forwarded'],
  },
  forwarding: {
    kind: 'promptly',
    owes: 'follower',
    to: ['addressee'],
    provision: 'collecting',
    anchor: { event: 'petition.classified' },
    when: (context) => isOnItsWay(context) && !goesStraight(context) && context.answered !== 'onTheSpot',
    metBy: ['petition.forwarded'],
    renewedBy: ['petition.returned'],
  },

  answer: {
    ...answering,
    provision: 'answer',
    when: (context) => isOpenToAnswer(context) && isOfAssembly(context),
  },
  answerOfCouncil: {
    ...answering,
    provision: 'answer-council',
    when: (context) => isOpenToAnswer(context) && !isOfAssembly(context),
  },
  answerAnew: {
    kind: 'promptly',
    owes: 'recipient',
    to: ['follower', 'deputy'],
    provision: 'petition-answer-anew',
    anchor: { event: 'answer.requestedAnew' },
    when: isOnItsWay,
    metBy: ['petition.answered'],
    renewedBy: ['answer.requestedAnew'],
  },
  coordinationRequest: {
    kind: 'by',
    direction: 'after',
    roll: 'nextWorkingDay',
    owes: 'addressee',
    to: ['coordinator'],
    provision: 'executive-coordination-request',
    anchor: sinceReceipt,
    when: (context) => isOfExecutive(context) && context.coordinationNeeded,
    metBy: ['coordination.requested'],
  },
  coordinationReply: {
    kind: 'by',
    direction: 'after',
    roll: 'nextWorkingDay',
    owes: 'coordinator',
    to: ['addressee'],
    provision: 'executive-coordination-reply',
    anchor: { event: 'coordination.requested' },
    when: (context) => isOfExecutive(context) && context.coordinators.length > 0,
    metBy: ['coordination.replied'],
    metWhen: ({ unreplied }) => unreplied.length === 0,
    renewedBy: ['coordination.requested'],
  },

  votersNotice: {
    ...onceAnswered,
    to: [],
    provision: 'notify-voters',
    when: isAnsweredToDelegation,
    metBy: ['voters.notified'],
  },
  answerSharing: {
    ...onceAnswered,
    to: ['deputy'],
    provision: 'share-answers',
    when: isAnsweredToDelegation,
    metBy: ['answer.shared'],
  },
  answerPublication: {
    ...onceAnswered,
    to: [],
    provision: 'publish-answers',
    when: isAnsweredToDelegation,
    metBy: ['answer.published'],
  },
  votersNoticeElsewhere: {
    kind: 'promptly',
    owes: 'follower',
    to: [],
    provision: 'petition-goes-with-another',
    anchor: { day: ({ answeredElsewhereOn }) => answeredElsewhereOn ?? undefined },
    when: ({ answeredElsewhereOn }) => answeredElsewhereOn !== null,
    metBy: ['voters.notified'],
    renewedBy: ['duplicate.marked', 'merge.joined', 'petitions.merged', 'master.answered'],
  },
  databaseUpdate: {
    kind: 'promptly',
    owes: 'addressee',
    to: [],
    provision: 'petition-database',
    anchor: sinceAnswer,
    when: (context) => isAnswered(context) && context.addressee !== null,
    metBy: ['database.updated'],
    renewedBy: ['petition.answered'],
  },
  resultPublication: {
    ...publishing,
    anchor: { duty: 'answer' },
    when: (context) => isAnswered(context) && isOfAssembly(context),
  },
  resultPublicationOfCouncil: {
    ...publishing,
    anchor: { duty: 'answerOfCouncil' },
    when: (context) => isAnswered(context) && !isOfAssembly(context),
  },
  posting: {
    kind: 'lasts',
    owes: 'follower',
    to: [],
    provision: 'posting',
    anchor: { event: 'result.posted' },
    when: isOnItsWay,
    metBy: ['posting.ended'],
    renewedBy: ['result.posted'],
  },
  milestone: {
    kind: 'within',
    owes: 'addressee',
    to: ['follower'],
    provision: 'result-classes',
    anchor: { day: ({ inProgressSince }) => inProgressSince ?? undefined },
    until: ({ milestone }) => milestone ?? undefined,
    when: (context) => isOnItsWay(context) && context.inProgressSince !== null,
    metBy: ['resolution.reported'],
    metWhen: ({ resolution }) => resolution === 'resolved',
  },

  delegationEvaluation: {
    kind: 'by',
    direction: 'after',
    roll: 'nextWorkingDay',
    owes: 'delegation',
    to: ['standingCommittee'],
    provision: 'delegation-evaluation',
    anchor: { event: 'evaluation.requested' },
    when: (context) => isOnItsWay(context) && isCentral(context) && context.parties.delegation !== undefined,
    metBy: ['answer.evaluated'],
    renewedBy: ['evaluation.requested'],
  },
  groupEvaluation: {
    kind: 'by',
    direction: 'after',
    roll: 'nextWorkingDay',
    owes: 'deputiesGroup',
    to: ['standingBody'],
    provision: 'group-evaluation',
    anchor: { event: 'evaluation.requested' },
    when: (context) =>
      isOnItsWay(context) && !isCentral(context) && context.parties.deputiesGroup !== undefined,
    metBy: ['answer.evaluated'],
    renewedBy: ['evaluation.requested'],
  },
} as const satisfies Record<string, PetitionDuty>
