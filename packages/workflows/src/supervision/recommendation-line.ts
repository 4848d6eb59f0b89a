import type { Opening, Teller } from '@civicflow/core'
import type { RecommendationFact } from '../recommendation/events.ts'
import type { SupervisionFact } from './events.ts'
import { concluderOf, type SupervisionContext } from './supervision-context.ts'

type Drafted = Omit<RecommendationFact<'recommendation.drafted'>, 'type' | 'occurredOn' | 'actor'>
type Conclusion = SupervisionFact<'conclusion.issued'>

/** The recommendations of a conclusion, each a case under its supervision, opened in the commit that records it. */
export function recommendationsOf(
  { recommendations, frontAbove, document }: Conclusion,
  context: SupervisionContext,
  { case: supervision }: Teller<SupervisionContext>,
): readonly Opening[] {
  const { area, front } = context
  const lead = concluderOf(context)
  // Of an organisation it is the Front of its level that hears of it.
  const above = lead === front ? frontAbove : front
  return recommendations.map(({ recommendation, subject, request, addressee, answerProfile = 'none' }) => {
    const drafted: Drafted = {
      title: subject,
      text: request,
      area,
      lead,
      addressee,
      answerProfile,
      supervision,
      ...(above !== undefined && { frontAbove: above }),
      ...(lead !== front && { agreement: document }),
    }
    return {
      process: 'recommendation',
      name: recommendation,
      event: { type: 'recommendation.drafted', ...drafted },
    }
  })
}
