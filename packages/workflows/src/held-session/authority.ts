import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { SessionEventType } from './events.ts'
import type { SessionRole } from './roles.ts'

type Line = AuthorityLine<SessionRole> & { readonly provision: ProvisionId }

const convener = (provision: ProvisionId): Line => ({ actor: ['convener'], provision })
/** The acts of others are done in the hall or come by a paper; whoever convened puts them on record. */
const told = (provision: ProvisionId, ...actor: readonly SessionRole[]): Line => ({
  actor,
  recordedBy: ['convener'],
  provision,
})

/** Who may put what on record; that there is such a session at all stands on its own provision. */
export const authorityOf = ({ basis }: AnyConfiguration): Readonly<Record<SessionEventType, Line>> => ({
  'session.planned': convener(basis),
  'notice.sent': convener('held-session-notice'),
  'session.postponed': convener('held-session-postponed'),
  'session.rescheduled': convener('held-session-postponed'),
  'session.cancelled': convener('held-session-cancelled'),
  'session.opened': convener('held-session-day'),
  'session.ended': convener('held-session-day'),
  'counts.recorded': convener('held-session-counts'),
  'items.raised': told('held-session-items', 'convener', 'participant'),
  'items.answered': told('held-session-answered-by', 'convener', 'participant', 'owner', 'receiver'),
  'items.assigned': convener('held-session-conclusion'),
  'items.rerouted': told('held-session-sent-on', 'convener', 'owner'),
  'items.sentOn': told('held-session-sent-on', 'convener', 'owner'),
  'items.closedWithout': convener('held-session-closed-without'),
  'items.reopened': convener('held-session-reopened'),
  'conclusion.issued': convener('held-session-conclusion'),
})
