import type { Configuration } from '../configuration.ts'
import { committeeAsked, localOwners } from '../parties.ts'

/** All that is this process’s own. */
export const grassrootsDemocracyConfiguration = {
  id: 'grassroots-democracy',
  label: { vi: 'Kế hoạch thực hiện dân chủ ở cơ sở', en: 'Plan for grassroots democracy' },
  purpose: {
    vi: 'Việc chỉ đạo thực hiện dân chủ ở cơ sở tại một địa bàn: kế hoạch, hướng dẫn, các loại hình và lĩnh vực thực hiện, kiểm tra, hội nghị đánh giá kết quả sáu tháng và năm, sơ kết, tổng kết, kế hoạch nối tiếp.',
    en: 'How democracy at the grassroots is steered in one place: plan and guidance, the kinds of units and fields, checks, a conference that reviews each half-year, mid-term and final reviews, and the plan that follows.',
  },
  words: {
    programme: {
      vi: 'kế hoạch thực hiện dân chủ ở cơ sở',
      en: 'plan for grassroots democracy',
      plural: 'plans for grassroots democracy',
    },
    task: { vi: 'việc thực hiện dân chủ', en: 'measure', plural: 'measures' },
    sign: { vi: 'ban hành', en: 'issue', past: 'issued' },
  },
  kinds: {
    landClearance: {
      label: { vi: 'Giải phóng mặt bằng', en: 'Land clearance' },
      figure: { vi: 'Việc về giải phóng mặt bằng', en: 'Measures on land clearance' },
      example: 'Niêm yết, họp công khai phương án bồi thường với các hộ dân.',
    },
    constructionOrder: {
      label: { vi: 'Quản lý trật tự xây dựng', en: 'Order in construction' },
      figure: { vi: 'Việc về quản lý trật tự xây dựng', en: 'Measures on order in construction' },
      example: 'Công khai giấy phép xây dựng tại trụ sở Ủy ban nhân dân.',
    },
    businessTax: {
      label: { vi: 'Thuế đối với hộ kinh doanh', en: 'Tax of household businesses' },
      figure: { vi: 'Việc về thuế đối với hộ kinh doanh', en: 'Measures on tax of household businesses' },
      example: 'Công khai mức thuế khoán, lấy ý kiến Hội đồng tư vấn thuế.',
    },
    other: {
      label: { vi: 'Lĩnh vực khác', en: 'Other fields' },
      figure: { vi: 'Việc về lĩnh vực khác', en: 'Measures in other fields' },
      example: 'Hướng dẫn bầu Ban Thanh tra nhân dân nhiệm kỳ mới.',
    },
  },
  counts: {
    unitKinds: {
      label: { vi: 'Loại hình cơ sở đang thực hiện', en: 'Kinds of units' },
      figure: { vi: 'Loại hình cơ sở đang thực hiện dân chủ', en: 'Kinds of units covered' },
      measure: 'stock',
      example: 3,
    },
    checks: {
      label: { vi: 'Cuộc kiểm tra trong kỳ', en: 'Checks in the period' },
      figure: { vi: 'Cuộc kiểm tra thực hiện dân chủ', en: 'Checks carried out' },
      measure: 'flow',
      example: 5,
    },
  },
  roles: {
    lead: {
      label: { vi: 'Nơi chủ trì chỉ đạo', en: 'Who steers' },
      kinds: ['party-committee', 'peoples-committee', 'front-standing-board'],
      examples: ['party/phuong-ba-dinh'],
    },
    party: {
      label: { vi: 'Nơi ban hành kế hoạch', en: 'Who issues the plan' },
      kinds: ['party-committee', 'peoples-committee', 'front-standing-board'],
      examples: ['party/phuong-ba-dinh', 'committee/phuong-ba-dinh'],
    },
    committee: committeeAsked,
    owner: localOwners,
  },
  leastParties: 1,
  basis: 'practice-grassroots-democracy',
  reviews: { every: 'halfYear', provision: 'practice-grassroots-democracy-half-year' },
  labels: {
    states: {
      exchanging: { vi: 'Đang lấy ý kiến các nơi ban hành', en: 'Being exchanged with the issuers' },
      toBeSigned: { vi: 'Chờ ban hành', en: 'To be issued' },
    },
    events: {
      'draft.circulated': { vi: 'Gửi dự thảo lấy ý kiến', en: 'Send the draft out' },
      'review.held': { vi: 'Đánh giá kết quả sáu tháng', en: 'Review the half-year' },
    },
  },
  example: {
    title: 'Kế hoạch thực hiện dân chủ ở cơ sở phường Ba Đình năm 2026 – 2027',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
