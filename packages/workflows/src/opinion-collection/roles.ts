import type { BodyId, RoleLine } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'
import type { CollectionContext } from './collection-context.ts'

const role = (involvement: RoleLine['involvement'], ...kinds: readonly BodyKind[]) => ({ kinds, involvement })

/** Who has to do with an opinion collection. */
export const roles = {
  /** Collects: the People's Committee of the commune (art. 28), or whoever a higher body asks. */
  organiser: role('lead', 'peoples-committee', 'front-standing-board', 'department'),
  /** Has the plan, and supervises the whole (art. 28, clauses 1 and 6). */
  front: role('co-host', 'front-standing-board'),
  /** Has the plan, and is reported to (art. 28, clauses 1 and 5). */
  council: role('addressee', 'council-standing-body'),
  /** Decides on the draft; may be who collects, or a higher body (art. 28, clause 4). */
  decider: role('co-host', 'peoples-committee', 'council-standing-body', 'department'),
  /** The higher body that asks for opinions. */
  requester: role(
    'addressee',
    'assembly-standing-committee',
    'assembly-committee',
    'delegation',
    'government',
    'ministry',
    'peoples-committee',
    'department',
    'council-standing-body',
    'party-committee',
    'front-presidium',
    'front-standing-board',
  ),
  /** Helps to collect: villages' working boards, organisations, workplaces. */
  participant: role(
    'participant',
    'front-working-board',
    'political-organisation',
    'inspection-board',
    'workplace',
  ),
} satisfies Record<string, RoleLine>

export type CollectionRole = keyof typeof roles

const some = (body: BodyId | null): readonly BodyId[] => (body === null || body === '' ? [] : [body])

/** Which bodies have which role in a collection. */
export function partiesOf(context: CollectionContext): Readonly<Record<CollectionRole, readonly BodyId[]>> {
  const { organiser, front, council, decider, requester, participants } = context
  return {
    organiser: some(organiser),
    front: some(front),
    council: some(council),
    decider: some(decider),
    requester: some(requester),
    participant: participants,
  }
}
