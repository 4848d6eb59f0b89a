import type { Configuration } from '../configuration.ts'
import { frontAsks, lookedOverBy, reportedTo } from '../parties.ts'

/** All that is this process’s own. */
export const emergencyDriveConfiguration = {
  id: 'emergency-drive',
  label: { vi: 'Vận động ủng hộ khẩn cấp', en: 'Emergency drive' },
  purpose: {
    vi: 'Một đợt vận động ủng hộ khi có dịch bệnh, thiên tai, sự cố: lời kêu gọi, tiếp nhận tiền, hàng hóa, vật tư, công khai, phân bổ cho nơi, người bị ảnh hưởng không quá số còn lại, quyết toán, kiểm tra, báo cáo. Tiền và giá trị hàng hóa được đếm riêng.',
    en: 'One appeal when there is an epidemic, a natural disaster or an accident: money, goods and supplies received, published, allocated to those affected and never more than is at hand, settled, audited, reported. Money and the value of goods are counted apart.',
  },
  words: {
    drive: {
      vi: 'đợt vận động ủng hộ khẩn cấp',
      en: 'emergency drive',
      plural: 'emergency drives',
    },
  },
  kinds: {
    supplies: {
      label: { vi: 'Vật tư y tế, phòng chống dịch', en: 'Medical supplies' },
      figure: { vi: 'Khoản vật tư y tế, phòng chống dịch', en: 'Allocations of medical supplies' },
      example: 'Khẩu trang, nước sát khuẩn cho chốt kiểm soát.',
    },
    food: {
      label: { vi: 'Lương thực, nhu yếu phẩm', en: 'Food and necessities' },
      figure: { vi: 'Khoản lương thực, nhu yếu phẩm', en: 'Allocations of food and necessities' },
      example: 'Túi an sinh cho hộ trong khu cách ly.',
    },
    relief: {
      label: { vi: 'Trợ giúp hộ, người bị thiệt hại', en: 'Relief for those who suffered' },
      figure: { vi: 'Khoản trợ giúp hộ, người bị thiệt hại', en: 'Allocations of relief' },
      example: 'Trợ giúp người lao động tự do mất việc làm.',
    },
    forces: {
      label: { vi: 'Lực lượng tuyến đầu', en: 'Those at the front line' },
      figure: { vi: 'Khoản hỗ trợ lực lượng tuyến đầu', en: 'Allocations for the front line' },
      example: 'Bồi dưỡng lực lượng trực chốt.',
    },
  },
  roles: { organiser: frontAsks, auditor: lookedOverBy, informed: reportedTo },
  basis: 'practice-emergency-drive',
  labels: { events: { 'drive.launched': { vi: 'Ra lời kêu gọi ủng hộ', en: 'Make the appeal' } } },
  example: {
    title: 'Vận động ủng hộ khắc phục hậu quả bão tại phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
