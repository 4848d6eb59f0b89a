import { dayOf, type RuleInput } from '@civicflow/core'
import { termAfter } from '../../building-blocks/term-after.ts'
import { standingBody } from '../../building-blocks/succession.ts'
import { termOfLaw } from '../../building-blocks/term-of-law.ts'
import type { RecommendationFact } from '../events.ts'
import type { RecommendationContext } from '../recommendation-context.ts'
import { finds, isOfBoard, leadKind, refuses } from './rule.ts'

type Escalation = RuleInput<RecommendationContext, RecommendationFact<'recommendation.escalated'>>

const wasAnswered = ({ context: { answer } }: Escalation) => answer !== null
const wasUrged = ({ context: { urged } }: Escalation) => urged > 0

/** Has the term of an inspection board's recommendation run out? Where it has none, there is nothing to wait for. */
function isOverdue({ event, context: { profile, receivedOn }, environment }: Escalation): boolean {
  if (profile !== 'inspectionBoard') return true
  if (receivedOn === null) return false
  const last = termOfLaw('answer-inspection-board', receivedOn, termAfter, environment)
  return last === undefined || dayOf(event.occurredOn) > last
}

/** What must hold of the steps up. */
export const escalationRules = {
  /** Of a board's recommendation the articles say what comes first. */
  urgedBeforeEscalation: finds(['recommendation.escalated'], {
    provision: 'recommendation-steps-in-order',
    holds: (input) => isOfBoard(input) || wasAnswered(input) || wasUrged(input),
  }),
  /** Art. 11, clause 1, point b, joint resolution 403/2017: what was not answered, or not as it should be. */
  inspectionBoardWasNotAnswered: finds(['recommendation.escalated'], {
    provision: 'inspection-board-unanswered',
    holds: (input) => leadKind(input) !== 'inspection-board' || wasAnswered(input) || isOverdue(input),
  }),
  /** Art. 11, clause 2, point d, joint resolution 403/2017: the Front urges. */
  investmentBoardWasUrged: finds(['recommendation.escalated'], {
    provision: 'investment-board-urging',
    holds: (input) => leadKind(input) !== 'investment-board' || wasAnswered(input) || wasUrged(input),
  }),
  escalatedBeforeLiability: finds(['liability.asked'], {
    provision: 'recommendation-steps-in-order',
    holds: ({ context: { answer, escalated, frontAbove } }) =>
      answer !== null || escalated || frontAbove === null,
  }),
  superiorIsAbove: refuses(['superior.recommended'], {
    provision: 'recommendation-superior',
    holds: ({ event: { superior, occurredOn }, context: { addressee }, environment }) => {
      const on = dayOf(occurredOn)
      const [outer, inner] = [superior, addressee].map(
        (body) => standingBody(body, on, environment)?.area ?? '',
      )
      return superior !== addressee && environment.register.covers(outer ?? '', inner ?? '', on)
    },
  }),
  liabilityIsAnothers: refuses(['liability.asked'], {
    provision: 'recommendation-liability-apart',
    holds: ({ event: { competent }, context: { addressee } }) => competent !== addressee,
  }),
}
