import type { BodyId, Environment, IsoDay, OfficeId } from '@civicflow/core'

/**
 * Has whoever holds an office one in any of these bodies, or in a body that took over from them: that office, or another
 * of the same person? Of an office that is not in force on the day, nobody is known.
 */
export function isHeldByOneOf(
  office: OfficeId,
  bodies: readonly BodyId[],
  on: IsoDay,
  { register }: Environment,
): boolean {
  const holder = register.office(office, on)?.holder
  if (holder === undefined) return false
  return register
    .officesOf(holder, on)
    .flatMap(({ body }) => [body, ...register.bodyPredecessors(body)])
    .some((body) => bodies.includes(body))
}
