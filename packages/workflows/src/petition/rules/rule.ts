import type { IsoDay, RuleInput } from '@civicflow/core'
import { isActOfAnyOrHeir } from '../../building-blocks/acting-body.ts'
import { lawRules } from '../../building-blocks/law-rules.ts'
import type { PetitionEvent } from '../events.ts'
import type { PetitionContext } from '../petition-context.ts'
import { type PetitionRole, partiesOf } from '../roles.ts'

export const { refuses, finds } = lawRules<PetitionContext, PetitionEvent>()

type ActInput = Pick<
  RuleInput<PetitionContext, { readonly actor: string; readonly occurredOn: string }>,
  'context' | 'event' | 'environment' | 'today'
>

/** Is the act that of a body in one of these roles, of one that took over from it, or of an office in it? */
export function isActOf(input: ActInput, ...roles: readonly PetitionRole[]): boolean {
  const parties = partiesOf(input.context)
  return isActOfAnyOrHeir(
    roles.flatMap((role) => parties[role] ?? []),
    input,
  )
}

/** Day from which the answer that holds is counted, where the wording in force when it was received governs. */
export const sinceReceipt = {
  governedOn: ({ context }: { readonly context: PetitionContext }): IsoDay | undefined =>
    context.receivedOn ?? undefined,
}
