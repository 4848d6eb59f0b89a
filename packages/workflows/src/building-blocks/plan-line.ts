import type { CaseId, Telling } from '@civicflow/core'
import type { PlanFact } from '../supervision-plan/events.ts'

/** What a supervision of whatever form knows of the annual plan that opened it. */
export interface Planned {
  readonly plan: CaseId | null
  readonly item: string | null
}

/** A plan hears, in the same commit, that what it had begun of an item will not be. */
export function calledOff(
  { reason }: { readonly reason: string },
  { plan, item }: Planned,
): readonly Telling[] {
  if (plan === null || item === null) return []
  const told: Omit<PlanFact<'item.calledOff'>, 'occurredOn' | 'actor'> = {
    type: 'item.calledOff',
    item,
    reason,
  }
  return [{ to: { linked: plan }, event: told }]
}
