import { closesOnceFollowedUp } from '../../building-blocks/follow-up.ts'
import { finds, refuses } from './rule.ts'

/** What the end of a supervision holds to. */
export const conclusionRules = {
  /** Always: a supervision that recommends nothing is counted apart. */
  recommendsSomething: finds(['supervision.concludedWithoutRecommendation'], {
    provision: 'supervision-without-recommendation',
    holds: () => false,
  }),
  /** Art. 3, clause 5, joint resolution 403/2017: what is in a plan leaves it by an amendment. */
  cancelledByAmendment: finds(['supervision.cancelled'], {
    provision: 'annual-plan-amendment',
    holds: ({ event: { amendment }, context: { item } }) => item === null || amendment !== undefined,
  }),
  closedOnceFollowedUp: refuses(['supervision.closed'], closesOnceFollowedUp),
}
