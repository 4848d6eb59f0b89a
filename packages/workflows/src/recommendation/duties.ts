import type { Duty } from '@civicflow/core'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { RecommendationEventType } from './events.ts'
import type { RecommendationContext } from './recommendation-context.ts'
import type { RecommendationRole } from './roles.ts'
import { type AnswerProfileId, profileOf } from './vocabulary.ts'

type RecommendationDuty = Duty<RecommendationContext, RecommendationEventType, RecommendationRole> & {
  readonly provision: ProvisionId
}

/** The answer, counted from the receipt of the edition that holds, by the body that holds it now. */
const answering = {
  ...termAfter,
  owes: 'addressee',
  to: ['lead'],
  anchor: { day: ({ receivedOn }: RecommendationContext) => receivedOn ?? undefined },
  renewedBy: ['recommendation.amended', 'recommendation.forwarded'],
} as const

const hasComplexTerm = (of: AnswerProfileId) => profileOf(of).hasComplexTerm === true

/** The term of a profile. Where the matter is complex, notice of that keeps it as well. */
const term = (of: AnswerProfileId, provision: ProvisionId): RecommendationDuty => ({
  ...answering,
  provision,
  when: ({ profile, receivedOn }) => profile === of && receivedOn !== null,
  metBy: hasComplexTerm(of) ? ['recommendation.answered', 'extension.notified'] : ['recommendation.answered'],
})

/** The longer term of a complex matter, once notice of it was given. */
const complexTerm = (of: AnswerProfileId, provision: ProvisionId): RecommendationDuty => ({
  ...answering,
  provision,
  when: ({ profile, receivedOn, extended }) => profile === of && receivedOn !== null && extended,
  metBy: ['recommendation.answered'],
})

/** The terms of the answer, each of the profile it belongs to. */
export const answerTerms = {
  answer: term('none', 'recommendation-answer'),
  answerAntiCorruption: term('antiCorruption', 'answer-anti-corruption'),
  answerAntiCorruptionComplex: complexTerm('antiCorruption', 'answer-anti-corruption-complex'),
  answerInspectionBoard: term('inspectionBoard', 'answer-inspection-board'),
  answerInvestmentBoard: term('investmentBoard', 'answer-investment-board'),
  answerPartyCommittee: term('partyCommittee', 'answer-party-committee'),
  answerPartyCommitteeComplex: complexTerm('partyCommittee', 'answer-party-committee-complex'),
  answerLocal: term('local', 'recommendation-answer-local'),
} satisfies Record<string, RecommendationDuty>

/** Who owes what by when for a recommendation, by which article. */
export const duties = {
  ...answerTerms,
  answerAnew: {
    ...termAfter,
    owes: 'addressee',
    to: ['lead'],
    provision: 'recommendation-answer-anew',
    anchor: { event: 'answer.disputed' },
    when: ({ answer }) => answer !== null,
    metBy: ['recommendation.answered', 'explanation.accepted', 'supervision.concludedAnew'],
    renewedBy: ['answer.disputed'],
  },
  reconsideration: {
    ...termAfter,
    owes: 'lead',
    to: ['addressee'],
    provision: 'recommendation-dialogue',
    anchor: { event: 'reconsideration.asked' },
    metBy: ['recommendation.kept', 'recommendation.amended', 'recommendation.answered'],
    renewedBy: ['reconsideration.asked'],
  },
  dialogue: {
    ...termAfter,
    owes: 'lead',
    to: ['addressee'],
    provision: 'recommendation-dialogue',
    anchor: { event: 'dialogue.asked' },
    metBy: ['recommendation.kept', 'recommendation.amended', 'recommendation.answered'],
    renewedBy: ['dialogue.asked'],
  },

  /** By the addressee's own last day (art. 29, clause 7, Law on the Front); a later one holds as the lead has agreed. */
  implementation: {
    kind: 'within',
    owes: 'addressee',
    to: ['lead'],
    provision: 'recommendation-implementation',
    anchor: { day: ({ acceptedOn }) => acceptedOn ?? undefined },
    until: ({ finishBy }) => finishBy ?? undefined,
    when: ({ acceptedOn }) => acceptedOn !== null,
    metBy: ['evidence.filed'],
    renewedBy: ['recommendation.answered', 'implementation.foundUndone'],
  },
  verification: {
    ...termAfter,
    owes: 'lead',
    to: ['addressee'],
    provision: 'recommendation-verification',
    anchor: { event: 'evidence.filed' },
    when: ({ acceptedOn }) => acceptedOn !== null,
    metBy: ['implementation.verified', 'implementation.foundUndone', 'supervision.concludedAnew'],
    renewedBy: ['evidence.filed'],
  },

  /** Of a board's recommendation that the term ran out on (art. 11, clause 2, point d, joint resolution 403/2017). */
  boardUrging: {
    ...termAfter,
    owes: 'frontAbove',
    to: ['addressee'],
    provision: 'investment-board-urging',
    anchor: { duty: 'answerInvestmentBoard' },
    when: ({ profile, answer }) => profile === 'investmentBoard' && answer === null,
    metBy: ['recommendation.urged'],
    renewedBy: ['recommendation.amended', 'recommendation.forwarded'],
  },
  /** What a board has asked the Front of its commune to take further (art. 11, clause 1, point b, joint resolution 403/2017). */
  boardRecommended: {
    ...termAfter,
    owes: 'frontAbove',
    to: ['lead'],
    provision: 'inspection-board-unanswered',
    anchor: { event: 'recommendation.escalated' },
    when: ({ profile }) => profile === 'inspectionBoard',
    metBy: ['superior.recommended', 'liability.asked', 'recommendation.answered'],
  },

  /** What was taken further is heard of by the People's organs (art. 30, clause 1, Law on the Front). */
  sixMonthlyNotice: {
    ...termAfter,
    owes: 'frontAbove',
    to: ['peoplesOrgan'],
    provision: 'six-monthly-notice',
    anchor: { event: 'recommendation.escalated' },
    metBy: ['notice.listed'],
    renewedBy: ['recommendation.escalated'],
  },
} satisfies Record<string, RecommendationDuty>
