import type { Figures } from '@civicflow/core'
import type { BoardSupervisionFigure } from '../../board-supervision/figure-labels.ts'
import type { CritiqueFigure } from '../../critique/figure-labels.ts'
import type { SupervisionFigure } from '../../supervision/figure-labels.ts'
import { itemIn, type PlanContext, standingItems } from '../plan-context.ts'
import { finds, refuses } from './rule.ts'

/** What counts the cases that a plan has opened and that are under way, whatever is answered to what they came to. */
const underWay = [
  'supervision.outcome.underWay',
  'boardSupervision.outcome.underWay',
  'critique.outcome.underWay',
] as const satisfies readonly (SupervisionFigure | BoardSupervisionFigure | CritiqueFigure)[]

const underWayIn = (counters: Figures) =>
  underWay.reduce((total, figure) => total + (counters[figure] ?? 0), 0)

const isBegun = (context: PlanContext, number: string) => itemIn(context, number)?.standing === 'begun'

/** What the review of a year, and the end of a plan, hold to. */
export const reviewRules = {
  reviewNamesEveryItem: refuses(['year.reviewed'], {
    provision: 'annual-plan-review',
    holds: ({ event: { outcomes }, context }) => {
      const named = outcomes.map(({ item }) => item)
      const standing = standingItems(context)
      return named.length === standing.length && standing.every(({ item }) => named.includes(item))
    },
  }),
  reviewGivesReasons: refuses(['year.reviewed'], {
    provision: 'annual-plan-review',
    holds: ({ event: { outcomes } }) =>
      outcomes.every(({ outcome, reason }) => outcome === 'done' || reason !== undefined),
  }),
  doneWasBegun: refuses(['year.reviewed'], {
    provision: 'annual-plan-review',
    holds: ({ event: { outcomes }, context }) =>
      outcomes.every(({ item, outcome }) => outcome !== 'done' || isBegun(context, item)),
  }),
  /** Cases are counted, not named: of those under way, no more than there are items begun and not said to be done. */
  doneHasEnded: finds(['year.reviewed'], {
    provision: 'annual-plan-review',
    holds: ({ event: { outcomes }, context, counters }) => {
      const goingOn = outcomes.filter(({ item, outcome }) => outcome !== 'done' && isBegun(context, item))
      return underWayIn(counters) <= goingOn.length
    },
  }),
  closedOnceNoneIsUnderWay: finds(['plan.closed'], {
    provision: 'annual-plan-closed',
    holds: ({ counters }) => underWayIn(counters) === 0,
  }),
}
