import type { Configuration } from '../configuration.ts'
import { committeeAsked, localOwners } from '../parties.ts'

/** All that is this process’s own. */
export const commitmentConfiguration = {
  id: 'commitment',
  label: { vi: 'Cam kết thực hiện chủ đề năm', en: 'Commitment to the theme of the year' },
  purpose: {
    vi: 'Một bản cam kết thực hiện chủ đề năm mà các đơn vị cùng ký: dự thảo, trao đổi, ký, việc cam kết và nơi thực hiện, đánh giá, sơ kết, tổng kết, cam kết của năm sau.',
    en: 'One commitment to the theme of a year that units sign: drafted, exchanged, signed, with what each has committed itself to, reviews, the final one, and the commitment of the next year.',
  },
  words: {
    programme: { vi: 'bản cam kết', en: 'commitment', plural: 'commitments' },
    task: { vi: 'việc cam kết', en: 'pledge', plural: 'pledges' },
    sign: { vi: 'ký', en: 'sign', past: 'signed' },
  },
  kinds: {
    discipline: {
      label: { vi: 'Kỷ cương, trách nhiệm', en: 'Discipline and responsibility' },
      figure: { vi: 'Việc cam kết về kỷ cương, trách nhiệm', en: 'Pledges of discipline' },
      example: 'Trả lời đúng hẹn mọi kiến nghị của Nhân dân.',
    },
    service: {
      label: { vi: 'Phục vụ Nhân dân', en: 'Service to the people' },
      figure: { vi: 'Việc cam kết về phục vụ Nhân dân', en: 'Pledges of service' },
      example: 'Giải quyết thủ tục hành chính trước hạn.',
    },
  },
  counts: {
    signatories: {
      label: { vi: 'Cá nhân đã ký cam kết', en: 'People who signed' },
      figure: {
        vi: 'Cá nhân đã ký cam kết thực hiện chủ đề năm',
        en: 'People who have committed themselves',
      },
      measure: 'stock',
      example: 40,
    },
    breaches: {
      label: { vi: 'Trường hợp vi phạm cam kết trong kỳ', en: 'Breaches in the period' },
      figure: { vi: 'Trường hợp vi phạm cam kết', en: 'Breaches of commitments' },
      measure: 'flow',
      example: 0,
    },
  },
  roles: {
    lead: {
      label: { vi: 'Nơi tổ chức ký cam kết', en: 'Who has it signed' },
      kinds: ['peoples-committee', 'front-standing-board', 'party-committee'],
      examples: ['committee/phuong-ba-dinh'],
    },
    party: {
      label: { vi: 'Đơn vị ký cam kết', en: 'Unit that commits itself' },
      kinds: [
        'peoples-committee',
        'department',
        'front-standing-board',
        'political-organisation',
        'party-committee',
        'workplace',
      ],
      examples: ['committee/phuong-ba-dinh', 'women-union/phuong-ba-dinh'],
    },
    committee: committeeAsked,
    owner: localOwners,
  },
  leastParties: 1,
  basis: 'practice-commitment',
  reviews: 'own',
  example: {
    title: 'Cam kết thực hiện chủ đề năm 2026 của phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
