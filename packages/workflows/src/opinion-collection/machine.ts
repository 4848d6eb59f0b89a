import { and, or } from 'xstate'
import { noCollection } from './collection-context.ts'
import { parts } from './machine-parts.ts'

/** The Front supervises the whole (art. 28, clause 6, Law on Grassroots Democracy), also once it is over. */
const supervises = {
  'supervision.noted': { actions: ['keepNote', 'tellNoted'] },
  'recommendations.made': { actions: 'keepRecommendations' },
} as const
/** Until it is decided or sent upward, whoever collects can call it off. */
const undecided = {
  ...supervises,
  'collection.cancelled': { target: 'cancelled', actions: 'tellCancelled' },
} as const
const plans = { target: 'planned', actions: ['keepPlan', 'tellPlan'] } as const
const sends = { 'plan.sent': { actions: 'keepPlanSent' } } as const
const calls = {
  'meeting.called': { guard: 'meetingIsNew', actions: ['keepMeeting', 'tellMeeting'] },
  'meeting.postponed': { guard: 'meetingIsAhead', actions: ['keepDay', 'tellMeeting'] },
  'meeting.cancelled': { guard: 'meetingIsAhead', actions: ['callOff', 'tellMeeting'] },
} as const
const counts = { 'opinions.received': { actions: 'countOpinions' } } as const
const reopens = { 'collection.reopened': { target: 'collecting', actions: 'forgetClosing' } } as const
/** A notice can be found defective as long as nothing was decided on what it brought. */
const restarts = {
  'notice.foundDefective': {
    guard: 'isPublished',
    target: 'planned',
    actions: ['restart', 'tellRestarted'],
  },
} as const
const explains = ['keepExplanation', 'tellExplained'] as const
const informs = ['keepCouncilReport', 'tellCouncil'] as const
/** Whenever it comes: no day is set for it. */
const hears = { 'feedback.received': { target: 'feedbackReceived', actions: 'tellFeedback' } } as const
const decides = ['keepDecision', 'tellDecided'] as const

/** What may follow what in one opinion collection. Articles stand with the rules and duties. */
export const machine = parts.createMachine({
  context: noCollection,
  initial: 'unopened',
  states: {
    unopened: { on: { 'collection.opened': { target: 'preparing', actions: 'keepOpening' } } },

    preparing: {
      on: {
        ...undecided,
        'plan.issued': plans,
        'collection.begun': { guard: 'isRequested', target: 'collecting' },
      },
    },
    planned: {
      on: {
        ...undecided,
        ...sends,
        ...calls,
        'plan.issued': plans,
        'draft.published': { target: 'collecting', actions: ['keepPublication', 'tellPublished'] },
        'collection.begun': { guard: 'needsNoPublication', target: 'collecting' },
      },
    },
    collecting: {
      on: {
        ...undecided,
        ...sends,
        ...calls,
        ...counts,
        'meeting.held': { guard: 'meetingIsAhead', actions: 'keepHeld' },
        ...restarts,
        'collection.closed': { target: 'gathered', actions: ['keepClosing', 'tellClosed'] },
      },
    },
    gathered: {
      on: { ...undecided, ...restarts, ...reopens, ...counts, 'opinions.synthesised': 'synthesised' },
    },
    synthesised: {
      on: {
        ...undecided,
        ...restarts,
        ...reopens,
        'draft.adjusted': {},
        'decision.made': [
          {
            guard: and(['isDecidedHere', 'needNotBeExplained', 'needNotBeReported']),
            target: 'completed',
            actions: decides,
          },
          { guard: 'isDecidedHere', target: 'decided', actions: decides },
        ],
        'synthesis.submitted': { guard: 'isRequested', target: 'submitted', actions: 'tellSubmitted' },
      },
    },

    decided: {
      on: {
        ...supervises,
        'councilSession.dated': { actions: 'keepCouncilSession' },
        'explanation.published': [
          { guard: or(['needNotBeReported', 'councilIsInformed']), target: 'completed', actions: explains },
          { actions: explains },
        ],
        'council.informed': [
          { guard: or(['needNotBeExplained', 'isExplained']), target: 'completed', actions: informs },
          { actions: informs },
        ],
      },
    },
    submitted: {
      on: {
        ...supervises,
        ...hears,
        'collection.endedWithoutFeedback': 'withoutFeedback',
      },
    },

    completed: { tags: 'closed', on: supervises },
    feedbackReceived: { tags: 'closed', on: supervises },
    withoutFeedback: { tags: 'closed', on: { ...supervises, ...hears } },
    cancelled: { tags: 'closed', on: supervises },
  },
})
