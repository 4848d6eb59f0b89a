import { and } from 'xstate'
import { machineParts } from '../machine-parts.ts'
import { type RoutingStep, routingSteps, type WayOut } from '../petition-context.ts'

/** Nobody's answer is told to others by way of this one, so that nothing is left hanging when it leaves the way. */
const standsAlone = and(['hasNoDuplicates', 'isNoJointPetition'] as const)
/** What is to be divided, joined or sent elsewhere has not been answered, and nothing hangs on it. */
const isUntouched = and(['isUnanswered', standsAlone] as const)
const isInNoLineage = and([standsAlone, 'isNoRepeat', 'hasNoRepeats'] as const)

/** The same in `answer` and `resolution`: a written answer needs a receipt, and is given once. */
export const mayBeAnswered = and(['isOnItsWay', 'isReceived', 'isUnanswered'] as const)
export const mayBeRequestedAnew = and(['isOnItsWay', 'hasAnswer'] as const)

const leave = (step: RoutingStep, as: WayOut) => ({ type: 'leave', params: { step, as } }) as const

/** The ways out that are open at a step. */
const waysOutOf = (step: RoutingStep) =>
  ({
    'duplicate.marked': {
      guard: standsAlone,
      target: 'duplicate',
      actions: [leave(step, 'duplicate'), 'keepMaster'],
    },
    'petition.split': { guard: isUntouched, target: 'split', actions: [leave(step, 'split'), 'keepParts'] },
    'petitions.merged': {
      guard: isUntouched,
      target: 'merged',
      actions: [leave(step, 'merged'), 'countMerge'],
    },
    'merge.joined': { guard: isUntouched, target: 'merged', actions: [leave(step, 'merged'), 'keepJoint'] },
    'petition.diverted': { guard: isUntouched, target: 'diverted', actions: leave(step, 'diverted') },
    'petition.withdrawn': {
      guard: and(['isNoPart', isInNoLineage]),
      target: 'withdrawn',
      actions: leave(step, 'withdrawn'),
    },
    'part.withdrawn': {
      guard: and(['isPart', 'isUnanswered', isInNoLineage]),
      target: 'withdrawn',
      actions: leave(step, 'withdrawn'),
    },
    'merge.undone': {
      guard: and(['isJointPetition', 'isUnanswered', 'hasNoDuplicates', 'isNoRepeat', 'hasNoRepeats']),
      target: 'withdrawn',
      actions: leave(step, 'withdrawn'),
    },
  }) as const

const comesBackTo = <Step extends RoutingStep>(step: Step) =>
  ({ guard: { type: 'leftHere', params: { step } }, target: step, actions: 'comeBack' }) as const
/** Back to the step where it left the way. */
const comesBack = routingSteps.map(comesBackTo)

const heardElsewhere = {
  'master.answered': { actions: 'keepAnswerElsewhere' },
} as const

const synthesisedAgain = { 'petition.synthesised': { actions: 'keepSynthesis' } } as const
const answered = {
  'petition.answered': { guard: mayBeAnswered, target: 'replied' },
} as const
const sentAway = {
  'petition.returned': { target: 'returned', actions: ['forgetReceipt', 'tellReturned'] },
  'petition.transferred': { target: 'forwarded', actions: ['keepTransfer', 'tellForwarded'] },
} as const
const classifies = { actions: 'keepClassification' } as const
const forwards = { target: 'forwarded', actions: 'tellForwarded' } as const

/** Where a petition is on its way to whoever answers it, or how it left that way. */
export const routing = machineParts.createStateConfig({
  initial: 'new',
  states: {
    new: {
      on: {
        ...waysOutOf('new'),
        'petition.classified': { ...classifies, target: 'classified' },
        'petition.forwarded': { ...forwards, guard: 'goesStraight' },
      },
    },
    classified: {
      on: {
        ...waysOutOf('classified'),
        'petition.classified': classifies,
        'petition.synthesised': { target: 'synthesised', actions: 'keepSynthesis' },
        'petition.forwarded': forwards,
      },
    },
    synthesised: {
      on: {
        ...waysOutOf('synthesised'),
        ...synthesisedAgain,
        'petition.classified': classifies,
        'petition.forwarded': forwards,
      },
    },
    forwarded: {
      on: {
        ...waysOutOf('forwarded'),
        ...synthesisedAgain,
        'petition.classified': classifies,
        'petition.received': { guard: 'isAddressed', target: 'received', actions: 'keepReceipt' },
      },
    },
    received: {
      on: {
        ...waysOutOf('received'),
        ...synthesisedAgain,
        ...sentAway,
        ...answered,
        'coordination.requested': { target: 'coordinating', actions: 'keepCoordination' },
      },
    },
    coordinating: {
      on: {
        ...waysOutOf('coordinating'),
        ...synthesisedAgain,
        ...sentAway,
        ...answered,
        'coordination.requested': { actions: 'keepCoordination' },
        'coordination.replied': [
          { guard: and(['isLastReply', 'replyIsAwaited']), target: 'received', actions: 'keepReply' },
          { guard: 'replyIsAwaited', actions: 'keepReply' },
        ],
      },
    },
    returned: {
      on: {
        ...waysOutOf('returned'),
        ...synthesisedAgain,
        'petition.classified': { ...classifies, target: 'classified' },
      },
    },
    replied: {
      on: {
        ...waysOutOf('replied'),
        ...synthesisedAgain,
        'answer.requestedAnew': { guard: mayBeRequestedAnew, target: 'received' },
      },
    },

    duplicate: { on: { ...heardElsewhere, 'duplicate.released': comesBack } },
    split: { on: { 'split.undone': comesBack } },
    merged: { on: { ...heardElsewhere, 'merge.left': comesBack } },
    // A part that is already gone in another way does not keep its split from being undone.
    diverted: { on: { 'part.withdrawn': { guard: 'isPart' } } },
    withdrawn: { on: { 'part.withdrawn': { guard: 'isPart' } } },
  },
})
