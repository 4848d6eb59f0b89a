import type { Configuration } from '../configuration.ts'
import { competentBodies, frontConvenes, localAuthorities } from '../parties.ts'

/** All that is this process’s own. */
export const legalEducationConfiguration = {
  id: 'legal-education',
  label: { vi: 'Tuyên truyền, phổ biến, giáo dục pháp luật', en: 'Legal education' },
  purpose: {
    vi: 'Một buổi tuyên truyền, phổ biến, giáo dục pháp luật cho người dân: kế hoạch, số người dự, tài liệu phát, câu hỏi được giải đáp ngay hoặc giao cơ quan giải đáp sau.',
    en: 'One session of legal education for residents: who came, what was handed out, questions answered at once or given to somebody to answer later.',
  },
  words: {
    session: { vi: 'buổi tuyên truyền', en: 'session', plural: 'sessions' },
    item: { vi: 'câu hỏi, đề nghị', en: 'question', plural: 'questions' },
    conclusion: {
      vi: 'báo cáo kết quả buổi tuyên truyền',
      en: 'report of the session',
      plural: 'reports of sessions',
    },
  },
  kinds: {
    question: {
      label: { vi: 'Câu hỏi pháp luật', en: 'Question of law' },
      figure: { vi: 'Câu hỏi pháp luật', en: 'Questions of law' },
      example: 'Thủ tục đăng ký tạm trú cho người thuê nhà?',
    },
    request: {
      label: { vi: 'Đề nghị hỗ trợ', en: 'Request for help' },
      figure: { vi: 'Đề nghị hỗ trợ pháp lý', en: 'Requests for legal help' },
      example: 'Đề nghị hướng dẫn làm đơn yêu cầu trợ giúp pháp lý.',
    },
  },
  counts: {
    attendees: {
      label: { vi: 'Người dự', en: 'Attendees' },
      figure: { vi: 'Lượt người dự tuyên truyền', en: 'Attendees' },
      example: 80,
    },
    handouts: {
      label: { vi: 'Tài liệu phát', en: 'Handouts' },
      figure: { vi: 'Tài liệu pháp luật đã phát', en: 'Handouts given' },
      example: 200,
    },
  },
  roles: {
    convener: frontConvenes,
    participant: {
      label: { vi: 'Cơ quan tư pháp, tổ chức phối hợp', en: 'Justice office and organisations that help' },
      kinds: ['department', 'peoples-committee', 'political-organisation', 'front-working-board'],
      examples: ['committee/phuong-ba-dinh', 'front-working-board/phuong-ba-dinh-1'],
    },
    owner: localAuthorities,
    receiver: competentBodies,
  },
  basis: 'practice-legal-education',
  period: 'none',
  labels: {
    events: {
      'items.answered': { vi: 'Giải đáp câu hỏi, đề nghị', en: 'Answer questions' },
    },
  },
  example: {
    title: 'Phổ biến Luật Thực hiện dân chủ ở cơ sở tại phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
