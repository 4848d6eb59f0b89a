import { type CaseId, defineProcess } from '@civicflow/core'
import { calledOff } from '../building-blocks/plan-line.ts'
import { authority, separations } from './authority.ts'
import { type BoardSupervisionContext, originOf } from './board-supervision-context.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import { labels } from './labels.ts'
import { machine } from './machine.ts'
import { recommendationsOf } from './recommendation-line.ts'
import { awaits, figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'

/** Facets by which supervisions of boards are found and counted. */
function facetsOf(context: BoardSupervisionContext) {
  const { boardKind, board, item, seriousFindings, suspensions } = context
  return {
    boardKind,
    board,
    origin: originOf(context),
    item: item ?? undefined,
    seriousFindings,
    suspensions,
  }
}

const some = (id: CaseId | null): readonly CaseId[] => (id === null ? [] : [id])

/**
 * One supervision by a People's Inspection Board (kiểm tra, giám sát của Ban Thanh tra nhân dân) or by a Community
 * Investment Supervision Board (giám sát đầu tư của cộng đồng), from its plan to its last recommendation: Law on
 * Grassroots Democracy 10/2022/QH15, arts. 40, 43 and 45, and Decree 59/2023/NĐ-CP, arts. 12, 14, 16 and 18, in the
 * wording before law 97/2025/QH15; joint resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN, arts. 10 and 11.
 */
export const boardSupervision = defineProcess({
  id: 'board-supervision',
  version: 1,
  needs: ['recommendation'],
  machine,
  events,
  opening: 'boardSupervision.opened',
  roles,
  parties: partiesOf,
  authority,
  separations,
  rules,
  duties,
  holds: {
    'inspection.planning': ['board'],
    'inspection.planned': ['board'],
    'inspection.checking': ['board'],
    'inspection.deliberating': ['board'],
    'investment.planning': ['board'],
    'investment.preparing': ['board', 'front'],
    'investment.monitoring': ['board'],
    'investment.projectEnded': ['board'],
    'resolution.adopted': ['board'],
    'resolution.certifying': ['front'],
    'resolution.certified': ['board'],
    concluded: ['board'],
  },
  outline: (context) => ({
    area: context.area,
    title: context.title,
    day: context.startsOn ?? undefined,
    facets: facetsOf(context),
  }),
  effects: {
    tellPlan: { to: ['receiver'], message: 'board-supervision/plan-sent' },
    tellInvestor: { to: ['object'], message: 'board-supervision/investor-notified' },
    tellAsked: { to: ['front'], message: 'board-supervision/certification-asked' },
    tellCertified: { to: ['board'], message: 'board-supervision/certified' },
    tellRefused: { to: ['board'], message: 'board-supervision/certification-refused' },
    tellIssued: { to: ['front', 'committee', 'object', 'decider'], message: 'board-supervision/issued' },
    tellConcluded: { to: ['front', 'object'], message: 'board-supervision/concluded' },
    tellCancelled: { to: ['front', 'object'], message: 'board-supervision/cancelled' },
  },
  opens: { 'recommendations.issued': recommendationsOf },
  tells: { 'supervision.cancelled': calledOff },
  links: {
    board: {
      of: ({ boardCase }) => some(boardCase),
      to: { vi: 'Do Ban tiến hành', en: 'Is a supervision by the board' },
      from: { vi: 'Đã tiến hành kiểm tra, giám sát', en: 'Has carried out the supervision' },
    },
  },
  figures,
  awaits,
  invariants,
  labels,
  samples,
})
