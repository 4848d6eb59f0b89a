import type { Duty } from '@civicflow/core'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { InspectionEventType } from './events.ts'
import type { InspectionContext } from './inspection-context.ts'
import { remediesThat } from './remedies.ts'
import type { InspectionRole } from './roles.ts'

type InspectionDuty = Duty<InspectionContext, InspectionEventType, InspectionRole> & {
  readonly provision: ProvisionId
}

/** Who owes what by when in an inspection of Front work. Days are those of its own papers; no article was read. */
export const duties = {
  /** By the day of the notice, or by the first visit. */
  selfReport: {
    kind: 'within',
    owes: 'inspected',
    to: ['inspector'],
    provision: 'front-inspection-self-report',
    anchor: { day: ({ notifiedOn }) => notifiedOn ?? undefined },
    until: ({ reportUntil }) => reportUntil ?? undefined,
    when: ({ notifiedOn }) => notifiedOn !== null,
    metBy: ['selfReport.received'],
  },
  conclusion: {
    ...termAfter,
    owes: 'teamLeader',
    to: ['inspector'],
    provision: 'front-inspection-conclusion',
    anchor: { day: ({ lastHeldOn }) => lastHeldOn ?? undefined },
    when: ({ lastHeldOn, leader }) => lastHeldOn !== null && leader !== null,
    metBy: ['leader.concluded'],
  },
  resultNotice: {
    ...termAfter,
    owes: 'inspector',
    to: ['inspected'],
    provision: 'front-inspection-notice',
    anchor: { event: 'leader.concluded' },
    metBy: ['notice.issued', 'notice.issuedWithoutDefect'],
  },
  /** By the day of the notice of results that comes first. */
  remedies: {
    kind: 'within',
    owes: 'remedyOwner',
    to: ['inspector'],
    provision: 'front-inspection-remedied',
    anchor: { day: ({ noticeOn }) => noticeOn ?? undefined },
    until: ({ remedyUntil }) => remedyUntil ?? undefined,
    when: ({ noticeOn }) => noticeOn !== null,
    metBy: ['remedy.reported', 'remedy.waived'],
    metWhen: (context) => remediesThat(context, 'open').length === 0,
  },
  /** What is reported is looked at. */
  check: {
    ...termAfter,
    owes: 'inspector',
    to: ['remedyOwner'],
    provision: 'front-inspection-checked',
    anchor: { event: 'remedy.reported' },
    metBy: ['remedy.verified', 'remedy.foundUndone'],
    metWhen: (context) => remediesThat(context, 'reported').length === 0,
  },
} satisfies Record<string, InspectionDuty>
