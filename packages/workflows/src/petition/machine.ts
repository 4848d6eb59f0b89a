import { and, not } from 'xstate'
import { machineParts } from './machine-parts.ts'
import { noPetition } from './petition-context.ts'
import { answer } from './regions/answer.ts'
import { resolution } from './regions/resolution.ts'
import { routing } from './regions/routing.ts'

const isAnswered = and(['isOnItsWay', 'isAnsweredInWriting'] as const)

/** Done with, as long as nothing new makes it open again. */
const file = machineParts.createStateConfig({
  initial: 'open',
  states: {
    open: { always: { guard: 'isSettled', target: 'closed' } },
    closed: { tags: 'closed', always: { guard: not('isSettled'), target: 'open' } },
  },
})

/**
 * What may follow what in the life of one petition. Its four regions go each its own way: where it is (`routing`), what
 * was answered (`answer`), what became of the matter (`resolution`), and whether anything is still waited for (`file`).
 * An answer is not yet a settlement, and neither says whether the file can be closed.
 */
export const machine = machineParts.createMachine({
  context: noPetition,
  initial: 'unraised',
  states: {
    unraised: { on: { 'petition.raised': { target: 'raised', actions: 'keepRaising' } } },
    raised: {
      type: 'parallel',
      states: { routing, answer, resolution, file },
      on: {
        // What a meeting tells of a petition that has moved on by itself is kept, and changes nothing: a meeting is never
        // held up by what became of its petitions.
        'petition.collected': {},
        'petition.forwarded': { guard: 'goesStraight' },
        'petition.answeredAtMeeting': {},
        'petition.takenForWriting': {},
        'petition.urged': { guard: and(['isOnItsWay', not('isSettled')]), actions: 'tellUrged' },
        'petition.carriedOver': { guard: and(['isOnItsWay', not('isSettled')]), actions: 'countSession' },
        'answer.shared': { guard: isAnswered },
        'answer.published': { guard: isAnswered },
        'result.posted': { guard: isAnswered, actions: 'markPosted' },
        'posting.ended': { guard: 'isPosted', actions: 'forgetPosting' },
        'database.updated': { guard: isAnswered },
        'evaluation.requested': { guard: and(['isOnItsWay', 'hasAnswer']), actions: 'askEvaluation' },
        'supervision.selected': { guard: 'isOnItsWay', actions: 'markSupervised' },
        'supervision.concluded': { guard: 'isUnderSupervision', actions: 'forgetSupervision' },
        'petition.reportedToSession': { guard: 'isOnItsWay' },
        'petition.escalated': { guard: 'isOnItsWay' },
        'duplicate.joined': {
          guard: and(['isOnItsWay', 'duplicateIsNew', 'masterIsAsTold']),
          actions: 'keepDuplicate',
        },
        'duplicate.left': { guard: 'isItsDuplicate', actions: 'forgetDuplicate' },
        'repeat.recognised': {
          guard: and(['isOnItsWay', 'isNoRepeat', 'hasNoRepeats']),
          actions: 'keepEarlier',
        },
        'repeat.retracted': { guard: 'isRepeat', actions: 'forgetEarlier' },
      },
    },
  },
})
