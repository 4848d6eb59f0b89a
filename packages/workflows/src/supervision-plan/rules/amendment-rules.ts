import { changesOf, numberOf } from '../plan-changes.ts'
import { itemIn, type PlanChange, type PlanContext } from '../plan-context.ts'
import { refuses } from './rule.ts'

type Altered = Extract<PlanChange, { change: 'altered' }>

/** Every item a change has to do with. */
const numbersIn = (change: PlanChange) =>
  change.change === 'merged' ? [change.item, change.into] : [numberOf(change)]

const leaves = ({ change }: PlanChange) => change === 'cancelled' || change === 'merged'

/** Do changes name what the plan has, each item once, and can they still be made? */
function fit(changes: readonly PlanChange[], context: PlanContext): boolean {
  const isPlanned = (number: string) => itemIn(context, number)?.standing === 'planned'
  const leaving = changes.filter(leaves).map(numberOf)
  const fits = (change: PlanChange) => {
    switch (change.change) {
      case 'added':
        return itemIn(context, change.planItem.item) === undefined
      case 'altered':
      case 'cancelled':
        return isPlanned(change.item)
      case 'merged':
        return isPlanned(change.item) && isPlanned(change.into) && !leaving.includes(change.into)
    }
  }
  return new Set(changes.map(numberOf)).size === changes.length && changes.every(fits)
}

const textOf = (value: string | readonly string[] = '') =>
  typeof value === 'string' ? value : value.toSorted().join('\n')

function altersSomething(change: Altered, context: PlanContext): boolean {
  const { change: _, item: number, ...altered } = change
  const item = itemIn(context, number)
  const names = Object.keys(altered) as (keyof typeof altered)[] // its own keys
  return item === undefined || names.some((name) => textOf(altered[name]) !== textOf(item[name]))
}

/** What an amendment of a plan holds to, and what waits for it. */
export const amendmentRules = {
  /** Asked again when it is made: the plan may have moved on since it was proposed. */
  changeFitsThePlan: refuses(['amendment.proposed', 'plan.amended'], {
    provision: 'annual-plan-change-fits',
    holds: ({ event, context }) => fit(changesOf(event, context), context),
  }),
  alterationAltersSomething: refuses(['amendment.proposed'], {
    provision: 'annual-plan-change-fits',
    holds: ({ event: { changes }, context }) =>
      changes.every((change) => change.change !== 'altered' || altersSomething(change, context)),
  }),
  /** What all are asked about is not settled meanwhile by one of them. */
  notUnderAmendment: refuses(['item.begun', 'urgentItem.added'], {
    provision: 'annual-plan-change-fits',
    holds: ({ event, context: { amendment } }) => {
      const number = event.type === 'item.begun' ? event.item : event.planItem.item
      return !amendment?.changes.some((change) => numbersIn(change).includes(number))
    },
  }),
}
