import type { Opening, Teller, Telling } from '@civicflow/core'
import { draftsOf } from '../building-blocks/follow-up.ts'
import { calledOff } from '../building-blocks/plan-line.ts'
import type { CritiqueContext } from './critique-context.ts'
import type { CritiqueFact } from './events.ts'

// What a fact of a critique sets off in other cases.

/** Recommendations that it led to, each a case under it, opened in the commit that records them. */
export function recommendationsOf(
  { recommendations, frontAbove, document }: CritiqueFact<'recommendations.made'>,
  { area, lead, front }: CritiqueContext,
): readonly Opening[] {
  return draftsOf(recommendations, {
    area,
    lead,
    // Of an organisation it is the Front of its level that hears of it.
    frontAbove: lead === front ? frontAbove : front,
    ...(lead !== front && { agreement: document }),
  })
}

/** The critique of the new version: under the same plan, and counted there as another. */
export function successorOf(
  { title, document }: CritiqueFact<'draft.replaced'>,
  context: CritiqueContext,
  { case: predecessor }: Teller<CritiqueContext>,
): readonly Opening[] {
  const { area, form, lead, front, drafter, issuer, participants, grounds, plan, item, agreedWithFront } =
    context
  const opened: Omit<CritiqueFact<'critique.opened'>, 'type' | 'occurredOn' | 'actor'> = {
    title: title ?? context.title,
    area,
    form,
    lead,
    front,
    drafter,
    issuer,
    ...(participants.length > 0 && { participants: [...participants] }),
    grounds: [...grounds],
    ...(plan !== null && { plan }),
    ...(item !== null && { item }),
    predecessor,
    ...(agreedWithFront && { agreedWithFront }),
    document,
  }
  return [
    {
      process: 'critique',
      name: 'successor',
      under: 'parent',
      event: { type: 'critique.opened', ...opened },
    },
  ]
}

/** A draft that is withdrawn once the document was sent was criticised: the plan's item is done. */
export const withdrawn = (
  event: CritiqueFact<'draft.withdrawn'>,
  context: CritiqueContext,
): readonly Telling[] => (context.sentOn === null ? calledOff(event, context) : [])
