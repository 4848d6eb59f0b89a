import type { Configuration } from '../configuration.ts'
import { committeeDecides, frontAppraises, frontOrganises, grassrootsNominate } from '../parties.ts'

/** All that is this process’s own. */
export const houseSupportConfiguration = {
  id: 'house-support',
  label: { vi: 'Hỗ trợ nhà Đại đoàn kết', en: 'Support for Great Unity houses' },
  purpose: {
    vi: 'Một đợt hỗ trợ xây, sửa nhà Đại đoàn kết: hộ được đề nghị, được xét bởi nơi khác nơi đề nghị, được duyệt mức hỗ trợ hoặc không được duyệt có lý do, công khai, xây sửa, kiểm tra, bàn giao; mức đã chi không lẫn với mức được duyệt.',
    en: 'One round of support for building or mending Great Unity houses: households put forward, looked at by another than who put them forward, approved with an amount or not for a reason, posted publicly, built, checked and handed over; what was paid is kept apart from what was approved.',
  },
  words: {
    round: { vi: 'đợt hỗ trợ nhà ở', en: 'round of house support', plural: 'rounds of house support' },
    candidate: { vi: 'hộ đề nghị hỗ trợ', en: 'household', plural: 'households' },
    awarded: { vi: 'được duyệt hỗ trợ', en: 'approved' },
    handover: { vi: 'Kiểm tra, bàn giao nhà, chi hỗ trợ', en: 'Check and hand over houses, pay support' },
  },
  kinds: {
    newHouse: {
      label: { vi: 'Xây mới', en: 'New house' },
      figure: { vi: 'Hộ xây mới', en: 'Households for a new house' },
      example: 'Hộ nghèo, nhà tạm.',
    },
    repair: {
      label: { vi: 'Sửa chữa', en: 'Repair' },
      figure: { vi: 'Hộ sửa chữa', en: 'Households for a repair' },
      example: 'Hộ cận nghèo, nhà dột nát.',
    },
  },
  measures: {
    support: {
      label: { vi: 'Tiền hỗ trợ (đồng)', en: 'Support (đồng)' },
      figure: { vi: 'Tiền hỗ trợ nhà ở (đồng)', en: 'House support (đồng)' },
      example: 50_000_000,
    },
  },
  roles: {
    organiser: frontOrganises,
    nominator: grassrootsNominate,
    appraiser: frontAppraises,
    decider: committeeDecides,
  },
  basis: 'practice-house-support',
  labels: {
    events: {
      'candidates.nominated': { vi: 'Đưa hộ vào danh sách đề nghị', en: 'Put households on the list' },
      'candidates.workedOn': { vi: 'Ghi kết quả xây, sửa nhà', en: 'Record the building' },
      'candidates.appraised': { vi: 'Xét hộ đề nghị hỗ trợ', en: 'Look at households' },
    },
  },
  example: {
    title: 'Hỗ trợ xây, sửa nhà Đại đoàn kết phường Ba Đình năm 2026',
    area: 'phuong-ba-dinh',
    level: 'commune',
    asks: ['posting', 'workAfter', 'handover'],
    decidedAt: 'commune',
    place: 'Nhà sinh hoạt cộng đồng tổ dân phố',
  },
} as const satisfies Configuration
