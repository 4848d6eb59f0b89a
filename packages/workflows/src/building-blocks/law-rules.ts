import { type AnyEvent, type Rule, rulesOf, type Severity } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'

/**
 * The two ways of writing a rule of a process, each with a provision this package knows: `refuses`, whose breach refuses
 * the fact, and `finds`, whose breach is recorded with it.
 *
 * @example
 * const { refuses, finds } = lawRules<MeetingContext, MeetingEvent>()
 * finds(['notice.posted'], { provision: 'voters-right-to-be-informed', holds: ({ event }) => event.where.length > 0 })
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- both are given by hand, once for a process
export function lawRules<Context, Event extends AnyEvent>() {
  const rule = rulesOf<Context, Event>()
  type Line<Type extends Event['type']> = Omit<
    Rule<Context, Extract<Event, { type: Type }>, Type>,
    'on' | 'severity'
  > & { readonly provision: ProvisionId }
  const withSeverity =
    (severity: Severity) =>
    <const Type extends Event['type']>(on: readonly Type[], line: Line<Type>): Rule<Context, never, Type> =>
      rule(on, { severity, ...line })
  return { refuses: withSeverity('refuse'), finds: withSeverity('find') }
}
