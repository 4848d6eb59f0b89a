import type { PlanEvent } from '../events.ts'
import { changesOf, numberOf, withChange } from '../plan-changes.ts'
import { type PlanChange, type PlanContext, type PlanItem, standingItems } from '../plan-context.ts'

/** Facts that bring items into a plan, or say how they are to be altered. */
export const bringsItems = [
  'plan.drafted',
  'draft.revised',
  'amendment.proposed',
  'urgentItem.added',
] as const

/** Those, and the fact by which what was proposed is made. */
export const bringsOrAmends = [...bringsItems, 'plan.amended'] as const

/** An item, whether the plan has it already or not. */
export type AnyItem = Omit<PlanItem, 'participants'>

type ItemEvent = Extract<PlanEvent, { type: (typeof bringsOrAmends)[number] }>

interface Brought {
  /** The items that a fact brings in or alters, as they would be. */
  readonly brought: readonly AnyItem[]
  /** All items that would stand in the plan with them. */
  readonly standing: readonly AnyItem[]
}

/** What a fact would make of the items of a plan. */
export function itemsWith(event: ItemEvent, context: PlanContext): Brought {
  switch (event.type) {
    case 'plan.drafted':
    case 'draft.revised':
      return { brought: event.items, standing: event.items }
    case 'urgentItem.added':
      return { brought: [event.planItem], standing: [...standingItems(context), event.planItem] }
    case 'amendment.proposed':
    case 'plan.amended':
      return amendedBy(changesOf(event, context), context)
  }
}

function amendedBy(changes: readonly PlanChange[], context: PlanContext): Brought {
  const items = changes.reduce(withChange, context.items)
  const numbers = changes.filter(({ change }) => change === 'added' || change === 'altered').map(numberOf)
  return {
    brought: items.filter(({ item }) => numbers.includes(item)),
    standing: standingItems({ items }),
  }
}
