import type { LocalTime, RuleInput } from '@civicflow/core'
import { isActOfAnyOrHeir } from '../../building-blocks/acting-body.ts'
import { lawRules } from '../../building-blocks/law-rules.ts'
import { isNotBefore, isStillTrue } from '../../building-blocks/order.ts'
import type { MeetingEvent, MeetingEventType } from '../events.ts'
import type { MeetingContext } from '../meeting-context.ts'
import { type MeetingRole, partiesOf } from '../roles.ts'

export const { refuses, finds } = lawRules<MeetingContext, MeetingEvent>()

type ActInput = Pick<
  RuleInput<MeetingContext, { readonly actor: string; readonly occurredOn: string }>,
  'context' | 'event' | 'environment' | 'today'
>

/** Is the act that of a body in one of these roles, of one that took over from it, or of an office in it? */
export function isActOf(input: ActInput, ...roles: readonly MeetingRole[]): boolean {
  const parties = partiesOf(input.context)
  return isActOfAnyOrHeir(
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
  return isStillTrue(acts, type, stale) && isNotBefore(event, acts[type])
}
