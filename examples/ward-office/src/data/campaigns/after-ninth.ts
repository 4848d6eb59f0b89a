import { closesWithCarryOver } from '../carry-over.ts'
import { conference, type Conference, plannedLine } from '../conference.ts'
import { addressees, delegation, deputies } from '../desks.ts'
import { waysOf } from '../petition-line.ts'
import { july } from '../petitions/july.ts'
import { opensCampaign, records, type Step } from '../step.ts'
import { synthesisOfDelegation } from '../synthesis.ts'
import { ofDelegation, planReaders } from './parties.ts'

const name = 'after-ninth'

const meeting: Conference = {
  name: 'july',
  title: 'Tiếp xúc cử tri phường Ba Đình sau kỳ họp thứ chín',
  day: '2025-07-11',
  place: 'Hội trường UBND phường Ba Đình',
  content: ['sessionResults', 'earlierAnswers'],
  deputy: deputies.first,
  chair: 'cityFront',
  pressTold: '2025-07-02',
  noticed: '2025-07-03',
  invited: ['2025-07-04', 180],
  ready: '2025-07-10',
  held: {
    present: 164,
    petitions: july.petitions,
    remarks: [
      {
        no: '1.12',
        voter: 'Tống Thị Mỹ',
        nature: 'opinion',
        text: 'Cử tri phấn khởi vì bộ máy hai cấp bước đầu chạy đều, cán bộ phường mới nhiệt tình.',
      },
    ],
    response: 'Đại biểu tiếp thu các ý kiến, sẽ theo dõi việc trả lời của các cơ quan.',
    drafted: '2025-07-14',
    attested: '2025-07-14',
    collected: '2025-07-14',
    signed: '2025-07-14',
  },
}

/** The delegation's campaign after the ninth session, which closed on 27 June 2025. */
export const afterNinth: readonly Step[] = [
  opensCampaign('secretary', name, '2025-07-01', {
    actor: delegation,
    title: 'Tiếp xúc cử tri sau kỳ họp thứ chín, Quốc hội khóa XV',
    area: 'ha-noi',
    track: 'assembly',
    sessionKind: 'regular',
    timing: 'afterSession',
    yearEnd: false,
    term: 'XV',
    session: 9,
    opening: '2025-05-05',
    closing: '2025-06-27',
    organiser: delegation,
    parties: ofDelegation,
  }),
  records(
    'secretary',
    name,
    '2025-07-01',
    {
      type: 'plan.issued',
      actor: delegation,
      document: { issuer: 'Đoàn ĐBQH thành phố Hà Nội', number: '01/KH-ĐĐBQH', date: '2025-07-01' },
      from: '2025-07-11',
      until: '2025-07-11',
      deputies: [deputies.first],
      meetings: [plannedLine(meeting)],
    },
    [meeting.name],
  ),
  records('secretary', name, '2025-07-02', {
    type: 'plan.distributed',
    actor: delegation,
    to: planReaders,
  }),
  ...conference(meeting),
  ...waysOf(july),
  ...synthesisOfDelegation({
    campaign: name,
    made: '2025-07-14T15:00',
    reported: '2025-07-14T16:00',
    petitions: july.petitions,
  }),
  records('secretary', name, '2025-07-24', {
    type: 'petitions.forwarded',
    actor: 'petitions-committee',
    to: [addressees.ministry.body],
    petitions: 1,
  }),
  closesWithCarryOver(name, '2025-10-20', { term: 'XV', session: 10 }),
]
