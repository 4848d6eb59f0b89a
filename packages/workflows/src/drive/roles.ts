import type { BodyId, RoleLine } from '@civicflow/core'
import type { AnyConfiguration } from './configuration.ts'
import type { DriveContext } from './drive-context.ts'

export type DriveRole = 'organiser' | 'auditor' | 'informed'

/** Who has to do with a drive, by the kinds of body that its configuration names. Donors have no part in its record. */
export const rolesOf = ({
  roles: { organiser, auditor, informed },
}: AnyConfiguration): Readonly<Record<DriveRole, RoleLine>> => ({
  organiser: { kinds: organiser.kinds, involvement: 'lead' },
  auditor: { kinds: auditor.kinds, involvement: 'participant' },
  informed: { kinds: informed.kinds, involvement: 'copied' },
})

/** Which bodies have which role in a drive. */
export const partiesOf = (context: DriveContext): Readonly<Record<DriveRole, readonly BodyId[]>> => ({
  organiser: [context.organiser],
  auditor: context.auditor === null ? [] : [context.auditor],
  informed: context.informed,
})
