import type { Configuration } from '../configuration.ts'
import { committeeDecides, frontAppraises, grassrootsNominate } from '../parties.ts'

/** All that is this process’s own. */
export const beneficiaryReviewConfiguration = {
  id: 'beneficiary-review',
  label: { vi: 'Họp xét đối tượng thụ hưởng chính sách', en: 'Review of beneficiaries' },
  purpose: {
    vi: 'Một lần xét đối tượng thụ hưởng chính sách: danh sách được lập, Hội đồng họp xét, Mặt trận tham gia, được duyệt hoặc không được duyệt có lý do, niêm yết công khai, chi hỗ trợ; phản ánh khi công khai thì xem xét lại; số tiền được duyệt và số tiền đã chi là hai số.',
    en: 'One review of those a policy is for: a list is drawn up, the council meets with the Front in it, each is approved or not for a reason, the list is posted publicly, support is paid; an objection to it leads to a second look; approved and paid are two amounts.',
  },
  words: {
    round: { vi: 'đợt xét đối tượng thụ hưởng', en: 'review', plural: 'reviews' },
    candidate: { vi: 'người đề nghị hỗ trợ', en: 'person proposed', plural: 'people proposed' },
    awarded: { vi: 'được duyệt hỗ trợ', en: 'approved' },
    handover: { vi: 'Chi hỗ trợ', en: 'Pay support' },
  },
  kinds: {
    person: {
      label: { vi: 'Cá nhân thụ hưởng', en: 'Person' },
      figure: { vi: 'Người được đưa vào danh sách', en: 'People on the list' },
      example: 'Lao động bị mất việc, không có thu nhập.',
    },
  },
  measures: {
    support: {
      label: { vi: 'Tiền hỗ trợ (đồng)', en: 'Support (đồng)' },
      figure: { vi: 'Tiền hỗ trợ (đồng)', en: 'Support (đồng)' },
      example: 825_000,
    },
  },
  roles: {
    organiser: {
      label: { vi: 'Ủy ban nhân dân tổ chức xét', en: 'People’s Committee that holds the review' },
      kinds: ['peoples-committee'],
      examples: ['committee/phuong-ba-dinh'],
    },
    nominator: grassrootsNominate,
    appraiser: {
      ...frontAppraises,
      label: { vi: 'Nơi dự Hội đồng họp xét', en: 'Who sits on the council' },
    },
    decider: committeeDecides,
  },
  basis: 'practice-beneficiary-review',
  labels: {
    events: {
      'candidates.nominated': { vi: 'Đưa vào danh sách đề nghị', en: 'Put people on the list' },
      'candidates.appraised': { vi: 'Họp xét danh sách', en: 'Look at the list in council' },
    },
  },
  example: {
    title: 'Xét hỗ trợ người lao động gặp khó khăn phường Ba Đình năm 2026',
    area: 'phuong-ba-dinh',
    level: 'commune',
    asks: ['posting', 'handover'],
    decidedAt: 'commune',
    place: 'Trụ sở Ủy ban nhân dân phường',
  },
} as const satisfies Configuration
