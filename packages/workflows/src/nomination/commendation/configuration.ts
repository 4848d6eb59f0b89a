import type { Configuration } from '../configuration.ts'
import { frontAppraises, frontOrganises, grassrootsNominate } from '../parties.ts'

/** All that is this process’s own. */
export const commendationConfiguration = {
  id: 'commendation',
  label: { vi: 'Đợt khen thưởng', en: 'Round of commendation' },
  purpose: {
    vi: 'Một đợt khen thưởng của Mặt trận: tập thể, cá nhân được đề nghị, được xét bởi nơi khác nơi đề nghị, được trình cấp có thẩm quyền, được hoặc không được khen thưởng có lý do, trao giấy khen, bằng khen, Kỷ niệm chương. Đề nghị chưa phải là khen thưởng; số được khen đếm theo loại và theo cấp quyết định.',
    en: 'One round of commendation of the Front: collectives and individuals put forward, looked at by another than who put them forward, proposed to the level that decides, commended or not for a reason, and given their certificates. Proposed is not commended; who was is counted by kind and by the level that decided.',
  },
  words: {
    round: { vi: 'đợt khen thưởng', en: 'round of commendation', plural: 'rounds of commendation' },
    candidate: { vi: 'đề nghị khen thưởng', en: 'nominee', plural: 'nominees' },
    awarded: { vi: 'được khen thưởng', en: 'commended' },
    handover: { vi: 'Trao giấy khen, bằng khen, Kỷ niệm chương', en: 'Hand over the certificates' },
  },
  kinds: {
    collective: {
      label: { vi: 'Tập thể', en: 'Collective' },
      figure: { vi: 'Tập thể', en: 'Collectives' },
      example: 'Hoàn thành xuất sắc công tác Mặt trận năm 2026.',
    },
    individual: {
      label: { vi: 'Cá nhân', en: 'Individual' },
      figure: { vi: 'Cá nhân', en: 'Individuals' },
      example: 'Có nhiều đóng góp cho phong trào ở tổ dân phố.',
    },
  },
  measures: {
    bonus: {
      label: { vi: 'Tiền thưởng (đồng)', en: 'Bonus (đồng)' },
      figure: { vi: 'Tiền thưởng (đồng)', en: 'Bonuses (đồng)' },
      example: 500_000,
    },
  },
  roles: {
    organiser: frontOrganises,
    nominator: grassrootsNominate,
    appraiser: frontAppraises,
    decider: {
      label: { vi: 'Cấp quyết định khen thưởng', en: 'Who decides' },
      kinds: ['front-standing-board', 'front-presidium', 'peoples-committee'],
      examples: ['front/ha-noi'],
    },
  },
  basis: 'practice-commendation',
  labels: {
    events: {
      'candidates.nominated': { vi: 'Ghi đề nghị khen thưởng', en: 'Put nominees forward' },
      'candidates.appraised': { vi: 'Xét đề nghị khen thưởng', en: 'Look at nominees' },
    },
  },
  example: {
    title: 'Xét khen thưởng công tác Mặt trận phường Ba Đình năm 2026',
    area: 'phuong-ba-dinh',
    level: 'commune',
    asks: ['handover'],
    decidedAt: 'province',
    place: 'Trang thông tin điện tử của phường',
  },
} as const satisfies Configuration
