import type { BodyId, RoleLine } from '@civicflow/core'
import { awaitedIn } from '../building-blocks/agreement.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { ProgrammeContext } from './programme-context.ts'

export type ProgrammeRole = 'lead' | 'party' | 'awaited' | 'committee' | 'owner'

/** Who has to do with a programme, by the kinds of body that its configuration names. */
export function rolesOf({ roles }: AnyConfiguration): Readonly<Record<ProgrammeRole, RoleLine>> {
  const { lead, party, committee, owner } = roles
  return {
    /** Whoever leads a party may lead on, in its place. */
    lead: { kinds: [...new Set([...lead.kinds, ...party.kinds])], involvement: 'lead' },
    party: { kinds: party.kinds, involvement: 'co-host' },
    /** A party that has not answered what all are asked. */
    awaited: { kinds: party.kinds, involvement: 'co-host' },
    committee: { kinds: committee.kinds, involvement: 'participant' },
    owner: { kinds: [...new Set([...owner.kinds, ...party.kinds])], involvement: 'addressee' },
  }
}

/** Which bodies have which role in a programme. */
export function partiesOf(context: ProgrammeContext): Readonly<Record<ProgrammeRole, readonly BodyId[]>> {
  const { lead, parties, consent, partyCommittee, tasks } = context
  return {
    lead: [lead],
    party: parties,
    awaited: awaitedIn(consent),
    committee: partyCommittee === null ? [] : [partyCommittee],
    owner: [...new Set(tasks.map(({ owner }) => owner))],
  }
}
