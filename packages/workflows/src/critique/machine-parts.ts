import { assertEvent, assign, setup } from 'xstate'
import { sessionIn } from '../building-blocks/sessions.ts'
import {
  answered,
  brokenOff,
  calledOff,
  carriedOut,
  checked,
  concluded,
  convened,
  draftCame,
  dropped,
  invited,
  issued,
  judged,
  leftOut,
  made,
  merged,
  opened,
  opening,
  postponed,
  recommended,
  reserved,
  restanding,
  sent,
  step,
} from './critique-changes.ts'
import { type CritiqueContext, disputed, proposalsThat, unanswered } from './critique-context.ts'
import type { CritiqueEvent } from './events.ts'

/** What the machine of a critique is made of: its guards, and what each fact leaves in the context. */
export const parts = setup({
  types: { context: {} as CritiqueContext, events: {} as CritiqueEvent, tags: {} as 'closed' },
  guards: {
    byConference: ({ context }) => context.form === 'conference',
    bySession: ({ context }) => context.form !== 'opinions',
    byOpinions: ({ context }) => context.form === 'opinions',
    byDialogue: ({ context }) => context.form === 'dialogue',
    sessionIsNew: ({ context, event }) =>
      event.type === 'session.convened' && sessionIn(context.sessions, event.session) === undefined,
    sessionIsAhead: ({ context, event }) =>
      'session' in event && sessionIn(context.sessions, event.session)?.standing === 'ahead',
    aFormWasCarriedOut: ({ context }) => context.carriedOut.length > 0,
    aProposalIsAtHand: ({ context }) => proposalsThat(context, 'atHand').length > 0,
    noProposalIsAtHand: ({ context }) => proposalsThat(context, 'atHand').length === 0,
    everythingIsAnswered: ({ context }) => unanswered(context).length === 0,
    somethingIsAnswered: ({ context }) => context.proposals.some(({ answer }) => answer !== null),
    sessionBrokeOff: ({ context }) => context.sessions.at(-1)?.standing === 'brokenOff',
    opinionsWereCollected: ({ context }) => context.carriedOut.includes('opinions'),
    somethingIsDisputed: ({ context }) => disputed(context).length > 0,
    nothingIsDisputed: ({ context }) => disputed(context).length === 0,
    endsEveryDispute: ({ context, event }) =>
      event.type === 'explanation.accepted' &&
      disputed(context).every(({ proposal }) => event.proposals.includes(proposal)),
  },
  actions: {
    keepOpening: assign(({ event }) => {
      assertEvent(event, 'critique.opened')
      return opening(event)
    }),
    keepDraft: assign(({ context, event }) => {
      assertEvent(event, 'draft.received')
      return draftCame(context, event)
    }),
    keepSubmission: assign(({ event }) => {
      assertEvent(event, 'submission.moved')
      return { submissionOn: event.submissionOn }
    }),
    keepForm: assign(({ event }) => {
      assertEvent(event, ['form.changed', 'form.added'])
      return { form: event.form }
    }),
    leaveOutForm: assign(({ context }) => leftOut(context)),
    endCollection: assign(({ context }) => carriedOut(context)),
    keepInvitation: assign(({ context, event }) => {
      assertEvent(event, 'draft.sentForOpinions')
      return invited(context, event)
    }),
    keepSession: assign(({ context, event }) => {
      assertEvent(event, 'session.convened')
      return convened(context, event)
    }),
    keepDay: assign(({ context, event }) => {
      assertEvent(event, 'session.postponed')
      return postponed(context, event)
    }),
    callOff: assign(({ context, event }) => {
      assertEvent(event, 'session.cancelled')
      return calledOff(context, event)
    }),
    openSession: assign(({ context, event }) => {
      assertEvent(event, 'session.opened')
      return opened(context, event)
    }),
    keepStep: assign(({ context, event }) => step(context, event)),
    endSession: assign(({ context, event }) => concluded(context, event)),
    breakOffSession: assign(({ context, event }) => brokenOff(context, event)),
    addProposal: assign(({ context, event }) => {
      assertEvent(event, 'proposal.made')
      return made(context, event)
    }),
    mergeProposal: assign(({ context, event }) => {
      assertEvent(event, 'proposal.merged')
      return merged(context, event)
    }),
    dropProposal: assign(({ context, event }) => {
      assertEvent(event, 'proposal.dropped')
      return dropped(context, event)
    }),
    putInDocument: assign(({ context }) => restanding(context, 'atHand', 'inDocument')),
    takeFromDocument: assign(({ context }) => restanding(context, 'inDocument', 'atHand')),
    keepSending: assign(({ context, event }) => {
      assertEvent(event, 'document.sent')
      return sent(context, event)
    }),
    keepReply: assign(({ context, event }) => {
      assertEvent(event, 'reply.received')
      return answered(context, event)
    }),
    keepJudgement: assign(({ context, event }) => {
      assertEvent(event, ['explanation.accepted', 'explanation.disputed'])
      return judged(context, event)
    }),
    reserveOpinion: assign(({ context }) => reserved(context)),
    keepRecommendations: assign(({ context, event }) => {
      assertEvent(event, 'recommendations.made')
      return recommended(context, event)
    }),
    keepIssue: assign(({ context }) => issued(context)),
    keepCheck: assign(({ context, event }) => {
      assertEvent(event, 'text.checked')
      return checked(context, event)
    }),
    tellRequested: () => {},
    tellConvened: () => {},
    tellPostponed: () => {},
    tellConsulted: () => {},
    tellExplain: () => {},
    tellSent: () => {},
    tellUrged: () => {},
    tellAnswered: () => {},
    tellIncomplete: () => {},
    tellDisputed: () => {},
    tellEnded: () => {},
  },
})
