import type { Duty } from '@civicflow/core'
import { papersBefore } from '../building-blocks/papers-before.ts'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { SupervisionEventType } from './events.ts'
import type { SupervisionRole } from './roles.ts'
import { clockSession, type SupervisionContext } from './supervision-context.ts'

type SupervisionDuty = Duty<SupervisionContext, SupervisionEventType, SupervisionRole> & {
  readonly provision: ProvisionId
}

const beforeSession = papersBefore(({ sessionDay }: SupervisionContext) => sessionDay)

/** Is it still to come? Once a session is held without it, the finding of its opening is what is left. */
const isOwed = (context: SupervisionContext, what: 'papers' | 'report'): boolean => {
  const session = clockSession(context)
  return context.leader !== null && session !== undefined && (session.standing === 'ahead' || session[what])
}

/** Who owes what by when in a supervision, by which article. */
export const duties = {
  /** Plan, decision and request for a report reach the body 15 days before it meets the team (art. 7, clause 3). */
  teamPapers: {
    ...beforeSession,
    owes: 'lead',
    to: ['sessionBody'],
    provision: 'team-papers',
    when: (context) => isOwed(context, 'papers'),
    metBy: ['papers.sent'],
    metWhen: (context) => clockSession(context)?.papers === true,
  },
  /** The body's report reaches the team 7 days before (art. 7, clause 3). */
  bodyReport: {
    ...beforeSession,
    owes: 'sessionBody',
    to: ['lead'],
    provision: 'body-report',
    when: (context) => isOwed(context, 'report'),
    metBy: ['bodyReport.received'],
    metWhen: (context) => clockSession(context)?.report === true,
  },
  /** Within 15 days after the last session (art. 9, clause 1). A report that is returned was filed. */
  resultReport: {
    ...termAfter,
    owes: 'teamLeader',
    to: ['lead'],
    provision: 'result-report',
    anchor: { day: ({ lastHeldOn }) => lastHeldOn ?? undefined },
    when: ({ form, lastHeldOn }) => form === 'team' && lastHeldOn !== null,
    metBy: ['report.filed'],
  },
  /** No article sets a day for it (art. 9, clause 3). */
  conclusion: {
    ...termAfter,
    owes: 'lead',
    to: ['object'],
    provision: 'supervision-conclusion',
    anchor: { day: ({ reportedOn }) => reportedOn ?? undefined },
    when: ({ reportedOn }) => reportedOn !== null,
    metBy: ['conclusion.issued', 'conclusion.issuedWithoutRecommendation'],
  },
} satisfies Record<string, SupervisionDuty>
