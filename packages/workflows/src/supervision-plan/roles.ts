import type { BodyId, RoleLine } from '@civicflow/core'
import { awaitedIn, isComplete } from '../building-blocks/agreement.ts'
import type { BodyKind } from '../register/body-kinds.ts'
import type { PlanContext } from './plan-context.ts'

const role = (involvement: RoleLine['involvement'], ...kinds: readonly BodyKind[]) => ({ kinds, involvement })

/** Bodies that can lead a supervision or critique: the Front, or a socio-political organisation (art. 26, clause 3, Law on the Front). */
export const leadKinds: readonly BodyKind[] = [
  'front-standing-board',
  'front-presidium',
  'political-organisation',
]

/** Bodies that can be supervised, or draft what is criticised (arts. 26 and 33, Law on the Front). */
export const objectKinds: readonly BodyKind[] = [
  'government',
  'ministry',
  'peoples-committee',
  'department',
  'council-standing-body',
  'procuracy',
  'court',
  'party-committee',
  'workplace',
]

const stateKinds = [
  'assembly-standing-committee',
  'government',
  'delegation',
  'council-standing-body',
  'peoples-committee',
] as const satisfies readonly BodyKind[]

/** Who has to do with an annual plan. The last two follow from what happened to it. */
export const roles = {
  /** Makes and issues the plan: Ban Thường trực, at the centre the Presidium (art. 3, clause 3). */
  front: role('lead', 'front-standing-board', 'front-presidium'),
  /** Socio-political organisations of the level, which agree with the Front (art. 3, clause 1). */
  organisation: role('co-host', 'political-organisation'),
  /** Other members of the Front that are invited (art. 3, clause 2). */
  member: role('participant', 'political-organisation', 'front-working-board'),
  /** State bodies of the level, which agree (art. 3, clause 3). */
  stateBody: role('addressee', ...stateKinds),
  /** Gives its opinion where the host wants one; practice, in no article. */
  partyCommittee: role('participant', 'party-committee'),
  /** Bodies the items are about. */
  object: role('supervised', ...(objectKinds as readonly [BodyKind, ...BodyKind[]])),
  /** Those whose agreement to the plan, or to its amendment, is waited for. */
  awaited: role('participant', 'political-organisation', ...stateKinds),
} satisfies Record<string, RoleLine>

export type PlanRole = keyof typeof roles

/** Which bodies have which role in a plan. */
export function partiesOf(context: PlanContext): Readonly<Record<PlanRole, readonly BodyId[]>> {
  const { front, organisations, members, stateBodies, partyCommittee, items } = context
  return {
    front: front === '' ? [] : [front],
    organisation: organisations,
    member: members,
    stateBody: stateBodies,
    partyCommittee: partyCommittee === null ? [] : [partyCommittee],
    object: [...new Set(items.flatMap(({ objects }) => objects))],
    awaited: awaitedOf(context),
  }
}

function awaitedOf({ amendment, memberConsent, stateConsent }: PlanContext): readonly BodyId[] {
  if (amendment !== null) return awaitedIn(amendment.consent)
  return awaitedIn(isComplete(memberConsent) ? stateConsent : memberConsent)
}
