import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { ProgrammeEventType } from './events.ts'
import type { ProgrammeRole } from './roles.ts'

type Line = AuthorityLine<ProgrammeRole> & { readonly provision: ProvisionId }

const lead = (provision: ProvisionId): Line => ({ actor: ['lead'], provision })
/** What others do comes by a paper; whoever leads puts it on record. */
const told = (provision: ProvisionId, ...actor: readonly ProgrammeRole[]): Line => ({
  actor,
  recordedBy: ['lead'],
  provision,
})

/** Who may put what on record; that there is such a programme at all stands on its own provision. */
export const authorityOf = ({ basis }: AnyConfiguration): Readonly<Record<ProgrammeEventType, Line>> => ({
  'programme.proposed': { ...lead(basis), onlyOpened: (event) => 'predecessor' in event },
  'programme.drafted': lead('signed-programme-term'),
  'draft.revised': lead('signed-programme-term'),
  'draft.circulated': lead('signed-programme-exchange'),
  'party.agreed': told('signed-programme-exchange', 'party'),
  'party.objected': told('signed-programme-exchange', 'party'),
  'committee.assented': told('signed-programme-party-opinion', 'committee'),
  'committee.askedForChange': told('signed-programme-party-opinion', 'committee'),
  'party.signed': told('signed-programme-signing', 'party'),
  'party.declined': told('signed-programme-signing', 'party'),
  'party.succeeded': told('signed-programme-succession', 'lead', 'party'),
  'programme.dropped': lead('signed-programme-dropped'),

  'yearPlan.adopted': told('signed-programme-year-plan', 'lead', 'party'),
  'tasks.done': told('signed-programme-tasks', 'lead', 'owner'),
  'tasks.notDone': told('signed-programme-tasks', 'lead', 'owner'),
  'tasks.reassigned': lead('signed-programme-tasks'),
  'review.held': told('signed-programme-reviews', 'lead', 'party'),
  'midTerm.reviewed': told('signed-programme-mid-term', 'lead', 'party'),
  'final.reviewed': told('signed-programme-final', 'lead', 'party'),
  'amendment.proposed': told('signed-programme-amendment', 'lead', 'party'),
  'amendment.agreed': told('signed-programme-amendment', 'party'),
  'amendment.rejected': told('signed-programme-amendment', 'party'),
  'amendment.dropped': lead('signed-programme-amendment'),
  'programme.renewed': lead('signed-programme-renewed'),
  'programme.ended': lead('signed-programme-ended'),
})
