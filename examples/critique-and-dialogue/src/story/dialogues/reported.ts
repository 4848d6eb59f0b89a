import type { IsoDay, Label } from '@civicflow/core'

/** What the half-year report prints of the dialogues of one level. */
export interface Reported {
  readonly periodic: number
  readonly onDemand?: number
  readonly delegates: number
  readonly opinions: number
  /** Opinions gathered before and raised in the hall; the report tells them of the district alone. */
  readonly bySource?: { readonly gathered: number; readonly hall: number }
  readonly answered: number
  readonly inWriting: number
  /** As it is printed. */
  readonly quote: string
}

export const levels = ['district', 'communes'] as const
export type Level = (typeof levels)[number]

/** Dialogues of Chương Mỹ in the first half of 2024, number by number as they are printed, whether they add up or not. */
export const reported = {
  district: {
    periodic: 2,
    delegates: 580,
    opinions: 67,
    bySource: { gathered: 45, hall: 23 },
    answered: 67,
    inWriting: 0,
    quote:
      'Cấp huyện tổ chức 02 hội nghị định kỳ với 580 đại biểu về dự, tại hội nghị có 67 lượt ý kiến (45 ý kiến tổng hợp từ các xã, thị trấn, 23 ý kiến trực tiếp tại hội nghị) các đồng chí đứng đầu cấp ủy, chính quyền đã tiếp thu, giải trình toàn bộ 67 ý kiến, không có ý kiến, kiến nghị nào tiếp thu trả lời sau bằng văn bản',
  },
  communes: {
    periodic: 7,
    onDemand: 1,
    delegates: 820,
    opinions: 95,
    answered: 82,
    inWriting: 13,
    quote:
      '01 hội nghị đột xuất, 7 hội nghị định kỳ với 820 đại biểu về dự, tại hội nghị có 95 lượt ý kiến, trong đó có 82 ý kiến được cấp có thẩm quyền trả lời trực tiếp, 13 ý kiến tiếp thu trả lời bằng văn bản',
  },
} satisfies Readonly<Record<Level, Reported>>

export const source: Label = {
  vi: 'Báo cáo 6 tháng đầu năm 2024 của huyện Chương Mỹ, thành phố Hà Nội',
  en: 'Report of Chương Mỹ District, Hà Nội, on the first half of 2024',
}
export const publishedOn: IsoDay = '2024-06-21'
export const periodEnd: IsoDay = '2024-06-30'
