import { accepted, type Accepted, type CaseId, type LocalTime, type Outcome } from '@civicflow/core'
import { campaign, type voterMeeting } from '@civicflow/workflows'
import type { World } from './world.ts'

type MeetingId = CaseId<(typeof voterMeeting)['id']>

/** What the report shows of the run. */
export interface Story {
  readonly campaign: CaseId<'campaign'>
  readonly first: MeetingId
  readonly second: MeetingId
  /** Commands sent, and how many of them had been recorded by an earlier run. */
  readonly sent: number
  readonly repeated: number
  /** What was tried and refused. */
  readonly refused: { readonly on: LocalTime; readonly outcome: Outcome; readonly case: MeetingId }
}

/** Called at the moments that are worth a look, when the story gets there for the first time. */
export type Look = (moment: 'before-the-second-meeting', meeting: MeetingId) => Promise<void>

const line = (title: string, day: string, place: string) => ({
  title,
  area: 'phuong-ba-dinh',
  form: 'conference' as const,
  mode: 'inPerson' as const,
  setting: 'community' as const,
  day,
  time: '08:00',
  place,
  content: ['sessionAgenda' as const, 'earlierAnswers' as const],
  deputies: [{ deputy: 'delegation/ha-noi/deputy-1', level: 'national' as const }],
  communeFront: 'front/phuong-ba-dinh',
  committee: 'committee/phuong-ba-dinh',
  authorities: ['committee/phuong-ba-dinh', 'committee/ha-noi'],
  press: ['press/ha-noi'],
})

/**
 * The campaign of Hà Nội's delegation before the tenth session of the XVth National Assembly, which opened on 20 October
 * 2025: two meetings in Ba Đình Ward, one under the wording before joint resolution 100/2025 and one under it.
 *
 * Every command carries a key, so that the story can be told again on the same file and nothing is recorded twice.
 */
export async function tell(world: World, look: Look): Promise<Story> {
  const count = { sent: 0, repeated: 0 }
  /** Goes to a time and takes what is accepted there. */
  const at = async <Id extends string>(
    time: LocalTime,
    send: () => Promise<Outcome<Id>>,
  ): Promise<Accepted<Id>> => {
    world.clock.goTo(time)
    const outcome = accepted(await send())
    count.sent += 1
    if (outcome.repeated) count.repeated += 1
    return outcome
  }
  const { id, meetings } = await plan(world, at)
  const [first, second] = meetings
  await prepareMeetings(world, at, id, first, second)
  await firstMeeting(world, at, first)
  world.clock.goTo('2025-09-28T09:00')
  if (count.repeated < count.sent) await look('before-the-second-meeting', second)
  const refused = await secondMeeting(world, at, second)
  await synthesise(world, at, id)
  return {
    campaign: id,
    first,
    second,
    ...count,
    refused: { on: '2025-09-29T08:00', outcome: refused, case: second },
  }
}

type At = <Id extends string>(time: LocalTime, send: () => Promise<Outcome<Id>>) => Promise<Accepted<Id>>

const delegation = 'delegation/ha-noi'
const deputy = 'delegation/ha-noi/deputy-1'

async function plan({ secretary }: World, at: At) {
  const opened = await at('2025-09-05T09:00', () =>
    secretary.open(
      campaign,
      {
        occurredOn: '2025-09-05',
        actor: delegation,
        title: 'Tiếp xúc cử tri trước kỳ họp thứ 10, Quốc hội khóa XV',
        area: 'ha-noi',
        track: 'assembly',
        sessionKind: 'regular',
        timing: 'beforeSession',
        yearEnd: true,
        term: 'XV',
        session: 10,
        opening: '2025-10-20',
        organiser: delegation,
        parties: {
          delegation,
          office: 'office/ha-noi',
          councilStanding: ['council/ha-noi'],
          front: ['front/ha-noi', 'front/phuong-ba-dinh'],
          authorities: ['committee/ha-noi', 'committee/phuong-ba-dinh'],
          standingCommittee: 'assembly',
          presidium: 'front-central',
          petitionsBody: 'petitions-committee',
        },
      },
      { key: 'campaign' },
    ),
  )
  const issued = await at('2025-09-08T10:00', () =>
    secretary.record(
      opened.case,
      {
        type: 'plan.issued',
        occurredOn: '2025-09-08',
        actor: delegation,
        document: { issuer: 'Đoàn ĐBQH thành phố Hà Nội', number: '02/KH-ĐĐBQH', date: '2025-09-08' },
        from: '2025-09-23',
        until: '2025-09-29',
        deputies: [deputy],
        meetings: [
          line(
            'Hội nghị tiếp xúc cử tri phường Ba Đình, buổi thứ nhất',
            '2025-09-23',
            'Nhà văn hóa phường Ba Đình',
          ),
          line('Hội nghị tiếp xúc cử tri phường Ba Đình, buổi thứ hai', '2025-09-29', 'Trường THCS Ba Đình'),
        ],
      },
      { key: 'plan' },
    ),
  )
  return { id: opened.case, meetings: issued.opened as readonly [MeetingId, MeetingId] } // the plan has two lines
}

async function prepareMeetings(
  { secretary, wardFront, cityCommittee }: World,
  at: At,
  id: CaseId<'campaign'>,
  first: MeetingId,
  second: MeetingId,
) {
  const tells = ['time', 'place', 'form', 'content'] as const
  await at('2025-09-09T09:00', () =>
    secretary.record(
      id,
      {
        type: 'plan.distributed',
        occurredOn: '2025-09-09',
        actor: delegation,
        to: ['front/ha-noi', 'front/phuong-ba-dinh', 'assembly', 'front-central'],
      },
      { key: 'plan-distributed' },
    ),
  )
  await at('2025-09-11T15:00', () =>
    secretary.record(
      first,
      { type: 'press.informed', occurredOn: '2025-09-11', actor: delegation, tells: [...tells] },
      { key: 'press-1' },
    ),
  )
  await at('2025-09-15T08:30', () =>
    wardFront.record(
      first,
      {
        type: 'notice.posted',
        occurredOn: '2025-09-15',
        tells: [...tells],
        where: ['Nhà văn hóa phường Ba Đình', 'Trang thông tin của phường'],
      },
      { key: 'notice-1' },
    ),
  )
  await at('2025-09-16T08:30', () =>
    wardFront.record(
      first,
      { type: 'voters.invited', occurredOn: '2025-09-16', invitationMode: 'open', invited: 150 },
      { key: 'invited-1' },
    ),
  )
  await at('2025-09-17T14:00', () =>
    secretary.record(
      id,
      {
        type: 'workingSession.held',
        occurredOn: '2025-09-17',
        actor: delegation,
        with: ['council/ha-noi', 'committee/ha-noi', 'front/ha-noi', 'procuracy/ha-noi', 'court/ha-noi'],
      },
      { key: 'working-session' },
    ),
  )
  await at('2025-09-19T10:00', () =>
    cityCommittee.record(
      id,
      {
        type: 'results.reported',
        occurredOn: '2025-09-19',
        earlierSession: 9,
        petitions: 10,
        resolved: 3,
        inProgress: 2,
        withoutRoadmap: 0,
        explained: 5,
      },
      { key: 'results' },
    ),
  )
  // A day late: for the meeting on 29 September the press had to know by the 18th.
  await at('2025-09-19T16:00', () =>
    secretary.record(
      second,
      { type: 'press.informed', occurredOn: '2025-09-19', actor: delegation, tells: [...tells] },
      { key: 'press-2' },
    ),
  )
  await at('2025-09-20T08:30', () =>
    wardFront.record(
      second,
      { type: 'notice.posted', occurredOn: '2025-09-20', tells: [...tells], where: ['Trường THCS Ba Đình'] },
      { key: 'notice-2' },
    ),
  )
  await at('2025-09-22T09:00', () =>
    secretary.record(
      first,
      {
        type: 'readiness.confirmed',
        occurredOn: '2025-09-22',
        venueSecured: true,
        earlierAnswersAttached: true,
      },
      { key: 'ready-1' },
    ),
  )
}

async function firstMeeting({ cityFront, secretary }: World, at: At, meeting: MeetingId) {
  const on = (time: string) => `2025-09-23T${time}`
  await at(on('08:00'), () =>
    cityFront.record(meeting, { type: 'session.opened', occurredOn: on('08:00') }, { key: '1-opened' }),
  )
  await at(on('08:15'), () =>
    secretary.record(
      meeting,
      {
        type: 'deputy.reported',
        occurredOn: on('08:15'),
        actor: deputy,
        content: ['sessionAgenda', 'earlierAnswers'],
      },
      { key: '1-report' },
    ),
  )
  await at(on('08:45'), () =>
    cityFront.record(meeting, { type: 'floor.opened', occurredOn: on('08:45') }, { key: '1-floor' }),
  )
  await at(on('08:50'), () =>
    secretary.record(
      meeting,
      {
        type: 'opinion.recorded',
        occurredOn: on('08:50'),
        opinion: '1',
        nature: 'petition',
        channel: 'oral',
        voter: 'voter-1',
        name: 'Cử tri thứ nhất',
        address: 'Tổ dân phố số 1',
        text: 'Đường Hoàng Hoa Thám ngập mỗi khi mưa lớn, đề nghị cải tạo cống.',
      },
      { key: '1-opinion-1' },
    ),
  )
  await at(on('09:05'), () =>
    secretary.record(
      meeting,
      {
        type: 'answer.given',
        occurredOn: on('09:05'),
        actor: 'committee/phuong-ba-dinh',
        opinion: '1',
        answer: 'Phường đã cho nạo vét, cống mới làm xong trong tháng 10.',
      },
      { key: '1-answer-1' },
    ),
  )
  await at(on('09:10'), () =>
    secretary.record(
      meeting,
      {
        type: 'opinion.recorded',
        occurredOn: on('09:10'),
        opinion: '2',
        nature: 'petition',
        channel: 'oral',
        voter: 'voter-2',
        name: 'Cử tri thứ hai',
        text: 'Đề nghị sửa quy định về bảng giá đất.',
      },
      { key: '1-opinion-2' },
    ),
  )
  await at(on('09:15'), () =>
    secretary.record(
      meeting,
      { type: 'petition.takenForWriting', occurredOn: on('09:15'), actor: 'committee/ha-noi', opinion: '2' },
      { key: '1-taken-2' },
    ),
  )
  await at(on('09:20'), () =>
    secretary.record(
      meeting,
      {
        type: 'opinion.recorded',
        occurredOn: on('09:20'),
        opinion: '3',
        nature: 'complaint',
        channel: 'slip',
        voter: 'voter-3',
        name: 'Cử tri thứ ba',
        text: 'Khiếu nại quyết định xử phạt của phường.',
      },
      { key: '1-opinion-3' },
    ),
  )
  await at(on('10:30'), () =>
    cityFront.record(meeting, { type: 'floor.closed', occurredOn: on('10:30') }, { key: '1-floor-closed' }),
  )
  await at(on('10:40'), () =>
    secretary.record(
      meeting,
      { type: 'deputy.responded', occurredOn: on('10:40'), actor: deputy, ways: ['noted', 'accepted'] },
      { key: '1-response' },
    ),
  )
  await at(on('11:00'), () =>
    cityFront.record(meeting, { type: 'session.closed', occurredOn: on('11:00') }, { key: '1-closed' }),
  )
  await at(on('11:15'), () =>
    secretary.record(
      meeting,
      { type: 'attendance.recorded', occurredOn: on('11:15'), present: 142 },
      { key: '1-attendance' },
    ),
  )
  await at('2025-09-24T09:00', () =>
    secretary.record(
      meeting,
      {
        type: 'complaint.diverted',
        occurredOn: '2025-09-24',
        opinion: '3',
        receiver: 'Ban Tiếp công dân phường',
      },
      { key: '1-diverted' },
    ),
  )
  await minutes({ cityFront, secretary }, at, meeting, '1', '2025-09-25')
  await at('2025-09-26T09:00', () =>
    secretary.record(
      meeting,
      {
        type: 'petitions.forwarded',
        occurredOn: '2025-09-26',
        actor: delegation,
        opinions: ['2'],
        receiver: 'UBND thành phố Hà Nội',
      },
      { key: '1-forwarded' },
    ),
  )
}

async function minutes(
  { cityFront, secretary }: Pick<World, 'cityFront' | 'secretary'>,
  at: At,
  meeting: MeetingId,
  name: string,
  day: string,
) {
  await at(`${day}T09:00`, () =>
    secretary.record(meeting, { type: 'minutes.drafted', occurredOn: day }, { key: `${name}-minutes` }),
  )
  await at(`${day}T10:00`, () =>
    secretary.record(
      meeting,
      { type: 'minutes.signedByMinuteTaker', occurredOn: day },
      { key: `${name}-signed` },
    ),
  )
  await at(`${day}T15:00`, () =>
    cityFront.record(
      meeting,
      { type: 'minutes.signedByChair', occurredOn: day },
      { key: `${name}-chair-signed` },
    ),
  )
}

async function secondMeeting(
  { clock, cityFront, wardCommittee, secretary }: World,
  at: At,
  meeting: MeetingId,
): Promise<Outcome> {
  const on = (time: string) => `2025-09-29T${time}`
  await at('2025-09-28T15:00', () =>
    secretary.record(
      meeting,
      {
        type: 'readiness.confirmed',
        occurredOn: '2025-09-28',
        venueSecured: true,
        earlierAnswersAttached: true,
      },
      { key: 'ready-2' },
    ),
  )
  clock.goTo(on('08:00'))
  // The delegation may not chair a meeting among residents: the Front does.
  const refused = await secretary.record(
    meeting,
    { type: 'session.opened', occurredOn: on('08:00'), actor: delegation },
    { key: '2-opened-by-the-delegation' },
  )
  await at(on('08:05'), () =>
    cityFront.record(meeting, { type: 'session.opened', occurredOn: on('08:05') }, { key: '2-opened' }),
  )
  await at(on('08:15'), () =>
    secretary.record(
      meeting,
      { type: 'deputy.reported', occurredOn: on('08:15'), actor: deputy, content: ['sessionAgenda'] },
      { key: '2-report' },
    ),
  )
  await at(on('08:40'), () =>
    cityFront.record(meeting, { type: 'floor.opened', occurredOn: on('08:40') }, { key: '2-floor' }),
  )
  await at(on('08:45'), () =>
    secretary.record(
      meeting,
      {
        type: 'opinion.recorded',
        occurredOn: on('08:45'),
        opinion: '1',
        nature: 'petition',
        channel: 'oral',
        voter: 'voter-4',
        name: 'Cử tri thứ tư',
        text: 'Đề nghị lắp thêm đèn ở ngõ 12.',
      },
      { key: '2-opinion-1' },
    ),
  )
  await at(on('08:55'), () =>
    wardCommittee.record(
      meeting,
      { type: 'answer.given', occurredOn: on('08:55'), opinion: '1', answer: 'Phường sẽ lắp trong quý IV.' },
      { key: '2-answer-1' },
    ),
  )
  await at(on('10:20'), () =>
    cityFront.record(meeting, { type: 'floor.closed', occurredOn: on('10:20') }, { key: '2-floor-closed' }),
  )
  await at(on('10:30'), () =>
    secretary.record(
      meeting,
      { type: 'deputy.responded', occurredOn: on('10:30'), actor: deputy, ways: ['noted'] },
      { key: '2-response' },
    ),
  )
  await at(on('10:45'), () =>
    cityFront.record(meeting, { type: 'session.closed', occurredOn: on('10:45') }, { key: '2-closed' }),
  )
  await at(on('11:00'), () =>
    secretary.record(
      meeting,
      { type: 'attendance.recorded', occurredOn: on('11:00'), present: 98 },
      { key: '2-attendance' },
    ),
  )
  await minutes({ cityFront, secretary }, at, meeting, '2', '2025-09-30')
  return refused
}

async function synthesise({ secretary }: World, at: At, id: CaseId<'campaign'>) {
  await at('2025-10-02T14:00', () =>
    secretary.record(
      id,
      {
        type: 'synthesis.made',
        occurredOn: '2025-10-02',
        actor: delegation,
        central: [{ petition: 'TW-01', field: 'Đất đai', nature: 'petition', raised: 1 }],
        local: [
          { petition: 'ĐP-01', field: 'Thoát nước', nature: 'petition', raised: 1 },
          { petition: 'ĐP-02', field: 'Chiếu sáng', nature: 'petition', raised: 1 },
        ],
        jointlyWith: ['front/ha-noi'],
      },
      { key: 'synthesis' },
    ),
  )
  await at('2025-10-03T10:00', () =>
    secretary.record(
      id,
      {
        type: 'centralList.reported',
        occurredOn: '2025-10-03',
        actor: delegation,
        to: ['assembly', 'front-central'],
      },
      { key: 'central-list' },
    ),
  )
  await at('2025-10-03T10:30', () =>
    secretary.record(
      id,
      {
        type: 'localList.reported',
        occurredOn: '2025-10-03',
        actor: delegation,
        to: ['council/ha-noi', 'committee/ha-noi'],
      },
      { key: 'local-list' },
    ),
  )
  await at('2025-10-10T09:00', () =>
    secretary.record(
      id,
      { type: 'campaign.closed', occurredOn: '2025-10-10', actor: delegation },
      { key: 'closed' },
    ),
  )
}
