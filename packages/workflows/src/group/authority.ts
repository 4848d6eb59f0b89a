import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { GroupEventType } from './events.ts'
import type { GroupRole } from './roles.ts'

type Line = AuthorityLine<GroupRole> & { readonly provision: ProvisionId }

/** Decisions come by a paper, which whoever keeps the file puts on record. */
const told = (provision: ProvisionId, ...actor: readonly GroupRole[]): Line => ({
  actor,
  recordedBy: ['sponsor'],
  provision,
})

/** Who may put what on record; that there is such a group at all stands on its own provision. */
export const authorityOf = ({ basis }: AnyConfiguration): Readonly<Record<GroupEventType, Line>> => ({
  'group.proposed': told(basis, 'sponsor'),
  'group.recognised': told('group-recognition', 'recogniser'),
  'proposal.ended': told('group-not-formed', 'recogniser', 'sponsor'),
  'lead.changed': told('group-lead', 'recogniser', 'sponsor'),
  'members.changed': told('group-members', 'recogniser', 'sponsor'),
  'group.reviewed': told('group-review', 'recogniser', 'sponsor'),
  'group.consolidated': told('group-consolidation', 'recogniser', 'sponsor'),
  'group.merged': told('group-ended', 'recogniser'),
  'group.dissolved': told('group-ended', 'recogniser'),
})
