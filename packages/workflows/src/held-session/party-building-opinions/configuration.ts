import type { Configuration } from '../configuration.ts'
import { frontConvenes } from '../parties.ts'

/** All that is this process’s own. */
export const partyBuildingOpinionsConfiguration = {
  id: 'party-building-opinions',
  label: { vi: 'Góp ý xây dựng Đảng', en: 'Opinions for Party building' },
  purpose: {
    vi: 'Một đợt Mặt trận tập hợp ý kiến góp ý xây dựng Đảng: góp ý với tổ chức đảng, góp ý với đảng viên về đạo đức, lối sống; phân loại, gửi cấp ủy tiếp thu, giải trình và theo dõi đến ý kiến cuối cùng. Ý kiến về một người thuộc loại nhạy cảm: số liệu không nêu nội dung.',
    en: 'One round in which the Front gathers opinions for Party building: on Party organisations, and on members, their conduct and way of life; sorted, sent to the Party committee to accept or explain, and followed to the last. What is said of a person is sensitive: no figure tells it.',
  },
  words: {
    session: { vi: 'đợt góp ý', en: 'round', plural: 'rounds' },
    item: { vi: 'ý kiến góp ý', en: 'opinion', plural: 'opinions' },
    conclusion: { vi: 'báo cáo tổng hợp góp ý', en: 'report that sums up', plural: 'reports that sum up' },
  },
  kinds: {
    organisation: {
      label: { vi: 'Góp ý với tổ chức đảng', en: 'On a Party organisation' },
      figure: { vi: 'Ý kiến góp ý với tổ chức đảng', en: 'Opinions on Party organisations' },
      example: 'Đề nghị chi bộ công khai kết quả sửa chữa sau kiểm điểm.',
    },
    member: {
      label: { vi: 'Góp ý với đảng viên', en: 'On a Party member' },
      figure: { vi: 'Ý kiến góp ý với đảng viên', en: 'Opinions on Party members' },
      example: 'Đề nghị nêu gương trong việc giữ nếp sống văn minh ở khu dân cư.',
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
      kinds: ['political-organisation', 'front-working-board', 'council-standing-body'],
      examples: ['women-union/phuong-ba-dinh', 'front-working-board/phuong-ba-dinh-1'],
    },
    owner: {
      label: {
        vi: 'Cấp ủy, tổ chức được giao tiếp thu, giải trình',
        en: 'Party committee or organisation that is to respond',
      },
      kinds: ['party-committee', 'political-organisation'],
      examples: ['party/phuong-ba-dinh', 'women-union/phuong-ba-dinh'],
    },
    receiver: {
      label: { vi: 'Cấp ủy nhận chuyển', en: 'Party committee it is sent on to' },
      kinds: ['party-committee'],
      examples: ['party/phuong-ba-dinh'],
    },
  },
  basis: 'practice-party-building-opinions',
  period: 'none',
  labels: {
    events: {
      'session.opened': { vi: 'Bắt đầu tiếp nhận ý kiến góp ý', en: 'Begin to take opinions' },
      'session.ended': { vi: 'Kết thúc tiếp nhận ý kiến góp ý', en: 'Take no more opinions' },
    },
  },
  example: {
    title: 'Góp ý xây dựng Đảng 6 tháng đầu năm 2026 tại phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
