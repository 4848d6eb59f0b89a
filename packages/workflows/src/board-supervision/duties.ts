import type { Duty } from '@civicflow/core'
import { isComplete } from '../building-blocks/agreement.ts'
import { papersBefore } from '../building-blocks/papers-before.ts'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { BoardKind } from '../supervision-board/vocabulary.ts'
import { type BoardSupervisionContext, isPlanWithAll } from './board-supervision-context.ts'
import type { BoardSupervisionEventType } from './events.ts'
import type { BoardSupervisionRole } from './roles.ts'

type BoardSupervisionDuty = Duty<BoardSupervisionContext, BoardSupervisionEventType, BoardSupervisionRole> & {
  readonly provision: ProvisionId
}

const isOf =
  (kind: BoardKind) =>
  ({ boardKind }: BoardSupervisionContext) =>
    boardKind === kind

/** Is it still to come? Once something has begun without it, the finding of the beginning is what is left. */
const isOwed = (kind: BoardKind) => (context: BoardSupervisionContext) =>
  isOf(kind)(context) && context.startsOn !== null && (!context.hasBegun || isPlanWithAll(context))

const beforeItBegins = papersBefore(({ startsOn }: BoardSupervisionContext) => startsOn)

/** The Front certifies or says why not; no article sets a day for it. */
const certification = {
  ...termAfter,
  owes: 'front',
  to: ['board'],
  anchor: { event: 'certification.asked' },
  metBy: ['certification.given', 'certification.refused'],
  renewedBy: ['certification.asked'],
} as const

/** Who owes what by when in a supervision of a board, by which article. */
export const duties = {
  /** Five working days before an inspection begins (art. 14, clause 1, point b, Decree 59/2023/NĐ-CP). */
  inspectionPlan: {
    ...beforeItBegins,
    owes: 'board',
    to: ['receiver'],
    provision: 'inspection-board-plan',
    when: isOwed('inspection'),
    metBy: ['plan.sent'],
    metWhen: isPlanWithAll,
    renewedBy: ['plan.made'],
  },
  /** 45 days before the supervision of an investment begins (art. 45, clause 1, point b, Law on Grassroots Democracy). */
  investorNotice: {
    ...beforeItBegins,
    owes: 'front',
    to: ['object'],
    provision: 'investment-board-notice',
    when: isOwed('investment'),
    metBy: ['investor.notified'],
    renewedBy: ['plan.made'],
  },
  /** Council and People's Committee agree; no article sets a day for it. */
  planAgreement: {
    ...termAfter,
    owes: 'agreeing',
    to: ['board'],
    provision: 'investment-board-plan-agreed',
    anchor: { event: 'plan.made' },
    when: (context) => isOf('investment')(context) && context.consent.needed.length > 0,
    metBy: ['plan.agreed'],
    metWhen: ({ consent }) => isComplete(consent),
    renewedBy: ['plan.made'],
  },
  certifyInspection: {
    ...certification,
    provision: 'inspection-board-certification',
    when: isOf('inspection'),
  },
  certifyInvestment: {
    ...certification,
    provision: 'investment-board-certification',
    when: isOf('investment'),
  },
} satisfies Record<string, BoardSupervisionDuty>
