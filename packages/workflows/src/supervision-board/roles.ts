import type { BodyId, RoleLine } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'
import type { BoardContext } from './board-context.ts'
import { bodyKindOf } from './vocabulary.ts'

const role = (involvement: RoleLine['involvement'], ...kinds: readonly BodyKind[]) => ({ kinds, involvement })

/** Who invests, or is charged with a project (art. 45, clause 3, Law on Grassroots Democracy). */
export const investorKinds = [
  'peoples-committee',
  'department',
  'ministry',
  'workplace',
] as const satisfies readonly BodyKind[]

/** Who has to do with a board. */
export const roles = {
  /** The Front of the commune, which recognises an inspection board and sets up an investment board. */
  front: role('lead', 'front-standing-board'),
  /** The board itself, once there is one. */
  board: role('participant', bodyKindOf.inspection, bodyKindOf.investment),
  /** Front working boards of the villages, which call the meetings that elect. */
  workingBoard: role('participant', 'front-working-board'),
  investor: role('supervised', ...investorKinds),
} satisfies Record<string, RoleLine>

export type BoardRole = keyof typeof roles

const some = (body: BodyId | null): readonly BodyId[] => (body === null || body === '' ? [] : [body])

/** Which bodies have which role in the life of a board. */
export function partiesOf({
  front,
  board,
  workingBoards,
  investor,
}: BoardContext): Readonly<Record<BoardRole, readonly BodyId[]>> {
  return { front: some(front), board: some(board), workingBoard: workingBoards, investor: some(investor) }
}
