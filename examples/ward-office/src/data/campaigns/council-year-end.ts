import { conference, type Conference, plannedLine, tellsAll } from '../conference.ts'
import { council, councilGroup, deputies } from '../desks.ts'
import { waysOf } from '../petition-line.ts'
import { november } from '../petitions/november.ts'
import { opensCampaign, records, type Step } from '../step.ts'
import { synthesisOfCouncil } from '../synthesis.ts'
import { ofCouncil } from './parties.ts'

const name = 'council-year-end'

const held: Conference = {
  name: 'november',
  title: 'Tiếp xúc cử tri phường Ba Đình trước kỳ họp cuối năm của HĐND thành phố',
  day: '2025-11-06',
  place: 'Hội trường UBND phường Ba Đình',
  content: ['sessionAgenda', 'earlierAnswers'],
  deputy: deputies.ofCouncil,
  chair: 'wardFront',
  noticed: '2025-10-28',
  invited: ['2025-10-28', 160],
  ready: '2025-11-05',
  held: {
    present: 138,
    petitions: november.petitions,
    remarks: [
      {
        no: '5.11',
        voter: 'Nguyễn Thế Vỹ',
        nature: 'opinion',
        text: 'Mong các đại biểu khi trả lời nói rõ việc nào làm được, việc nào chưa và vì sao.',
      },
    ],
    response: 'Tổ đại biểu tiếp thu, chuyển Thường trực HĐND thành phố theo dõi việc trả lời.',
    drafted: '2025-11-07',
    attested: '2025-11-07',
    collected: '2025-11-07',
    signed: '2025-11-10',
  },
}

const cancelled: Conference = {
  name: 'november-cancelled',
  title: 'Tiếp xúc cử tri phường Ba Đình trước kỳ họp cuối năm của HĐND thành phố, buổi thứ hai',
  day: '2025-11-11',
  place: 'Trường Tiểu học Ba Đình',
  content: ['sessionAgenda', 'earlierAnswers'],
  deputy: deputies.ofCouncil,
  chair: 'wardFront',
  noticed: '2025-10-29',
}

const plan: readonly Step[] = [
  opensCampaign('councilGroup', name, '2025-10-13', {
    actor: councilGroup,
    title: 'Tiếp xúc cử tri trước kỳ họp cuối năm 2025 của HĐND thành phố',
    area: 'ha-noi',
    track: 'council',
    sessionKind: 'regular',
    timing: 'beforeSession',
    yearEnd: true,
    term: '2021–2026',
    session: 28,
    opening: '2025-11-26',
    closing: '2025-11-28',
    organiser: councilGroup,
    parties: ofCouncil,
  }),
  records(
    'councilGroup',
    name,
    '2025-10-17',
    {
      type: 'plan.issued',
      document: { issuer: 'Tổ đại biểu HĐND thành phố', number: '04/KH-TĐB', date: '2025-10-17' },
      from: '2025-11-06',
      until: '2025-11-11',
      deputies: [deputies.ofCouncil],
      meetings: [plannedLine(held), plannedLine(cancelled)],
    },
    [held.name, cancelled.name],
  ),
  records('councilGroup', name, '2025-10-20', {
    type: 'plan.distributed',
    to: ['front/phuong-ba-dinh', 'front/ha-noi', council],
  }),
]

/** The campaign of the city council's deputies before its year-end session of 26 to 28 November 2025. */
export const councilYearEnd: readonly Step[] = [
  ...plan,
  ...conference(held),
  ...conference(cancelled),
  records('secretary', cancelled.name, '2025-11-07', {
    type: 'meeting.cancelled',
    actor: councilGroup,
    cancelGround: 'mergedIntoAnother',
    reason: 'Cử tri hai khu đã dự đông đủ tại buổi thứ nhất, gộp chung để khỏi mời hai lần.',
  }),
  records('wardFront', cancelled.name, '2025-11-07', {
    type: 'notice.posted',
    tells: tellsAll(),
    where: ['Bảng tin các tổ dân phố'],
  }),
  ...waysOf(november),
  records('councilGroup', name, '2025-11-12', {
    type: 'groupReport.submitted',
    group: councilGroup,
    opinions: 11,
    petitions: 10,
  }),
  ...synthesisOfCouncil({
    campaign: name,
    made: '2025-11-13T15:00',
    reported: '2025-11-14',
    petitions: november.petitions,
  }),
  records('wardFront', name, '2025-11-26', { type: 'announcement.delivered' }),
]
