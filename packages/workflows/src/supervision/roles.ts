import type { BodyId, RoleLine } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'
import { leadKinds, objectKinds } from '../supervision-plan/roles.ts'
import { concluderOf, type SupervisionContext, sessionBodyOf } from './supervision-context.ts'

const role = (involvement: RoleLine['involvement'], kinds: readonly BodyKind[]) => ({ kinds, involvement })

const fronts: readonly BodyKind[] = ['front-standing-board', 'front-presidium']

/** Bodies in whose supervision the Front can take part (art. 27, Law on the Front). */
export const competentKinds: readonly BodyKind[] = [
  'assembly-standing-committee',
  'assembly-committee',
  'petitions-committee',
  'delegation',
  'council-standing-body',
  'government',
  'ministry',
  'peoples-committee',
  'department',
  'party-committee',
]

/** Bodies that can lead a supervision, whether the Front's own or one that it joins. */
export const leaderKinds: readonly BodyKind[] = [...new Set([...leadKinds, ...competentKinds])]

/** Bodies that can be invited to a team, or to a conference (art. 6, clause 3; art. 5, clause 2). */
export const participantKinds: readonly BodyKind[] = [
  ...leaderKinds,
  'council-group',
  'front-working-board',
  'inspection-board',
  'investment-board',
  'press',
  'workplace',
]

/** Who has to do with a supervision. */
export const roles = {
  /** Whose supervision it is: it leads it, or takes part in that of another. */
  supervisor: role('lead', leadKinds),
  /** Who leads it (art. 26, clause 3, Law on the Front); in a joint one a competent body (art. 12). */
  lead: role('co-host', leaderKinds),
  /** The Front committee of the level: the supervisor itself, or that with which an organisation has agreed. */
  front: role('co-host', fronts),
  participant: role('participant', participantKinds),
  /** Who is supervised; of documents, who issued them. */
  object: role('supervised', objectKinds),
  teamLeader: role('participant', participantKinds),
  teamMember: role('participant', participantKinds),
  /** Who is sent to the supervision of another (art. 12, clause 1). */
  representative: role('participant', leadKinds),
  /** Of the supervised bodies that of the session that is open, else next, else last. */
  sessionBody: role('supervised', objectKinds),
  /** Who concludes and recommends: whoever leads; of a joint one the Front or organisation itself (art. 13, clause 2). */
  concluder: role('lead', leadKinds),
  /** Who is sent the conclusion: the Front directly above, competent bodies (art. 9, clause 3). */
  copied: role('copied', [...new Set([...fronts, ...participantKinds, ...objectKinds])]),
} satisfies Record<string, RoleLine>

export type SupervisionRole = keyof typeof roles

/** Which bodies and offices have which role in a supervision. */
export function partiesOf(context: SupervisionContext): Readonly<Record<SupervisionRole, readonly BodyId[]>> {
  const { supervisor, lead, front, participants, objects, leader, members, representative, copied } = context
  return {
    supervisor: some(supervisor),
    lead: some(lead),
    front: some(front),
    participant: participants,
    object: objects,
    teamLeader: some(leader),
    teamMember: members,
    representative: some(representative),
    sessionBody: some(sessionBodyOf(context)),
    concluder: some(concluderOf(context)),
    copied: [...new Set([...some(context.frontAbove), ...copied])],
  }
}

const some = (id: BodyId | null): readonly BodyId[] => (id === null || id === '' ? [] : [id])
