import { assertEvent, assign, setup } from 'xstate'
import {
  absence,
  callingOff,
  concluding,
  ending,
  found,
  heard,
  merging,
  moving,
  planning,
  postponing,
  proposal,
  restanding,
} from './dialogue-changes.ts'
import { type DialogueContext, isKept, opinionIn, opinionsThat } from './dialogue-context.ts'
import type { DialogueEvent } from './events.ts'

/** What the machine of a dialogue is made of: its guards, and what each fact leaves in the context. */
export const parts = setup({
  types: { context: {} as DialogueContext, events: {} as DialogueEvent, tags: {} as 'closed' },
  guards: {
    isPeriodic: ({ event }) => event.type === 'dialogue.proposed' && event.occasion === 'periodic',
    dayIsSet: ({ context }) => context.day !== null,
    opinionIsNew: ({ context, event }) =>
      'opinion' in event && opinionIn(context, event.opinion) === undefined,
    isPublished: ({ context }) => context.isPublished,
    everyOpinionIsGiven: ({ context }) => opinionsThat(context, 'open').length === 0,
    // What the case alone can say comes first, so that an event no payload could save is not offered.
    opinionIsOpen: ({ context, event }) =>
      opinionsThat(context, 'open').length > 0 &&
      'opinion' in event &&
      opinionIn(context, event.opinion)?.standing === 'open',
    goesIntoAnother: ({ context, event }) => {
      if (event.type !== 'opinion.merged' || event.into === event.opinion) return false
      const into = opinionIn(context, event.into)
      return into !== undefined && isKept(into)
    },
  },
  actions: {
    keepProposal: assign(({ event }) => {
      assertEvent(event, 'dialogue.proposed')
      return proposal(event)
    }),
    keepPlan: assign(({ event }) => {
      assertEvent(event, 'plan.issued')
      return planning(event)
    }),
    keepDay: assign(({ event }) => {
      assertEvent(event, 'dialogue.postponed')
      return postponing(event)
    }),
    keepMode: assign(({ context, event }) => {
      assertEvent(event, 'dialogue.moved')
      return moving(context, event)
    }),
    keepAbsence: assign(({ event }) => {
      assertEvent(event, 'chair.absent')
      return absence(event)
    }),
    keepGathered: assign(({ context, event }) => {
      assertEvent(event, 'opinion.gathered')
      return heard(context, event, 'gathered')
    }),
    keepRaised: assign(({ context, event }) => {
      assertEvent(event, 'opinion.raised')
      return heard(context, event, 'hall')
    }),
    keepAnswer: assign(({ context, event }) => {
      assertEvent(event, 'opinion.answered')
      return restanding(context, event, 'answered')
    }),
    keepTaken: assign(({ context, event }) => {
      assertEvent(event, 'opinion.takenForWriting')
      return restanding(context, event, 'inWriting')
    }),
    keepMerging: assign(({ context, event }) => {
      assertEvent(event, 'opinion.merged')
      return merging(context, event)
    }),
    keepRerouting: assign(({ context, event }) => {
      assertEvent(event, 'opinion.rerouted')
      return restanding(context, event, 'rerouted')
    }),
    keepSettingAside: assign(({ context, event }) => {
      assertEvent(event, 'opinion.setAside')
      return restanding(context, event, 'outOfScope')
    }),
    keepAttendance: assign(({ event }) => {
      assertEvent(event, 'attendance.recorded')
      return { delegates: event.delegates }
    }),
    keepClose: assign(({ event }) => ending(event, 'close')),
    keepBreak: assign(({ event }) => ending(event, 'breaking-off')),
    keepConclusion: assign(({ context, event }) => {
      assertEvent(event, 'conclusion.issued')
      return concluding(context, event)
    }),
    keepFound: assign(({ context, event }) => {
      assertEvent(event, 'opinion.addedLater')
      return found(context, event)
    }),
    keepPublication: assign({ isPublished: true }),
    callOff: assign(({ context }) => callingOff(context)),
    tellDecided: () => {},
    tellPlanned: () => {},
    tellAnnounced: () => {},
    tellChanged: () => {},
    tellConcluded: () => {},
    tellPublished: () => {},
  },
})
