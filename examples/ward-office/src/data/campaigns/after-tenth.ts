import { conference, type Conference, plannedLine } from '../conference.ts'
import { delegation, deputies } from '../desks.ts'
import { waysOf } from '../petition-line.ts'
import { december } from '../petitions/december.ts'
import { opensCampaign, records, type Step } from '../step.ts'
import { ofDelegation, planReaders } from './parties.ts'

const name = 'after-tenth'

const common = {
  content: ['sessionResults', 'earlierAnswers', 'ownPerformance'],
  chair: 'cityFront',
} satisfies Pick<Conference, 'content' | 'chair'>

/** Held yesterday: the minutes wait for the chair's signature. */
const yesterday: Conference = {
  ...common,
  name: 'december-first',
  title: 'Tiếp xúc cử tri phường Ba Đình sau kỳ họp thứ mười, buổi thứ nhất',
  day: '2025-12-16',
  place: 'Nhà văn hóa phường Ba Đình',
  deputy: deputies.first,
  pressTold: '2025-12-04',
  noticed: '2025-12-08',
  invited: ['2025-12-08', 170],
  ready: '2025-12-15',
  held: {
    present: 152,
    petitions: december.petitions,
    remarks: [
      {
        no: '6.08',
        voter: 'Nguyễn Thị Diễm',
        nature: 'opinion',
        text: 'Đề nghị tăng thời gian cho cử tri phát biểu, rút ngắn phần báo cáo.',
      },
      {
        no: '6.09',
        voter: 'Lã Văn Tước',
        nature: 'complaint',
        text: 'Khiếu nại việc thu hồi ki-ốt trong chợ, đơn đã gửi nhiều nơi.',
      },
    ],
    response: 'Đại biểu tiếp thu, sẽ chuyển Đoàn tổng hợp trong tuần.',
    drafted: '2025-12-16T15:30',
    attested: '2025-12-16T16:45',
  },
}

/** This afternoon: announced and ready. */
const today: Conference = {
  ...common,
  name: 'december-second',
  title: 'Tiếp xúc cử tri phường Ba Đình sau kỳ họp thứ mười, buổi thứ hai',
  day: '2025-12-17',
  time: '14:00',
  place: 'Trường THCS Mạc Đĩnh Chi',
  deputy: deputies.second,
  pressTold: '2025-12-05',
  noticed: '2025-12-09',
  invited: ['2025-12-09', 140],
  ready: '2025-12-16',
}

/** On Friday: its hall was changed on Monday, and nobody has been told of it yet. */
const friday: Conference = {
  ...common,
  name: 'december-third',
  title: 'Tiếp xúc cử tri phường Ba Đình sau kỳ họp thứ mười, buổi thứ ba',
  day: '2025-12-19',
  time: '08:30',
  place: 'Hội trường khu tập thể phố Hòe Nhai',
  deputy: deputies.first,
  pressTold: '2025-12-05',
  noticed: '2025-12-10',
  invited: ['2025-12-10', 120],
}

const meetings = [yesterday, today, friday]

const plan: readonly Step[] = [
  opensCampaign('secretary', name, '2025-12-01', {
    actor: delegation,
    title: 'Tiếp xúc cử tri sau kỳ họp thứ mười, Quốc hội khóa XV',
    area: 'ha-noi',
    track: 'assembly',
    sessionKind: 'regular',
    timing: 'afterSession',
    yearEnd: true,
    term: 'XV',
    session: 10,
    opening: '2025-10-20',
    organiser: delegation,
    parties: ofDelegation,
  }),
  records(
    'secretary',
    name,
    '2025-12-02',
    {
      type: 'plan.issued',
      actor: delegation,
      document: { issuer: 'Đoàn ĐBQH thành phố Hà Nội', number: '05/KH-ĐĐBQH', date: '2025-12-02' },
      from: '2025-12-16',
      until: '2025-12-19',
      deputies: [deputies.first, deputies.second],
      meetings: meetings.map(plannedLine),
    },
    meetings.map((meeting) => meeting.name),
  ),
  records('secretary', name, '2025-12-03', {
    type: 'plan.distributed',
    actor: delegation,
    to: planReaders,
  }),
  records('secretary', name, '2025-12-11', {
    type: 'session.dated',
    actor: delegation,
    closing: '2025-12-11',
  }),
]

/** The delegation's campaign after the tenth session, which closed on 11 December 2025: this week's meetings. */
export const afterTenth: readonly Step[] = [
  ...plan,
  ...meetings.flatMap(conference),
  records('secretary', friday.name, '2025-12-15', {
    type: 'meeting.moved',
    actor: delegation,
    place: 'Nhà sinh hoạt cộng đồng tổ dân phố số 5',
    reason: 'Hội trường khu tập thể đang chống dột, không bảo đảm an toàn.',
  }),
  ...waysOf(december),
]
