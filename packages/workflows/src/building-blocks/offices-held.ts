import {
  type BodyId,
  dayOf,
  type Environment,
  type IsoDay,
  type OfficeId,
  type RuleInput,
} from '@civicflow/core'

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

type Act = Pick<RuleInput<never, { readonly occurredOn: string }>, 'event' | 'recused' | 'environment'>

/** Is one of these offices held by somebody who by the day of the act takes no part in the case any more? */
export function isHeldByRecused(offices: readonly OfficeId[], { event, recused, environment }: Act): boolean {
  const day = dayOf(event.occurredOn)
  const holders = offices.map((office) => environment.register.office(office, day)?.holder)
  return recused.some(({ person, on }) => on <= day && holders.includes(person))
}
