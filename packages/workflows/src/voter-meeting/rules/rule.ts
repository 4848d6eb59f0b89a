import { type LocalTime, type Rule, type RuleInput, rulesOf, type Severity } from '@civicflow/core'
import { isActOfAny } from '../../acting-body.ts'
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
  return isActOfAny(
    roles.flatMap((role) => parties[role]),
    input,
  )
}

type Occurred = { readonly occurredOn: LocalTime }

/** Was an act of this type done before the event, and recorded after the last change that makes it stale? */
export function isFresh(
  { acts, event }: Pick<RuleInput<never, Occurred>, 'acts' | 'event'>,
  type: MeetingEventType,
  stale: readonly MeetingEventType[],
): boolean {
  const act = acts[type]
  if (act === undefined || !isNotBefore(event, act)) return false
  return stale.every((change) => (acts[change]?.order ?? 0) < act.order)
}

/**
 * Did the first occur on or after the second, as far as is known? Hours are compared where both facts give one; an act
 * that was not recorded is no bar.
 */
export function isNotBefore({ occurredOn }: Occurred, act: Occurred | undefined): boolean {
  if (act === undefined) return true
  const shared = Math.min(occurredOn.length, act.occurredOn.length)
  return occurredOn.slice(0, shared) >= act.occurredOn.slice(0, shared)
}
