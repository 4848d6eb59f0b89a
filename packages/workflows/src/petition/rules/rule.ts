import {
  type Act,
  type Acts,
  dayOf,
  type IsoDay,
  type Rule,
  type RuleInput,
  rulesOf,
  type Severity,
} from '@civicflow/core'
import { isActOfAny } from '../../acting-body.ts'
import type { ProvisionId } from '../../law/vietnam-law.ts'
import type { PetitionEvent, PetitionEventType, PetitionFact } from '../events.ts'
import type { PetitionContext } from '../petition-context.ts'
import { type PetitionRole, partiesOf } from '../roles.ts'

type Line<Type extends PetitionEventType> = Omit<
  Rule<PetitionContext, PetitionFact<Type>, Type>,
  'on' | 'severity'
> & { readonly provision: ProvisionId }

const rule = rulesOf<PetitionContext, PetitionEvent>()

const withSeverity =
  (severity: Severity) =>
  <const Type extends PetitionEventType>(
    on: readonly Type[],
    line: Line<Type>,
  ): Rule<PetitionContext, never, Type> =>
    rule(on, { severity, ...line })

/** A rule whose breach refuses. */
export const refuses = withSeverity('refuse')

/** A rule whose breach is recorded as a finding. */
export const finds = withSeverity('find')

type ActInput = Pick<
  RuleInput<PetitionContext, { readonly actor: string; readonly occurredOn: string }>,
  'context' | 'event' | 'environment' | 'today'
>

/** Is the act that of a body in one of these roles, or of an office in it? */
export function isActOf(input: ActInput, ...roles: readonly PetitionRole[]): boolean {
  const parties = partiesOf(input.context)
  return isActOfAny(
    roles.flatMap((role) => parties[role] ?? []),
    input,
  )
}

/** The last that was recorded of some acts. */
export function lastOf(acts: Acts, ...types: readonly PetitionEventType[]): Act | undefined {
  return types
    .flatMap((type) => acts[type] ?? [])
    .reduce<Act | undefined>(
      (last, act) => (last === undefined || act.order > last.order ? act : last),
      undefined,
    )
}

/** Did it occur on or after a day? A day that is not known is no bar. */
export function isSince(
  { occurredOn }: { readonly occurredOn: string },
  day: string | null | undefined,
): boolean {
  return day === null || day === undefined || dayOf(occurredOn) >= dayOf(day)
}

/** Day from which the answer that holds is counted, where the wording in force when it was received governs. */
export const sinceReceipt = {
  governedOn: ({ context }: { readonly context: PetitionContext }): IsoDay | undefined =>
    context.receivedOn ?? undefined,
}
