import type { BodyId, RoleLine } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'
import type { OpinionContext } from './opinion-context.ts'

const role = (involvement: RoleLine['involvement'], kinds: readonly BodyKind[]) => ({ kinds, involvement })

/** Bodies that chair dialogues. */
export const chairKinds: readonly BodyKind[] = ['peoples-committee', 'party-committee']
/** Bodies that chair with them: the council's standing body, or the government. */
export const coChairKinds: readonly BodyKind[] = ['council-standing-body', 'peoples-committee']
/** Bodies that gather opinions in villages, blocks and organisations. */
export const gathererKinds: readonly BodyKind[] = [
  'front-working-board',
  'front-standing-board',
  'political-organisation',
]
/** Bodies an opinion can be given to for an answer. */
export const ownerKinds: readonly BodyKind[] = [
  'peoples-committee',
  'department',
  'party-committee',
  'council-standing-body',
  'front-standing-board',
  'political-organisation',
  'workplace',
  'court',
  'procuracy',
]
export const secretariatKinds: readonly BodyKind[] = [
  'peoples-committee',
  'party-committee',
  'front-standing-board',
  'joint-office',
]

/** Who has to do with an opinion. */
export const roles = {
  /** Held the dialogue: answers for all that was said there. */
  chair: role('lead', chairKinds),
  coChair: role('co-host', coChairKinds),
  /** Gathers opinions, and follows what becomes of them. */
  front: role('co-host', ['front-standing-board', 'front-presidium']),
  gatherer: role('copied', gathererKinds),
  secretariat: role('participant', secretariatKinds),
  /** Was given it for an answer in writing. */
  owner: role('addressee', ownerKinds),
  /** Whose turn it is: the owner, or whoever chaired while it has none. */
  answerer: role('addressee', [...new Set([...ownerKinds, ...chairKinds])]),
} satisfies Record<string, RoleLine>

export type OpinionRole = keyof typeof roles

/** Which bodies have which role in an opinion. */
export function partiesOf({
  parties,
  owner,
}: OpinionContext): Readonly<Record<OpinionRole, readonly BodyId[]>> {
  const { chair, coChair = [], front, gatherers = [], secretariat = [] } = parties
  const owners = owner === null ? [] : [owner]
  return {
    chair,
    coChair,
    front,
    gatherer: gatherers,
    secretariat,
    owner: owners,
    answerer: owner === null ? chair : owners,
  }
}
