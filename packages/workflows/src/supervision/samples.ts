import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'supervision',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'supervision.opened'
>['samples']

const paper = (number: string, date: string, issuer = 'front/phuong-ba-dinh') => ({ issuer, number, date })

const opened = {
  title: 'Giám sát việc giải quyết thủ tục hành chính về đất đai tại phường',
  area: 'phuong-ba-dinh',
  supervisor: 'front/phuong-ba-dinh',
  front: 'front/phuong-ba-dinh',
  grounds: ['actionProgramme', 'petitionsAndComplaints'],
  topics: ['Giải quyết thủ tục hành chính về đất đai'],
} as const

const session = {
  session: 'S1',
  body: 'committee/phuong-ba-dinh',
  day: '2026-11-20',
  place: 'Trụ sở UBND phường Ba Đình',
} as const

const conclusion = {
  signedBy: 'front/phuong-ba-dinh/chair',
  frontAbove: 'front/ha-noi',
  document: paper('31/KL-MTTQ-BTT', '2026-12-14'),
}

/** Lifelike facts, one at least of each type; places and papers are illustrative. */
export const samples: Samples = {
  'supervision.opened': [
    {
      ...opened,
      form: 'team',
      participants: ['women-union/phuong-ba-dinh'],
      objects: ['committee/phuong-ba-dinh', 'workplace/co-khi'],
      plan: 'plan-2026',
      item: 'GS-01',
    },
    {
      ...opened,
      title: 'Nghiên cứu, xem xét các quyết định về thu, quản lý các khoản đóng góp của Nhân dân',
      form: 'documents',
      objects: ['committee/phuong-ba-dinh'],
      topics: ['Thẩm quyền ban hành', 'Sự phù hợp với pháp luật'],
      plan: 'plan-2026',
      item: 'GS-02',
    },
    {
      ...opened,
      title: 'Tham gia giám sát của Thường trực Hội đồng nhân dân phường về trật tự đô thị',
      form: 'joint',
      lead: 'council/phuong-ba-dinh',
      objects: ['committee/phuong-ba-dinh'],
      grounds: ['coordinationProgramme'],
    },
    {
      ...opened,
      title: 'Giám sát đột xuất việc khắc phục ngập úng sau mưa lớn',
      form: 'team',
      lead: 'women-union/phuong-ba-dinh',
      objects: ['committee/phuong-ba-dinh'],
      grounds: ['massMedia'],
      reason: 'Vấn đề phát sinh sau đợt mưa lớn.',
      leadsBy: 'agreement',
    },
  ],
  'supervision.cancelled': [
    {
      reason: 'Cấp trên đã giám sát cùng nội dung.',
      amendment: paper('20/KH-MTTQ-BTT', '2026-10-20'),
    },
  ],

  'teamPlan.made': [
    {
      purpose: 'Đánh giá việc giải quyết thủ tục, kiến nghị khắc phục hạn chế.',
      content: 'Tiếp nhận, giải quyết và trả kết quả từ tháng 01 đến tháng 10 năm 2026.',
      composition: ['women-union/phuong-ba-dinh'],
      sessions: [
        session,
        { session: 'S2', body: 'workplace/co-khi', day: '2026-11-24', place: 'Nhà máy cơ khí' },
      ],
      assignments: 'Trưởng đoàn điều hành; các thành viên nghiên cứu báo cáo theo nhóm nội dung.',
      conditions: 'Kinh phí từ dự toán năm của Ủy ban Mặt trận Tổ quốc phường.',
      document: paper('21/KH-MTTQ-BTT', '2026-10-26'),
    },
    { purpose: 'Nắm tình hình khắc phục ngập úng.', sessions: [session] },
  ],
  'team.invited': [{ participants: ['front-working-board/phuong-ba-dinh-1'] }],
  'team.established': [
    {
      leader: 'front/phuong-ba-dinh/vice-chair',
      members: ['front/phuong-ba-dinh/clerk', 'women-union/phuong-ba-dinh/chair'],
      document: paper('22/QĐ-MTTQ-BTT', '2026-10-28'),
    },
  ],
  'papers.sent': [
    { toSessions: ['S1', 'S2'], papers: ['teamPlan', 'decision', 'reportRequest'] },
    { toSessions: ['S1'], papers: ['teamPlan', 'decision', 'reportRequest'] },
  ],
  'bodyReport.received': [
    {
      session: 'S1',
      document: paper('310/BC-UBND', '2026-11-12', 'committee/phuong-ba-dinh'),
    },
  ],
  'survey.held': [
    { place: 'Bộ phận một cửa của phường', findings: 'Thời gian chờ dài hơn giờ hẹn ghi trên phiếu.' },
  ],
  'session.added': [
    {
      workingSession: { ...session, session: 'S3', day: '2026-11-26' },
      reason: 'Cần làm rõ thêm số liệu hồ sơ quá hạn.',
    },
  ],
  'session.postponed': [
    { session: 'S1', day: '2026-11-27', reason: 'Chủ tịch phường dự họp thành phố.' },
    { session: 'S1', day: '2026-12-21', changed: ['content'], reason: 'Bổ sung nội dung giám sát.' },
  ],
  'session.cancelled': [{ session: 'S1', reason: 'Cơ quan đã sáp nhập, không còn đầu mối làm việc.' }],

  'session.opened': [
    { session: 'S1', attendance: 'head' },
    { session: 'S1', attendance: 'another' },
  ],
  'body.reported': [{ summary: 'Trình bày báo cáo theo đề cương.' }],
  'member.spoke': [{ summary: 'Đề nghị giải trình hồ sơ quá hạn.' }],
  'body.explained': [{}],
  'session.concluded': [
    { summary: 'Ghi nhận kết quả; đề nghị bổ sung số liệu.', document: paper('02/BB', '2026-11-20') },
  ],

  'report.filed': [{ document: paper('05/BC-ĐGS', '2026-12-04') }],
  'report.returned': [{ reason: 'Làm rõ nguyên nhân và đề xuất kiến nghị.' }],
  'reportConference.held': [{ summary: 'Lấy ý kiến về báo cáo kết quả giám sát.' }],

  'documents.requested': [{ document: paper('18/MTTQ-BTT', '2026-10-05') }],
  'documents.received': [{ studied: ['Quyết định 12/2026/QĐ-UBND', 'Thông báo 40/TB-UBND'] }],
  'conference.called': [
    { session: 'H1', day: '2026-11-10', place: 'Trụ sở Ủy ban Mặt trận Tổ quốc phường Ba Đình' },
  ],
  'conference.opened': [{ session: 'H1' }],
  'issuer.presented': [{}],
  'guest.spoke': [{ summary: 'Một khoản thu chưa có căn cứ.' }],
  'conference.concluded': [{ document: paper('03/BB', '2026-11-10') }],
  'experts.asked': [{ experts: 2 }],
  'expertOpinion.received': [{ summary: 'Quyết định không đúng thẩm quyền.' }],
  'opinions.synthesised': [{}],

  'representative.named': [{ representative: 'front/phuong-ba-dinh/vice-chair' }],
  'invitation.declined': [{ reason: 'Trùng lịch giám sát của Mặt trận.' }],
  'part.taken': [{ tasks: ['programme', 'reports'] }],
  'breach.seen': [{ summary: 'Cấp phép sử dụng tạm hè phố khi chưa có quy hoạch.' }],
  'recommendation.askedOfTeam': [{}],
  'recommendation.madeByTeam': [{}],
  'recommendation.refusedByTeam': [{ reason: 'Không thuộc nội dung giám sát.' }],
  'breach.reported': [{}],
  'breach.noted': [{ reason: 'Phường đã tự khắc phục.' }],
  'part.ended': [{}],

  'conclusion.issued': [
    {
      recommendations: [
        {
          recommendation: 'KN-01',
          subject: 'Giải quyết dứt điểm hồ sơ đất đai quá hạn',
          request: 'Rà soát và giải quyết các hồ sơ quá hạn; xin lỗi người dân bằng văn bản.',
          addressee: 'committee/phuong-ba-dinh',
        },
        {
          recommendation: 'KN-02',
          subject: 'Công khai thời hạn giải quyết tại bộ phận một cửa',
          request: 'Niêm yết thời hạn của từng thủ tục.',
          addressee: 'committee/phuong-ba-dinh',
        },
      ],
      ...conclusion,
    },
  ],
  'conclusion.issuedWithoutRecommendation': [
    { reason: 'Không phát hiện hạn chế cần kiến nghị.', ...conclusion },
    {
      reason: 'Các hạn chế đã được khắc phục trong thời gian giám sát.',
      signedBy: 'women-union/phuong-ba-dinh/chair',
      document: paper('09/KL-BTV', '2026-12-15', 'women-union/phuong-ba-dinh'),
    },
  ],
  'result.published': [{ where: ['Cổng thông tin điện tử phường Ba Đình'] }],
  'supervision.closed': [{}],
}
