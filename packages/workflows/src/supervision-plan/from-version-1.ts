import type { Migration } from '@civicflow/core'
import type { PlanContext } from './plan-context.ts'
import type { PlanContext as PlanContext1 } from './v1/plan-context.ts'

/**
 * Of version 1 nothing is lost: each state is there still. What had begun then had begun once, for nothing could be
 * called off.
 */
export const fromVersion1: Migration<PlanContext> = {
  from: 1,
  state: ({ value, context }) => {
    const before = context as PlanContext1 // a case of that version
    const items = before.items.map((item) => ({ ...item, timesBegun: item.standing === 'begun' ? 1 : 0 }))
    return { value, context: { ...before, items } }
  },
}
