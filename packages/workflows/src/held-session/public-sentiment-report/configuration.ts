import type { Configuration } from '../configuration.ts'
import { frontConvenes, localAuthorities } from '../parties.ts'

/** All that is this process’s own. */
export const publicSentimentReportConfiguration = {
  id: 'public-sentiment-report',
  label: { vi: 'Nắm bắt tâm tư, nguyện vọng của Nhân dân', en: 'Report on the people’s concerns' },
  purpose: {
    vi: 'Một đợt Mặt trận nắm bắt tâm tư, nguyện vọng, dư luận của Nhân dân qua Ban Công tác Mặt trận ở khu dân cư: ghi nhận, tổng hợp thành báo cáo, giao hoặc chuyển cơ quan xem xét và theo dõi kết quả.',
    en: 'One round in which the Front hears, by the working boards of residential areas, what people feel, ask for and talk about: put on record, summed up in a report, given or sent on to whoever looks into it, and followed up.',
  },
  words: {
    session: { vi: 'đợt nắm tình hình', en: 'round', plural: 'rounds' },
    item: { vi: 'vấn đề Nhân dân phản ánh', en: 'concern', plural: 'concerns' },
    conclusion: {
      vi: 'báo cáo tình hình Nhân dân',
      en: 'report on the people’s concerns',
      plural: 'reports on the people’s concerns',
    },
  },
  kinds: {
    livelihood: {
      label: { vi: 'Đời sống, việc làm', en: 'Livelihood' },
      figure: { vi: 'Vấn đề đời sống, việc làm', en: 'Concerns about livelihood' },
      example: 'Giá thuê mặt bằng ở chợ tăng nhanh.',
    },
    environment: {
      label: { vi: 'Đất đai, môi trường', en: 'Land and environment' },
      figure: { vi: 'Vấn đề đất đai, môi trường', en: 'Concerns about land and environment' },
      example: 'Nước thải chảy ra hồ sau mưa.',
    },
    services: {
      label: { vi: 'Dịch vụ công, chính sách', en: 'Services and policies' },
      figure: { vi: 'Vấn đề dịch vụ công, chính sách', en: 'Concerns about services and policies' },
      example: 'Trạm y tế thiếu bác sĩ ca tối.',
    },
    order: {
      label: { vi: 'An ninh, trật tự', en: 'Security and order' },
      figure: { vi: 'Vấn đề an ninh, trật tự', en: 'Concerns about security and order' },
      example: 'Đỗ xe trên vỉa hè trước cổng trường.',
    },
  },
  counts: {
    reports: {
      label: { vi: 'Báo cáo của khu dân cư', en: 'Reports of residential areas' },
      figure: { vi: 'Báo cáo của Ban Công tác Mặt trận', en: 'Reports of working boards' },
      example: 12,
    },
    areas: {
      label: { vi: 'Khu dân cư có phản ánh', en: 'Residential areas heard' },
      figure: { vi: 'Lượt khu dân cư có phản ánh', en: 'Residential areas heard' },
      example: 12,
    },
  },
  roles: {
    convener: frontConvenes,
    participant: {
      label: { vi: 'Ban Công tác Mặt trận, tổ chức thành viên', en: 'Working boards and organisations' },
      kinds: ['front-working-board', 'political-organisation'],
      examples: ['front-working-board/phuong-ba-dinh-1'],
    },
    owner: localAuthorities,
    receiver: {
      label: {
        vi: 'Cấp ủy, cơ quan cấp trên nhận báo cáo',
        en: 'Party committee or body above it is sent on to',
      },
      kinds: ['party-committee', 'front-standing-board', 'front-presidium'],
      examples: ['party/phuong-ba-dinh'],
    },
  },
  basis: 'practice-public-sentiment-report',
  period: 'none',
  labels: {
    events: {
      'session.opened': { vi: 'Bắt đầu nắm tình hình', en: 'Begin to hear' },
      'session.ended': { vi: 'Kết thúc nắm tình hình', en: 'Hear no more' },
    },
  },
  example: {
    title: 'Nắm bắt tâm tư, nguyện vọng của Nhân dân tháng 5/2026 tại phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
