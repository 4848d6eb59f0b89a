import type { BodyId, RoleLine } from '@civicflow/core'
import type { AnyConfiguration } from './configuration.ts'
import type { GroupContext } from './group-context.ts'

export type GroupRole = 'sponsor' | 'recogniser'

/** Who has to do with a group, by the kinds of body that its configuration names. */
export const rolesOf = ({
  roles: { sponsor, recogniser },
}: AnyConfiguration): Readonly<Record<GroupRole, RoleLine>> => ({
  sponsor: { kinds: sponsor.kinds, involvement: 'lead' },
  recogniser: { kinds: recogniser.kinds, involvement: 'addressee' },
})

/** Which bodies have which role in the life of a group. */
export const partiesOf = ({
  sponsor,
  recogniser,
}: GroupContext): Readonly<Record<GroupRole, readonly BodyId[]>> => ({
  sponsor: [sponsor],
  recogniser: [recogniser],
})
