import { dayOf, type Environment, type IsoDay } from '@civicflow/core'
import { areDistinct, closesOnceFollowedUp } from '../../building-blocks/follow-up.ts'
import { isHeldByRecused, isOfficeOfAny } from '../../building-blocks/offices-held.ts'
import { concluderOf } from '../supervision-context.ts'
import { finds, refuses } from './rule.ts'

const concludes = ['conclusion.issued', 'conclusion.issuedWithoutRecommendation'] as const

const holderOf = (office: string, on: IsoDay, { register }: Environment) =>
  register.office(office, on)?.holder

/** What a conclusion, or calling a supervision off, holds to. */
export const conclusionRules = {
  /** Art. 9, clause 3: it is the act of whoever leads, and so signed for it. */
  signedForTheConcluder: refuses(concludes, {
    provision: 'supervision-conclusion',
    holds: (input) => isOfficeOfAny(input.event.signedBy, [concluderOf(input.context)], input),
  }),
  /** The report is the leader’s (art. 9, clause 1), the conclusion is not (clause 3): nobody concludes on his own report. */
  notSignedByTheLeader: refuses(concludes, {
    provision: 'supervision-signed-apart',
    holds: ({ event: { actor, signedBy, occurredOn }, context: { leader }, environment }) => {
      if (leader === null) return true
      const on = dayOf(occurredOn)
      const person = holderOf(leader, on, environment)
      return ![actor, signedBy].some(
        (office) =>
          office === leader || (person !== undefined && holderOf(office, on, environment) === person),
      )
    },
  }),
  nobodyRecusedSigns: refuses(concludes, {
    provision: 'supervision-recused',
    holds: (input) => !isHeldByRecused([input.event.signedBy], input),
  }),
  recommendationsAreDistinct: refuses(['conclusion.issued'], {
    provision: 'supervision-recommendations',
    holds: ({ event: { recommendations } }) => areDistinct(recommendations),
  }),
  /** Art. 9, clause 3. Above the centre there is no other. */
  copiedToFrontAbove: finds(concludes, {
    provision: 'recommendation-copied',
    holds: ({ event: { frontAbove, occurredOn }, context: { front }, environment: { register } }) =>
      frontAbove !== undefined || register.body(front, dayOf(occurredOn))?.kind === 'front-presidium',
  }),
  /** Always: a supervision that recommends nothing is counted apart. */
  recommendsSomething: finds(['conclusion.issuedWithoutRecommendation'], {
    provision: 'supervision-without-recommendation',
    holds: () => false,
  }),
  /** Art. 3, clause 5: what is in a plan leaves it by an amendment. */
  cancelledByAmendment: finds(['supervision.cancelled'], {
    provision: 'annual-plan-amendment',
    holds: ({ event: { amendment }, context: { item } }) => item === null || amendment !== undefined,
  }),
  closedOnceFollowedUp: refuses(['supervision.closed'], closesOnceFollowedUp),
}
