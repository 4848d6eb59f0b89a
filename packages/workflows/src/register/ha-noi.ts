import type { Area, Body, Delegation, IsoDay, Label, Office } from '@civicflow/core'
import { type AreaLevel, lastDistrictDay } from '../law/levels.ts'
import type { BodyKind, VietnamRegisterTable } from './body-kinds.ts'

/** The day Hà Nội took its present boundaries; rows that are older begin here. */
const start: IsoDay = '2008-08-01'
/** First day of the two levels, and of the communes and wards of resolution 1656/NQ-UBTVQH15. */
const reform: IsoDay = '2025-07-01'
const untilReform = { from: start, until: lastDistrictDay }
const sinceReform = { from: reform }

type Place = Area & { readonly level: AreaLevel }
type Organ = Body & { readonly kind: BodyKind }

const district = (id: string, vi: string, en: string): Place => ({
  id,
  level: 'district',
  parent: 'ha-noi',
  name: { vi, en },
  ...untilReform,
  successors: ['ha-noi'],
})

const formerCommune = (
  parent: string,
  slug: string,
  vi: string,
  en: string,
  successors: readonly string[],
): Place => ({
  id: `${parent}/${slug}`,
  level: 'commune',
  parent,
  name: { vi, en },
  ...untilReform,
  successors,
})

const commune = (id: string, vi: string, en: string): Place => ({
  id,
  level: 'commune',
  parent: 'ha-noi',
  name: { vi, en },
  ...sinceReform,
})

const areas: readonly Place[] = [
  { id: 'viet-nam', level: 'central', name: { vi: 'Việt Nam', en: 'Vietnam' }, from: start },
  {
    id: 'ha-noi',
    level: 'province',
    parent: 'viet-nam',
    name: { vi: 'Thành phố Hà Nội', en: 'Hà Nội City' },
    from: start,
  },
  {
    id: 'phu-tho',
    level: 'province',
    parent: 'viet-nam',
    name: { vi: 'Tỉnh Phú Thọ', en: 'Phú Thọ Province' },
    from: start,
  },

  district('quan-ba-dinh', 'Quận Ba Đình', 'Ba Đình District'),
  formerCommune('quan-ba-dinh', 'quan-thanh', 'Phường Quán Thánh', 'Quán Thánh Ward', ['phuong-ba-dinh']),
  formerCommune('quan-ba-dinh', 'truc-bach', 'Phường Trúc Bạch', 'Trúc Bạch Ward', ['phuong-ba-dinh']),
  formerCommune('quan-ba-dinh', 'lieu-giai', 'Phường Liễu Giai', 'Liễu Giai Ward', ['phuong-ngoc-ha']),

  district('quan-hoan-kiem', 'Quận Hoàn Kiếm', 'Hoàn Kiếm District'),
  formerCommune('quan-hoan-kiem', 'hang-gai', 'Phường Hàng Gai', 'Hàng Gai Ward', ['phuong-hoan-kiem']),
  formerCommune('quan-hoan-kiem', 'hang-bai', 'Phường Hàng Bài', 'Hàng Bài Ward', ['phuong-cua-nam']),
  formerCommune('quan-hoan-kiem', 'cua-nam', 'Phường Cửa Nam (cũ)', 'Cửa Nam Ward (former)', [
    'phuong-hoan-kiem',
    'phuong-cua-nam',
    'phuong-ba-dinh',
  ]),

  district('huyen-chuong-my', 'Huyện Chương Mỹ', 'Chương Mỹ District'),
  formerCommune('huyen-chuong-my', 'chuc-son', 'Thị trấn Chúc Sơn', 'Chúc Sơn Township', [
    'phuong-chuong-my',
  ]),
  formerCommune('huyen-chuong-my', 'phung-chau', 'Xã Phụng Châu', 'Phụng Châu Commune', ['phuong-chuong-my']),
  formerCommune('huyen-chuong-my', 'dong-lac', 'Xã Đồng Lạc', 'Đồng Lạc Commune', ['xa-hoa-phu']),

  commune('phuong-ba-dinh', 'Phường Ba Đình', 'Ba Đình Ward'),
  commune('phuong-ngoc-ha', 'Phường Ngọc Hà', 'Ngọc Hà Ward'),
  commune('phuong-hoan-kiem', 'Phường Hoàn Kiếm', 'Hoàn Kiếm Ward'),
  commune('phuong-cua-nam', 'Phường Cửa Nam', 'Cửa Nam Ward'),
  commune('phuong-chuong-my', 'Phường Chương Mỹ', 'Chương Mỹ Ward'),
  commune('xa-hoa-phu', 'Xã Hòa Phú', 'Hòa Phú Commune'),
]

const organ = (id: string, kind: BodyKind, area: string, vi: string, en: string): Organ => ({
  id,
  kind,
  area,
  name: { vi, en },
  from: start,
})

/** The organs of a commune or ward that are the same in each: Front board, council's standing body, People's Committee. */
const communeOrgans = (area: string, vi: string, en: string): readonly Organ[] => [
  {
    ...organ(
      `front/${area}`,
      'front-standing-board',
      area,
      `Ban Thường trực UBMTTQ Việt Nam ${vi}`,
      `Front standing board, ${en}`,
    ),
    ...sinceReform,
  },
  {
    ...organ(
      `council/${area}`,
      'council-standing-body',
      area,
      `Thường trực HĐND ${vi}`,
      `Council standing body, ${en}`,
    ),
    ...sinceReform,
  },
  {
    ...organ(`committee/${area}`, 'peoples-committee', area, `UBND ${vi}`, `People’s Committee, ${en}`),
    ...sinceReform,
  },
]

const formerFront = (area: string, vi: string, en: string, successor: string): Organ => ({
  ...organ(
    `front/${area}`,
    'front-standing-board',
    area,
    `Ban Thường trực UBMTTQ Việt Nam ${vi}`,
    `Front standing board, ${en}`,
  ),
  ...untilReform,
  successors: [successor],
})

const bodies: readonly Organ[] = [
  organ(
    'assembly',
    'assembly-standing-committee',
    'viet-nam',
    'Ủy ban Thường vụ Quốc hội',
    'National Assembly Standing Committee',
  ),
  organ(
    'front-central',
    'front-presidium',
    'viet-nam',
    'Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam',
    'Presidium of the Front’s Central Committee',
  ),
  {
    ...organ(
      'petitions-board',
      'petitions-committee',
      'viet-nam',
      'Ban Dân nguyện',
      'Board for People’s Petitions of the Standing Committee',
    ),
    until: '2025-02-17',
    successors: ['petitions-committee'],
  },
  {
    ...organ(
      'petitions-committee',
      'petitions-committee',
      'viet-nam',
      'Ủy ban Dân nguyện và Giám sát của Quốc hội',
      'National Assembly Committee for People’s Aspirations and Supervision',
    ),
    from: '2025-02-18',
  },

  organ(
    'delegation/ha-noi',
    'delegation',
    'ha-noi',
    'Đoàn ĐBQH thành phố Hà Nội',
    'National Assembly delegation of Hà Nội',
  ),
  organ(
    'delegation/phu-tho',
    'delegation',
    'phu-tho',
    'Đoàn ĐBQH tỉnh Phú Thọ',
    'National Assembly delegation of Phú Thọ',
  ),
  organ(
    'office/ha-noi',
    'joint-office',
    'ha-noi',
    'Văn phòng Đoàn ĐBQH và HĐND thành phố Hà Nội',
    'Office of the delegation and the People’s Council of Hà Nội',
  ),
  organ(
    'council/ha-noi',
    'council-standing-body',
    'ha-noi',
    'Thường trực HĐND thành phố Hà Nội',
    'Council standing body, Hà Nội',
  ),
  organ(
    'council-group/ha-noi',
    'council-group',
    'ha-noi',
    'Tổ đại biểu HĐND thành phố',
    'Group of city council deputies',
  ),
  organ(
    'front/ha-noi',
    'front-standing-board',
    'ha-noi',
    'Ban Thường trực UBMTTQ Việt Nam thành phố Hà Nội',
    'Front standing board, Hà Nội',
  ),
  organ(
    'committee/ha-noi',
    'peoples-committee',
    'ha-noi',
    'UBND thành phố Hà Nội',
    'People’s Committee, Hà Nội',
  ),
  organ('ministry/construction', 'ministry', 'viet-nam', 'Bộ Xây dựng', 'Ministry of Construction'),
  organ(
    'department/ha-noi/construction',
    'department',
    'ha-noi',
    'Sở Xây dựng thành phố Hà Nội',
    'Department of Construction, Hà Nội',
  ),
  organ('procuracy/ha-noi', 'procuracy', 'ha-noi', 'VKSND thành phố Hà Nội', 'People’s Procuracy, Hà Nội'),
  organ('court/ha-noi', 'court', 'ha-noi', 'TAND thành phố Hà Nội', 'People’s Court, Hà Nội'),
  organ(
    'press/ha-noi',
    'press',
    'ha-noi',
    'Cơ quan báo chí thành phố (minh họa)',
    'City press (illustrative)',
  ),

  formerFront('quan-ba-dinh/quan-thanh', 'phường Quán Thánh', 'Quán Thánh Ward', 'front/phuong-ba-dinh'),
  formerFront('quan-ba-dinh/truc-bach', 'phường Trúc Bạch', 'Trúc Bạch Ward', 'front/phuong-ba-dinh'),
  formerFront('quan-hoan-kiem/hang-gai', 'phường Hàng Gai', 'Hàng Gai Ward', 'front/phuong-hoan-kiem'),
  ...communeOrgans('phuong-ba-dinh', 'phường Ba Đình', 'Ba Đình Ward'),
  ...communeOrgans('phuong-hoan-kiem', 'phường Hoàn Kiếm', 'Hoàn Kiếm Ward'),
  {
    ...organ(
      'peoples-council/phuong-ba-dinh',
      'peoples-council',
      'phuong-ba-dinh',
      'Hội đồng nhân dân phường Ba Đình',
      'People’s Council, Ba Đình Ward',
    ),
    ...sinceReform,
  },
  {
    ...organ(
      'party/phuong-ba-dinh',
      'party-committee',
      'phuong-ba-dinh',
      'Đảng ủy phường Ba Đình',
      'Party committee, Ba Đình Ward',
    ),
    ...sinceReform,
  },
  {
    ...organ(
      'women-union/phuong-ba-dinh',
      'political-organisation',
      'phuong-ba-dinh',
      'Hội Liên hiệp Phụ nữ phường Ba Đình',
      'Women’s Union, Ba Đình Ward',
    ),
    ...sinceReform,
  },
  {
    ...organ(
      'inspection-board/phuong-ba-dinh',
      'inspection-board',
      'phuong-ba-dinh',
      'Ban Thanh tra nhân dân phường Ba Đình',
      'People’s Inspection Board, Ba Đình Ward',
    ),
    ...sinceReform,
  },
  {
    ...organ(
      'investment-board/phuong-ba-dinh',
      'investment-board',
      'phuong-ba-dinh',
      'Ban Giám sát đầu tư của cộng đồng phường Ba Đình (minh họa)',
      'Community Investment Supervision Board, Ba Đình Ward (illustrative)',
    ),
    ...sinceReform,
  },
  {
    ...organ(
      'front-working-board/phuong-ba-dinh-1',
      'front-working-board',
      'phuong-ba-dinh',
      'Ban Công tác Mặt trận số 1 phường Ba Đình (minh họa)',
      'Front working board no. 1, Ba Đình Ward (illustrative)',
    ),
    ...sinceReform,
  },
  {
    ...organ(
      'workplace/co-khi',
      'workplace',
      'phuong-ba-dinh',
      'Nhà máy cơ khí (minh họa)',
      'Engineering works (illustrative)',
    ),
    ...sinceReform,
  },
]

const head: Label = { vi: 'Trưởng đoàn', en: 'Head of delegation' }
/** Seats are told apart by their number: the register names no persons. */
const deputy = (seat: number): Label => ({
  vi: `Đại biểu Quốc hội ${seat}`,
  en: `National Assembly deputy ${seat}`,
})
const councillor: Label = { vi: 'Đại biểu HĐND thành phố', en: 'City council deputy' }
const chair: Label = { vi: 'Chủ tịch', en: 'Chair' }
const viceChair: Label = { vi: 'Phó Chủ tịch', en: 'Vice-chair' }
const clerk: Label = { vi: 'Chuyên viên', en: 'Officer' }

const office = (
  body: string,
  role: string,
  name: Label,
  holder: string,
  rest: Partial<Office> = {},
): Office => ({
  id: `${body}/${role}`,
  body,
  name,
  holder,
  from: start,
  ...rest,
})

const city = { scope: ['ha-noi'] }
const baDinh = { ...sinceReform, scope: ['phuong-ba-dinh'] }
const hoanKiem = { ...sinceReform, scope: ['phuong-hoan-kiem'] }

const offices: readonly Office[] = [
  office('petitions-board', 'clerk', clerk, 'p-01', { until: '2025-02-17', scope: ['viet-nam'] }),
  office('petitions-committee', 'clerk', clerk, 'p-01', { from: '2025-02-18', scope: ['viet-nam'] }),
  office('assembly', 'clerk', clerk, 'p-02'),
  office('front-central', 'clerk', clerk, 'p-03'),

  office('delegation/ha-noi', 'head', head, 'p-04', city),
  office('delegation/ha-noi', 'deputy-1', deputy(1), 'p-05'),
  office('delegation/ha-noi', 'deputy-2', deputy(2), 'p-06'),
  office('delegation/phu-tho', 'head', head, 'p-07', { scope: ['phu-tho'] }),
  office('office/ha-noi', 'chief', { vi: 'Chánh Văn phòng', en: 'Chief of office' }, 'p-08', city),
  office(
    'office/ha-noi',
    'secretary',
    { vi: 'Thư ký Đoàn', en: 'Secretary of the delegation' },
    'p-09',
    city,
  ),
  office('council/ha-noi', 'chair', chair, 'p-10', city),
  office('council-group/ha-noi', 'leader', { vi: 'Tổ trưởng', en: 'Group leader' }, 'p-11'),
  office('council-group/ha-noi', 'deputy', councillor, 'p-12'),
  office('front/ha-noi', 'chair', chair, 'p-13', city),
  office('front/ha-noi', 'clerk', clerk, 'p-14', city),
  office('committee/ha-noi', 'clerk', clerk, 'p-15', city),
  office('ministry/construction', 'clerk', clerk, 'p-29'),
  office('department/ha-noi/construction', 'clerk', clerk, 'p-30'),
  office('procuracy/ha-noi', 'clerk', clerk, 'p-16'),
  office('court/ha-noi', 'clerk', clerk, 'p-17'),
  office('press/ha-noi', 'editor', { vi: 'Biên tập viên', en: 'Editor' }, 'p-18'),

  office('front/quan-ba-dinh/quan-thanh', 'chair', chair, 'p-19', {
    ...untilReform,
    scope: ['quan-ba-dinh/quan-thanh'],
  }),
  office('front/quan-ba-dinh/truc-bach', 'chair', chair, 'p-20', {
    ...untilReform,
    scope: ['quan-ba-dinh/truc-bach'],
  }),
  office('front/quan-hoan-kiem/hang-gai', 'chair', chair, 'p-21', {
    ...untilReform,
    scope: ['quan-hoan-kiem/hang-gai'],
  }),
  office('front/phuong-ba-dinh', 'chair', chair, 'p-19', baDinh),
  office('front/phuong-ba-dinh', 'clerk', clerk, 'p-20', baDinh),
  office('front/phuong-ba-dinh', 'vice-chair', viceChair, 'p-35', baDinh),
  office('council/phuong-ba-dinh', 'chair', chair, 'p-22', baDinh),
  office('committee/phuong-ba-dinh', 'chair', chair, 'p-23', baDinh),
  office('committee/phuong-ba-dinh', 'clerk', clerk, 'p-24', baDinh),
  office('party/phuong-ba-dinh', 'clerk', clerk, 'p-31', baDinh),
  office('women-union/phuong-ba-dinh', 'chair', chair, 'p-32', sinceReform),
  office(
    'inspection-board/phuong-ba-dinh',
    'head',
    { vi: 'Trưởng ban', en: 'Head of board' },
    'p-33',
    sinceReform,
  ),
  office(
    'investment-board/phuong-ba-dinh',
    'head',
    { vi: 'Trưởng ban', en: 'Head of board' },
    'p-34',
    sinceReform,
  ),
  office(
    'front-working-board/phuong-ba-dinh-1',
    'head',
    { vi: 'Trưởng ban', en: 'Head of board' },
    'p-25',
    sinceReform,
  ),
  office('front/phuong-hoan-kiem', 'chair', chair, 'p-21', hoanKiem),
  office('committee/phuong-hoan-kiem', 'clerk', clerk, 'p-26', hoanKiem),
  office('workplace/co-khi', 'head', { vi: 'Thủ trưởng', en: 'Head of the workplace' }, 'p-27', sinceReform),
  office(
    'workplace/co-khi',
    'union-chair',
    { vi: 'Chủ tịch Công đoàn', en: 'Trade union chair' },
    'p-28',
    sinceReform,
  ),
]

const delegations: readonly Delegation[] = [
  {
    id: 'guq-07-2026',
    giver: 'front/phuong-ba-dinh/chair',
    taker: 'front/phuong-ba-dinh/vice-chair',
    events: ['supervision-plan/urgentItem.added', 'supervision-plan/halfYear.reviewed'],
    from: '2026-06-15',
    until: '2026-06-28',
    document: {
      vi: 'Giấy ủy quyền số 07/GUQ-MTTQ-BTT ngày 12/6/2026 (minh họa)',
      en: 'Letter of delegation 07/GUQ-MTTQ-BTT of 12 June 2026 (illustrative)',
    },
  },
]

/**
 * A small part of Hà Nội before and after 1 July 2025, for demonstrations and tests.
 *
 * Which former units went whole into which commune or ward, and that the former Cửa Nam was divided among three, follows
 * art. 1 of resolution 1656/NQ-UBTVQH15 of 16 June 2025 as published; of each new unit only some of its former ones are
 * listed. Illustrative are: the city as successor of the districts, the holders (no persons), their scopes, the press
 * body, the workplace, the working board, the delegation, and first days before 2025.
 */
export const haNoi = { areas, bodies, offices, delegations } satisfies VietnamRegisterTable
