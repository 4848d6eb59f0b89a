import type { Configuration } from '../configuration.ts'

/** All that is this process’s own. */
export const advisoryGroupConfiguration = {
  id: 'advisory-group',
  label: { vi: 'Tổ tư vấn, Hội đồng tư vấn', en: 'Advisory group' },
  purpose: {
    vi: 'Một tổ, ban hoặc hội đồng tư vấn của Ủy ban Mặt trận: đề nghị, thành lập với số thành viên và người đứng đầu, thay đổi thành viên, đánh giá, số việc được giao, giải thể khi xong nhiệm vụ hoặc hết nhiệm kỳ.',
    en: 'One advisory group, board or council of a Front committee: proposed, set up with so many members and a head, reviewed with what it was asked for, dissolved once its task is done or its term has ended.',
  },
  words: {
    group: { vi: 'tổ tư vấn', en: 'advisory group', plural: 'advisory groups' },
    members: { vi: 'thành viên', en: 'members' },
  },
  kinds: {
    team: {
      label: { vi: 'Tổ tư vấn, Ban tư vấn', en: 'Advisory team' },
      figure: { vi: 'Tổ, Ban tư vấn', en: 'Advisory teams' },
      example: 'Tổ tư vấn của Ủy ban Mặt trận phường Ba Đình',
    },
    council: {
      label: { vi: 'Hội đồng tư vấn', en: 'Advisory council' },
      figure: { vi: 'Hội đồng tư vấn', en: 'Advisory councils' },
      example: 'Hội đồng tư vấn về Dân chủ – Pháp luật',
    },
  },
  counts: {
    drafts: {
      label: { vi: 'Dự thảo đã góp ý', en: 'Drafts advised on' },
      figure: { vi: 'Dự thảo các tổ đã góp ý', en: 'Drafts advisory groups worked on' },
      example: 4,
    },
    supervisions: {
      label: { vi: 'Cuộc giám sát, phản biện đã tham gia', en: 'Supervisions and critiques joined' },
      figure: {
        vi: 'Cuộc giám sát, phản biện các tổ đã tham gia',
        en: 'Supervisions and critiques advisory groups joined',
      },
      example: 2,
    },
  },
  roles: {
    sponsor: {
      label: { vi: 'Mặt trận đề nghị, theo dõi', en: 'Front that proposes and keeps the file' },
      kinds: ['front-standing-board', 'front-presidium'],
      examples: ['front/phuong-ba-dinh'],
    },
    recogniser: {
      label: { vi: 'Mặt trận thành lập', en: 'Front that sets it up' },
      kinds: ['front-standing-board', 'front-presidium'],
      examples: ['front/phuong-ba-dinh'],
    },
  },
  basis: 'practice-advisory-group',
  period: 'none',
  example: {
    area: 'phuong-ba-dinh',
    level: 'commune',
    members: 7,
    into: 'Hội đồng tư vấn của Ủy ban Mặt trận thành phố',
  },
} as const satisfies Configuration
