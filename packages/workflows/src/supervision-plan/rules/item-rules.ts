import type { PlanEvent } from '../events.ts'
import { itemIn, type PlanContext } from '../plan-context.ts'
import {
  critiqueForms,
  critiqueGrounds,
  type ItemGround,
  supervisionForms,
  supervisionGrounds,
} from '../vocabulary.ts'
import { type AnyItem, bringsItems, bringsOrAmends, itemsWith } from './brought-items.ts'
import { finds, refuses } from './rule.ts'

type Bringing = Extract<PlanEvent, { type: (typeof bringsItems)[number] }>

const broughtBy = (event: Bringing, context: PlanContext) => itemsWith(event, context).brought

const leadersOf = (event: Bringing, { front, organisations }: PlanContext) =>
  event.type === 'plan.drafted' ? [event.front, ...event.organisations] : [front, ...organisations]

const yearOf = (event: Bringing, { year }: PlanContext) => (event.type === 'plan.drafted' ? event.year : year)

const isOfItsKind = ({ itemKind, form, grounds }: AnyItem) => {
  const isSupervision = itemKind === 'supervision'
  const forms: readonly string[] = isSupervision ? supervisionForms : critiqueForms
  const known: readonly ItemGround[] = isSupervision ? supervisionGrounds : critiqueGrounds
  return forms.includes(form) && grounds.every((ground) => known.includes(ground))
}

const overlap = (one: AnyItem, other: AnyItem) =>
  one.item !== other.item &&
  one.from <= other.until &&
  other.from <= one.until &&
  one.objects.some((object) => other.objects.includes(object))

const isCritique = (context: PlanContext, item: string) => itemIn(context, item)?.itemKind === 'critique'
const isByBoards = (context: PlanContext, item: string) => itemIn(context, item)?.form === 'boards'

/** What an item of a plan holds to. */
export const itemRules = {
  /** Arts. 27 and 34 of the Law on the Front; art. 2 of the joint resolution. */
  itemIsOfItsKind: refuses(bringsItems, {
    provision: 'annual-plan-items',
    holds: ({ event, context }) => broughtBy(event, context).every(isOfItsKind),
  }),
  itemsAreDistinct: refuses(bringsItems, {
    provision: 'annual-plan-items',
    holds: ({ event, context }) => {
      const numbers = broughtBy(event, context).map(({ item }) => item)
      return new Set(numbers).size === numbers.length
    },
  }),
  itemDaysInOrder: refuses(bringsItems, {
    provision: 'annual-plan-items',
    holds: ({ event, context }) => broughtBy(event, context).every(({ from, until }) => from <= until),
  }),
  /** Art. 26, clause 3, Law on the Front: the Front, or an organisation that has agreed with it. */
  ledByFrontOrOrganisation: refuses(bringsItems, {
    provision: 'supervision-lead',
    holds: ({ event, context }) =>
      broughtBy(event, context).every(({ lead }) => leadersOf(event, context).includes(lead)),
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
  /** Without them no critique is opened. */
  draftingBodiesAreNamed: finds(['item.begun'], {
    provision: 'critique-from-plan',
    holds: ({ event: { item, ofDraft }, context }) => !isCritique(context, item) || ofDraft !== undefined,
  }),
  draftOnlyOfCritique: refuses(['item.begun'], {
    provision: 'annual-plan-items',
    holds: ({ event: { item, ofDraft }, context }) => ofDraft === undefined || isCritique(context, item),
  }),
  drafterIsOfTheItem: refuses(['item.begun'], {
    provision: 'annual-plan-items',
    holds: ({ event: { item, ofDraft }, context }) =>
      ofDraft === undefined || itemIn(context, item)?.objects.includes(ofDraft.drafter) !== false,
  }),
  inItsYear: finds(bringsItems, {
    provision: 'annual-plan-in-its-year',
    holds: ({ event, context }) => {
      const year = String(yearOf(event, context))
      return broughtBy(event, context).every(
        ({ from, until }) => from.startsWith(year) && until.startsWith(year),
      )
    },
  }),
  /** Art. 25, clause 3, Law on the Front: asked of what comes in or is altered, over all that would stand then. */
  withoutOverlap: finds(bringsOrAmends, {
    provision: 'supervision-without-overlap',
    holds: ({ event, context }) => {
      const { brought, standing } = itemsWith(event, context)
      return !brought.some((one) => standing.some((other) => overlap(one, other)))
    },
  }),
}
