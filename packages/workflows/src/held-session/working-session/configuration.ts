import type { Configuration } from '../configuration.ts'
import { competentBodies } from '../parties.ts'

/** All that is this process’s own. */
export const workingSessionConfiguration = {
  id: 'working-session',
  label: { vi: 'Buổi làm việc giải quyết việc mới, việc khó', en: 'Working session on new and hard matters' },
  purpose: {
    vi: 'Một buổi làm việc mời lãnh đạo Ủy ban nhân dân, sở, ngành cùng Mặt trận giải quyết việc mới, việc khó: nêu từng việc, kết luận ai làm, báo cáo đến khi xong.',
    en: 'One working session to which leaders of People’s Committee and departments are invited to settle new and hard matters with the Front: each is put, somebody is told to do it, and reports until it is done.',
  },
  words: {
    session: { vi: 'buổi làm việc', en: 'working session', plural: 'working sessions' },
    item: { vi: 'việc', en: 'matter', plural: 'matters' },
    conclusion: {
      vi: 'thông báo kết luận buổi làm việc',
      en: 'notice of conclusion',
      plural: 'notices of conclusion',
    },
  },
  kinds: {
    newMatter: {
      label: { vi: 'Việc mới', en: 'New matter' },
      figure: { vi: 'Việc mới', en: 'New matters' },
      example: 'Tổ chức Mặt trận ở khu dân cư sau khi sáp nhập.',
    },
    hardMatter: {
      label: { vi: 'Việc khó, vướng mắc', en: 'Hard matter' },
      figure: { vi: 'Việc khó, vướng mắc', en: 'Hard matters' },
      example: 'Vướng mắc về trụ sở của các tổ chức chính trị – xã hội.',
    },
  },
  counts: {
    bodies: {
      label: { vi: 'Cơ quan dự', en: 'Bodies present' },
      figure: { vi: 'Lượt cơ quan dự buổi làm việc', en: 'Bodies present' },
      example: 6,
    },
    attendees: {
      label: { vi: 'Người dự', en: 'Attendees' },
      figure: { vi: 'Lượt người dự buổi làm việc', en: 'Attendees' },
      example: 18,
    },
  },
  roles: {
    convener: {
      label: { vi: 'Đơn vị chủ trì', en: 'Body that convenes' },
      kinds: ['party-committee', 'front-standing-board'],
      examples: ['party/phuong-ba-dinh'],
    },
    participant: {
      label: { vi: 'Lãnh đạo cơ quan được mời', en: 'Leaders invited' },
      kinds: ['peoples-committee', 'department', 'front-standing-board', 'political-organisation'],
      examples: ['committee/phuong-ba-dinh', 'front/phuong-ba-dinh'],
    },
    owner: {
      label: { vi: 'Cơ quan được giao giải quyết', en: 'Body that is to settle it' },
      kinds: ['peoples-committee', 'department', 'front-standing-board'],
      examples: ['committee/phuong-ba-dinh', 'front/phuong-ba-dinh'],
    },
    receiver: competentBodies,
  },
  basis: 'practice-working-session',
  period: 'none',
  labels: {
    events: {
      'items.answered': { vi: 'Báo cáo kết quả giải quyết việc', en: 'Report how it was settled' },
    },
  },
  example: {
    title: 'Làm việc về tổ chức Mặt trận ở khu dân cư sau sáp nhập',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
