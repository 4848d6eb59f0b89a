import type { Configuration } from '../configuration.ts'

/** All that is this process’s own. */
export const legalAccessStandardConfiguration = {
  id: 'legal-access-standard',
  label: { vi: 'Công nhận chuẩn tiếp cận pháp luật', en: 'Recognition of access to law' },
  purpose: {
    vi: 'Một năm đánh giá, công nhận xã, phường đạt chuẩn tiếp cận pháp luật: cấp xã tự chấm điểm và đề nghị, được thẩm định có Mặt trận tham gia, được công nhận hoặc không được công nhận có lý do, công bố kết quả. Điểm và tiêu chí là của văn bản quy định, ở đây chỉ ghi.',
    en: 'One year in which communes and wards are assessed against the standard of access to law: each scores itself and proposes itself, is appraised with the Front taking part, is recognised or not for a reason, and the result is made public. Points and criteria are those of the rules; here they are only put on record.',
  },
  words: {
    round: { vi: 'đợt công nhận', en: 'round of recognition', plural: 'rounds of recognition' },
    candidate: { vi: 'đơn vị đề nghị công nhận', en: 'unit', plural: 'units' },
    awarded: { vi: 'được công nhận đạt chuẩn', en: 'recognised' },
    handover: { vi: 'Công bố quyết định công nhận', en: 'Announce the recognition' },
  },
  kinds: {
    ward: {
      label: { vi: 'Phường', en: 'Ward' },
      figure: { vi: 'Phường đề nghị công nhận', en: 'Wards' },
      example: 'Phường tự chấm đạt chuẩn.',
    },
    commune: {
      label: { vi: 'Xã', en: 'Commune' },
      figure: { vi: 'Xã đề nghị công nhận', en: 'Communes' },
      example: 'Xã tự chấm đạt chuẩn.',
    },
  },
  measures: {
    points: {
      label: { vi: 'Điểm đánh giá', en: 'Points' },
      figure: { vi: 'Tổng điểm đánh giá', en: 'Points in all' },
      example: 90,
    },
  },
  roles: {
    organiser: {
      label: { vi: 'Ủy ban nhân dân tổ chức đánh giá', en: 'People’s Committee that holds the round' },
      kinds: ['peoples-committee'],
      examples: ['committee/ha-noi'],
    },
    nominator: {
      label: { vi: 'Ủy ban nhân dân cấp xã đề nghị', en: 'People’s Committee of a commune' },
      kinds: ['peoples-committee'],
      examples: ['committee/phuong-ba-dinh', 'committee/phuong-hoan-kiem'],
    },
    appraiser: {
      label: { vi: 'Nơi thẩm định, có Mặt trận tham gia', en: 'Who appraises, with the Front' },
      kinds: ['front-standing-board', 'department'],
      examples: ['front/ha-noi'],
    },
    decider: {
      label: { vi: 'Nơi công nhận', en: 'Who recognises' },
      kinds: ['peoples-committee'],
      examples: ['committee/ha-noi'],
    },
  },
  basis: 'practice-legal-access-standard',
  labels: {
    events: { 'candidates.nominated': { vi: 'Đề nghị công nhận', en: 'Put units forward' } },
  },
  example: {
    title: 'Đánh giá chuẩn tiếp cận pháp luật thành phố Hà Nội năm 2026',
    area: 'ha-noi',
    level: 'province',
    asks: ['posting'],
    decidedAt: 'province',
    place: 'Cổng thông tin điện tử thành phố',
  },
} as const satisfies Configuration
