import type { BodyId, RoleLine } from '@civicflow/core'
import { awaitedIn } from '../building-blocks/agreement.ts'
import type { BodyKind } from '../register/body-kinds.ts'
import { bodyKindOf } from '../supervision-board/vocabulary.ts'
import { objectKinds } from '../supervision-plan/roles.ts'
import { type BoardSupervisionContext, receiversOf } from './board-supervision-context.ts'

const role = (involvement: RoleLine['involvement'], kinds: readonly BodyKind[]) => ({ kinds, involvement })

const front: BodyKind = 'front-standing-board'

/** Who has to do with a supervision of a board. */
export const roles = {
  board: role('lead', Object.values(bodyKindOf)),
  /** The Front of the commune: has the plan, tells the investor, certifies what goes out. */
  front: role('co-host', [front]),
  /** The People's Committee of the commune. */
  committee: role('addressee', ['peoples-committee']),
  council: role('participant', ['council-standing-body']),
  /** Who is inspected; of an investment board the investor. */
  object: role('supervised', objectKinds),
  /** Who decides on the investment. */
  decider: role('copied', ['peoples-committee', 'department', 'ministry', 'government']),
  /** Who has to have the plan of an inspection before it begins (art. 14, clause 1, point b, Decree 59/2023/NĐ-CP). */
  receiver: role('copied', [front, ...objectKinds]),
  /** Who has not agreed yet to the plan of an investment board (art. 11, clause 2, point a, joint resolution 403/2017). */
  agreeing: role('participant', ['peoples-committee', 'council-standing-body']),
} satisfies Record<string, RoleLine>

export type BoardSupervisionRole = keyof typeof roles

const some = (body: BodyId | null): readonly BodyId[] => (body === null || body === '' ? [] : [body])

/** Which bodies have which role in a supervision of a board. */
export function partiesOf(
  context: BoardSupervisionContext,
): Readonly<Record<BoardSupervisionRole, readonly BodyId[]>> {
  return {
    board: some(context.board),
    front: some(context.front),
    committee: some(context.committee),
    council: some(context.council),
    object: context.objects,
    decider: some(context.decider),
    receiver: receiversOf(context),
    agreeing: awaitedIn(context.consent),
  }
}
