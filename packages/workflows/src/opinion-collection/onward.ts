import type { Opening } from '@civicflow/core'
import { draftsOf } from '../building-blocks/follow-up.ts'
import type { CollectionContext } from './collection-context.ts'
import type { CollectionFact } from './events.ts'

/** What the Front recommends from its supervision of the whole, each a case under it. */
export const recommendationsOf = (
  { recommendations, frontAbove }: CollectionFact<'recommendations.made'>,
  { area, front }: CollectionContext,
): readonly Opening[] => draftsOf(recommendations, { area, lead: front, frontAbove })
