import { and, not, or } from 'xstate'
import { parts } from './machine-parts.ts'
import { noOpinion } from './opinion-context.ts'

const answered = {
  'answer.sent': { target: 'answeredInWriting', actions: ['keepAnswer', 'tellAnswered'] },
} as const
const changesHands = ['keepAssignment', 'tellAssigned'] as const
/** Whoever was given it answers again; where nobody was, the chair says who. */
const disputed = {
  'answer.disputed': [
    { guard: 'hasOwner', target: 'awaitingWriting', actions: ['keepDispute', 'tellDisputed'] },
    { target: 'reopened', actions: ['keepDispute', 'tellDisputed'] },
  ],
} as const
const rerouted = { target: 'rerouted', actions: ['leaveRerouted', 'tellRerouted'] } as const

/** What was answered, or how it left without an answer of its own. */
const answer = parts.createStateConfig({
  initial: 'open',
  states: {
    open: {
      // Of one that came to light later, what the hall said of it is known from the first.
      always: [
        { guard: 'hasAnswer', target: 'answeredInHall' },
        { guard: 'hasOwner', target: 'awaitingWriting', actions: 'tellAssigned' },
      ],
      on: {
        'opinion.merged': { target: 'merged', actions: 'keepMerging' },
        'opinion.rerouted': rerouted,
        'opinion.setAside': { target: 'outOfScope', actions: 'leaveOutOfScope' },
        'opinion.answeredInHall': { target: 'answeredInHall', actions: 'keepHallAnswer' },
        'opinion.assigned': { target: 'awaitingWriting', actions: changesHands },
      },
    },
    awaitingWriting: {
      on: {
        ...answered,
        'opinion.assigned': { actions: changesHands },
        'assignment.changed': { actions: changesHands },
        'opinion.passedOn': rerouted,
      },
    },
    answeredInHall: { on: disputed },
    answeredInWriting: { on: disputed },
    reopened: {
      on: {
        ...answered,
        'assignment.changed': { target: 'awaitingWriting', actions: changesHands },
        'opinion.passedOn': rerouted,
      },
    },
    merged: {},
    rerouted: {},
    outOfScope: {},
  },
})

/** Whether anything is waited for: an answer, then what was promised. */
const file = parts.createStateConfig({
  initial: 'open',
  states: {
    open: {
      always: [
        { guard: 'isSettled', target: 'closed' },
        { guard: 'isFollowedUp', target: 'followingUp' },
      ],
    },
    followingUp: {
      always: [
        { guard: 'isSettled', target: 'closed' },
        { guard: not('isFollowedUp'), target: 'open' },
      ],
    },
    closed: {
      tags: 'closed',
      always: [
        { guard: and([not('isSettled'), 'isFollowedUp']), target: 'followingUp' },
        { guard: not('isSettled'), target: 'open' },
      ],
    },
  },
})

/** What may follow what in the life of one opinion. Articles stand with the rules and duties. */
export const machine = parts.createMachine({
  context: noOpinion,
  initial: 'unrecorded',
  states: {
    unrecorded: { on: { 'opinion.recorded': { target: 'recorded', actions: 'keepRecording' } } },
    recorded: {
      type: 'parallel',
      states: { answer, file },
      on: {
        // The conclusion names what was taken in the hall, whatever became of it since.
        'opinion.assigned': {},
        'receipt.notified': { guard: and(['isReflection', 'isToBeAnswered']) },
        'complexity.found': {
          guard: and(['isReflection', 'isToBeAnswered', 'isSimple']),
          actions: 'keepComplexity',
        },
        'opinion.urged': { guard: not('isSettled'), actions: 'tellUrged' },
        'promise.made': {
          guard: and(['isToBeAnswered', 'hasAnswer', not('isPromised')]),
          actions: 'keepPromise',
        },
        'promise.moved': { guard: 'isPromised', actions: ['movePromise', 'tellMoved'] },
        'fulfilment.reported': { guard: or(['isPromised', 'isBroken']), actions: 'tellReported' },
        'promise.fulfilled': { guard: or(['isPromised', 'isBroken']), actions: 'keepFulfilment' },
        'promise.broken': { guard: 'isPromised', actions: ['keepBreach', 'tellBroken'] },
      },
    },
  },
})
