import { closesWithCarryOver } from '../carry-over.ts'
import { conference, type Conference, plannedLine } from '../conference.ts'
import { addressees, council, delegation, deputies } from '../desks.ts'
import { type Batch, waysOf } from '../petition-line.ts'
import { collected } from '../petitions/collected.ts'
import { septemberFirst } from '../petitions/september-first.ts'
import { septemberSecond } from '../petitions/september-second.ts'
import { opensCampaign, records, type Step } from '../step.ts'
import { synthesisOfDelegation } from '../synthesis.ts'
import { ofDelegation, planReaders } from './parties.ts'

const name = 'before-tenth'

const first: Conference = {
  name: 'september-first',
  title: 'Tiếp xúc cử tri phường Ba Đình trước kỳ họp thứ mười, buổi thứ nhất',
  day: '2025-09-23',
  place: 'Nhà văn hóa phường Ba Đình',
  content: ['sessionAgenda', 'earlierAnswers'],
  deputy: deputies.first,
  chair: 'cityFront',
  pressTold: '2025-09-10',
  noticed: '2025-09-12',
  invited: ['2025-09-12', 200],
  ready: '2025-09-22',
  held: {
    present: 187,
    petitions: septemberFirst,
    remarks: [
      {
        no: '2.14',
        voter: 'Hoàng Đình Phú',
        nature: 'opinion',
        text: 'Đề nghị đại biểu quan tâm góp ý các dự án luật liên quan đến đất đai, đô thị tại kỳ họp này.',
      },
      {
        no: '2.15',
        voter: 'Nguyễn Văn Đáng',
        nature: 'complaint',
        text: 'Không đồng ý với quyết định xử phạt vi phạm hành chính về trật tự xây dựng.',
        handedOver: '2025-09-24',
      },
    ],
    response: 'Đại biểu ghi nhận, tiếp thu; những việc của phường đề nghị trả lời ngay trong tháng 10.',
    drafted: '2025-09-24',
    attested: '2025-09-24',
    collected: '2025-09-25',
    signed: '2025-09-26',
  },
}

/** The press had to know by 18 September, and was told a day late. */
const second: Conference = {
  name: 'september-second',
  title: 'Tiếp xúc cử tri phường Ba Đình trước kỳ họp thứ mười, buổi thứ hai',
  day: '2025-09-29',
  place: 'Trường THCS Mạc Đĩnh Chi',
  content: ['sessionAgenda', 'earlierAnswers'],
  deputy: deputies.second,
  chair: 'cityFront',
  pressTold: '2025-09-19',
  noticed: '2025-09-19',
  invited: ['2025-09-22', 150],
  ready: '2025-09-26',
  held: {
    present: 121,
    petitions: septemberSecond,
    remarks: [
      {
        no: '3.12',
        voter: 'Tô Thị Nguyệt',
        nature: 'opinion',
        text: 'Hoan nghênh phường lắp thêm ghế đá, thiết bị tập thể dục ngoài trời.',
      },
    ],
    response: 'Đại biểu tiếp thu; việc nào đã trả lời mà làm chưa xong, Đoàn sẽ đôn đốc.',
    drafted: '2025-09-30',
    attested: '2025-09-30',
    collected: '2025-09-30',
    signed: '2025-10-02',
  },
}

const sentOn = { forwarded: '2025-10-07', forwardedCentrally: '2025-10-09' }
const batches: readonly Batch[] = [
  { track: 'assembly', classified: '2025-09-25', ...sentOn, petitions: septemberFirst },
  { track: 'assembly', classified: '2025-10-01', ...sentOn, petitions: septemberSecond },
  { track: 'assembly', classified: '2025-10-02', ...sentOn, petitions: collected },
]

const plan: readonly Step[] = [
  opensCampaign('secretary', name, '2025-08-28', {
    actor: delegation,
    title: 'Tiếp xúc cử tri trước kỳ họp thứ mười, Quốc hội khóa XV',
    area: 'ha-noi',
    track: 'assembly',
    sessionKind: 'regular',
    timing: 'beforeSession',
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
    '2025-09-04',
    {
      type: 'plan.issued',
      actor: delegation,
      document: { issuer: 'Đoàn ĐBQH thành phố Hà Nội', number: '02/KH-ĐĐBQH', date: '2025-09-04' },
      from: '2025-09-23',
      until: '2025-09-29',
      deputies: [deputies.first, deputies.second],
      meetings: [plannedLine(first), plannedLine(second)],
    },
    [first.name, second.name],
  ),
  records('secretary', name, '2025-09-05', {
    type: 'plan.distributed',
    actor: delegation,
    to: planReaders,
  }),
  records('secretary', name, '2025-09-16', {
    type: 'workingSession.held',
    actor: delegation,
    with: [council, addressees.city.body, 'front/ha-noi', 'procuracy/ha-noi', 'court/ha-noi'],
    covers: ['situation', 'earlierAnswers', 'localPetitions'],
  }),
  records('cityCommittee', name, '2025-09-19', {
    type: 'results.reported',
    earlierSession: 9,
    petitions: 10,
    resolved: 3,
    inProgress: 3,
    withoutRoadmap: 0,
    explained: 4,
  }),
]

const broughtIn: Step = records(
  'secretary',
  name,
  '2025-10-01',
  {
    type: 'petitions.collected',
    actor: delegation,
    source: 'personalProgramme',
    petitions: collected.map(({ no, title, text }) => ({
      reference: no,
      title,
      text,
      area: 'phuong-ba-dinh',
      deputy: deputies.first,
    })),
  },
  collected.map(({ no }) => no),
)

/** The delegation's campaign before the tenth session, which opened on 20 October 2025. */
export const beforeTenth: readonly Step[] = [
  ...plan,
  ...conference(first),
  ...conference(second),
  broughtIn,
  ...batches.flatMap(waysOf),
  ...synthesisOfDelegation({
    campaign: name,
    made: '2025-10-03T15:30',
    reported: '2025-10-03T16:30',
    petitions: batches.flatMap(({ petitions }) => petitions),
  }),
  records('secretary', name, '2025-10-09', {
    type: 'petitions.forwarded',
    actor: 'petitions-committee',
    to: [addressees.ministry.body],
    petitions: 2,
  }),
  records('secretary', name, '2025-12-11', {
    type: 'session.dated',
    actor: delegation,
    closing: '2025-12-11',
  }),
  closesWithCarryOver(name, '2025-12-12', { term: 'XVI', session: 1 }),
]
