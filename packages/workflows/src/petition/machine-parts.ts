import { assertEvent, assign, setup } from 'xstate'
import type { PetitionEvent } from './events.ts'
import {
  answerAtMeeting,
  answeredElsewhere,
  carriedOver,
  classification,
  coordination,
  evaluationOf,
  leaving,
  mastery,
  noRepeat,
  notReceived,
  raising,
  receipt,
  repeat,
  report,
  requestAnew,
  returning,
  synthesis,
  transfer,
  writtenAnswer,
} from './petition-changes.ts'
import {
  goesStraight,
  isOnItsWay,
  isSettled,
  type PetitionContext,
  type RoutingStep,
  type WayOut,
} from './petition-context.ts'
import type { ResultClass } from './vocabulary.ts'

export interface At {
  readonly step: RoutingStep
}
export interface Leaving {
  readonly step: RoutingStep
  readonly as: WayOut
}
export interface OfClass {
  readonly resultClass: ResultClass
}

/** What the machine of a petition is made of: the conditions it asks, and what it keeps of each fact. */
export const machineParts = setup({
  types: { context: {} as PetitionContext, events: {} as PetitionEvent, tags: {} as 'closed' },
  guards: {
    isOnItsWay: ({ context }) => isOnItsWay(context),
    isSettled: ({ context }) => isSettled(context),
    goesStraight: ({ context }) => goesStraight(context),
    isAddressed: ({ context }) => context.addressee !== null,
    isReceived: ({ context }) => context.receivedOn !== null,
    isUnanswered: ({ context }) => context.answered === 'no',
    hasAnswer: ({ context }) => context.answered !== 'no',
    isAnsweredInWriting: ({ context }) => context.answered === 'inWriting',
    isPosted: ({ context }) => context.posted,
    wasAnsweredElsewhere: ({ context }) => context.answeredElsewhereOn !== null,
    isUnderSupervision: ({ context }) => context.underSupervision,
    replyIsAwaited: ({ context, event }) =>
      event.type === 'coordination.replied' && context.unreplied.includes(event.coordinator),
    isLastReply: ({ context }) => context.unreplied.length === 1,
    isAdequate: ({ event }) => event.type === 'answer.evaluated' && event.evaluation.verdict === 'adequate',
    isOfClass: ({ event }, { resultClass }: OfClass) => classOf(event) === resultClass,

    hasNoDuplicates: ({ context }) => context.duplicates.length === 0,
    isNoJointPetition: ({ context }) => context.mergedFrom.length === 0,
    isJointPetition: ({ context }) => context.mergedFrom.length > 0,
    isPart: ({ context }) => context.splitFrom !== null,
    isNoPart: ({ context }) => context.splitFrom === null,
    isNoRepeat: ({ context }) => context.repeatOf === null,
    isRepeat: ({ context }) => context.repeatOf !== null,
    hasNoRepeats: ({ context }) => context.repeats.length === 0,
    leftHere: ({ context }, { step }: At) => context.leftFrom === step,
    duplicateIsNew: ({ context, event }) =>
      event.type === 'duplicate.joined' && !context.duplicates.includes(event.petition),
    masterIsAsTold: ({ context, event }) =>
      event.type === 'duplicate.joined' &&
      (event.masterAnsweredOn !== undefined) === (context.answered !== 'no'),
    isItsDuplicate: ({ context, event }) =>
      event.type === 'duplicate.left' && context.duplicates.includes(event.petition),
    repeatIsNew: ({ context, event }) =>
      event.type === 'raised.again' && context.repeats.every(({ petition }) => petition !== event.petition),
    isItsRepeat: ({ context, event }) =>
      event.type === 'repeat.left' && context.repeats.some(({ petition }) => petition === event.petition),
    wasNotSettledInFact: ({ event }) => event.type === 'raised.again' && !event.settledInFact,
    wasReopenedByThisAlone: ({ context, event }) =>
      event.type === 'repeat.left' &&
      context.reopenedBy === 'repeat' &&
      context.repeats.every(({ petition, settledInFact }) => settledInFact || petition === event.petition),
  },
  actions: {
    keepRaising: assign(({ event }) => {
      assertEvent(event, 'petition.raised')
      return raising(event)
    }),
    keepClassification: assign(({ context, event }) => {
      assertEvent(event, 'petition.classified')
      return classification(context, event)
    }),
    keepSynthesis: assign(({ context, event }) => {
      assertEvent(event, 'petition.synthesised')
      return synthesis(context, event)
    }),
    keepReceipt: assign(({ context, event }) => {
      assertEvent(event, 'petition.received')
      return receipt(context, event)
    }),
    forgetReceipt: assign(() => notReceived()),
    keepTransfer: assign(({ event }) => {
      assertEvent(event, 'petition.transferred')
      return transfer(event)
    }),
    keepCoordination: assign(({ context, event }) => {
      assertEvent(event, 'coordination.requested')
      return coordination(context, event)
    }),
    keepReply: assign(({ context, event }) => {
      assertEvent(event, 'coordination.replied')
      return { unreplied: context.unreplied.filter((body) => body !== event.coordinator) }
    }),
    leave: assign((_, { step, as }: Leaving) => leaving(step, as)),
    comeBack: assign(() => returning()),

    keepAnswerAtMeeting: assign(({ event }) => {
      assertEvent(event, 'petition.answeredAtMeeting')
      return answerAtMeeting(event)
    }),
    keepPromise: assign(({ context, event }) => {
      assertEvent(event, 'petition.takenForWriting')
      return { addressee: event.addressee ?? context.addressee }
    }),
    keepAnswer: assign(({ event }) => {
      assertEvent(event, 'petition.answered')
      return writtenAnswer(event)
    }),
    markPublished: assign({ published: true }),
    markPosted: assign({ posted: true }),
    forgetPosting: assign({ posted: false }),
    askEvaluation: assign({ evaluationPending: true }),
    keepEvaluation: assign(({ event }) => {
      assertEvent(event, 'answer.evaluated')
      return evaluationOf(event)
    }),
    keepRequestAnew: assign(({ context }) => requestAnew(context)),
    keepReport: assign(({ context, event }) => {
      assertEvent(event, 'resolution.reported')
      return report(context, event)
    }),
    countSession: assign(({ context, event }) => {
      assertEvent(event, 'petition.carriedOver')
      return carriedOver(context, event)
    }),
    markSupervised: assign({ underSupervision: true }),
    forgetSupervision: assign({ underSupervision: false }),

    keepMaster: assign(({ event }) => {
      assertEvent(event, 'duplicate.marked')
      return mastery(event)
    }),
    keepDuplicate: assign(({ context, event }) => {
      assertEvent(event, 'duplicate.joined')
      return { duplicates: [...context.duplicates, event.petition] }
    }),
    forgetDuplicate: assign(({ context, event }) => {
      assertEvent(event, 'duplicate.left')
      return { duplicates: context.duplicates.filter((id) => id !== event.petition) }
    }),
    keepAnswerElsewhere: assign(({ event }) => answeredElsewhere(event)),
    markVoterTold: assign({ noticeOwed: false }),
    keepParts: assign(({ context, event }) => {
      assertEvent(event, 'petition.split')
      return { splits: context.splits + 1, parts: event.parts.length }
    }),
    countMerge: assign(({ context }) => ({ merges: context.merges + 1 })),
    keepJoint: assign(({ event }) => {
      assertEvent(event, 'merge.joined')
      return { mergedInto: event.into }
    }),
    keepEarlier: assign(({ event }) => {
      assertEvent(event, 'repeat.recognised')
      return { repeatOf: event.earlier }
    }),
    forgetEarlier: assign({ repeatOf: null }),
    keepRepeat: assign(({ context, event }) => {
      assertEvent(event, 'raised.again')
      return repeat(context, event)
    }),
    reopenForRepeat: assign({ resolution: 'reopened', reopenedBy: 'repeat' }),
    forgetRepeat: assign(({ context, event }) => {
      assertEvent(event, 'repeat.left')
      return noRepeat(context, event)
    }),
    resolveAgain: assign({ resolution: 'resolved', reopenedBy: null }),

    tellForwarded: () => {},
    tellReturned: () => {},
    tellAnswered: () => {},
    tellUrged: () => {},
    tellRequestedAnew: () => {},
  },
})

function classOf(event: PetitionEvent): ResultClass | undefined {
  if (event.type === 'petition.answeredAtMeeting') return event.resultClass
  if (event.type === 'petition.answered' || event.type === 'resolution.reported')
    return event.result.resultClass
  return undefined
}
