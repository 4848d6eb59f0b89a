import { type Case, calendarOf, registerOf } from '@civicflow/core'
import { type CasePlan, type Payload, type PlannedProcess, planCases } from '@civicflow/core/testing'
import { leftOut } from '../building-blocks/sessions.ts'
import { vietnamDays } from '../calendar/vietnam-days.ts'
import { lastDistrictDay } from '../law/levels.ts'
import { recommendation } from '../recommendation/process.ts'
import type { VietnamRegisterTable } from '../register/body-kinds.ts'
import { vietnam } from '../vietnam.ts'
import type { SupervisionFact } from './events.ts'
import { supervision } from './process.ts'
import { sessionSteps } from './vocabulary.ts'

/** What a report says of the supervision of a ward: three figures, of which none is part of another. */
interface ReportedSupervision {
  readonly source: string
  /** The years of the term. */
  readonly from: number
  readonly until: number
  /** Supervisions (cuộc) the Front led. */
  readonly led: number
  /** Sessions (buổi) of the supervisions of others in which it took part. */
  readonly sessionsJoined: number
  readonly recommendations: number
}

/** The supervision of the Front of Sông Cầu ward, Bắc Kạn, as the report gives it. */
export const songCauReport: ReportedSupervision = {
  source: 'Báo cáo 10 dấu ấn nhiệm kỳ 2019–2024 của Ủy ban MTTQ phường Sông Cầu',
  from: 2019,
  until: 2024,
  led: 18,
  sessionsJoined: 10,
  recommendations: 7,
}

// The report does not say in which year of the term a supervision fell, of whom, by which form, or on which topics; nor of
// how many supervisions the ten sessions were, nor from which supervisions the recommendations came. All of that is
// illustrative: the supervisions lie evenly in the term, each led one by a team and with one working session, and the
// recommendations come of led ones. Answers are not reported, so none is on record.

/** The recommendations of each supervision that was led. */
const recommendationsOfLed = [0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0, 0, 1, 0, 0]
/** The sessions taken part in of each supervision that was joined. */
const sessionsOfJoined = [1, 2, 1, 2, 1, 3]

type Supervised = { readonly recommendations: number } | { readonly sessions: number }

/** In their order: after three that were led one that was joined. */
const supervisions: readonly Supervised[] = recommendationsOfLed.flatMap((recommendations, place) => {
  const sessions = place % 3 === 2 ? sessionsOfJoined[Math.floor(place / 3)] : undefined
  return [{ recommendations }, ...(sessions === undefined ? [] : [{ sessions }])]
})

const ward = 'phuong-song-cau'
const city = 'thanh-pho-bac-kan'
const province = 'bac-kan'
const committee = `committee/${ward}`
const leaders = [`council/${ward}`, `department/${city}/internal-affairs`] as const
// The ward ended with its city on 30 June 2025, and so did the province, which is of Thái Nguyên since.
const span = { from: '2019-01-01', until: lastDistrictDay }

type Kind = VietnamRegisterTable['bodies'][number]['kind']
type Rows = Pick<VietnamRegisterTable, 'bodies' | 'offices'>

/** A body with the offices that are told of it, each held by somebody. */
function body(id: string, kind: Kind, area: string, vi: string, offices: readonly string[]): Rows {
  const named = (office: string) => ({
    vi: `${office}, ${vi} (minh họa)`,
    en: `${office}, ${id} (illustrative)`,
  })
  return {
    bodies: [{ id, kind, area, name: { vi, en: id }, ...span }],
    offices: offices.map((office) => ({
      id: `${id}/${office}`,
      body: id,
      name: named(office),
      holder: `${office}-of-${id}`,
      ...span,
      scope: [area],
    })),
  }
}

const rows: readonly Rows[] = [
  body(
    `front/${province}`,
    'front-standing-board',
    province,
    'Ban Thường trực UBMTTQ Việt Nam tỉnh Bắc Kạn',
    ['chair'],
  ),
  body(`front/${city}`, 'front-standing-board', city, 'Ban Thường trực UBMTTQ Việt Nam thành phố Bắc Kạn', [
    'chair',
  ]),
  body(`front/${ward}`, 'front-standing-board', ward, 'Ban Thường trực UBMTTQ Việt Nam phường Sông Cầu', [
    'chair',
    'vice-chair',
    'clerk',
  ]),
  body(`women-union/${ward}`, 'political-organisation', ward, 'Hội Liên hiệp Phụ nữ phường Sông Cầu', [
    'chair',
  ]),
  body(leaders[0], 'council-standing-body', ward, 'Thường trực HĐND phường Sông Cầu', ['chair']),
  body(leaders[1], 'department', city, 'Phòng Nội vụ thành phố Bắc Kạn', ['head']),
  body(committee, 'peoples-committee', ward, 'UBND phường Sông Cầu', ['chair']),
]

const register: VietnamRegisterTable = {
  areas: [
    { id: 'viet-nam', level: 'central', name: { vi: 'Việt Nam', en: 'Vietnam' }, from: span.from },
    {
      id: province,
      level: 'province',
      parent: 'viet-nam',
      name: { vi: 'Tỉnh Bắc Kạn', en: 'Bắc Kạn Province' },
      ...span,
    },
    {
      id: city,
      level: 'district',
      parent: province,
      name: { vi: 'Thành phố Bắc Kạn', en: 'Bắc Kạn City' },
      ...span,
    },
    {
      id: ward,
      level: 'commune',
      parent: city,
      name: { vi: 'Phường Sông Cầu', en: 'Sông Cầu Ward' },
      ...span,
    },
  ],
  bodies: rows.flatMap(({ bodies }) => bodies),
  offices: rows.flatMap(({ offices }) => offices),
}

/**
 * Sông Cầu as it was, with the calendar this package knows, which begins in 2024: a last day that has to be a working one
 * stays undetermined before.
 */
export const songCau = vietnam({ register: registerOf(register) })

/** The same with every Monday to Friday of the years before: it tells the generator when people worked, and no term. */
const songCauAtWork = vietnam({
  register: registerOf(register),
  calendar: calendarOf({ ...vietnamDays, years: [2019, 2020, 2021, 2022, 2023, ...vietnamDays.years] }),
})

/** A sample of Ba Đình as one of Sông Cầu. */
function here(payload: Payload): Payload {
  const text = JSON.stringify(payload)
    .replaceAll('phuong-ba-dinh', ward)
    .replaceAll('front/ha-noi', `front/${city}`)
    .replaceAll('phường Ba Đình', 'phường Sông Cầu')
  return JSON.parse(text) as Payload // an object stays one
}

const topics = ['Rà soát hộ nghèo', 'Chi trả chính sách hỗ trợ', 'Giải quyết thủ tục hành chính']

function opening(number: number): Payload {
  const topic = topics[number % topics.length] ?? ''
  const common = {
    area: ward,
    supervisor: `front/${ward}`,
    front: `front/${ward}`,
    objects: [committee],
    topics: [topic],
  }
  const supervised = supervisions[number - 1]
  if (supervised !== undefined && 'sessions' in supervised)
    return {
      ...common,
      title: `Tham gia giám sát: ${topic} (${number})`,
      form: 'joint',
      lead: leaders[number % leaders.length],
      grounds: ['coordinationProgramme'],
    }
  return {
    ...common,
    title: `Giám sát: ${topic} (${number})`,
    form: 'team',
    grounds: ['actionProgramme'],
    // The plans of those years are on paper.
    item: `GS-${number}`,
  }
}

/** What a team does, each once and in this order. */
const ofTeam = [
  'teamPlan.made',
  'team.established',
  'papers.sent',
  'bodyReport.received',
  ...sessionSteps,
  'report.filed',
]

/** A fact of a supervision that was led; none where it has no place. */
function toldOfLed(
  event: string,
  payload: Payload,
  wanted: number,
  { acts }: Case['state'],
): Payload | undefined {
  if (ofTeam.includes(event) && leftOut(ofTeam, Object.keys(acts))[0] !== event) return undefined
  switch (event) {
    case 'teamPlan.made': {
      const { sessions } = payload as unknown as SupervisionFact<'teamPlan.made'> // its sample
      return { ...payload, sessions: sessions.slice(0, 1) }
    }
    case 'papers.sent':
      return { ...payload, toSessions: ['S1'] }
    case 'conclusion.issued': {
      const { recommendations } = payload as unknown as SupervisionFact<'conclusion.issued'> // its sample
      const lines = Array.from({ length: wanted }, (_, place) => ({
        ...recommendations[place % recommendations.length],
        recommendation: `KN-${place + 1}`,
      }))
      return wanted === 0 ? undefined : { ...payload, recommendations: lines }
    }
    case 'conclusion.issuedWithoutRecommendation':
      return wanted === 0 ? payload : undefined
    default:
      return payload
  }
}

/** A fact of a supervision that was joined; none where it has no place. */
function toldOfJoined(
  event: string,
  payload: Payload,
  wanted: number,
  { acts }: Case['state'],
): Payload | undefined {
  const taken = acts['part.taken']?.count ?? 0
  switch (event) {
    case 'representative.named':
      return acts[event] === undefined ? payload : undefined
    case 'part.taken':
      return taken < wanted ? payload : undefined
    case 'part.ended':
      return taken === wanted ? payload : undefined
    default:
      return payload
  }
}

const never = (...events: readonly string[]) => Object.fromEntries(events.map((event) => [event, 0]))

const supervisionsOfWard: PlannedProcess = {
  process: supervision,
  vary: (event, payload, { number, kase }) => {
    const supervised = supervisions[number - 1]
    if (kase === undefined || supervised === undefined) return opening(number)
    return 'sessions' in supervised
      ? toldOfJoined(event, here(payload), supervised.sessions, kase.state)
      : toldOfLed(event, here(payload), supervised.recommendations, kase.state)
  },
  weights: {
    // Tried each time, so that a part is ended as soon as nothing else is left of it.
    'representative.named': 1_000,
    'part.taken': 1_000,
    ...never(
      'supervision.cancelled',
      'team.invited',
      'survey.held',
      'session.added',
      'session.postponed',
      'session.cancelled',
      'report.returned',
      'reportConference.held',
      'invitation.declined',
      'breach.seen',
      'result.published',
      'supervision.closed',
    ),
  },
  pace: { 'body.reported': 0, 'member.spoke': 0, 'body.explained': 0, 'session.concluded': 0 },
}

/** Recommendations are sent; what came of them is not reported. */
const recommendationsOfWard: PlannedProcess = {
  process: recommendation,
  share: 0,
  vary: (_, payload) => here(payload),
  weights: never(...Object.keys(recommendation.events).filter((event) => event !== 'recommendation.sent')),
}

/** How the supervisions of the report come about, over all of its term; the last are begun in time to end in it. */
export function songCauPlan(seed: number): CasePlan {
  const { from, until } = songCauReport
  return planCases({
    environment: songCauAtWork,
    processes: [supervisionsOfWard, recommendationsOfWard],
    from: `${from}-01-01`,
    openedUntil: `${until}-06-30`,
    until: `${until}-12-31`,
    cases: supervisions.length,
    seed,
    habits: { corrected: 0, stalled: 0, returned: 0, endedEarly: 0 },
  })
}
