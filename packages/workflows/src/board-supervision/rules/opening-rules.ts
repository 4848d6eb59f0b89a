import { dayOf } from '@civicflow/core'
import { bodyKindOf } from '../../supervision-board/vocabulary.ts'
import { refuses } from './rule.ts'

const opens = ['boardSupervision.opened'] as const

/** What a supervision of a board holds to from its first fact. */
export const openingRules = {
  boardIsOfItsKind: refuses(opens, {
    provision: 'supervision-through-boards',
    holds: ({ event: { board, boardKind, occurredOn }, environment: { register } }) =>
      register.body(board, dayOf(occurredOn))?.kind === bodyKindOf[boardKind],
  }),
  /** A board is of a commune, and so are its Front, People's Committee and council. */
  bodiesAreOfTheCommune: refuses(opens, {
    provision: 'supervision-through-boards',
    holds: ({ event: { board, front, committee, council, occurredOn }, environment: { register } }) => {
      const areaOf = (body: string) => register.body(body, dayOf(occurredOn))?.area
      return [front, committee, ...(council === undefined ? [] : [council])].every(
        (body) => areaOf(body) === areaOf(board),
      )
    },
  }),
  investmentNamesItsProject: refuses(opens, {
    provision: 'board-basis',
    holds: ({ event: { boardKind, project, objects } }) =>
      boardKind !== 'investment' || (project !== undefined && objects.length === 1),
  }),
  /** Art. 11, clause 2, point a, joint resolution 403/2017: it agrees to the plan. */
  investmentNamesTheCouncil: refuses(opens, {
    provision: 'investment-board-plan-agreed',
    holds: ({ event: { boardKind, council } }) => boardKind !== 'investment' || council !== undefined,
  }),
  planNamesItsItem: refuses(opens, {
    provision: 'supervision-from-plan',
    holds: ({ event: { plan, item } }) => plan === undefined || item !== undefined,
  }),
}
