import { cityCommittee, delegation, deputy } from './cast.ts'
import { afterwards, conference, promised, raised, tellsAll } from './conference.ts'
import { campaignParties, conferenceLine } from './plan.ts'
import { opens, records, type Step } from './step.ts'

const on = (time: string) => `2026-05-26T${time}`

/** What of the autumn is still being settled goes on to the campaign of the next term, and the autumn is closed. */
const autumnEnds: readonly Step[] = [
  records('secretary', 'autumn', '2026-05-04T09:30', (cast) => ({
    type: 'matters.carriedOver',
    actor: delegation,
    term: 'XVI',
    session: 1,
    openPetitions: [cast.id('pond'), cast.id('kindergarten')],
    into: cast.id('spring'),
  })),
  records('secretary', 'autumn', '2026-05-04T09:40', { type: 'campaign.closed', actor: delegation }),
]

/** A campaign in spring 2026, after the first session of the next National Assembly: one meeting, one petition. */
export const nextCampaign: readonly Step[] = [
  opens('spring', '2026-05-04T09:00', {
    actor: delegation,
    title: 'Tiếp xúc cử tri sau kỳ họp thứ nhất, Quốc hội khóa XVI',
    area: 'ha-noi',
    track: 'assembly',
    sessionKind: 'regular',
    timing: 'afterSession',
    yearEnd: false,
    term: 'XVI',
    session: 1,
    organiser: delegation,
    parties: campaignParties,
  }),
  ...autumnEnds,
  records(
    'secretary',
    'spring',
    '2026-05-06T10:00',
    {
      type: 'plan.issued',
      actor: delegation,
      document: { issuer: 'Đoàn ĐBQH thành phố Hà Nội', number: '03/KH-ĐĐBQH', date: '2026-05-06' },
      from: '2026-05-26',
      until: '2026-05-26',
      deputies: [deputy],
      meetings: [
        conferenceLine(
          'Hội nghị tiếp xúc cử tri phường Ba Đình, tháng 5 năm 2026',
          '2026-05-26',
          'Nhà văn hóa phường Ba Đình',
          'sessionResults',
        ),
      ],
    },
    ['third'],
  ),
  records('secretary', 'spring', '2026-05-07T09:00', {
    type: 'plan.distributed',
    actor: delegation,
    to: ['front/ha-noi', 'front/phuong-ba-dinh', 'assembly', 'front-central'],
  }),
  records('secretary', 'third', '2026-05-12T15:00', {
    type: 'press.informed',
    actor: delegation,
    tells: [...tellsAll],
  }),
  records('wardFront', 'third', '2026-05-18T08:30', {
    type: 'notice.posted',
    tells: [...tellsAll],
    where: ['Nhà văn hóa phường Ba Đình'],
  }),
  records('secretary', 'third', '2026-05-25T09:00', {
    type: 'readiness.confirmed',
    venueSecured: true,
    earlierAnswersAttached: true,
  }),
  ...conference('third', {
    day: '2026-05-26',
    opened: '08:00',
    closed: '10:40',
    content: 'sessionResults',
    present: 120,
    floor: [
      raised(
        'third',
        on('08:45'),
        'drain-again',
        '3.1',
        'Cống mới làm mà phố Hoàng Hoa Thám vẫn ngập trong trận mưa đầu tháng 5.',
      ),
      promised('third', on('08:50'), '3.1', cityCommittee, cityCommittee),
    ],
  }),
  ...afterwards('third', '2026-05-27', ['3.1']),
]
