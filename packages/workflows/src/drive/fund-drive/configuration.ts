import { frontAsks, lookedOverBy, reportedTo } from '../parties.ts'
import type { Configuration } from '../configuration.ts'

/** All that is this process’s own. */
export const fundDriveConfiguration = {
  id: 'fund-drive',
  label: { vi: 'Vận động Quỹ “Vì người nghèo”', en: 'Drive for the Fund “For the poor”' },
  purpose: {
    vi: 'Một đợt, một kỳ vận động Quỹ “Vì người nghèo” của Mặt trận: phát động, tiếp nhận tiền và hàng hóa (tên cá nhân ủng hộ được niêm phong), công khai, phân bổ theo mục đích không quá số còn lại, quyết toán, kiểm tra bởi nơi khác, báo cáo. Tiền và giá trị hàng hóa được đếm riêng.',
    en: 'One drive, or one period of it, for the Front’s Fund “For the poor”: launched, money and goods received (names of persons who gave are sealed), published, allocated by purpose and never more than is at hand, settled, audited by another body, reported. Money and the value of goods are counted apart.',
  },
  words: {
    drive: { vi: 'đợt vận động Quỹ', en: 'drive for the Fund', plural: 'drives for the Fund' },
  },
  kinds: {
    housing: {
      label: { vi: 'Xây, sửa nhà Đại đoàn kết', en: 'Great Unity houses' },
      figure: { vi: 'Khoản hỗ trợ nhà Đại đoàn kết', en: 'Allocations for houses' },
      example: 'Hỗ trợ xây nhà Đại đoàn kết cho hộ nghèo tổ dân phố 3.',
    },
    livelihood: {
      label: { vi: 'Phát triển sản xuất, sinh kế', en: 'Livelihood' },
      figure: { vi: 'Khoản hỗ trợ sản xuất, sinh kế', en: 'Allocations for livelihood' },
      example: 'Hỗ trợ vật tư sản xuất cho hộ cận nghèo.',
    },
    health: {
      label: { vi: 'Khám, chữa bệnh', en: 'Medical care' },
      figure: { vi: 'Khoản hỗ trợ khám, chữa bệnh', en: 'Allocations for medical care' },
      example: 'Hỗ trợ người nghèo mắc bệnh hiểm nghèo.',
    },
    schooling: {
      label: { vi: 'Học tập', en: 'Schooling' },
      figure: { vi: 'Khoản hỗ trợ học tập', en: 'Allocations for schooling' },
      example: 'Hỗ trợ học sinh nghèo vượt khó.',
    },
    tet: {
      label: { vi: 'Quà Tết, thăm hỏi', en: 'Gifts for Tết' },
      figure: { vi: 'Khoản quà Tết, thăm hỏi', en: 'Allocations for gifts' },
      example: 'Tặng quà Tết hộ nghèo, hộ cận nghèo.',
    },
  },
  roles: { organiser: frontAsks, auditor: lookedOverBy, informed: reportedTo },
  basis: 'practice-fund-drive',
  example: {
    title: 'Tháng cao điểm vận động Quỹ “Vì người nghèo” phường Ba Đình năm 2026',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
