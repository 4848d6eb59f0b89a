import type { BodyId, RoleLine } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'
import type { InspectionContext } from './inspection-context.ts'

const role = (involvement: RoleLine['involvement'], ...kinds: readonly BodyKind[]) => ({ kinds, involvement })

const units = ['front-standing-board', 'front-working-board'] as const satisfies readonly BodyKind[]
const members = [
  'front-presidium',
  'front-standing-board',
  'political-organisation',
] as const satisfies readonly BodyKind[]

/** Who has to do with an inspection of Front work. */
export const roles = {
  /** The Front above, whose inspection it is. */
  inspector: role('lead', 'front-presidium', 'front-standing-board'),
  /** The Front below, or a working board of the commune. */
  inspected: role('supervised', ...units),
  teamLeader: role('participant', ...members),
  teamMember: role('participant', ...members),
  /** Whom a visit is to. */
  unit: role('participant', ...units),
  /** Who is to put something right. */
  remedyOwner: role('addressee', ...units),
} satisfies Record<string, RoleLine>

export type InspectionRole = keyof typeof roles

const some = (id: BodyId | null): readonly BodyId[] => (id === null || id === '' ? [] : [id])

/** Which bodies and offices have which role in an inspection. */
export function partiesOf(context: InspectionContext): Readonly<Record<InspectionRole, readonly BodyId[]>> {
  const { inspector, inspected, leader, members: team, visits, remedies } = context
  return {
    inspector: some(inspector),
    inspected: some(inspected),
    teamLeader: some(leader),
    teamMember: team,
    unit: [...new Set(visits.flatMap(({ unit }) => unit ?? []))],
    remedyOwner: [...new Set(remedies.map(({ owner }) => owner))],
  }
}
