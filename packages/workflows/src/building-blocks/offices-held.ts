import {
  type BodyId,
  dayOf,
  type Environment,
  type IsoDay,
  type OfficeId,
  type PersonId,
  type RuleInput,
} from '@civicflow/core'
import { type Act, isOneOrHeir } from './succession.ts'

/** Is it an office in one of these bodies, or in one that took over from it by the day of the act? */
export function isOfficeOfAny(office: OfficeId, bodies: readonly BodyId[], act: Act): boolean {
  const body = act.environment.register.office(office, dayOf(act.event.occurredOn))?.body
  return body !== undefined && isOneOrHeir(body, bodies, act)
}

/**
 * Has whoever holds an office one in any of these bodies, or in a body that took over from them: that office, or another
 * of the same person? Of an office that is not in force on the day, nobody is known.
 */
export function isHeldByOneOf(
  office: OfficeId,
  bodies: readonly BodyId[],
  on: IsoDay,
  environment: Environment,
): boolean {
  const holder = environment.register.office(office, on)?.holder
  return holder !== undefined && hasOfficeInOneOf(holder, bodies, on, environment)
}

/** Has somebody an office in any of these bodies, or in a body that took over from them? */
export function hasOfficeInOneOf(
  person: PersonId,
  bodies: readonly BodyId[],
  on: IsoDay,
  { register }: Environment,
): boolean {
  return register
    .officesOf(person, on)
    .flatMap(({ body }) => [body, ...register.bodyPredecessors(body)])
    .some((body) => bodies.includes(body))
}

interface JudgedAct extends Act {
  readonly recused: RuleInput<never, never>['recused']
}

/** Is one of these offices held by somebody who by the day of the act takes no part in the case any more? */
export function isHeldByRecused(
  offices: readonly OfficeId[],
  { event, recused, environment }: JudgedAct,
): boolean {
  const day = dayOf(event.occurredOn)
  const holders = offices.map((office) => environment.register.office(office, day)?.holder)
  return recused.some(({ person, on }) => on <= day && holders.includes(person))
}
