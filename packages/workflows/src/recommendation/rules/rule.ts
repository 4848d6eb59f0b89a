import { dayOf, type Environment, type IsoDay, type RuleInput } from '@civicflow/core'
import { lawRules } from '../../building-blocks/law-rules.ts'
import { standingBody } from '../../building-blocks/succession.ts'
import type { RecommendationEvent } from '../events.ts'
import type { RecommendationContext } from '../recommendation-context.ts'
import { bodyKindOf } from '../../supervision-board/vocabulary.ts'

export const { refuses, finds } = lawRules<RecommendationContext, RecommendationEvent>()

/** The kind of a body on a day, or of the one that took over from it, as far as the register knows it. */
export function kindOf(environment: Environment, body: string, on: IsoDay): string | undefined {
  return standingBody(body, on, environment)?.kind
}

type LeadInput = Pick<
  RuleInput<RecommendationContext, { readonly occurredOn: string }>,
  'context' | 'event' | 'environment' | 'today'
>

/** Is it a board that recommends? */
export const isOfBoard = (input: LeadInput): boolean =>
  Object.values(bodyKindOf).some((kind) => kind === leadKind(input))

/** What kind of body recommends. The day of the act is read only where the register of today does not tell, so that `allowed` is exact. */
export function leadKind({ context: { lead }, event, environment, today }: LeadInput): string | undefined {
  return kindOf(environment, lead, today) ?? kindOf(environment, lead, dayOf(event.occurredOn))
}
