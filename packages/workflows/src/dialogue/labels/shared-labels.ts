import type { Label } from '@civicflow/core'
import type { Family, OpinionSource, reroutings } from '../vocabulary.ts'

/** What the families of dialogue are called. */
export const familyLabels = {
  government: {
    vi: 'Ủy ban nhân dân với Nhân dân',
    en: 'People’s Committee with the people',
  },
  heads: {
    vi: 'Người đứng đầu cấp ủy, chính quyền với Mặt trận, các tổ chức và Nhân dân',
    en: 'Heads of Party committee and government with the Front, organisations and people',
  },
  reflections: {
    vi: 'Người đứng đầu cấp ủy tiếp dân, đối thoại, xử lý phản ánh',
    en: 'Head of a Party committee on reflections of people',
  },
} as const satisfies Record<Family, Label>

/** Where opinions come from. */
export const sourceLabels = {
  gathered: { vi: 'Tổng hợp từ các địa bàn trước hội nghị', en: 'Gathered in the areas before' },
  hall: { vi: 'Nêu trực tiếp tại hội nghị', en: 'Raised in the hall' },
} as const satisfies Record<OpinionSource, Label>

/** Where an opinion goes that the dialogue does not answer. */
export const reroutingLabels = {
  complaint: { vi: 'Khiếu nại, theo quy trình riêng', en: 'Complaint, to its own procedure' },
  denunciation: { vi: 'Tố cáo, theo quy trình riêng', en: 'Denunciation, to its own procedure' },
  otherBody: { vi: 'Thuộc thẩm quyền nơi khác', en: 'In the competence of another' },
  nextDialogue: { vi: 'Chuyển sang hội nghị sau', en: 'To a later dialogue' },
} as const satisfies Record<(typeof reroutings)[number], Label>
