import { dayOf, type LocalTime } from '@civicflow/core'
import { finds, refuses } from './rule.ts'

const liesAhead = (day: string | undefined, occurredOn: LocalTime) =>
  day === undefined || day >= dayOf(occurredOn)

/** What must hold of an answer, of what is done about it, and of the steps up. */
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
  newFinishLiesAhead: refuses(['implementation.begun'], {
    provision: 'supervision-order-of-days',
    holds: ({ event: { finishBy, occurredOn } }) => liesAhead(finishBy, occurredOn),
  }),
  askedByLiesAhead: refuses(['recommendation.urged'], {
    provision: 'supervision-order-of-days',
    holds: ({ event: { askedBy, occurredOn } }) => liesAhead(askedBy, occurredOn),
  }),
  successorIsHeir: finds(['addressee.succeeded'], {
    provision: 'recommendation-successor',
    holds: ({ event: { successor, occurredOn }, context: { addressee }, environment: { register } }) =>
      register.bodyHeirs(addressee, dayOf(occurredOn)).includes(successor),
  }),
  urgedBeforeEscalation: finds(['recommendation.escalated'], {
    provision: 'recommendation-steps-in-order',
    holds: ({ context: { answer, urged } }) => answer !== null || urged > 0,
  }),
  escalatedBeforeLiability: finds(['liability.asked'], {
    provision: 'recommendation-steps-in-order',
    holds: ({ context: { answer, escalated, frontAbove } }) =>
      answer !== null || escalated || frontAbove === null,
  }),
  superiorIsAbove: refuses(['superior.recommended'], {
    provision: 'recommendation-superior',
    holds: ({ event: { superior, occurredOn }, context: { addressee }, environment: { register } }) => {
      const on = dayOf(occurredOn)
      const [outer, inner] = [superior, addressee].map((body) => register.body(body, on)?.area ?? '')
      return superior !== addressee && register.covers(outer ?? '', inner ?? '', on)
    },
  }),
  liabilityIsAnothers: refuses(['liability.asked'], {
    provision: 'recommendation-liability-apart',
    holds: ({ event: { competent }, context: { addressee } }) => competent !== addressee,
  }),
}
