import { and } from 'xstate'
import { machineParts } from '../machine-parts.ts'
import { mayBeAnswered, mayBeRequestedAnew } from './routing.ts'

export const mayBeAnsweredAtOnce = and(['isOnItsWay', 'isUnanswered'] as const)

/** The voter of a petition that goes with another hears of that one's answer, wherever its own stands. */
const ofAnotherAnswer = { guard: 'wasAnsweredElsewhere', actions: 'markVoterTold' } as const
const notified = { guard: 'isOnItsWay' } as const

const evaluated = [
  { guard: and(['isOnItsWay', 'isAdequate']), target: 'accepted', actions: 'keepEvaluation' },
  { guard: 'isOnItsWay', target: 'disputed', actions: 'keepEvaluation' },
] as const
const judged = {
  'answer.evaluated': evaluated,
  'answer.requestedAnew': {
    guard: mayBeRequestedAnew,
    target: 'unanswered',
    actions: ['keepRequestAnew', 'tellRequestedAnew'],
  },
} as const
const published = {
  guard: and(['isOnItsWay', 'isAnsweredInWriting']),
  actions: 'markPublished',
} as const

/** What a petition was answered, and what was made of the answer. */
export const answer = machineParts.createStateConfig({
  initial: 'unanswered',
  states: {
    unanswered: {
      on: {
        'petition.answeredAtMeeting': {
          guard: mayBeAnsweredAtOnce,
          target: 'answeredAtMeeting',
          actions: 'keepAnswerAtMeeting',
        },
        'petition.takenForWriting': { guard: mayBeAnsweredAtOnce, actions: 'keepPromise' },
        'petition.answered': {
          guard: mayBeAnswered,
          target: 'answered',
          actions: ['keepAnswer', 'tellAnswered'],
        },
        'lateness.notified': { guard: mayBeAnswered },
        'voters.notified': ofAnotherAnswer,
      },
    },
    answeredAtMeeting: { on: { ...judged, 'voters.notified': ofAnotherAnswer } },
    answered: {
      on: {
        ...judged,
        'voters.notified': [{ ...notified, target: 'notified' }, ofAnotherAnswer],
        'result.published': { ...published, target: 'published' },
      },
    },
    notified: {
      on: {
        ...judged,
        'voters.notified': [notified, ofAnotherAnswer],
        'result.published': { ...published, target: 'published' },
      },
    },
    published: {
      on: { ...judged, 'voters.notified': [notified, ofAnotherAnswer], 'result.published': published },
    },
    accepted: {
      on: { ...judged, 'voters.notified': [notified, ofAnotherAnswer], 'result.published': published },
    },
    disputed: {
      on: { ...judged, 'voters.notified': [notified, ofAnotherAnswer], 'result.published': published },
    },
  },
})
