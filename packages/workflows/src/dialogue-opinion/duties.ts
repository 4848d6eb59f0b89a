import type { Duty } from '@civicflow/core'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { OpinionEventType } from './events.ts'
import { isToBeAnswered, type OpinionContext } from './opinion-context.ts'
import type { OpinionRole } from './roles.ts'

type OpinionDuty = Duty<OpinionContext, OpinionEventType, OpinionRole> & { readonly provision: ProvisionId }

const isReflection = (context: OpinionContext) => isToBeAnswered(context) && context.family === 'reflections'
const isAssigned = (context: OpinionContext) => isToBeAnswered(context) && context.assignedOn !== null

/** Whoever brought a reflection hears in writing that it is dealt with, or by whom (regulation 11-QĐi/TW, art. 6). */
const notice = {
  ...termAfter,
  owes: 'chair',
  to: [],
  anchor: { day: ({ raisedOn }: OpinionContext) => raisedOn ?? undefined },
  metBy: ['receipt.notified', 'answer.sent', 'opinion.answeredInHall'],
} as const
const sinceAssigned = { day: ({ assignedOn }: OpinionContext) => assignedOn ?? undefined }

/** Who owes what by when of an opinion, by which article. */
export const duties = {
  reflectionNotice: {
    ...notice,
    provision: 'reflection-notice',
    when: (context) => isReflection(context) && !context.isComplex,
  },
  complexReflectionNotice: {
    ...notice,
    provision: 'reflection-notice-complex',
    when: (context) => isReflection(context) && context.isComplex,
  },
  /** By the day that was promised in the hall, or named in the conclusion. */
  answerByItsDay: {
    kind: 'within',
    owes: 'answerer',
    to: ['chair', 'front'],
    provision: 'dialogue-answer-day',
    anchor: sinceAssigned,
    until: ({ dueOn }) => dueOn ?? undefined,
    when: (context) => isAssigned(context) && context.dueOn !== null,
    metBy: ['answer.sent'],
    renewedBy: ['assignment.changed'],
  },
  answer: {
    ...termAfter,
    owes: 'answerer',
    to: ['chair', 'front'],
    provision: 'dialogue-answer',
    anchor: sinceAssigned,
    when: (context) => isAssigned(context) && context.dueOn === null,
    metBy: ['answer.sent'],
    renewedBy: ['assignment.changed'],
  },
  answerAnew: {
    ...termAfter,
    owes: 'answerer',
    to: ['front', 'gatherer'],
    provision: 'dialogue-answer-anew',
    anchor: { event: 'answer.disputed' },
    when: isToBeAnswered,
    metBy: ['answer.sent'],
    renewedBy: ['answer.disputed'],
  },
  promise: {
    kind: 'within',
    owes: 'answerer',
    to: ['front', 'gatherer'],
    provision: 'dialogue-promise',
    anchor: { day: ({ promisedOn }) => promisedOn ?? undefined },
    until: ({ promisedBy }) => promisedBy ?? undefined,
    when: ({ promise }) => promise !== 'none',
    metBy: ['fulfilment.reported', 'promise.fulfilled'],
    renewedBy: ['promise.made', 'promise.moved'],
  },
} satisfies Record<string, OpinionDuty>
