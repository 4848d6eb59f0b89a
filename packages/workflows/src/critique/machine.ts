import { and } from 'xstate'
import { noCritique } from './critique-context.ts'
import { parts } from './machine-parts.ts'

/** The draft is withdrawn, or a new version takes its place: at any time but in the middle of a session. */
const draftGoes = {
  'draft.withdrawn': { target: '#withdrawn', actions: 'tellEnded' },
  'draft.replaced': { target: '#superseded', actions: 'tellEnded' },
} as const
const movesSubmission = { 'submission.moved': { actions: 'keepSubmission' } } as const
/** Until the document is sent, whoever leads can call it off, and the drafting body put off its submission. */
const beforeItIsSent = {
  ...draftGoes,
  'critique.cancelled': { target: '#cancelled', actions: 'tellEnded' },
  'instrument.issuedUncriticised': { target: '#issuedUncriticised', actions: 'tellEnded' },
  ...movesSubmission,
} as const
const awaitsDraft = {
  'draft.requested': { target: 'requested', actions: 'tellRequested' },
  'draft.received': { target: 'received', actions: 'keepDraft' },
} as const
const gathers = { 'proposal.made': { actions: 'addProposal' } } as const
const taken = { actions: 'keepStep' } as const
const answers = { actions: ['keepReply', 'tellAnswered'] } as const
const disputes = { actions: ['keepJudgement', 'tellDisputed'] } as const
const recommends = { 'recommendations.made': { actions: 'keepRecommendations' } } as const
const publishes = { 'reply.published': { guard: 'somethingIsAnswered' } } as const
const reports = { 'critique.reportedToIssuer': {} } as const
const explains = { 'explanationSession.held': {} } as const
/** Opinions in writing that come once their collection is closed. */
const stragglers = { 'opinion.received': { guard: 'opinionsWereCollected' } } as const
/** Once there is a text nothing is undone, and all that is said of it is kept. */
const afterIssue = {
  ...publishes,
  ...reports,
  ...explains,
  ...recommends,
  'explanation.accepted': { actions: 'keepJudgement' },
  'explanation.disputed': disputes,
  'dispute.discussed': {},
  'dispute.reserved': { guard: 'somethingIsDisputed', actions: 'reserveOpinion' },
} as const
const issues = {
  'instrument.issued': [
    { guard: 'everythingIsAnswered', target: '#issued', actions: 'keepIssue' },
    { target: '#issuedWithoutAnswer', actions: 'keepIssue' },
  ],
} as const
const checks = { 'text.checked': { target: '#closed', actions: 'keepCheck' } } as const

/** What may follow what in one critique. Articles stand with the rules and duties. */
export const machine = parts.createMachine({
  context: noCritique,
  initial: 'unopened',
  states: {
    unopened: { on: { 'critique.opened': { target: 'file', actions: 'keepOpening' } } },

    file: {
      initial: 'registered',
      on: beforeItIsSent,
      states: {
        registered: { on: awaitsDraft },
        requested: { on: { ...awaitsDraft, 'draft.reportedMissing': {} } },
        received: {
          on: {
            'scope.confirmed': '#preparing',
            'critique.declined': { target: '#declined', actions: 'tellEnded' },
          },
        },
      },
    },

    examination: {
      initial: 'preparing',
      on: stragglers,
      states: {
        preparing: {
          id: 'preparing',
          on: {
            ...beforeItIsSent,
            'form.changed': { actions: 'keepForm' },
            'form.leftOut': {
              guard: 'aFormWasCarriedOut',
              target: 'synthesising',
              actions: 'leaveOutForm',
            },
            'session.convened': {
              guard: and(['bySession', 'sessionIsNew']),
              target: 'convened',
              actions: ['keepSession', 'tellConvened'],
            },
            'draft.sentForOpinions': {
              guard: 'byOpinions',
              target: 'collecting',
              actions: ['keepInvitation', 'tellConsulted'],
            },
          },
        },
        convened: {
          on: {
            ...beforeItIsSent,
            ...gathers,
            'draft.circulated': {},
            'session.postponed': { guard: 'sessionIsAhead', actions: ['keepDay', 'tellPostponed'] },
            'session.cancelled': { guard: 'sessionIsAhead', target: 'preparing', actions: 'callOff' },
            'session.opened': { guard: 'sessionIsAhead', target: 'inSession', actions: 'openSession' },
          },
        },
        inSession: {
          on: {
            ...gathers,
            'draft.presented': taken,
            'points.steered': { guard: 'byConference', ...taken },
            'delegate.spoke': taken,
            'drafter.explained': taken,
            'issuer.spoke': { guard: 'byDialogue' },
            'session.concluded': { target: 'synthesising', actions: 'endSession' },
            'session.brokenOff': { target: 'synthesising', actions: 'breakOffSession' },
          },
        },
        collecting: {
          on: {
            ...beforeItIsSent,
            ...gathers,
            'opinion.received': {},
            'collection.closed': { target: 'synthesising', actions: 'endCollection' },
          },
        },
        synthesising: {
          id: 'synthesising',
          on: {
            ...beforeItIsSent,
            ...gathers,
            'issuer.spoke': { guard: 'byDialogue' },
            'form.added': { target: 'preparing', actions: 'keepForm' },
            'session.convened': {
              guard: and(['sessionBrokeOff', 'bySession', 'sessionIsNew']),
              target: 'convened',
              actions: ['keepSession', 'tellConvened'],
            },
            'explanation.asked': { target: 'explaining', actions: 'tellExplain' },
            'proposal.merged': { actions: 'mergeProposal' },
            'proposal.dropped': { actions: 'dropProposal' },
            'document.drafted': {
              guard: 'aProposalIsAtHand',
              target: '#drafted',
              actions: 'putInDocument',
            },
            'critique.endedWithoutProposal': {
              guard: 'noProposalIsAtHand',
              target: '#withoutProposal',
              actions: 'tellEnded',
            },
          },
        },
        explaining: { on: { ...beforeItIsSent, 'explanation.given': 'synthesising' } },
      },
    },

    paper: {
      initial: 'drafted',
      on: { ...beforeItIsSent, ...stragglers },
      states: {
        drafted: {
          id: 'drafted',
          on: {
            'document.returned': { target: '#synthesising', actions: 'takeFromDocument' },
            'document.signed': 'signed',
          },
        },
        signed: { on: { 'document.sent': { target: '#awaiting', actions: ['keepSending', 'tellSent'] } } },
      },
    },

    answering: {
      initial: 'awaiting',
      on: {
        ...draftGoes,
        ...issues,
        ...reports,
        ...explains,
        ...recommends,
        ...movesSubmission,
        'document.sent': { actions: ['keepSending', 'tellSent'] },
        'followUp.ended': { target: '#notIssued', actions: 'tellEnded' },
      },
      states: {
        awaiting: {
          id: 'awaiting',
          on: {
            'answer.requested': { actions: 'tellUrged' },
            'silence.reported': {},
            'reply.received': { target: 'responded', ...answers },
          },
        },
        responded: {
          id: 'responded',
          on: {
            'reply.received': answers,
            'reply.foundComplete': [
              { guard: 'nothingIsDisputed', target: 'complete' },
              { target: 'disputed' },
            ],
            'reply.foundIncomplete': { target: 'awaiting', actions: 'tellIncomplete' },
          },
        },
        complete: {
          on: {
            ...publishes,
            'reply.received': { target: 'responded', ...answers },
            'explanation.accepted': { actions: 'keepJudgement' },
            'explanation.disputed': { target: 'disputed', ...disputes },
          },
        },
        disputed: {
          on: {
            ...publishes,
            'dispute.discussed': {},
            'reply.received': { target: 'responded', ...answers },
            'explanation.disputed': disputes,
            'explanation.accepted': [
              { guard: 'endsEveryDispute', target: 'complete', actions: 'keepJudgement' },
              { actions: 'keepJudgement' },
            ],
            'dispute.reserved': { target: 'complete', actions: 'reserveOpinion' },
          },
        },
      },
    },

    issued: { id: 'issued', on: { ...afterIssue, ...checks, 'reply.received': answers } },
    issuedWithoutAnswer: {
      id: 'issuedWithoutAnswer',
      on: { ...afterIssue, ...checks, 'reply.received': answers },
    },

    closed: {
      id: 'closed',
      tags: 'closed',
      // What it accepts late is looked for in the text as well.
      on: { ...afterIssue, 'reply.received': { target: 'issued', ...answers } },
    },
    notIssued: {
      id: 'notIssued',
      tags: 'closed',
      on: {
        ...draftGoes,
        ...issues,
        ...publishes,
        ...recommends,
        'reply.received': { target: '#responded', ...answers },
      },
    },
    withoutProposal: { id: 'withoutProposal', tags: 'closed' },
    declined: { id: 'declined', tags: 'closed' },
    cancelled: { id: 'cancelled', tags: 'closed' },
    withdrawn: { id: 'withdrawn', tags: 'closed' },
    issuedUncriticised: { id: 'issuedUncriticised', tags: 'closed', on: recommends },
    superseded: { id: 'superseded', tags: 'closed' },
  },
})
