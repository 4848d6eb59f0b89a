import type { BodyId, RoleLine } from '@civicflow/core'
import type { AnyConfiguration } from './configuration.ts'
import type { RoundContext } from './round-context.ts'

export type NominationRole = 'organiser' | 'nominator' | 'appraiser' | 'decider'

/** Who has to do with a round, by the kinds of body that its configuration names. */
export function rolesOf({ roles }: AnyConfiguration): Readonly<Record<NominationRole, RoleLine>> {
  const { organiser, nominator, appraiser, decider } = roles
  return {
    organiser: { kinds: organiser.kinds, involvement: 'lead' },
    nominator: { kinds: [...new Set([...nominator.kinds, ...organiser.kinds])], involvement: 'participant' },
    appraiser: { kinds: appraiser.kinds, involvement: 'participant' },
    decider: { kinds: decider.kinds, involvement: 'addressee' },
  }
}

/** Which bodies have which role in a round. Whoever was asked to decide once goes on seeing it. */
export function partiesOf(context: RoundContext): Readonly<Record<NominationRole, readonly BodyId[]>> {
  const { organiser, nominators, appraisers, candidates } = context
  return {
    organiser: [organiser],
    nominator: [...new Set([...nominators, organiser])],
    appraiser: appraisers,
    decider: [...new Set(candidates.flatMap(({ decider }) => decider ?? []))],
  }
}
