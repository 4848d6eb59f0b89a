import { type Case, calendarOf, registerOf } from '@civicflow/core'
import type { Payload, PlannedProcess } from '@civicflow/core/testing'
import { lastDistrictDay } from '../law/levels.ts'
import type { VietnamRegisterTable } from '../register/body-kinds.ts'
import { formerDistrict } from '../register/former-district.fixture.ts'
import { vietnam } from '../vietnam.ts'
import type { BoardContext } from './board-context.ts'
import { supervisionBoard } from './process.ts'
import type { BoardKind } from './vocabulary.ts'

/** What a report says of the boards of a district: how many there are of each kind, and members in all. */
interface ReportedBoards {
  readonly source: string
  /** The period it is about. */
  readonly from: string
  readonly until: string
  readonly boards: Readonly<Record<BoardKind, { readonly boards: number; readonly members: number }>>
}

/** The boards of Hòa An district, Cao Bằng, as the report gives them. */
export const hoaAnReport: ReportedBoards = {
  source: 'Báo cáo kiểm tra công tác Mặt trận huyện Hòa An, 2023',
  from: '2022-01-01',
  until: '2023-05-31',
  boards: {
    inspection: { boards: 15, members: 120 },
    investment: { boards: 53, members: 318 },
  },
}

const { inspection, investment } = hoaAnReport.boards

/** How many cases are opened: one for each board. */
export const hoaAnBoards = inspection.boards + investment.boards

// The report does not say how members are spread over boards, nor over which communes investment boards: both are
// illustrative, as are the communes, which are numbered. Districts, and these communes, ended on 30 June 2025.

const LEAST = 5

/** Parts of a total, unequal and of five at least, the same each time: of two neighbours one has what the other lacks. */
function spread({
  boards,
  members,
}: {
  readonly boards: number
  readonly members: number
}): readonly number[] {
  const usual = Math.floor(members / boards)
  const rest = members - usual * boards
  const pairs = Math.floor(boards / 2)
  return Array.from({ length: boards }, (_, place) => {
    const pair = Math.floor(place / 2)
    const shift = pair < pairs ? pair % (usual - LEAST + 1) : 0
    return usual + (place % 2 === 0 ? shift : -shift) + (place < rest ? 1 : 0)
  })
}

const sizes = { inspection: spread(inspection), investment: spread(investment) }

const district = 'huyen-hoa-an'
const communes = Array.from({ length: inspection.boards }, (_, place) => `${district}/xa-${place + 1}`)
const communeOf = (place: number) => communes[place % communes.length] ?? district
const span = { from: '2020-01-01', until: lastDistrictDay }
const investor = `committee/${district}`
const boardOf = (kind: BoardKind, place: number) =>
  kind === 'inspection' ? `inspection-board/${communeOf(place)}` : `investment-board/${district}/${place + 1}`

type Rows = Pick<VietnamRegisterTable, 'bodies' | 'offices'>

/** A body with somebody in it who can act for it. */
function staffed(id: string, kind: VietnamRegisterTable['bodies'][number]['kind'], area: string): Rows {
  const name = { vi: `${id} (minh họa)`, en: `${id} (illustrative)` }
  const office = { id: `${id}/head`, body: id, name, holder: `head-of-${id}`, ...span, scope: [area] }
  return { bodies: [{ id, kind, area, name, ...span }], offices: [office] }
}

const rows: readonly Rows[] = [
  staffed(investor, 'peoples-committee', district),
  ...communes.flatMap((commune, place) => [
    staffed(`front/${commune}`, 'front-standing-board', commune),
    staffed(boardOf('inspection', place), 'inspection-board', commune),
  ]),
  ...sizes.investment.map((_, place) =>
    staffed(boardOf('investment', place), 'investment-board', communeOf(place)),
  ),
]

const register: VietnamRegisterTable = {
  areas: formerDistrict({
    province: { id: 'cao-bang', name: { vi: 'Tỉnh Cao Bằng', en: 'Cao Bằng Province' } },
    district: { id: district, name: { vi: 'Huyện Hòa An', en: 'Hòa An District' } },
    communes,
    from: span.from,
  }),
  bodies: rows.flatMap(({ bodies }) => bodies),
  offices: rows.flatMap(({ offices }) => offices),
}

/**
 * Hòa An in 2022 and 2023. Which days were off is not known here beyond weekends: it tells the generator when people
 * work, and no term of these facts is counted in working days.
 */
export const hoaAn = vietnam({
  register: registerOf(register),
  calendar: calendarOf({ years: [2022, 2023], rows: [] }),
})

/** Which board a case is: the first fifteen are inspection boards, one in each commune. */
function boardAt(number: number): {
  readonly kind: BoardKind
  readonly place: number
  readonly size: number
} {
  const isInspection = number <= inspection.boards
  const kind = isInspection ? 'inspection' : 'investment'
  const place = isInspection ? number - 1 : number - 1 - inspection.boards
  return { kind, place, size: sizes[kind][place] ?? 0 }
}

const opening = (number: number): Payload => {
  const { kind, place, size } = boardAt(number)
  const area = communeOf(place)
  const common = { area, front: `front/${area}`, boardKind: kind }
  if (kind === 'inspection')
    return { ...common, title: `Ban Thanh tra nhân dân xã số ${place + 1}`, villages: size }
  const project = `Công trình số ${place + 1}`
  return {
    ...common,
    title: `Ban Giám sát đầu tư của cộng đồng ${project}`,
    investment: { project, investmentKind: 'publicInvestment', investor },
  }
}

const members = (number: number) =>
  Array.from({ length: boardAt(number).size }, (_, place) => `tv-${number}-${place + 1}`)

const sideOf = (place: number) => (place === 0 ? 'front' : place === 1 ? 'inspectionBoard' : 'residents')

const contextOf = ({ state }: Case) => state.context as BoardContext // of a board, for only boards are planned

/** What a fact of a board of the report says; none where it has no place. */
function told(event: string, payload: Payload, number: number, kase: Case): Payload | undefined {
  const { kind, place } = boardAt(number)
  const isPeopled = contextOf(kase).members.length > 0
  switch (event) {
    case 'members.elected':
      return isPeopled
        ? undefined
        : { elected: members(number).map((member, at) => ({ member, village: `Xóm ${at + 1}` })) }
    case 'members.named':
      return isPeopled
        ? undefined
        : { named: members(number).map((member, at) => ({ member, side: sideOf(at) })) }
    case 'board.recognised':
    case 'board.established':
      return isPeopled ? { ...payload, board: boardOf(kind, place) } : undefined
    case 'officers.elected': {
      const [head, ...deputies] = members(number)
      return { head, deputies: deputies.slice(0, 2) }
    }
    default:
      return payload
  }
}

/** How the boards of the report come about; nothing else happens to them in its period. */
export const hoaAnProcess: PlannedProcess = {
  process: supervisionBoard,
  vary: (event, payload, { number, kase }) =>
    kase === undefined ? opening(number) : told(event, payload, number, kase),
  weights: {
    'formation.abandoned': 0,
    'members.elected': 100,
    'members.named': 100,
    'member.left': 0,
    'vacancy.leftOpen': 0,
    'term.changed': 0,
    'term.ended': 0,
    'project.ended': 0,
    'board.disbanded': 0,
  },
  pace: {
    'members.elected': 0,
    'members.named': 0,
    'board.recognised': 0,
    'board.established': 0,
    'officers.elected': 0,
  },
}
