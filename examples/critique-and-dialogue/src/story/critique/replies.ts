import { committee, council, paper } from '../cast.ts'
import { records, type Step, tries } from '../step.ts'

const ofCommittee = (number: string, date: string) => paper(number, date, committee)

const first = [
  { proposal: 'ND-01', answer: 'accepted', where: 'khoản 2 Điều 1 và Phụ lục' },
  { proposal: 'ND-02', answer: 'accepted', where: 'điểm b khoản 1 Điều 3' },
  { proposal: 'ND-03', answer: 'accepted', where: 'điểm a khoản 2 Điều 4 (đã bỏ)' },
  {
    proposal: 'ND-04',
    answer: 'partly',
    where: 'điểm c khoản 2 Điều 4',
    reason: 'Hộ cận nghèo được giảm một nửa, vì phải cân đối tiền điện, nước.',
  },
  { proposal: 'ND-05', answer: 'accepted', where: 'khoản 1 Điều 5' },
  { proposal: 'ND-06', answer: 'accepted' },
  {
    proposal: 'ND-07',
    answer: 'partly',
    where: 'điểm b khoản 2 Điều 6',
    reason: 'Dừng từ 22 giờ, theo quy định chung về tiếng ồn.',
  },
  {
    proposal: 'ND-08',
    answer: 'rejected',
    reason: 'Mỗi nhà văn hóa cần một đầu mối chịu trách nhiệm; không thêm biên chế.',
  },
  { proposal: 'ND-09', answer: 'rejected', reason: 'Cần nguồn thu để duy trì hoạt động.' },
  { proposal: 'ND-10', answer: 'rejected', reason: 'Thu, chi đã được công khai hằng năm.' },
  { proposal: 'ND-11', answer: 'deferred', instrument: 'Kế hoạch đầu tư công trung hạn của phường' },
] as const

/** A reply with an item that is turned down without a reason is no reply; without that item it is not complete. */
const answered: readonly Step[] = [
  tries('committee', 'critique', '2026-07-20T09:00', {
    type: 'reply.received',
    replies: [...first, { proposal: 'ND-12', answer: 'rejected' }],
    document: ofCommittee('325/UBND-VX', '2026-07-20'),
  }),
  records('committee', 'critique', '2026-07-20T10:00', {
    type: 'reply.received',
    replies: [...first],
    document: ofCommittee('325/UBND-VX', '2026-07-20'),
  }),
  records('front', 'critique', '2026-07-20T15:00', {
    type: 'reply.foundIncomplete',
    reason: 'Chưa trả lời nội dung ND-12.',
    document: paper('35/MTTQ-BTT', '2026-07-20'),
  }),
  records('committee', 'critique', '2026-07-21T09:00', {
    type: 'reply.received',
    replies: [
      {
        proposal: 'ND-12',
        answer: 'rejected',
        reason: 'Cần áp dụng từ đầu năm học; 15/9 đã đủ thời gian chuẩn bị.',
      },
    ],
    document: ofCommittee('328/UBND-VX', '2026-07-21'),
  }),
  records('front', 'critique', '2026-07-21T10:00', { type: 'reply.foundComplete' }),
]

/** Two explanations are disputed; after the explanation session one item is accepted in part, and of the other both keep their opinion. */
const disputed: readonly Step[] = [
  records('front', 'critique', '2026-07-21T10:30', {
    type: 'explanation.accepted',
    proposals: ['ND-04', 'ND-07', 'ND-08', 'ND-11', 'ND-12'],
  }),
  records('front', 'critique', '2026-07-21T11:00', {
    type: 'explanation.disputed',
    proposals: ['ND-09', 'ND-10'],
    reason:
      'Cuối tuần là lúc người dân dùng nhà văn hóa nhiều nhất; công khai hằng năm là quá muộn để góp ý về thu, chi.',
    document: paper('36/MTTQ-BTT', '2026-07-21'),
  }),
  records('committee', 'critique', '2026-07-22T08:30', {
    type: 'explanationSession.held',
    actor: committee,
    summary: 'Ủy ban nhân dân giải trình trước đại biểu, đề xuất giới hạn số ngày cho thuê cuối tuần.',
    document: ofCommittee('09/BB-UBND', '2026-07-22'),
  }),
  records('front', 'critique', '2026-07-22T10:30', {
    type: 'dispute.discussed',
    summary: 'Thống nhất về ngày cuối tuần; chưa thống nhất về công khai thu, chi.',
  }),
  records('committee', 'critique', '2026-07-22T16:00', {
    type: 'reply.received',
    replies: [
      {
        proposal: 'ND-09',
        answer: 'partly',
        where: 'khoản 1 Điều 8',
        reason:
          'Mỗi tháng cho thuê không quá hai ngày cuối tuần, báo trước cho tổ dân phố, để có nguồn duy trì.',
      },
    ],
    document: ofCommittee('331/UBND-VX', '2026-07-22'),
  }),
  records('front', 'critique', '2026-07-22T16:30', { type: 'reply.foundComplete' }),
  records('front', 'critique', '2026-07-23T08:30', {
    type: 'explanation.accepted',
    proposals: ['ND-09'],
  }),
  records('front', 'critique', '2026-07-23T09:00', {
    type: 'dispute.reserved',
    reason: 'Mặt trận giữ ý kiến về công khai thu, chi mỗi quý; Ủy ban nhân dân giữ việc công khai hằng năm.',
  }),
]

/** The text is issued; one item that was accepted is not in it. */
const issued: readonly Step[] = [
  records('committee', 'critique', '2026-07-23T14:00', {
    type: 'reply.published',
    actor: committee,
    publishedAt: ['Cổng thông tin điện tử phường Ba Đình'],
  }),
  records('committee', 'critique', '2026-07-24T09:00', {
    type: 'critique.reportedToIssuer',
    document: ofCommittee('57/TTr-UBND', '2026-07-24'),
  }),
  records('front', 'critique', '2026-07-30T16:00', {
    type: 'instrument.issued',
    actor: council,
    document: paper('12/2026/NQ-HĐND', '2026-07-30', council),
  }),
  records('front', 'critique', '2026-08-06T09:00', {
    type: 'text.checked',
    checks: [
      { proposal: 'ND-01', reflected: true, note: 'Phụ lục: 14 công trình' },
      { proposal: 'ND-02', reflected: true },
      { proposal: 'ND-03', reflected: true },
      { proposal: 'ND-04', reflected: true },
      { proposal: 'ND-05', reflected: false, note: 'Khoản 1 Điều 5 chỉ ghi “kịp thời”' },
      { proposal: 'ND-06', reflected: true, note: 'Khoản 3 Điều 5 đã bỏ' },
      { proposal: 'ND-07', reflected: true },
      { proposal: 'ND-09', reflected: true },
    ],
  }),
]

export const replies: readonly Step[] = [...answered, ...disputed, ...issued]
