import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'opinion-collection',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'collection.opened'
>['samples']

const front = 'front/phuong-ba-dinh'
const committee = 'committee/phuong-ba-dinh'
const council = 'council/phuong-ba-dinh'
const paper = (number: string, date: string, issuer = committee) => ({ issuer, number, date })

const opened = { area: 'phuong-ba-dinh', organiser: committee, front, secret: false } as const

/** Lifelike facts, one at least of each type; places, papers and counts are illustrative. */
export const samples: Samples = {
  'collection.opened': [
    {
      ...opened,
      title: 'Quy định về giờ mở chợ và sử dụng hè phố',
      occasion: 'communeDraft',
      council,
      limitsRights: true,
    },
    {
      ...opened,
      title: 'Phương án bồi thường, hỗ trợ dự án mở rộng ngõ 12',
      occasion: 'landClearance',
      decider: 'committee/ha-noi',
    },
    {
      ...opened,
      title: 'Dự thảo luật do cấp trên gửi lấy ý kiến',
      occasion: 'request',
      organiser: front,
      requester: 'front/ha-noi',
      respondBy: '2026-10-15',
      document: paper('118/MTTQ-BTT', '2026-09-01', 'front/ha-noi'),
    },
    {
      ...opened,
      title: 'Phương án bảo vệ công trình trên địa bàn',
      occasion: 'communeDraft',
      council,
      secret: true,
    },
    {
      ...opened,
      title: 'Phương án di dời trong khu vực bảo vệ',
      occasion: 'landClearance',
      secret: true,
    },
  ],
  'collection.cancelled': [{ reason: 'Dự thảo chuyển sang năm sau.' }],

  'plan.issued': [
    {
      content: 'Toàn văn dự thảo, nhất là giờ mở chợ và phần hè phố được sử dụng.',
      channels: ['dialogueConference', 'communityMeeting', 'householdBallots', 'portal', 'affectedHearing'],
      method: 'Họp tổ dân phố, phát phiếu đến từng hộ, đăng trên trang thông tin của phường.',
      closesOn: '2026-10-05',
      responsibilities: 'Văn phòng phường tổng hợp; tổ trưởng phát, thu phiếu.',
      participants: ['front-working-board/phuong-ba-dinh-1'],
      document: paper('41/KH-UBND', '2026-09-05'),
    },
    {
      channels: ['frontAndOrganisations', 'affectedHearing'],
      ownPeriod: { until: '2026-10-20', basis: 'Pháp luật chuyên ngành' },
    },
  ],
  'plan.sent': [{ to: [council, front] }, { to: [front] }],
  'draft.published': [
    { publishedAt: ['Trụ sở Ủy ban nhân dân phường Ba Đình', 'Trang thông tin điện tử của phường'] },
  ],
  'collection.begun': [{}],
  'notice.foundDefective': [{ reason: 'Bản niêm yết thiếu một trang của dự thảo.' }],

  'meeting.called': [
    {
      meeting: 'HN-01',
      meetingChannel: 'affectedHearing',
      day: '2026-09-20',
      place: 'Nhà văn hóa tổ dân phố số 1',
    },
    {
      meeting: 'HN-01',
      meetingChannel: 'frontAndOrganisations',
      day: '2026-12-20',
      place: 'Trụ sở Ủy ban Mặt trận Tổ quốc phường',
    },
  ],
  'meeting.postponed': [{ meeting: 'HN-01', day: '2026-12-20', reason: 'Trời mưa lớn.' }],
  'meeting.cancelled': [{ meeting: 'HN-01', reason: 'Ghép với cuộc họp của tổ dân phố bên cạnh.' }],
  'meeting.held': [{ meeting: 'HN-01', attended: 64 }],
  'opinions.received': [
    {
      sheet: 'P-01',
      channel: 'householdBallots',
      tallies: [
        { article: '3', inFavour: 120, against: 31, other: 9 },
        { article: '5', inFavour: 40, against: 115, other: 5 },
      ],
    },
    {
      sheet: 'P-02',
      channel: 'affectedHearing',
      tallies: [{ inFavour: 10, against: 2, other: 0 }],
      summary: 'Các hộ đề nghị lùi giờ thu dọn.',
    },
  ],
  'collection.closed': [{}],
  'collection.reopened': [{ reason: 'Kết thúc sớm hơn thời hạn; lấy tiếp cho đủ.' }],

  'opinions.synthesised': [{ document: paper('77/BC-UBND', '2026-10-08') }],
  'draft.adjusted': [{ summary: 'Lùi giờ thu dọn một giờ.' }],
  'decision.made': [
    {
      decisions: [
        { article: '3', decision: 'kept' },
        { article: '5', decision: 'kept', reason: 'Quy định của thành phố không cho phép khác.' },
        { decision: 'changed', reason: 'Chỉnh sửa câu chữ.' },
      ],
      document: paper('90/QĐ-UBND', '2026-10-20'),
    },
  ],
  'explanation.published': [{ publishedAt: ['Trang thông tin điện tử của phường'] }],
  'councilSession.dated': [{ day: '2026-12-10' }],
  'council.informed': [{ to: [council, front], document: paper('99/BC-UBND', '2026-12-08') }],

  'synthesis.submitted': [{ document: paper('60/BC-MTTQ-BTT', '2026-10-14', front) }],
  'feedback.received': [{ summary: 'Tiếp thu hai ý kiến về tái định cư.' }],
  'collection.endedWithoutFeedback': [{ reason: 'Luật đã được thông qua, không có văn bản phản hồi.' }],

  'supervision.noted': [
    { breach: true, summary: 'Phiếu chưa đến hai tổ dân phố.' },
    { breach: false, summary: 'Niêm yết đủ tại các nhà văn hóa.' },
  ],
  'recommendations.made': [
    {
      recommendations: [
        {
          recommendation: 'KN-01',
          subject: 'Phát phiếu lấy ý kiến đến đủ các hộ',
          request: 'Phát phiếu bổ sung ở hai tổ dân phố và báo cáo kết quả.',
          addressee: committee,
        },
      ],
      frontAbove: 'front/ha-noi',
      document: paper('52/MTTQ-BTT', '2026-09-25', front),
    },
  ],
}
