import { dayOf } from '@civicflow/core'
import { termOfLaw } from '../../building-blocks/term-of-law.ts'
import type { BoardContext } from '../board-context.ts'
import type { BoardFact } from '../events.ts'
import { finds, refuses } from './rule.ts'

type Termed = BoardFact<'board.recognised'> | BoardFact<'term.changed'>

const sets = ['board.recognised', 'term.changed'] as const

function termIn(event: Termed, { termFrom }: BoardContext) {
  return event.type === 'board.recognised'
    ? event.term
    : { from: termFrom ?? dayOf(event.occurredOn), until: event.until }
}

/** What holds of the term of an inspection board, and of what a board reports. */
export const termRules = {
  termRunsForward: refuses(sets, {
    provision: 'supervision-order-of-days',
    holds: ({ event, context }) => {
      const { from, until } = termIn(event, context)
      return from <= until
    },
  }),
  /** Art. 36, clause 2, Law on Grassroots Democracy; Decree 185/2026/NĐ-CP. */
  termIsThatOfTheVillageHeads: finds(sets, {
    provision: 'inspection-board-term',
    holds: ({ event, context, environment }) => {
      const { from, until } = termIn(event, context)
      const way = { direction: 'after', roll: 'none' } as const
      const last = termOfLaw('inspection-board-term', from, way, environment)
      return last === undefined || until <= last
    },
  }),
  /** By the day the Front itself recognised, not by the number of the decree: a shorter term is changed first. */
  termHasRun: refuses(['term.ended'], {
    provision: 'board-term-changed',
    holds: ({ event: { occurredOn }, context: { termUntil } }) =>
      termUntil === null || dayOf(occurredOn) >= termUntil,
  }),
  /** It reports from time to time, or on request (art. 18, clause 3, Decree 59/2023/NĐ-CP); a term it has none. */
  investmentBoardHasNoTerm: finds(['activity.reported'], {
    provision: 'investment-board-reports',
    holds: ({ event: { reportPeriod }, context: { boardKind } }) =>
      boardKind !== 'investment' || reportPeriod !== 'term',
  }),
}
