import type { CommandFor } from '@civicflow/core'
import { deputies, wardOf, wards } from './city.ts'
import type { voterMeeting } from '@civicflow/workflows'

export type MeetingFact = CommandFor<typeof voterMeeting>
export type MeetingProposal = Extract<MeetingFact, { type: 'meeting.proposed' }>

/** Where and when a meeting is: proposed on a day, prepared on another, held, and its minutes signed. */
export interface Place {
  readonly ward: number
  readonly proposedOn: string
  readonly preparedOn: string
  readonly day: string
  readonly signedOn: string
  readonly title?: string
}

/** A meeting that was held in May 2026; the wards take turns. */
export function inMay(turn: number): Place {
  const days = {
    proposedOn: '2026-05-01',
    preparedOn: '2026-05-05',
    day: '2026-05-20',
    signedOn: '2026-05-22',
  }
  return { ward: (turn % wards.length) + 1, ...days }
}

/** A conference before a regular session, as the delegation plans it. */
export function proposalOf(place: Place): MeetingProposal {
  const { area, name, front, committee } = wardOf(place.ward)
  const deputy = (turn: number) => deputies[(place.ward + turn) % deputies.length] ?? ''
  return {
    type: 'meeting.proposed',
    occurredOn: place.proposedOn,
    actor: 'delegation',
    title: place.title ?? `Tiếp xúc cử tri trước kỳ họp tại ${name}`,
    area,
    kind: 'beforeRegularSession',
    form: 'conference',
    mode: 'inPerson',
    setting: 'community',
    origin: 'plan',
    day: place.day,
    time: '08:00',
    place: `Hội trường UBND ${name}`,
    content: ['sessionAgenda', 'earlierAnswers'],
    organisers: [{ side: 'delegation', body: 'delegation' }],
    deputies: [
      { deputy: deputy(0), level: 'national' },
      { deputy: deputy(1), level: 'national' },
    ],
    front: 'front',
    communeFront: front,
    committee,
    authorities: [committee],
    secretariat: 'office',
    press: ['press'],
  }
}

/** Everything that is put on record of a meeting after its proposal, as it went: `petitions` petitions on the floor. */
export function factsOf(place: Place, petitions: number): readonly MeetingFact[] {
  const { day, preparedOn: before, signedOn: after } = place
  const { name, front, committee } = wardOf(place.ward)
  const [first = '', second = ''] = [0, 1].map((turn) => deputies[(place.ward + turn) % deputies.length])
  const at = (time: string) => `${day}T${time}`
  const tells = ['time', 'place', 'form', 'content'] as const
  return [
    { type: 'press.informed', occurredOn: before, actor: 'delegation', tells: [...tells] },
    {
      type: 'notice.posted',
      occurredOn: before,
      actor: front,
      tells: [...tells],
      where: [`Nhà văn hóa ${name}`, 'Đài truyền thanh phường'],
    },
    { type: 'voters.invited', occurredOn: before, actor: front, invitationMode: 'open', invited: 250 },
    {
      type: 'readiness.confirmed',
      occurredOn: before,
      actor: committee,
      venueSecured: true,
      earlierAnswersAttached: true,
    },
    { type: 'session.opened', occurredOn: at('08:00'), actor: 'front' },
    { type: 'deputy.reported', occurredOn: at('08:10'), actor: first, content: ['sessionAgenda'] },
    { type: 'deputy.reported', occurredOn: at('08:30'), actor: second, content: ['earlierAnswers'] },
    { type: 'floor.opened', occurredOn: at('08:45'), actor: 'front' },
    ...Array.from({ length: petitions }, (_, index) => floor(at('09:00'), committee, index)).flat(),
    { type: 'attendance.recorded', occurredOn: at('10:00'), actor: 'office', present: 180 },
    { type: 'floor.closed', occurredOn: at('11:00'), actor: 'front' },
    {
      type: 'deputy.responded',
      occurredOn: at('11:10'),
      actor: first,
      ways: ['noted', 'accepted'],
      response: 'Đoàn ghi nhận và chuyển cơ quan có thẩm quyền.',
    },
    { type: 'session.closed', occurredOn: at('11:30'), actor: 'front' },
    { type: 'minutes.drafted', occurredOn: after, actor: 'office' },
    { type: 'minutes.signedByMinuteTaker', occurredOn: after, actor: 'office' },
    { type: 'minutes.signedByChair', occurredOn: after, actor: 'front' },
  ]
}

/** A petition is raised, and answered on the spot or taken for a written answer. */
function floor(occurredOn: string, committee: string, index: number): readonly MeetingFact[] {
  const opinion = `y-kien-${index + 1}`
  const text = `${PETITIONS[index % PETITIONS.length] ?? ''} Đề nghị cơ quan có thẩm quyền trả lời rõ thời hạn.`
  return [
    {
      type: 'opinion.recorded',
      occurredOn,
      actor: 'office',
      opinion,
      nature: 'petition',
      channel: index % 3 === 0 ? 'slip' : 'oral',
      voter: `cu-tri-${index + 1}`,
      text,
    },
    index % 2 === 0
      ? {
          type: 'answer.given',
          occurredOn,
          actor: committee,
          opinion,
          answer: 'Ủy ban sẽ hoàn thành trước ngày 30 tháng 6 và niêm yết kết quả.',
        }
      : { type: 'petition.takenForWriting', occurredOn, actor: committee, opinion, addressee: committee },
  ]
}

const PETITIONS = [
  'Đường vào tổ dân phố số 4 ngập sau mỗi trận mưa, cống thoát nước đã hỏng hai năm nay.',
  'Trường mầm non của phường quá tải, mỗi lớp hơn năm mươi cháu.',
  'Giá nước sinh hoạt tăng nhưng nước vẫn đục vào buổi sáng.',
  'Dự án mở rộng ngõ 12 kéo dài, người dân chưa nhận được tiền đền bù.',
]
