import type { PlanEvent } from '../events.ts'
import { itemIn, type PlanContext, type PlanItem } from '../plan-context.ts'
import {
  critiqueForms,
  critiqueGrounds,
  type ItemGround,
  supervisionForms,
  supervisionGrounds,
} from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

type ItemEvent = Extract<
  PlanEvent,
  { type: 'plan.drafted' | 'draft.revised' | 'amendment.proposed' | 'urgentItem.added' }
>

const bringsItems = ['plan.drafted', 'draft.revised', 'amendment.proposed', 'urgentItem.added'] as const

/** The items a fact brings in. */
function itemsOf(event: ItemEvent): readonly PlanItem[] {
  switch (event.type) {
    case 'plan.drafted':
    case 'draft.revised':
      return event.items
    case 'amendment.proposed':
      return event.changes.flatMap((change) => (change.change === 'added' ? [change.planItem] : []))
    case 'urgentItem.added':
      return [event.planItem]
  }
}

const leadersOf = (event: ItemEvent, { front, organisations }: PlanContext) =>
  event.type === 'plan.drafted' ? [event.front, ...event.organisations] : [front, ...organisations]

const yearOf = (event: ItemEvent, { year }: PlanContext) =>
  event.type === 'plan.drafted' ? event.year : year

const isOfItsKind = ({ itemKind, form, grounds }: PlanItem) => {
  const isSupervision = itemKind === 'supervision'
  const forms: readonly string[] = isSupervision ? supervisionForms : critiqueForms
  const known: readonly ItemGround[] = isSupervision ? supervisionGrounds : critiqueGrounds
  return forms.includes(form) && grounds.every((ground) => known.includes(ground))
}

const overlap = (one: PlanItem, other: PlanItem) =>
  one.item !== other.item &&
  one.from <= other.until &&
  other.from <= one.until &&
  one.objects.some((object) => other.objects.includes(object))

const isByBoards = (context: PlanContext, item: string) => itemIn(context, item)?.form === 'boards'

/** What an item of a plan holds to. */
export const itemRules = {
  /** Arts. 27 and 34 of the Law on the Front; art. 2 of the joint resolution. */
  itemIsOfItsKind: refuses(bringsItems, {
    provision: 'annual-plan-items',
    holds: ({ event }) => itemsOf(event).every(isOfItsKind),
  }),
  itemsAreDistinct: refuses(bringsItems, {
    provision: 'annual-plan-items',
    holds: ({ event }) => new Set(itemsOf(event).map(({ item }) => item)).size === itemsOf(event).length,
  }),
  itemDaysInOrder: refuses(bringsItems, {
    provision: 'annual-plan-items',
    holds: ({ event }) => itemsOf(event).every(({ from, until }) => from <= until),
  }),
  /** Art. 26, clause 3, Law on the Front: the Front, or an organisation that has agreed with it. */
  ledByFrontOrOrganisation: refuses(bringsItems, {
    provision: 'supervision-lead',
    holds: ({ event, context }) =>
      itemsOf(event).every(({ lead }) => leadersOf(event, context).includes(lead)),
  }),
  /** Art. 10, joint resolution 403/2017: without the board no supervision is opened. */
  boardIsNamed: finds(['item.begun'], {
    provision: 'supervision-through-boards',
    holds: ({ event: { item, byBoard }, context }) => !isByBoards(context, item) || byBoard !== undefined,
  }),
  boardOnlyWhereByBoards: refuses(['item.begun'], {
    provision: 'annual-plan-items',
    holds: ({ event: { item, byBoard }, context }) => byBoard === undefined || isByBoards(context, item),
  }),
  inItsYear: finds(bringsItems, {
    provision: 'annual-plan-in-its-year',
    holds: ({ event, context }) => {
      const year = String(yearOf(event, context))
      return itemsOf(event).every(({ from, until }) => from.startsWith(year) && until.startsWith(year))
    },
  }),
  /** Art. 25, clause 3, Law on the Front. */
  withoutOverlap: finds(['plan.drafted', 'draft.revised'], {
    provision: 'supervision-without-overlap',
    holds: ({ event: { items } }) => !items.some((one) => items.some((other) => overlap(one, other))),
  }),
}
