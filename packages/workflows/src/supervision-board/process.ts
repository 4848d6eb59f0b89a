import { defineProcess } from '@civicflow/core'
import { authority } from './authority.ts'
import type { BoardContext } from './board-context.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import { labels } from './labels.ts'
import { machine } from './machine.ts'
import { figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'

/** Facets by which boards are found and counted. */
function facetsOf({ boardKind, board, members, vacancies }: BoardContext) {
  return { boardKind, board: board ?? undefined, members: members.length, vacancies }
}

/**
 * The life of one board of supervision: a People's Inspection Board (Ban Thanh tra nhân dân), elected by villages and
 * recognised by the Front of the commune, for the term of the village heads; or a Community Investment Supervision
 * Board (Ban Giám sát đầu tư của cộng đồng), set up by the Front for one project: Law on Grassroots Democracy
 * 10/2022/QH15, arts. 36–45, in the wording before law 97/2025/QH15; Decree 59/2023/NĐ-CP, arts. 12–19; joint
 * resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN, art. 10.
 */
export const supervisionBoard = defineProcess({
  id: 'supervision-board',
  version: 1,
  machine,
  events,
  opening: 'formation.begun',
  roles,
  parties: partiesOf,
  authority,
  rules,
  duties,
  holds: {
    electing: ['front'],
    composing: ['front'],
    'sitting.constituting': ['front'],
    'sitting.active': ['board'],
    taskDone: ['board'],
  },
  outline: (context) => ({ area: context.area, title: context.title, facets: facetsOf(context) }),
  effects: {
    tellFormed: { to: ['board', 'investor'], message: 'supervision-board/formed' },
    tellEnded: { to: ['board', 'front', 'investor'], message: 'supervision-board/ended' },
  },
  figures,
  invariants,
  labels,
  samples,
})
