import { dayOf, type Environment, type IsoDay } from '@civicflow/core'
import type { BoardContext } from '../board-context.ts'
import type { BoardFact } from '../events.ts'
import { bodyKindOf, LEAST_MEMBERS, MOST_DEPUTIES, sides } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

const hasFive = ({ members }: BoardContext) => members.length >= LEAST_MEMBERS

/** As many as there are villages; where there are fewer than five, five (art. 13, Decree 59/2023/NĐ-CP). */
const membersFor = (villages: number) => Math.max(villages, LEAST_MEMBERS)

const bodyOn = (body: string, on: IsoDay, { register }: Environment) => register.body(body, on)

const deputiesFit = ({ deputies }: BoardFact<'officers.elected'>) => deputies.length <= MOST_DEPUTIES

/** What holds when a board is formed. */
export const formationRules = {
  inspectionCountsVillages: refuses(['formation.begun'], {
    provision: 'board-basis',
    holds: ({ event: { boardKind, villages, investment } }) =>
      boardKind !== 'inspection' || (villages !== undefined && investment === undefined),
  }),
  investmentNamesItsProject: refuses(['formation.begun'], {
    provision: 'board-basis',
    holds: ({ event: { boardKind, villages, investment } }) =>
      boardKind !== 'investment' || (investment !== undefined && villages === undefined),
  }),
  /** Art. 10, joint resolution 403/2017; arts. 36 and 41, Law on Grassroots Democracy. */
  formedByTheCommuneFront: refuses(['formation.begun'], {
    provision: 'supervision-through-boards',
    holds: ({ event: { area, front, occurredOn }, environment }) => {
      const on = dayOf(occurredOn)
      const isCommune = environment.register.area(area, on)?.level === 'commune'
      return isCommune && bodyOn(front, on, environment)?.area === area
    },
  }),
  boardIsOfItsKind: refuses(['board.recognised', 'board.established'], {
    provision: 'supervision-through-boards',
    holds: ({ event: { board, occurredOn }, context: { area, boardKind }, environment }) => {
      const known = bodyOn(board, dayOf(occurredOn), environment)
      return known?.kind === bodyKindOf[boardKind] && known.area === area
    },
  }),
  inspectionBoardHasFive: refuses(['board.recognised'], {
    provision: 'inspection-board-size',
    holds: ({ context }) => hasFive(context),
  }),
  investmentBoardHasFive: refuses(['board.established'], {
    provision: 'investment-board-size',
    holds: ({ context }) => hasFive(context),
  }),
  oneForEachVillage: finds(['board.recognised'], {
    provision: 'inspection-board-members',
    holds: ({ context: { members, villages } }) => members.length === membersFor(villages),
  }),
  everySideIsInIt: finds(['board.established'], {
    provision: 'investment-board-size',
    holds: ({ context: { members } }) => sides.every((side) => members.some((one) => one.side === side)),
  }),
  inspectionBoardDeputies: refuses(['officers.elected'], {
    provision: 'inspection-board-size',
    holds: ({ event, context: { boardKind } }) => boardKind !== 'inspection' || deputiesFit(event),
  }),
  investmentBoardDeputies: refuses(['officers.elected'], {
    provision: 'investment-board-size',
    holds: ({ event, context: { boardKind } }) => boardKind !== 'investment' || deputiesFit(event),
  }),
}
