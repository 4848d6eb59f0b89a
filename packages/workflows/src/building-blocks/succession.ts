import { type BodyId, dayOf, type Environment, type LocalTime } from '@civicflow/core'

interface Act {
  readonly event: { readonly occurredOn: LocalTime }
  readonly environment: Environment
}

/** Is there no such body any more on the day of the act? */
export const hasEnded = (body: BodyId, { event, environment: { register } }: Act): boolean =>
  register.body(body, dayOf(event.occurredOn)) === undefined

/** Is it one of those that by the register took over from a body? */
export const isHeirOf = (
  successor: BodyId,
  body: BodyId,
  { event, environment: { register } }: Act,
): boolean => register.bodyHeirs(body, dayOf(event.occurredOn)).includes(successor)
