import { dayOf, type RuleInput } from '@civicflow/core'

type ActInput = Pick<
  RuleInput<never, { readonly actor: string; readonly occurredOn: string }>,
  'event' | 'environment' | 'today'
>

/** Is the act that of one of these bodies or offices, or of an office in one of the bodies? */
export function isActOfAny(parties: readonly string[], input: ActInput): boolean {
  return parties.includes(input.event.actor) || parties.includes(bodyOf(input))
}

/** The body an act is of. The day is read only where the register of today does not tell, so that `allowed` is exact. */
function bodyOf({ event, environment: { register }, today }: ActInput): string {
  const { actor } = event
  const office = register.office(actor, today)
  if (office !== undefined) return office.body
  if (register.body(actor, today) !== undefined) return actor
  return register.office(actor, dayOf(event.occurredOn))?.body ?? actor
}
