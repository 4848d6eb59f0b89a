import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { NominationEventType } from './events.ts'
import type { NominationRole } from './roles.ts'

type Line = AuthorityLine<NominationRole> & { readonly provision: ProvisionId }

const organiser = (provision: ProvisionId): Line => ({ actor: ['organiser'], provision })
/** The acts of others come by a paper, which whoever organises puts on record. */
const told = (provision: ProvisionId, ...actor: readonly NominationRole[]): Line => ({
  actor,
  recordedBy: ['organiser'],
  provision,
})

/** Who may put what on record; that there is such a round at all stands on its own provision. */
export const authorityOf = ({ basis }: AnyConfiguration): Readonly<Record<NominationEventType, Line>> => ({
  'round.opened': organiser(basis),
  'candidates.nominated': told('nomination-nominator', 'nominator'),
  'nominations.closed': organiser('nomination-closing'),
  'round.cancelled': organiser('nomination-cancelled'),
  'candidates.workedOn': told('nomination-work', 'nominator'),
  'candidates.appraised': told('nomination-appraised-by-another', 'appraiser'),
  'candidates.supplemented': told('nomination-candidates', 'nominator'),
  'candidates.proposed': organiser('nomination-decision'),
  'candidates.decided': told('nomination-decision', 'decider'),
  'candidates.posted': organiser('nomination-posting'),
  'candidates.handedOver': told('nomination-handover', 'organiser', 'decider'),
  'candidates.withdrawn': told('nomination-withdrawn', 'nominator'),
  'candidates.reconsidered': told('nomination-reconsidered', 'organiser', 'decider'),
  'round.closed': organiser('nomination-closed'),
})
