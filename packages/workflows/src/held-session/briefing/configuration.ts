import type { Configuration } from '../configuration.ts'
import { competentBodies } from '../parties.ts'

/** All that is this process’s own. */
export const briefingConfiguration = {
  id: 'briefing',
  label: { vi: 'Hội nghị giao ban', en: 'Briefing' },
  purpose: {
    vi: 'Một hội nghị giao ban định kỳ của thường trực cấp ủy với Mặt trận và các tổ chức chính trị – xã hội: đánh giá kết quả trong quý, kết luận giao nhiệm vụ, tháo gỡ khó khăn, theo dõi đến nhiệm vụ cuối cùng.',
    en: 'One periodic briefing of a Party committee with the Front and the socio-political organisations: results of the quarter, conclusions that give tasks and clear difficulties, each followed to the last.',
  },
  words: {
    session: { vi: 'hội nghị giao ban', en: 'briefing', plural: 'briefings' },
    item: { vi: 'nhiệm vụ', en: 'task', plural: 'tasks' },
    conclusion: {
      vi: 'thông báo kết luận giao ban',
      en: 'notice of conclusion',
      plural: 'notices of conclusion',
    },
  },
  kinds: {
    task: {
      label: { vi: 'Nhiệm vụ được giao', en: 'Task given' },
      figure: { vi: 'Nhiệm vụ giao tại giao ban', en: 'Tasks given' },
      example: 'Hoàn thành lấy ý kiến về quy chế phối hợp trong tháng 6.',
    },
    difficulty: {
      label: { vi: 'Khó khăn cần tháo gỡ', en: 'Difficulty to be cleared' },
      figure: { vi: 'Khó khăn được nêu', en: 'Difficulties raised' },
      example: 'Thiếu kinh phí cho Ban Thanh tra nhân dân.',
    },
  },
  counts: {
    attendees: {
      label: { vi: 'Đại biểu dự', en: 'Attendees' },
      figure: { vi: 'Lượt đại biểu dự giao ban', en: 'Attendees' },
      example: 25,
    },
    reports: {
      label: { vi: 'Báo cáo trình bày', en: 'Reports given' },
      figure: { vi: 'Báo cáo trình bày tại giao ban', en: 'Reports given' },
      example: 5,
    },
  },
  roles: {
    convener: {
      label: { vi: 'Cấp ủy chủ trì', en: 'Party committee that convenes' },
      kinds: ['party-committee'],
      examples: ['party/phuong-ba-dinh'],
    },
    participant: {
      label: { vi: 'Mặt trận, tổ chức dự giao ban', en: 'Front and organisations' },
      kinds: ['front-standing-board', 'political-organisation', 'peoples-committee'],
      examples: ['front/phuong-ba-dinh', 'women-union/phuong-ba-dinh'],
    },
    owner: {
      label: { vi: 'Đơn vị được giao nhiệm vụ', en: 'Body that is given the task' },
      kinds: ['front-standing-board', 'political-organisation', 'peoples-committee'],
      examples: ['front/phuong-ba-dinh', 'women-union/phuong-ba-dinh'],
    },
    receiver: competentBodies,
  },
  basis: 'practice-briefing',
  period: { every: 'quarter', provision: 'practice-briefing-quarterly' },
  labels: {
    events: {
      'items.answered': { vi: 'Báo cáo kết quả nhiệm vụ', en: 'Report what was done' },
      'items.assigned': { vi: 'Giao nhiệm vụ', en: 'Give tasks' },
    },
  },
  example: {
    title: 'Giao ban quý II năm 2026 với Mặt trận và các tổ chức chính trị – xã hội',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
