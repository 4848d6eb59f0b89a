import {
  accepted,
  type CommandFor,
  createEngine,
  type Handle,
  type OpeningFor,
  type Environment,
  type Store,
} from '@civicflow/core'
import { type Durability, sqliteStore } from '@civicflow/adapters/sqlite'
import { campaign, petition, voterMeeting } from '@civicflow/workflows'
import { deputies, secretary, wardOf, wards } from './city.ts'
import { environment, keys } from './world.ts'

export const processes = [campaign, voterMeeting, petition] as const
export type Office = Handle<(typeof processes)[number]>
export type PetitionFact = CommandFor<typeof petition>
export type PetitionOpening = OpeningFor<typeof petition>

/** The engine on a file, and the secretary of the city's office, who records for everybody. */
export function officeOn(
  file: string,
  clock: () => string,
  durability: Durability = 'normal',
  world: Environment = environment,
) {
  const store = sqliteStore({ file, durability, clock })
  return { store, ...officeOf(store, clock, world) }
}

export function officeOf(store: Store, clock: () => string, world: Environment = environment) {
  const engine = createEngine({ store, processes, environment: world, keys, clock })
  return { engine, office: engine.as({ tenant: TENANT, party: secretary }) }
}

export const TENANT = 'city'

/** A campaign before the eleventh session, to which petitions come by other ways than its meetings. */
export async function campaignOf(office: Office, occurredOn: string) {
  const opened = await office.open(campaign, {
    occurredOn,
    actor: 'delegation',
    title: 'Tiếp xúc cử tri trước kỳ họp thứ 11',
    area: 'city',
    track: 'assembly',
    sessionKind: 'regular',
    timing: 'beforeSession',
    yearEnd: false,
    term: 'XV',
    session: 11,
    organiser: 'delegation',
    parties: { delegation: 'delegation', office: 'office', front: ['front'] },
  })
  return accepted(opened).case
}

/** One of some words; every ward comes to all of them. */
const oneOf = (words: readonly string[], turn: number) =>
  words[(turn + Math.floor(turn / wards.length)) % words.length] ?? ''

const wardAt = (turn: number) => wardOf((turn % wards.length) + 1)

/** What is written of one petition in the list of a campaign; the wards take turns. */
export function listed(turn: number) {
  const { area, name } = wardAt(turn)
  return {
    title: `${oneOf(THEMES, turn)}, ${name}`,
    text: `${oneOf(TEXTS, turn)} Đề nghị cơ quan có thẩm quyền trả lời rõ thời hạn.`,
    voter: `cu-tri-${turn}`,
    area,
    deputy: deputies[turn % deputies.length] ?? '',
  }
}

/** A petition that came to the delegation by itself. */
export function raised(turn: number, occurredOn: string): PetitionOpening {
  const { deputy, ...rest } = listed(turn)
  const { committee, front } = wardAt(turn)
  return {
    ...rest,
    occurredOn,
    actor: 'delegation',
    source: 'meeting',
    track: 'assembly',
    term: 'XV',
    session: 11,
    parties: {
      delegation: ['delegation'],
      deputy: [deputy],
      secretariat: ['office'],
      front: ['front', front],
      present: [committee],
    },
  }
}

/** What happens to a petition until it is answered and made public; each fact on its day. */
export function wayOf(turn: number, { sent, received, answered }: Days): readonly PetitionFact[] {
  const { committee } = wardAt(turn)
  return [
    {
      type: 'petition.classified',
      occurredOn: sent,
      actor: 'office',
      field: oneOf(FIELDS, turn),
      level: 'commune',
      addressee: committee,
    },
    { type: 'petition.forwarded', occurredOn: sent, actor: 'delegation' },
    { type: 'petition.received', occurredOn: received, actor: committee },
    {
      type: 'petition.answered',
      occurredOn: answered,
      actor: committee,
      document: { issuer: committee, number: `${turn}/UBND`, date: answered },
      result: { resultClass: 'explained' },
    },
    { type: 'voters.notified', occurredOn: answered, actor: 'delegation' },
  ]
}

export interface Days {
  readonly sent: string
  readonly received: string
  readonly answered: string
}

const FIELDS = ['Giao thông', 'Thoát nước', 'Giáo dục', 'Y tế', 'Đất đai', 'Môi trường', 'An ninh']
const THEMES = [
  'Đường ngõ',
  'Cống thoát nước',
  'Trường mầm non',
  'Trạm y tế',
  'Đền bù đất',
  'Rác thải',
  'Đèn đường',
]
const TEXTS = [
  'Đường vào tổ dân phố số 4 ngập sau mỗi trận mưa, cống thoát nước đã hỏng hai năm nay.',
  'Trường mầm non của phường quá tải, mỗi lớp hơn năm mươi cháu.',
  'Giá nước sinh hoạt tăng nhưng nước vẫn đục vào buổi sáng.',
  'Dự án mở rộng ngõ 12 kéo dài, người dân chưa nhận được tiền đền bù.',
]
