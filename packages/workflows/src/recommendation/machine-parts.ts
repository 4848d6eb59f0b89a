import { assertEvent, assign, setup } from 'xstate'
import type { RecommendationEvent } from './events.ts'
import {
  amendment,
  answerOf,
  begun,
  dispute,
  draft,
  extended,
  forwarding,
  issue,
  newFinding,
  newSupervision,
  receipt,
  succession,
} from './recommendation-changes.ts'
import {
  hasSomethingOpen,
  isWanting,
  outcomeOf,
  type RecommendationContext,
} from './recommendation-context.ts'
import { type Outcome, profileOf } from './vocabulary.ts'

export interface As {
  readonly outcome: Outcome
}

/** What the machine of a recommendation is made of: the conditions it asks, and what it keeps of each fact. */
export const machineParts = setup({
  types: { context: {} as RecommendationContext, events: {} as RecommendationEvent, tags: {} as 'closed' },
  guards: {
    isWanting: ({ context }) => isWanting(context),
    isUnsettled: ({ context }) => context.settledAs === null,
    nothingElseIsOpen: ({ context }) => !hasSomethingOpen(context),
    endsAs: ({ context }, { outcome }: As) => outcomeOf(context) === outcome,

    mayExtend: ({ context }) => profileOf(context.profile).hasComplexTerm === true && !context.extended,
    namesAnotherBody: ({ context, event }) =>
      (event.type === 'recommendation.forwarded' && event.addressee !== context.addressee) ||
      (event.type === 'addressee.succeeded' && event.successor !== context.addressee),
    rejects: ({ event }) =>
      event.type === 'recommendation.answered' && event.answer.answerClass === 'rejected',
    isDisputed: ({ context }) => context.disputed,
    isRejected: ({ context }) => context.answer === 'rejected',
    isAnswered: ({ context }) => context.answer !== null,
    isUnderSupervision: ({ context }) => context.underSupervision,
    isCarriedOut: ({ event }) =>
      event.type === 'supervision.concludedAnew' && event.newFinding === 'carriedOut',
    hasFrontAbove: ({ context }) => context.frontAbove !== null,
  },
  actions: {
    keepDraft: assign(({ event }) => {
      assertEvent(event, 'recommendation.drafted')
      return draft(event)
    }),
    keepIssue: assign(({ context }) => issue(context)),
    keepReceipt: assign(({ event }) => {
      assertEvent(event, 'recommendation.received')
      return receipt(event)
    }),
    keepForwarding: assign(({ context, event }) => {
      assertEvent(event, 'recommendation.forwarded')
      return forwarding(context, event)
    }),
    keepSuccessor: assign(({ event }) => {
      assertEvent(event, 'addressee.succeeded')
      return succession(event)
    }),
    markExtended: assign({ extended: true }),
    keepAnswer: assign(({ context, event }) => {
      assertEvent(event, 'recommendation.answered')
      return answerOf(context, event)
    }),
    keepAmendment: assign(({ context, event }) => {
      assertEvent(event, 'recommendation.amended')
      return amendment(context, event)
    }),
    markWithdrawn: assign({ withdrawn: true }),
    settleAsExplained: assign({ settledAs: 'explained' }),
    keepDispute: assign(() => dispute()),
    keepBeginning: assign(({ context, event }) => {
      assertEvent(event, 'implementation.begun')
      return begun(context, event)
    }),
    keepExtension: assign(({ event }) => {
      assertEvent(event, 'implementation.extended')
      return extended(event)
    }),
    markUndone: assign({ undone: true }),
    forgetUndone: assign({ undone: false }),
    settleAsDone: assign({ settledAs: 'done' }),
    keepNewSupervision: assign(({ context, event }) => {
      assertEvent(event, 'supervision.begunAnew')
      return newSupervision(context, event)
    }),
    keepNewFinding: assign(({ context, event }) => {
      assertEvent(event, 'supervision.concludedAnew')
      return newFinding(context, event)
    }),

    countUrging: assign(({ context }) => ({ urged: context.urged + 1 })),
    markEscalated: assign({ escalated: true }),
    keepSuperior: assign(({ event }) => {
      assertEvent(event, 'superior.recommended')
      return { superior: event.superior }
    }),
    keepPeoplesOrgan: assign(({ event }) => {
      assertEvent(event, 'notice.listed')
      return { peoplesOrgan: event.peoplesOrgan }
    }),
    keepCompetent: assign(({ event }) => {
      assertEvent(event, 'liability.asked')
      return { competent: event.competent, liability: 'asked' } as const
    }),
    markHandled: assign({ liability: 'handled' }),
    markDeclined: assign({ liability: 'declined' }),

    tellAddressee: () => {},
    tellCopied: () => {},
    tellForwarded: () => {},
    tellAnswered: () => {},
    tellAsked: () => {},
    tellDisputed: () => {},
    tellUrged: () => {},
    tellEscalated: () => {},
    tellSuperior: () => {},
    tellCompetent: () => {},
    tellLiability: () => {},
  },
})
