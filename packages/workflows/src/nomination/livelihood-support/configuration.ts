import type { Configuration } from '../configuration.ts'
import { committeeDecides, frontAppraises } from '../parties.ts'

/** All that is this process’s own. */
export const livelihoodSupportConfiguration = {
  id: 'livelihood-support',
  label: { vi: 'Hỗ trợ sinh kế', en: 'Livelihood support' },
  purpose: {
    vi: 'Một đợt hỗ trợ sinh kế của Mặt trận, tổ chức chính trị – xã hội: nhu cầu được đăng ký, được xét bởi nơi khác nơi đăng ký, được duyệt hoặc không được duyệt có lý do, học nghề, vay vốn, nhận hỗ trợ và ghi kết quả.',
    en: 'One round of livelihood support of the Front and organisations: needs are registered, looked at by another than who registered them, approved or not for a reason, then trained, lent to or supported, with the result on record.',
  },
  words: {
    round: { vi: 'đợt hỗ trợ sinh kế', en: 'round of support', plural: 'rounds of support' },
    candidate: { vi: 'nhu cầu đăng ký', en: 'registered need', plural: 'registered needs' },
    awarded: { vi: 'được duyệt hỗ trợ', en: 'approved' },
    handover: { vi: 'Giải ngân, trao hỗ trợ', en: 'Pay out support' },
  },
  kinds: {
    training: {
      label: { vi: 'Học nghề, việc làm', en: 'Training and work' },
      figure: { vi: 'Nhu cầu học nghề, việc làm', en: 'Needs for training and work' },
      example: 'Đăng ký lớp nấu ăn ngắn hạn.',
    },
    entrustedLoan: {
      label: { vi: 'Vay vốn ủy thác', en: 'Entrusted loan' },
      figure: { vi: 'Nhu cầu vay vốn ủy thác', en: 'Needs for an entrusted loan' },
      example: 'Vay vốn mở quầy hàng.',
    },
    programme: {
      label: { vi: 'Chương trình mục tiêu', en: 'Target programme' },
      figure: { vi: 'Nhu cầu từ chương trình mục tiêu', en: 'Needs of a target programme' },
      example: 'Nhận hỗ trợ sinh kế cho hộ cận nghèo.',
    },
  },
  measures: {
    support: {
      label: { vi: 'Vốn vay, tiền hỗ trợ (đồng)', en: 'Loan or support (đồng)' },
      figure: { vi: 'Vốn vay, tiền hỗ trợ sinh kế (đồng)', en: 'Loans and support (đồng)' },
      example: 20_000_000,
    },
  },
  roles: {
    organiser: {
      label: { vi: 'Tổ chức hỗ trợ', en: 'Organisation that supports' },
      kinds: ['political-organisation', 'front-standing-board'],
      examples: ['women-union/phuong-ba-dinh'],
    },
    nominator: {
      label: { vi: 'Nơi đăng ký nhu cầu', en: 'Who registers needs' },
      kinds: ['front-working-board', 'political-organisation'],
      examples: ['front-working-board/phuong-ba-dinh-1'],
    },
    appraiser: frontAppraises,
    decider: committeeDecides,
  },
  basis: 'practice-livelihood-support',
  labels: {
    events: {
      'candidates.nominated': { vi: 'Đăng ký nhu cầu', en: 'Register needs' },
      'candidates.workedOn': { vi: 'Ghi kết quả hỗ trợ', en: 'Record what came of it' },
      'candidates.appraised': { vi: 'Xét nhu cầu đăng ký', en: 'Look at registered needs' },
    },
  },
  example: {
    title: 'Hỗ trợ sinh kế cho hội viên phường Ba Đình năm 2026',
    area: 'phuong-ba-dinh',
    level: 'commune',
    asks: ['workAfter', 'handover'],
    decidedAt: 'commune',
    place: 'Trụ sở Hội Liên hiệp Phụ nữ phường',
  },
} as const satisfies Configuration
