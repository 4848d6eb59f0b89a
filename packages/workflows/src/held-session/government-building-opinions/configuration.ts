import type { Configuration } from '../configuration.ts'
import { competentBodies, frontConvenes, localAuthorities } from '../parties.ts'

/** All that is this process’s own. */
export const governmentBuildingOpinionsConfiguration = {
  id: 'government-building-opinions',
  label: { vi: 'Góp ý xây dựng chính quyền', en: 'Opinions for building the government' },
  purpose: {
    vi: 'Một đợt Mặt trận tập hợp ý kiến góp ý xây dựng chính quyền: tổ chức và hoạt động của cơ quan, cán bộ, công chức, chủ trương, chính sách ở địa phương; gửi cơ quan chính quyền tiếp thu, giải trình và theo dõi đến ý kiến cuối cùng.',
    en: 'One round in which the Front gathers opinions for building the government: on how bodies work, on officials, on policies of the place; sent to the authorities to accept or explain, and followed to the last.',
  },
  words: {
    session: { vi: 'đợt góp ý', en: 'round', plural: 'rounds' },
    item: { vi: 'ý kiến góp ý', en: 'opinion', plural: 'opinions' },
    conclusion: { vi: 'báo cáo tổng hợp góp ý', en: 'report that sums up', plural: 'reports that sum up' },
  },
  kinds: {
    activity: {
      label: { vi: 'Hoạt động của chính quyền', en: 'How bodies work' },
      figure: { vi: 'Ý kiến về hoạt động của chính quyền', en: 'Opinions on how bodies work' },
      example: 'Đề nghị rút ngắn thời gian chờ ở bộ phận một cửa.',
    },
    official: {
      label: { vi: 'Cán bộ, công chức', en: 'Officials' },
      figure: { vi: 'Ý kiến về cán bộ, công chức', en: 'Opinions on officials' },
      example: 'Đề nghị chấn chỉnh thái độ tiếp dân.',
    },
    policy: {
      label: { vi: 'Chủ trương, chính sách', en: 'Policies' },
      figure: { vi: 'Ý kiến về chủ trương, chính sách', en: 'Opinions on policies' },
      example: 'Đề nghị lấy ý kiến cư dân trước khi đổi hướng giao thông.',
    },
  },
  counts: {
    contributors: {
      label: { vi: 'Lượt người góp ý', en: 'Contributors' },
      figure: { vi: 'Lượt người tham gia góp ý', en: 'People who gave opinions' },
      example: 64,
    },
    conferences: {
      label: { vi: 'Hội nghị góp ý', en: 'Conferences' },
      figure: { vi: 'Hội nghị góp ý đã tổ chức', en: 'Conferences held' },
      example: 3,
    },
  },
  roles: {
    convener: frontConvenes,
    participant: {
      label: { vi: 'Tổ chức, khu dân cư tham gia góp ý', en: 'Those who give opinions' },
      kinds: ['political-organisation', 'front-working-board', 'inspection-board'],
      examples: ['women-union/phuong-ba-dinh', 'front-working-board/phuong-ba-dinh-1'],
    },
    owner: localAuthorities,
    receiver: competentBodies,
  },
  basis: 'practice-government-building-opinions',
  period: 'none',
  labels: {
    events: {
      'session.opened': { vi: 'Bắt đầu tiếp nhận ý kiến góp ý', en: 'Begin to take opinions' },
      'session.ended': { vi: 'Kết thúc tiếp nhận ý kiến góp ý', en: 'Take no more opinions' },
    },
  },
  example: {
    title: 'Góp ý xây dựng chính quyền 6 tháng đầu năm 2026 tại phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
