import type { Configuration } from '../configuration.ts'
import { committeeAsked, localOwners } from '../parties.ts'

/** All that is this process’s own. */
export const schemeConfiguration = {
  id: 'scheme',
  label: { vi: 'Đề án của cấp ủy', en: 'Scheme of a Party committee' },
  purpose: {
    vi: 'Một đề án của cấp ủy về công tác Mặt trận, đoàn thể: đề xuất, dự thảo, lấy ý kiến, ban hành bởi một cơ quan (không phải ký kết giữa nhiều bên), kế hoạch thực hiện từng năm, đánh giá định kỳ, sơ kết, tổng kết, bổ sung, đề án nối tiếp hoặc kết thúc.',
    en: 'One scheme of a Party committee for the work of the Front and organisations: proposed, drafted, exchanged, issued by one body (not signed by several), carried out by the plan of each year, reviewed in each period, at mid-term and at the end, amended, followed by another or ended.',
  },
  words: {
    programme: { vi: 'đề án', en: 'scheme', plural: 'schemes' },
    task: { vi: 'nhiệm vụ của đề án', en: 'task of the scheme', plural: 'tasks of schemes' },
    sign: { vi: 'ban hành', en: 'issue', past: 'issued' },
  },
  kinds: {
    organisation: {
      label: { vi: 'Tổ chức, cán bộ', en: 'Organisation and staff' },
      figure: { vi: 'Nhiệm vụ về tổ chức, cán bộ', en: 'Tasks of organisation and staff' },
      example: 'Giao việc đột phá cho người đứng đầu Mặt trận, tổ chức chính trị – xã hội.',
    },
    method: {
      label: { vi: 'Nội dung, phương thức hoạt động', en: 'Content and ways of working' },
      figure: { vi: 'Nhiệm vụ về nội dung, phương thức hoạt động', en: 'Tasks on ways of working' },
      example: 'Đưa sinh hoạt Ban Công tác Mặt trận về tận tổ dân phố.',
    },
  },
  counts: {
    activities: {
      label: { vi: 'Hoạt động, mô hình mới trong kỳ', en: 'New activities and models in the period' },
      figure: { vi: 'Hoạt động, mô hình mới theo đề án', en: 'New activities and models' },
      measure: 'flow',
      example: 3,
    },
    units: {
      label: { vi: 'Đơn vị đang thực hiện', en: 'Units that carry it out' },
      figure: { vi: 'Đơn vị đang thực hiện đề án', en: 'Units that carry a scheme out' },
      measure: 'stock',
      example: 12,
    },
  },
  roles: {
    lead: {
      label: { vi: 'Nơi chủ trì đề án', en: 'Who leads the scheme' },
      kinds: ['front-standing-board', 'party-committee'],
      examples: ['front/phuong-ba-dinh'],
    },
    party: {
      label: { vi: 'Cấp ủy ban hành', en: 'Party committee that issues it' },
      kinds: ['party-committee'],
      examples: ['party/phuong-ba-dinh'],
    },
    committee: committeeAsked,
    owner: localOwners,
  },
  leastParties: 1,
  basis: 'practice-scheme',
  reviews: 'own',
  labels: {
    states: {
      exchanging: { vi: 'Đang lấy ý kiến cơ quan ban hành', en: 'Being exchanged with the issuer' },
      toBeSigned: { vi: 'Chờ ban hành', en: 'To be issued' },
      'inEffect.amending': { vi: 'Chờ thống nhất bổ sung', en: 'Supplement to be agreed' },
    },
    events: {
      'draft.circulated': { vi: 'Trình dự thảo đề án', en: 'Put the draft to the issuer' },
      'party.agreed': { vi: 'Đồng ý dự thảo đề án', en: 'Agree to the draft' },
      'party.objected': { vi: 'Chưa đồng ý dự thảo đề án', en: 'Object to the draft' },
      'party.declined': { vi: 'Chưa ban hành, nêu lý do', en: 'Decline to issue' },
    },
  },
  example: {
    title: 'Đề án đổi mới nội dung, phương thức hoạt động của Mặt trận và các tổ chức chính trị – xã hội',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
