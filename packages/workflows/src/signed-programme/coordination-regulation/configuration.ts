import type { Configuration } from '../configuration.ts'
import { committeeAsked, frontLeads } from '../parties.ts'

/** All that is this process’s own. */
export const coordinationRegulationConfiguration = {
  id: 'coordination-regulation',
  label: { vi: 'Quy chế phối hợp công tác', en: 'Co-ordination regulation' },
  purpose: {
    vi: 'Một quy chế phối hợp công tác giữa Mặt trận với Ủy ban nhân dân, Hội đồng nhân dân hoặc cơ quan khác cùng cấp trong một nhiệm kỳ (khoản 1 Điều 7 Luật Mặt trận Tổ quốc Việt Nam): dự thảo, trao đổi, xin ý kiến cấp ủy nếu có, các bên ký ban hành, nội dung phối hợp từng năm, đánh giá định kỳ, sơ kết, tổng kết, sửa đổi, kế thừa khi sáp nhập, quy chế cho nhiệm kỳ sau.',
    en: 'One regulation by which the Front and the People’s Committee, the council or another body of the same level work together for a term (art. 7, clause 1, Law on the Front): drafted, exchanged, put to the Party committee where it is asked, signed by each party, with the matters of each year, reviews, amendments, successors after a merger, and the regulation of the next term.',
  },
  words: {
    programme: {
      vi: 'quy chế phối hợp',
      en: 'co-ordination regulation',
      plural: 'co-ordination regulations',
    },
    task: { vi: 'nội dung phối hợp', en: 'joint matter', plural: 'joint matters' },
    sign: { vi: 'ký ban hành', en: 'sign', past: 'signed' },
  },
  kinds: {
    exchange: {
      label: { vi: 'Trao đổi, cung cấp thông tin', en: 'Exchange of information' },
      figure: { vi: 'Nội dung trao đổi, cung cấp thông tin', en: 'Matters of information' },
      example: 'Ủy ban nhân dân thông báo tình hình kinh tế – xã hội trước kỳ họp.',
    },
    oversight: {
      label: { vi: 'Giám sát, phản biện, góp ý', en: 'Supervision, critique and opinions' },
      figure: { vi: 'Nội dung giám sát, phản biện, góp ý', en: 'Matters of supervision and critique' },
      example: 'Mời Mặt trận phản biện dự thảo kế hoạch đầu tư công.',
    },
    mobilisation: {
      label: { vi: 'Vận động Nhân dân', en: 'Mobilising the people' },
      figure: { vi: 'Nội dung vận động Nhân dân', en: 'Matters of mobilisation' },
      example: 'Cùng tổ chức Ngày hội Đại đoàn kết toàn dân tộc.',
    },
  },
  counts: {
    meetings: {
      label: { vi: 'Cuộc họp, làm việc giữa các bên trong kỳ', en: 'Meetings of the parties in the period' },
      figure: { vi: 'Cuộc họp, làm việc giữa các bên', en: 'Meetings of the parties' },
      measure: 'flow',
      example: 4,
    },
    proposals: {
      label: { vi: 'Kiến nghị giữa các bên trong kỳ', en: 'Proposals between them in the period' },
      figure: { vi: 'Kiến nghị giữa các bên', en: 'Proposals between the parties' },
      measure: 'flow',
      example: 9,
    },
  },
  roles: {
    lead: frontLeads,
    party: {
      label: { vi: 'Bên ký quy chế', en: 'Party to the regulation' },
      kinds: [
        'front-standing-board',
        'front-presidium',
        'peoples-committee',
        'council-standing-body',
        'delegation',
        'government',
        'party-committee',
        'procuracy',
        'court',
      ],
      examples: ['front/phuong-ba-dinh', 'committee/phuong-ba-dinh'],
    },
    committee: committeeAsked,
    owner: {
      label: { vi: 'Nơi thực hiện nội dung', en: 'Who has the matter' },
      kinds: [
        'front-standing-board',
        'front-presidium',
        'peoples-committee',
        'council-standing-body',
        'delegation',
        'department',
        'procuracy',
        'court',
      ],
      examples: ['committee/phuong-ba-dinh', 'front/phuong-ba-dinh'],
    },
  },
  leastParties: 2,
  basis: 'coordination-regulation',
  reviews: 'own',
  example: {
    title: 'Quy chế phối hợp công tác giữa Ủy ban nhân dân và Mặt trận phường Ba Đình, nhiệm kỳ 2026 – 2031',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
