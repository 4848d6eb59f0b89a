import type { Configuration } from '../configuration.ts'

/** All that is this process’s own. */
export const questionSessionConclusionConfiguration = {
  id: 'question-session-conclusion',
  label: { vi: 'Kết luận sau phiên chất vấn', en: 'Conclusion of a question session' },
  purpose: {
    vi: 'Một phiên chất vấn của Hội đồng nhân dân và kết luận của chủ tọa: từng nội dung giao cơ quan thực hiện, có thể hẹn ngày báo cáo; Mặt trận cùng theo dõi đến khi mọi nội dung được thực hiện, hoặc chất vấn lại nội dung chưa đạt.',
    en: 'One question session of a People’s Council and the conclusion of its chair: every matter given to a body, with a day to report where one is set; the Front follows it too, until everything is carried out, or what falls short is questioned again.',
  },
  words: {
    session: { vi: 'phiên chất vấn', en: 'question session', plural: 'question sessions' },
    item: { vi: 'nội dung chất vấn', en: 'matter', plural: 'matters' },
    conclusion: {
      vi: 'kết luận của chủ tọa',
      en: 'conclusion of the chair',
      plural: 'conclusions of chairs',
    },
  },
  kinds: {
    question: {
      label: { vi: 'Nội dung chất vấn', en: 'Question' },
      figure: { vi: 'Câu hỏi chất vấn', en: 'Questions' },
      example: 'Việc chậm bàn giao mặt bằng dự án cải tạo ngõ 12.',
    },
    requirement: {
      label: { vi: 'Yêu cầu của chủ tọa', en: 'Requirement of the chair' },
      figure: { vi: 'Yêu cầu nêu trong kết luận', en: 'Requirements of the conclusion' },
      example: 'Báo cáo tiến độ trước ngày 30 hằng tháng.',
    },
  },
  counts: {
    questioners: {
      label: { vi: 'Đại biểu chất vấn', en: 'Deputies who asked' },
      figure: { vi: 'Lượt đại biểu chất vấn', en: 'Deputies who asked' },
      example: 9,
    },
    respondents: {
      label: { vi: 'Người trả lời chất vấn', en: 'Officials who answered' },
      figure: { vi: 'Lượt người trả lời chất vấn', en: 'Officials who answered' },
      example: 3,
    },
  },
  roles: {
    convener: {
      label: { vi: 'Thường trực Hội đồng nhân dân chủ trì', en: 'Council body that convenes' },
      kinds: ['council-standing-body'],
      examples: ['council/phuong-ba-dinh'],
    },
    participant: {
      label: { vi: 'Mặt trận, cơ quan được mời', en: 'Front and bodies invited' },
      kinds: ['front-standing-board', 'peoples-committee', 'department', 'party-committee'],
      examples: ['front/phuong-ba-dinh', 'committee/phuong-ba-dinh'],
    },
    owner: {
      label: { vi: 'Cơ quan được giao thực hiện', en: 'Body that is to carry it out' },
      kinds: ['peoples-committee', 'department'],
      examples: ['committee/phuong-ba-dinh', 'department/ha-noi/construction'],
    },
    receiver: {
      label: { vi: 'Cơ quan cấp trên nhận chuyển', en: 'Body above it is sent on to' },
      kinds: ['peoples-committee', 'ministry', 'council-standing-body'],
      examples: ['committee/ha-noi'],
    },
  },
  basis: 'practice-question-session-conclusion',
  period: 'none',
  labels: {
    events: {
      'items.answered': { vi: 'Báo cáo kết quả nội dung chất vấn', en: 'Report what was done' },
      'items.reopened': { vi: 'Chất vấn lại nội dung chưa đạt', en: 'Question again what falls short' },
    },
  },
  example: {
    title: 'Phiên chất vấn tại kỳ họp thứ ba Hội đồng nhân dân phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
