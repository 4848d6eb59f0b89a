import { committee, front, frontAbove, paper, womensUnion, works } from './cast.ts'
import { records, type Step } from './step.ts'

const leader = 'front/phuong-ba-dinh/vice-chair'
const member = 'women-union/phuong-ba-dinh/chair'

/** A team meets the ward’s committee and a workplace, one after the other, and three recommendations come of it. */
export const team: readonly Step[] = [
  records('front', 'plan', '2026-03-02T09:00', { type: 'item.begun', actor: front, item: 'GS-01' }, ['land']),
  records('front', 'land', '2026-03-03T09:00', {
    type: 'teamPlan.made',
    purpose: 'Đánh giá việc giải quyết thủ tục, kiến nghị khắc phục hạn chế.',
    content: 'Tiếp nhận, giải quyết và trả kết quả trong năm 2025.',
    composition: [womensUnion],
    sessions: [
      { session: 'B1', body: committee, day: '2026-04-10', place: 'Trụ sở UBND phường Ba Đình' },
      { session: 'B2', body: works, day: '2026-04-14', place: 'Nhà máy cơ khí' },
    ],
    assignments: 'Trưởng đoàn điều hành; các thành viên nghiên cứu báo cáo.',
    conditions: 'Kinh phí từ dự toán năm của Ủy ban Mặt trận Tổ quốc phường.',
    document: paper('08/KH-MTTQ-BTT', '2026-03-03'),
  }),
  records('front', 'land', '2026-03-05T09:00', {
    type: 'team.established',
    leader,
    members: ['front/phuong-ba-dinh/clerk', member],
    document: paper('09/QĐ-MTTQ-BTT', '2026-03-05'),
  }),
  records('front', 'land', '2026-03-20T09:00', {
    type: 'papers.sent',
    toSessions: ['B1', 'B2'],
    papers: ['teamPlan', 'decision', 'reportRequest'],
  }),
  records('committee', 'land', '2026-04-06T15:00', {
    type: 'bodyReport.received',
    actor: committee,
    session: 'B1',
    document: paper('112/BC-UBND', '2026-04-06', committee),
  }),
  ...session('B1', '2026-04-10', committee, 'head', true),
  records('front', 'land', '2026-04-13T15:00', {
    type: 'bodyReport.received',
    actor: works,
    session: 'B2',
    document: paper('21/BC-CK', '2026-04-13', works),
  }),
  ...session('B2', '2026-04-14', works, 'another', false),
  records('front', 'land', '2026-04-24T09:00', {
    type: 'report.filed',
    actor: leader,
    document: paper('05/BC-ĐGS', '2026-04-24'),
  }),
  records(
    'front',
    'land',
    '2026-05-06T09:00',
    {
      type: 'conclusion.issued',
      actor: front,
      recommendations: [
        {
          recommendation: 'KN-01',
          subject: 'Giải quyết dứt điểm hồ sơ đất đai quá hạn',
          request: 'Rà soát, giải quyết các hồ sơ quá hạn.',
          addressee: committee,
          answerProfile: 'local',
        },
        {
          recommendation: 'KN-02',
          subject: 'Niêm yết thời hạn, lệ phí tại bộ phận một cửa',
          request: 'Niêm yết thời hạn và lệ phí của từng thủ tục.',
          addressee: committee,
        },
        {
          recommendation: 'KN-03',
          subject: 'Xin lỗi người dân khi trả kết quả chậm',
          request: 'Thực hiện việc xin lỗi bằng văn bản theo quy định.',
          addressee: committee,
        },
      ],
      signedBy: 'front/phuong-ba-dinh/chair',
      frontAbove,
      document: paper('31/KL-MTTQ-BTT', '2026-05-06'),
    },
    ['land: overdue files', 'land: fees shown', 'land: apologies'],
  ),
]

/** One working session in its five steps; where the body has nothing to explain the fourth is missing. */
function session(
  number: string,
  day: string,
  body: string,
  attendance: 'head' | 'another',
  explains: boolean,
): readonly Step[] {
  return [
    records('front', 'land', `${day}T08:30`, {
      type: 'session.opened',
      actor: leader,
      session: number,
      attendance,
    }),
    records('front', 'land', `${day}T08:45`, { type: 'body.reported', actor: body }),
    records('front', 'land', `${day}T09:30`, {
      type: 'member.spoke',
      actor: member,
      summary: 'Đề nghị làm rõ hồ sơ quá hạn.',
    }),
    ...(explains ? [records('front', 'land', `${day}T10:15`, { type: 'body.explained', actor: body })] : []),
    records('front', 'land', `${day}T11:00`, { type: 'session.concluded', actor: leader }),
  ]
}
