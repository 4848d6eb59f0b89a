import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { PlanEventType } from './events.ts'
import type { PlanRole } from './roles.ts'

type Line = AuthorityLine<PlanRole> & { readonly provision?: ProvisionId }

const front: Line = { actor: ['front'] }
/** The answer of another body comes by a paper, which the Front puts on record. */
const answered = (actor: PlanRole, provision?: ProvisionId): Line => ({
  actor: [actor],
  recordedBy: ['front'],
  ...(provision !== undefined && { provision }),
})

/** Who may put what on record. */
export const authority = {
  'plan.drafted': { ...front, provision: 'annual-plan-consultation' },
  'draft.revised': front,
  'draft.circulated': { ...front, provision: 'annual-plan-consultation' },
  'plan.withdrawn': front,

  'member.agreed': answered('organisation', 'annual-plan-consultation'),
  'member.objected': answered('organisation', 'annual-plan-consultation'),
  'stateBody.agreed': answered('stateBody', 'annual-plan-agreement'),
  'stateBody.objected': answered('stateBody', 'annual-plan-agreement'),
  'party.assented': answered('partyCommittee', 'annual-plan-party-opinion'),
  'party.askedForChange': answered('partyCommittee', 'annual-plan-party-opinion'),

  'plan.issued': { ...front, provision: 'annual-plan-issue' },

  'amendment.proposed': {
    actor: ['front', 'organisation', 'stateBody'],
    recordedBy: ['front'],
    provision: 'annual-plan-amendment',
  },
  'amendment.agreed': answered('awaited', 'annual-plan-amendment'),
  'amendment.rejected': answered('awaited', 'annual-plan-amendment'),
  'amendment.dropped': { ...front, provision: 'annual-plan-amendment' },
  'plan.amended': { ...front, provision: 'annual-plan-amendment' },
  'urgentItem.added': { ...front, provision: 'supervision-when-needed' },

  'item.begun': { actor: ['front', 'organisation'], recordedBy: ['front'], provision: 'supervision-lead' },
  'item.calledOff': { actor: ['front', 'organisation'], onlyTold: true, provision: 'supervision-cancelled' },
  'halfYear.reviewed': { ...front, provision: 'six-monthly-notice' },
  'year.reviewed': { ...front, provision: 'annual-plan-review' },
  'plan.closed': front,
} as const satisfies Record<PlanEventType, Line>
