import { assertEvent, assign, setup } from 'xstate'
import { sessionIn } from '../building-blocks/sessions.ts'
import {
  called,
  calledOff,
  closed,
  decided,
  held,
  noted,
  opening,
  planned,
  planSent,
  postponed,
  published,
  received,
  recommended,
  restarted,
} from './collection-changes.ts'
import type { CollectionContext } from './collection-context.ts'
import type { CollectionEvent } from './events.ts'

/** What the machine of an opinion collection is made of: its guards, and what each fact leaves in the context. */
export const parts = setup({
  types: { context: {} as CollectionContext, events: {} as CollectionEvent, tags: {} as 'closed' },
  guards: {
    isRequested: ({ context }) => context.occasion === 'request',
    isDecidedHere: ({ context }) => context.occasion !== 'request',
    needsNoPublication: ({ context }) => context.occasion === 'request' || context.secret,
    isPublished: ({ context }) => context.publishedOn !== null,
    meetingIsNew: ({ context, event }) =>
      event.type === 'meeting.called' && sessionIn(context.meetings, event.meeting) === undefined,
    meetingIsAhead: ({ context, event }) =>
      'meeting' in event && sessionIn(context.meetings, event.meeting)?.standing === 'ahead',
    needNotBeExplained: ({ context }) => context.secret,
    isExplained: ({ context }) => context.explained,
    needNotBeReported: ({ context }) => context.council === null,
    councilIsInformed: ({ context }) => context.councilInformed,
  },
  actions: {
    keepOpening: assign(({ event }) => {
      assertEvent(event, 'collection.opened')
      return opening(event)
    }),
    keepPlan: assign(({ event }) => {
      assertEvent(event, 'plan.issued')
      return planned(event)
    }),
    keepPlanSent: assign(({ context, event }) => {
      assertEvent(event, 'plan.sent')
      return planSent(context, event)
    }),
    keepPublication: assign(({ event }) => {
      assertEvent(event, 'draft.published')
      return published(event)
    }),
    restart: assign(({ context }) => restarted(context)),
    keepMeeting: assign(({ context, event }) => {
      assertEvent(event, 'meeting.called')
      return called(context, event)
    }),
    keepDay: assign(({ context, event }) => {
      assertEvent(event, 'meeting.postponed')
      return postponed(context, event)
    }),
    callOff: assign(({ context, event }) => {
      assertEvent(event, 'meeting.cancelled')
      return calledOff(context, event)
    }),
    keepHeld: assign(({ context, event }) => {
      assertEvent(event, 'meeting.held')
      return held(context, event)
    }),
    countOpinions: assign(({ context, event }) => {
      assertEvent(event, 'opinions.received')
      return received(context, event)
    }),
    keepClosing: assign(({ event }) => {
      assertEvent(event, 'collection.closed')
      return closed(event)
    }),
    forgetClosing: assign(() => ({ closedOn: null })),
    keepDecision: assign(({ context, event }) => {
      assertEvent(event, 'decision.made')
      return decided(context, event)
    }),
    keepExplanation: assign(() => ({ explained: true })),
    keepCouncilSession: assign(({ event }) => {
      assertEvent(event, 'councilSession.dated')
      return { councilSessionOn: event.day }
    }),
    keepCouncilReport: assign(() => ({ councilInformed: true })),
    keepNote: assign(({ context, event }) => {
      assertEvent(event, 'supervision.noted')
      return noted(context, event)
    }),
    keepRecommendations: assign(({ context, event }) => {
      assertEvent(event, 'recommendations.made')
      return recommended(context, event)
    }),
    tellPlan: () => {},
    tellPublished: () => {},
    tellRestarted: () => {},
    tellMeeting: () => {},
    tellClosed: () => {},
    tellDecided: () => {},
    tellExplained: () => {},
    tellCouncil: () => {},
    tellSubmitted: () => {},
    tellFeedback: () => {},
    tellNoted: () => {},
    tellCancelled: () => {},
  },
})
