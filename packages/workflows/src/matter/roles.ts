import type { BodyId, RoleLine } from '@civicflow/core'
import type { AnyConfiguration } from './configuration.ts'
import type { MatterContext } from './matter-context.ts'

export type MatterRole = 'taker' | 'receiver' | 'superior'

/** Who has to do with a matter, by the kinds of body that its configuration names. */
export const rolesOf = ({
  roles: { taker, receiver, superior },
}: AnyConfiguration): Readonly<Record<MatterRole, RoleLine>> => ({
  taker: { kinds: taker.kinds, involvement: 'lead' },
  receiver: { kinds: receiver.kinds, involvement: 'addressee' },
  superior: { kinds: superior.kinds, involvement: 'addressee' },
})

const some = (body: BodyId | null): readonly BodyId[] => (body === null ? [] : [body])

/** Which bodies have which role in a matter; its people have none. */
export const partiesOf = ({
  taker,
  receiver,
  superior,
}: MatterContext): Readonly<Record<MatterRole, readonly BodyId[]>> => ({
  taker: [taker],
  receiver: some(receiver),
  superior: some(superior),
})
