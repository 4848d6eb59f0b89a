import { defineProcess } from '@civicflow/core'
import { authority } from './authority.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import { openingsOf } from './item-openings.ts'
import { fromVersion1 } from './from-version-1.ts'
import { labels } from './labels.ts'
import { machine } from './machine.ts'
import { figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'

/**
 * The annual plan of supervision and critique (kế hoạch giám sát, phản biện xã hội hằng năm) of a Front committee, from
 * its draft to the review of its year: joint resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN, arts. 2 and 3; Law on
 * the Front 75/2015/QH13 as amended, arts. 25–28 and 30.
 */
export const supervisionPlan = defineProcess({
  id: 'supervision-plan',
  version: 2,
  migration: fromVersion1,
  needs: ['supervision', 'board-supervision', 'critique'],
  machine,
  events,
  opening: 'plan.drafted',
  roles,
  parties: partiesOf,
  authority,
  rules,
  duties,
  holds: {
    drafting: ['front'],
    consulting: ['awaited'],
    exchanging: ['awaited'],
    partyOpinion: ['partyCommittee'],
    agreed: ['front'],
    inForce: ['front'],
    'inForce.amending': ['awaited'],
    'inForce.amendmentAgreed': ['front'],
    reviewed: ['front'],
  },
  outline: ({ area, title, level, year, edition }) => ({ area, title, facets: { level, year, edition } }),
  effects: {
    tellObjects: { to: ['object', 'stateBody', 'organisation'], message: 'supervision-plan/issued' },
    tellAmended: { to: ['object', 'stateBody', 'organisation'], message: 'supervision-plan/amended' },
  },
  opens: { 'item.begun': openingsOf },
  figures,
  invariants,
  labels,
  samples,
})
