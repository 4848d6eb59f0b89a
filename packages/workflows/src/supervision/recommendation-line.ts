import type { Opening, Teller } from '@civicflow/core'
import { draftsOf } from '../building-blocks/follow-up.ts'
import type { SupervisionFact } from './events.ts'
import { concluderOf, type SupervisionContext } from './supervision-context.ts'

/** The recommendations of a conclusion, each a case under its supervision, opened in the commit that records it. */
export function recommendationsOf(
  { recommendations, frontAbove, document }: SupervisionFact<'conclusion.issued'>,
  context: SupervisionContext,
  { case: supervision }: Teller<SupervisionContext>,
): readonly Opening[] {
  const { area, front } = context
  const lead = concluderOf(context)
  return draftsOf(recommendations, {
    area,
    lead,
    supervision,
    // Of an organisation it is the Front of its level that hears of it.
    frontAbove: lead === front ? frontAbove : front,
    ...(lead !== front && { agreement: document }),
  })
}
