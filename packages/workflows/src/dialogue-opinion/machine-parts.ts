import { assertEvent, assign, setup } from 'xstate'
import type { OpinionEvent } from './events.ts'
import {
  answering,
  answeringInHall,
  assigning,
  breaking,
  disputing,
  fulfilling,
  leaving,
  merging,
  movingPromise,
  promising,
  recording,
} from './opinion-changes.ts'
import { hasAnswer, isFollowedUp, isSettled, isToBeAnswered, type OpinionContext } from './opinion-context.ts'

/** What the machine of an opinion is made of: its guards, and what each fact leaves in the context. */
export const parts = setup({
  types: { context: {} as OpinionContext, events: {} as OpinionEvent, tags: {} as 'closed' },
  guards: {
    isSettled: ({ context }) => isSettled(context),
    isFollowedUp: ({ context }) => isFollowedUp(context),
    isToBeAnswered: ({ context }) => isToBeAnswered(context),
    hasAnswer: ({ context }) => hasAnswer(context),
    hasOwner: ({ context }) => context.owner !== null,
    isReflection: ({ context }) => context.family === 'reflections',
    isSimple: ({ context }) => !context.isComplex,
    isPromised: ({ context }) => context.promise === 'pending',
    isBroken: ({ context }) => context.promise === 'broken',
  },
  actions: {
    keepRecording: assign(({ event }) => {
      assertEvent(event, 'opinion.recorded')
      return recording(event)
    }),
    keepMerging: assign(({ event }) => {
      assertEvent(event, 'opinion.merged')
      return merging(event)
    }),
    leaveRerouted: assign(() => leaving('rerouted')),
    leaveOutOfScope: assign(() => leaving('outOfScope')),
    keepAssignment: assign(({ event }) => {
      assertEvent(event, ['opinion.assigned', 'assignment.changed'])
      return assigning(event)
    }),
    keepComplexity: assign({ isComplex: true }),
    keepHallAnswer: assign(({ context, event }) => {
      assertEvent(event, 'opinion.answeredInHall')
      return answeringInHall(context, event)
    }),
    keepAnswer: assign(() => answering()),
    keepDispute: assign(({ context }) => disputing(context)),
    keepPromise: assign(({ context, event }) => {
      assertEvent(event, 'promise.made')
      return promising(context, event)
    }),
    movePromise: assign(({ context, event }) => {
      assertEvent(event, 'promise.moved')
      return movingPromise(context, event)
    }),
    keepFulfilment: assign(({ context }) => fulfilling(context)),
    keepBreach: assign(({ context }) => breaking(context)),
    tellAssigned: () => {},
    tellRerouted: () => {},
    tellAnswered: () => {},
    tellDisputed: () => {},
    tellUrged: () => {},
    tellReported: () => {},
    tellBroken: () => {},
    tellMoved: () => {},
  },
})
