import { type BodyId, dayOf, type Environment, type IsoDay } from '@civicflow/core'
import { areAllAmong } from '../../building-blocks/succession.ts'
import { awaitedIn, type CampaignContext, isJoint } from '../context.ts'
import { decidersOf } from '../roles.ts'
import { finds } from './rule.ts'

/** Those of some bodies that are of a province, or of a commune. */
const ofLevel = (
  bodies: readonly BodyId[] | undefined,
  level: 'province' | 'commune',
  on: IsoDay,
  { register }: Environment,
) => (bodies ?? []).filter((body) => register.area(register.body(body, on)?.area ?? '', on)?.level === level)

const agrees =
  ({ consultation }: CampaignContext) =>
  (body: BodyId) =>
    consultation[body] === 'agrees'

/** Who is heard on a plan, and on whether voters are met at all. */
export const consultationRules = {
  /** Art. 34 and art. 36 give the decision to the delegation for its deputies, to a standing body for a council's. */
  'each-side-decides': finds(['holding.decided', 'otherMeans.chosen', 'notHolding.decided'], {
    provision: 'campaign-joint-decision',
    holds: (input) => {
      const together = [input.event.actor, ...(input.event.jointlyWith ?? [])]
      return !isJoint(input.context) || areAllAmong(decidersOf(input.context), together, input)
    },
  }),
  'comments-before-the-plan': finds(['comments.received'], {
    provision: 'campaign-consultation',
    holds: ({ context }) => context.progress === 'unplanned',
  }),
  'comments-awaited': finds(['plan.issued'], {
    provision: 'campaign-consultation',
    holds: ({ event, context: { consultation, commentsBy } }) =>
      awaitedIn(consultation).length === 0 || (commentsBy !== null && commentsBy < dayOf(event.occurredOn)),
  }),
  /** Art. 22 cl. 1: with the delegation and the provincial Front. */
  'joint-plan-agreed': finds(['plan.issued'], {
    provision: 'joint-deputies-and-council',
    holds: ({ event, context, environment }) => {
      if (context.track !== 'assemblyAndCouncil') return true
      const { delegation, front } = context.parties
      const agreeing = agrees(context)
      return (
        delegation !== undefined &&
        agreeing(delegation) &&
        ofLevel(front, 'province', dayOf(event.occurredOn), environment).some(agreeing)
      )
    },
  }),
  /** Art. 22 cl. 2: the commune's standing body is consulted; with the groups of deputies and the commune's Front. */
  'two-councils-plan-agreed': finds(['plan.issued'], {
    provision: 'joint-two-councils',
    holds: ({ event, context, environment }) => {
      if (context.track !== 'twoCouncils') return true
      const { councilStanding = [], deputiesGroup = [], front } = context.parties
      const agreeing = agrees(context)
      const heard = (body: BodyId) => agreeing(body) || context.consultation[body] === 'proposesChanges'
      return (
        councilStanding.filter((body) => body !== context.organiser).every(heard) &&
        deputiesGroup.every(agreeing) &&
        ofLevel(front, 'commune', dayOf(event.occurredOn), environment).some(agreeing)
      )
    },
  }),
}
