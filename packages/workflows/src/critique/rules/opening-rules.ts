import { dayOf } from '@civicflow/core'
import { finds, refuses } from './rule.ts'

/** What a critique holds to from its first fact, and when it is called off. */
export const openingRules = {
  /** Art. 33, clause 1, Law on the Front: a draft of the State bodies of its own level. */
  draftIsOfTheSameLevel: refuses(['critique.opened'], {
    provision: 'critique-scope',
    holds: ({ event: { area, lead, front, drafter, issuer, occurredOn }, environment: { register } }) =>
      [lead, front, drafter, issuer].every((body) => register.body(body, dayOf(occurredOn))?.area === area),
  }),
  /** Art. 33, clause 3, Law on the Front; what is in the annual plan is agreed by it. */
  organisationAgreedWithFront: finds(['critique.opened'], {
    provision: 'critique-lead',
    holds: ({ event: { lead, item, agreedWithFront, occurredOn }, environment: { register } }) =>
      register.body(lead, dayOf(occurredOn))?.kind !== 'political-organisation' ||
      item !== undefined ||
      agreedWithFront === true,
  }),
  planNamesItsItem: refuses(['critique.opened'], {
    provision: 'critique-from-plan',
    holds: ({ event: { plan, item } }) => plan === undefined || item !== undefined,
  }),
  /** Art. 3, clause 5: what is in a plan leaves it by an amendment. */
  cancelledByAmendment: finds(['critique.cancelled'], {
    provision: 'annual-plan-amendment',
    holds: ({ event: { amendment }, context: { item } }) => item === null || amendment !== undefined,
  }),
}
