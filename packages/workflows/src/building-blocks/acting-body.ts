import { dayOf, type RuleInput } from '@civicflow/core'
import { isHeirOf } from './succession.ts'

type ActInput = Pick<
  RuleInput<never, { readonly actor: string; readonly occurredOn: string }>,
  'event' | 'environment' | 'today'
>

/** Is the act that of one of these bodies or offices, or of an office in one of the bodies? */
export function isActOfAny(parties: readonly string[], input: ActInput): boolean {
  return parties.includes(input.event.actor) || parties.includes(bodyOf(input))
}

/** Is it the act of one of these, or of a body that took over from one of them by the day of the act? */
export function isActOfAnyOrHeir(parties: readonly string[], input: ActInput): boolean {
  if (isActOfAny(parties, input)) return true
  const body = bodyOf(input)
  const { register } = input.environment
  const takenOver = register.bodyPredecessors(body).filter((one) => parties.includes(one))
  return takenOver.some((one) => isHeirOf(body, one, input))
}

/** The body an act is of. The day is read only where the register of today does not tell, so that `allowed` is exact. */
function bodyOf({ event, environment: { register }, today }: ActInput): string {
  const { actor } = event
  const office = register.office(actor, today)
  if (office !== undefined) return office.body
  if (register.body(actor, today) !== undefined) return actor
  return register.office(actor, dayOf(event.occurredOn))?.body ?? actor
}
