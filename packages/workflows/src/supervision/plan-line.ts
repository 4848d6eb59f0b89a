import type { Telling } from '@civicflow/core'
import type { PlanFact } from '../supervision-plan/events.ts'
import type { SupervisionFact } from './events.ts'
import type { SupervisionContext } from './supervision-context.ts'

/** A plan hears, in the same commit, that what it had begun of an item will not be. */
export function calledOff(
  { reason }: Pick<SupervisionFact<'supervision.cancelled' | 'invitation.declined'>, 'reason'>,
  { plan, item }: SupervisionContext,
): readonly Telling[] {
  if (plan === null || item === null) return []
  const told: Omit<PlanFact<'item.calledOff'>, 'occurredOn' | 'actor'> = {
    type: 'item.calledOff',
    item,
    reason,
  }
  return [{ to: { linked: plan }, event: told }]
}
