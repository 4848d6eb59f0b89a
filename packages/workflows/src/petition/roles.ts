import type { BodyId, RoleLine } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'
import type { PetitionContext } from './petition-context.ts'

const role = (involvement: RoleLine['involvement'], ...kinds: readonly BodyKind[]) => ({ kinds, involvement })

/** Bodies that can settle a matter and answer for it (art. 44, art. 49). */
const authorities = [
  'peoples-committee',
  'ministry',
  'department',
  'procuracy',
  'court',
  'council-standing-body',
  'assembly-standing-committee',
  'assembly-committee',
  'petitions-committee',
  'delegation',
  'council-group',
  'joint-office',
  'front-standing-board',
  'front-presidium',
  'workplace',
] as const satisfies readonly BodyKind[]

/** Who has to do with a petition, and what it makes of them. The last five follow from what happened to it. */
export const roles = {
  delegation: role('lead', 'delegation'),
  standingBody: role('lead', 'council-standing-body'),
  deputiesGroup: role('participant', 'council-group'),
  /** A deputy it was made to, by office. */
  deputy: role('participant', 'delegation', 'council-group', 'council-standing-body'),
  /** Does the work of those it serves (art. 16). */
  secretariat: {
    ...role(
      'participant',
      'joint-office',
      'peoples-committee',
      'council-standing-body',
      'front-standing-board',
    ),
    serves: ['delegation', 'standingBody', 'deputiesGroup', 'deputy', 'follower'],
  },
  minuteTaker: role(
    'copied',
    'joint-office',
    'peoples-committee',
    'council-standing-body',
    'council-group',
    'delegation',
    'front-standing-board',
    'workplace',
    'department',
  ),
  front: role('copied', 'front-standing-board'),
  /** Was there when it was raised, and may answer at once (art. 24, clause 1, point d). */
  present: role('participant', ...authorities),
  standingCommittee: role('copied', 'assembly-standing-committee'),
  petitionsBody: role('participant', 'petitions-committee'),
  /** The competent body: settles the matter and answers (art. 49, clause 1). */
  addressee: role('addressee', ...authorities),
  /** Was asked by the competent body to take part in the answer. */
  coordinator: role('participant', ...authorities),
  /** Those of them that have not replied. */
  awaited: role('participant', ...authorities),
  /** Follows it to its end: the delegation for the Assembly's deputies, the standing body or else the group for a council's. */
  follower: role('lead', 'delegation', 'council-standing-body', 'council-group'),
  /** Whose turn it is once it is forwarded: the competent body, or while none is named whoever follows it. */
  recipient: role('addressee', ...authorities),
} satisfies Record<string, RoleLine>

export type PetitionRole = keyof typeof roles

type Bodies = readonly BodyId[]

/** Which bodies and offices have which role in a petition. */
export function partiesOf(context: PetitionContext): Readonly<Partial<Record<PetitionRole, Bodies>>> {
  const { parties, addressee, coordinators, unreplied } = context
  const named = Object.entries(parties).filter(([, bodies]) => bodies !== undefined)
  const competent = addressee === null ? [] : [addressee]
  return {
    ...Object.fromEntries(named),
    addressee: competent,
    coordinator: coordinators,
    awaited: unreplied,
    follower: followersOf(context),
    recipient: competent.length > 0 ? competent : followersOf(context),
  }
}

/** Whoever comes first of those that can follow a petition of its track. */
function followersOf({ track, parties }: PetitionContext): Bodies {
  const { delegation = [], standingBody = [], deputiesGroup = [] } = parties
  const inOrder =
    track === 'assembly'
      ? [delegation, standingBody, deputiesGroup]
      : [standingBody, deputiesGroup, delegation]
  return inOrder.find((bodies) => bodies.length > 0) ?? []
}
