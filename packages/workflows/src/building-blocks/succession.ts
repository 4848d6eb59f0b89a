import { type Body, type BodyId, dayOf, type Environment, type IsoDay, type LocalTime } from '@civicflow/core'

/** What says on which day, and by which register. */
export interface Act {
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

/** The row of a body on a day; of one that has ended, that of the first that took over from it. */
export const standingBody = (body: BodyId, on: IsoDay, { register }: Environment): Body | undefined =>
  register.bodyHeirs(body, on).map((heir) => register.body(heir, on))[0]

/** On the day of the act, is it one of these bodies, or did it take over from one that has ended? */
export const isOneOrHeir = (body: BodyId, bodies: readonly BodyId[], act: Act): boolean =>
  bodies.some((one) => one === body || isHeirOf(body, one, act))

/** Did each of these bodies get it, or one that took over from it by the day of the act? */
export const areAllAmong = (wanted: readonly BodyId[], named: readonly BodyId[], act: Act): boolean =>
  wanted.every((one) => named.some((body) => isOneOrHeir(body, [one], act)))
