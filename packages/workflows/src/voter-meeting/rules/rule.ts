import { dayOf, type Rule, type RuleInput, rulesOf, type Severity } from '@civicflow/core'
import type { ProvisionId } from '../../law/vietnam-law.ts'
import type { MeetingEvent, MeetingEventType } from '../events.ts'
import type { MeetingContext } from '../meeting-context.ts'
import { type MeetingRole, partiesOf } from '../roles.ts'

type Of<Type extends MeetingEventType> = Extract<MeetingEvent, { type: Type }>
type Line<Type extends MeetingEventType> = Omit<Rule<MeetingContext, Of<Type>, Type>, 'on' | 'severity'> & {
  readonly provision: ProvisionId
}

const rule = rulesOf<MeetingContext, MeetingEvent>()

const withSeverity =
  (severity: Severity) =>
  <const Type extends MeetingEventType>(
    on: readonly Type[],
    line: Line<Type>,
  ): Rule<MeetingContext, never, Type> =>
    rule(on, { severity, ...line })

/** A rule whose breach refuses. */
export const refuses = withSeverity('refuse')

/** A rule whose breach is recorded as a finding. */
export const finds = withSeverity('find')

type ActInput = Pick<
  RuleInput<MeetingContext, { readonly actor: string; readonly occurredOn: string }>,
  'context' | 'event' | 'environment' | 'today'
>

/** Is the act that of a body in one of these roles, or of an office in it? */
export function isActOf(input: ActInput, ...roles: readonly MeetingRole[]): boolean {
  const parties = partiesOf(input.context)
  const body = bodyOf(input)
  return roles.some((role) => parties[role].some((id) => id === input.event.actor || id === body))
}

/** The body an act is of. The day is read only where the register of today does not tell, so that `allowed` is exact. */
function bodyOf({ event, environment: { register }, today }: ActInput): string {
  const { actor } = event
  const office = register.office(actor, today)
  if (office !== undefined) return office.body
  if (register.body(actor, today) !== undefined) return actor
  return register.office(actor, dayOf(event.occurredOn))?.body ?? actor
}

/** Was the first recorded, and no later than the last change of the second kind made it stale? */
export function isFresh(
  { acts }: Pick<RuleInput<never, never>, 'acts'>,
  type: MeetingEventType,
  after: readonly MeetingEventType[],
): boolean {
  const revision = acts[type]?.revision
  return revision !== undefined && after.every((change) => (acts[change]?.revision ?? 0) < revision)
}
