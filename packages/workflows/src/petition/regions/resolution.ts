import { and } from 'xstate'
import { machineParts } from '../machine-parts.ts'
import type { ResultClass } from '../vocabulary.ts'
import { mayBeAnsweredAtOnce } from './answer.ts'
import { mayBeAnswered, mayBeRequestedAnew } from './routing.ts'

const ofClass = <Class extends ResultClass>(resultClass: Class) =>
  ({ type: 'isOfClass', params: { resultClass } }) as const

/** A written answer gives the class; what it keeps is kept by the region of the answer. */
const bothAnswers = {
  'petition.answeredAtMeeting': [
    { guard: and([mayBeAnsweredAtOnce, ofClass('resolved')]), target: 'resolved' },
    { guard: and([mayBeAnsweredAtOnce, ofClass('explained')]), target: 'explained' },
  ],
  'petition.answered': [
    { guard: and([mayBeAnswered, ofClass('resolved')]), target: 'resolved' },
    { guard: and([mayBeAnswered, ofClass('inProgress')]), target: 'inProgress' },
    { guard: and([mayBeAnswered, ofClass('explained')]), target: 'explained' },
    { guard: and([mayBeAnswered, ofClass('notResolved')]), target: 'notResolved' },
  ],
} as const

const mayBeReported = and(['isOnItsWay', 'hasAnswer'] as const)
const reported = {
  'resolution.reported': [
    { guard: and([mayBeReported, ofClass('resolved')]), target: 'resolved', actions: 'keepReport' },
    { guard: and([mayBeReported, ofClass('inProgress')]), target: 'inProgress', actions: 'keepReport' },
    { guard: and([mayBeReported, ofClass('notResolved')]), target: 'notResolved', actions: 'keepReport' },
  ],
} as const
const requestedAnew = { 'answer.requestedAnew': { guard: mayBeRequestedAnew, target: 'reopened' } } as const

const isRaisedAgain = and(['isNoRepeat', 'repeatIsNew'] as const)
/** Raised again by voters: it counts in every state, and opens anew what was said to be resolved and is not. */
const again = {
  'raised.again': { guard: isRaisedAgain, actions: 'keepRepeat' },
  'repeat.left': { guard: 'isItsRepeat', actions: 'forgetRepeat' },
} as const

/** What became of the matter itself: the classes of art. 49, clause 2, and what lies before, beside and after them. */
export const resolution = machineParts.createStateConfig({
  initial: 'unset',
  states: {
    unset: { on: { ...again, ...bothAnswers } },
    explained: { on: { ...again, ...requestedAnew } },
    inProgress: { on: { ...again, ...requestedAnew, ...reported } },
    notResolved: { on: { ...again, ...requestedAnew, ...reported } },
    resolved: {
      on: {
        ...again,
        ...requestedAnew,
        'raised.again': [
          {
            guard: and([isRaisedAgain, 'wasNotSettledInFact']),
            target: 'reopened',
            actions: ['keepRepeat', 'reopenForRepeat'],
          },
          again['raised.again'],
        ],
      },
    },
    reopened: {
      on: {
        ...again,
        ...bothAnswers,
        ...reported,
        ...requestedAnew,
        'repeat.left': [
          { guard: 'wasReopenedByThisAlone', target: 'resolved', actions: ['forgetRepeat', 'resolveAgain'] },
          again['repeat.left'],
        ],
      },
    },
  },
})
