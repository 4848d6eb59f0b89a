import { dayOf } from '@civicflow/core'
import { finds, refuses } from './rule.ts'

/** What answers, their days and what they promise hold to. */
export const answerRules = {
  gatheredHasItsArea: refuses(['opinion.recorded'], {
    provision: 'dialogue-synthesis',
    holds: ({ event: { source, from } }) => (source === 'gathered') === (from !== undefined),
  }),
  answerDayLiesAhead: refuses(['opinion.assigned', 'assignment.changed'], {
    provision: 'dialogue-order-of-days',
    holds: ({ event: { dueOn, occurredOn } }) => dueOn === undefined || dueOn >= dayOf(occurredOn),
  }),
  addedDayLiesAhead: refuses(['opinion.recorded'], {
    provision: 'dialogue-order-of-days',
    holds: ({ event: { addedLater, occurredOn } }) =>
      addedLater?.dueOn === undefined || addedLater.dueOn >= dayOf(occurredOn),
  }),
  changedNamesItsDay: finds(['assignment.changed'], {
    provision: 'dialogue-conclusion',
    holds: ({ event: { dueOn } }) => dueOn !== undefined,
  }),
  answeredInWriting: finds(['answer.sent'], {
    provision: 'dialogue-answer',
    holds: ({ event: { document } }) => document !== undefined,
  }),
  promiseLiesAhead: refuses(['opinion.answeredInHall', 'promise.made'], {
    provision: 'dialogue-promise',
    holds: ({ event: { promise, occurredOn } }) =>
      promise === undefined || promise.promisedBy >= dayOf(occurredOn),
  }),
  movedLiesAhead: refuses(['promise.moved'], {
    provision: 'dialogue-promise-moved',
    holds: ({ event: { promisedBy, occurredOn } }) => promisedBy >= dayOf(occurredOn),
  }),
  movedBeforeItsDay: finds(['promise.moved'], {
    provision: 'dialogue-promise-moved',
    holds: ({ event: { occurredOn }, context: { promisedBy } }) =>
      promisedBy === null || dayOf(occurredOn) <= promisedBy,
  }),
  brokenOnceDue: refuses(['promise.broken'], {
    provision: 'dialogue-promise',
    holds: ({ event: { occurredOn }, context: { promisedBy } }) =>
      promisedBy === null || dayOf(occurredOn) > promisedBy,
  }),
}
