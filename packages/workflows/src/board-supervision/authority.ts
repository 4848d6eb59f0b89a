import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { BoardSupervisionEventType } from './events.ts'
import type { BoardSupervisionRole } from './roles.ts'

type Line = AuthorityLine<BoardSupervisionRole> & { readonly provision?: ProvisionId }

/** A board and its Front keep the record of what others do. */
const recordedBy = ['board', 'front'] as const
const told = (actor: readonly BoardSupervisionRole[], provision?: ProvisionId): Line => ({
  actor,
  recordedBy,
  ...(provision !== undefined && { provision }),
})
/** What the Front decides it puts on record itself: never the board. */
const front = (provision?: ProvisionId): Line => ({
  actor: ['front'],
  ...(provision !== undefined && { provision }),
})

/** Who may put what on record. Where the article depends on the board, the rules and duties name it. */
export const authority = {
  'boardSupervision.opened': {
    ...told(['board', 'front'], 'supervision-through-boards'),
    onlyOpened: (event) => 'plan' in event,
  },
  'supervision.cancelled': told(['board', 'front'], 'supervision-cancelled'),

  'plan.made': told(['board']),
  'plan.posted': told(['board', 'front'], 'inspection-board-plan-posted'),
  'plan.sent': told(['board'], 'inspection-board-plan'),
  'investor.notified': front('investment-board-notice'),
  'plan.agreed': told(['council', 'committee'], 'investment-board-plan-agreed'),
  'plan.objected': told(['council', 'committee'], 'investment-board-plan-agreed'),
  'plan.adjusted': told(['board'], 'investment-board-plan-content'),

  'checking.begun': told(['board']),
  'monitoring.begun': told(['board']),
  'check.held': told(['board'], 'board-supervision-checks'),
  'finding.noted': told(['board'], 'board-supervision-checks'),
  'minutes.made': told(['board'], 'inspection-board-certification'),
  'project.ended': told(['object', 'board', 'front']),

  'recommendations.adopted': told(['board']),
  'certification.asked': told(['board']),
  'certification.given': front('board-certification-apart'),
  'certification.refused': front('board-certification-refused'),
  'recommendations.issued': told(['board']),
  'supervision.concluded': told(['board']),
  'supervision.concludedWithoutRecommendation': told(['board'], 'supervision-without-recommendation'),
  'result.published': told(['board', 'front']),
  'supervision.closed': told(['board'], 'supervision-followed-up'),
} as const satisfies Record<BoardSupervisionEventType, Line>

/** Whoever adopts what is to go out does not certify it. */
export const separations = (['certification.given', 'certification.refused'] as const).map((second) => ({
  first: 'recommendations.adopted' as const,
  second,
  provision: 'board-certification-apart' satisfies ProvisionId,
}))
