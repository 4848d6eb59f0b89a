import { dayOf, type IsoDay, type LocalTime } from '@civicflow/core'
import { hasEnded, isHeirOf } from '../../building-blocks/succession.ts'
import { finds, refuses } from './rule.ts'

const liesAhead = (day: string | undefined, occurredOn: LocalTime) =>
  day === undefined || day >= dayOf(occurredOn)

/** Does a last day come no later than the one that holds? */
const isNoLater = (named: IsoDay | undefined, held: IsoDay | null) =>
  named === undefined || held === null || named <= held

/** What must hold of an answer, and of what is done about it. */
export const answerRules = {
  answeredInWriting: finds(['recommendation.answered'], {
    provision: 'recommendation-answer',
    holds: ({ event }) => event.document !== undefined,
  }),
  /** Art. 29, clause 7, Law on the Front: what was accepted is carried out, so it names by when. */
  finishIsNamed: finds(['recommendation.answered'], {
    provision: 'recommendation-implementation',
    holds: ({ event: { answer } }) => answer.answerClass === 'rejected' || answer.finishBy !== undefined,
  }),
  measuresAreNamed: finds(['recommendation.answered'], {
    provision: 'recommendation-partly',
    holds: ({ event: { answer } }) => answer.answerClass !== 'partly' || answer.measures !== undefined,
  }),
  finishLiesAhead: refuses(['recommendation.answered'], {
    provision: 'supervision-order-of-days',
    holds: ({ event: { answer, occurredOn } }) =>
      answer.answerClass === 'rejected' || liesAhead(answer.finishBy, occurredOn),
  }),
  newFinishLiesAhead: refuses(['implementation.begun', 'implementation.extended'], {
    provision: 'supervision-order-of-days',
    holds: ({ event: { finishBy, occurredOn } }) => liesAhead(finishBy, occurredOn),
  }),
  /** What was accepted is carried out by the day the addressee named (art. 29, clause 7): it does not give itself longer. */
  answerPutsNothingOff: finds(['recommendation.answered'], {
    provision: 'recommendation-later-finish',
    holds: ({ event: { answer }, context: { finishBy } }) =>
      answer.answerClass === 'rejected' || isNoLater(answer.finishBy, finishBy),
  }),
  beginningPutsNothingOff: finds(['implementation.begun'], {
    provision: 'recommendation-later-finish',
    holds: ({ event, context: { finishBy } }) => isNoLater(event.finishBy, finishBy),
  }),
  extendedForward: refuses(['implementation.extended'], {
    provision: 'recommendation-later-finish',
    holds: ({ event, context: { finishBy } }) => finishBy === null || event.finishBy > finishBy,
  }),
  askedByLiesAhead: refuses(['recommendation.urged'], {
    provision: 'supervision-order-of-days',
    holds: ({ event: { askedBy, occurredOn } }) => liesAhead(askedBy, occurredOn),
  }),
  onlyWhatEndedIsSucceeded: refuses(['addressee.succeeded'], {
    provision: 'recommendation-successor',
    holds: (input) => hasEnded(input.context.addressee, input),
  }),
  successorIsHeir: finds(['addressee.succeeded'], {
    provision: 'recommendation-successor',
    holds: (input) => isHeirOf(input.event.successor, input.context.addressee, input),
  }),
}
