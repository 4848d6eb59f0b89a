import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { InspectionEventType } from './events.ts'
import type { InspectionRole } from './roles.ts'

type Line = AuthorityLine<InspectionRole> & { readonly provision?: ProvisionId }

/** Whose inspection it is keeps the file; what the unit reports comes by a paper, or the unit records it itself. */
const of = (provision: ProvisionId, ...actor: readonly InspectionRole[]): Line => ({
  actor,
  recordedBy: ['inspector'],
  provision,
})

/** Who may put what on record. */
export const authority = {
  'inspection.planned': of('front-inspection', 'inspector'),
  'inspection.cancelled': of('front-inspection-cancelled', 'inspector'),
  'team.established': of('front-inspection-team', 'inspector'),
  'inspected.notified': of('front-inspection-notified', 'inspector'),
  'selfReport.received': of('front-inspection-self-report', 'inspected'),

  'visit.added': of('front-inspection-visits', 'inspector', 'teamLeader'),
  'visit.rescheduled': of('front-inspection-visits', 'inspector', 'teamLeader'),
  'visit.cancelled': of('front-inspection-visits', 'inspector', 'teamLeader'),
  'visit.held': of('front-inspection-visits', 'inspector', 'teamLeader', 'teamMember'),

  'assessment.noted': of('front-inspection-parts', 'inspector', 'teamLeader', 'teamMember'),
  'leader.concluded': of('front-inspection-conclusion', 'teamLeader'),
  'notice.issued': of('front-inspection-notice', 'inspector'),
  'notice.issuedWithoutDefect': of('front-inspection-without-defect', 'inspector'),

  'remedy.reported': of('front-inspection-remedied', 'inspected', 'remedyOwner'),
  'remedy.extended': of('front-inspection-remedied', 'inspector'),
  'remedy.waived': of('front-inspection-closed', 'inspector'),
  'recheck.held': of('front-inspection-checked', 'inspector', 'teamLeader', 'teamMember'),
  'remedy.verified': of('front-inspection-checked', 'inspector'),
  'remedy.foundUndone': of('front-inspection-checked', 'inspector'),
  'inspection.closed': of('front-inspection-closed', 'inspector'),

  'emulation.noted': of('front-inspection-emulation', 'inspector'),
} as const satisfies Record<InspectionEventType, Line>

/** Who reports a remedy judges none. */
export const separations = (['remedy.verified', 'remedy.foundUndone'] as const).map((second) => ({
  first: 'remedy.reported' as const,
  second,
  provision: 'front-inspection-checked' satisfies ProvisionId,
}))
