import type { BodyId, RoleLine } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'
import { participantKinds } from '../supervision/roles.ts'
import { leadKinds, objectKinds } from '../supervision-plan/roles.ts'
import type { CritiqueContext } from './critique-context.ts'

const role = (involvement: RoleLine['involvement'], kinds: readonly BodyKind[]) => ({ kinds, involvement })

/** A resolution of a People’s Council is adopted by it, not by its standing body. */
const issuerKinds: readonly BodyKind[] = [...objectKinds, 'assembly-standing-committee', 'peoples-council']

/** Who has to do with a critique. */
export const roles = {
  /** The Front, or an organisation that has agreed with it (art. 33, clause 3, Law on the Front). */
  lead: role('lead', leadKinds),
  /** The Front committee of the level: the lead itself, or that with which an organisation has agreed. */
  front: role('co-host', ['front-standing-board', 'front-presidium']),
  /** Drafts, explains and answers (art. 36, Law on the Front). */
  drafter: role('addressee', objectKinds),
  /** Issues what is drafted; may be who drafts it. */
  issuer: role('copied', issuerKinds),
  /** Invited to a conference or dialogue, or asked for an opinion (arts. 14, 16 and 18). */
  participant: role('participant', [...new Set([...participantKinds, ...issuerKinds])]),
  /** To whom the critique document was sent. */
  recipient: role('copied', [...new Set([...issuerKinds, ...leadKinds])]),
} satisfies Record<string, RoleLine>

export type CritiqueRole = keyof typeof roles

const some = (body: BodyId): readonly BodyId[] => (body === '' ? [] : [body])

/** Which bodies have which role in a critique. */
export function partiesOf(context: CritiqueContext): Readonly<Record<CritiqueRole, readonly BodyId[]>> {
  const { lead, front, drafter, issuer, participants, sentTo } = context
  return {
    lead: some(lead),
    front: some(front),
    drafter: some(drafter),
    issuer: some(issuer),
    participant: participants,
    recipient: sentTo,
  }
}
