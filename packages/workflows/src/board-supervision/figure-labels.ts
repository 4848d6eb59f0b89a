import type { Label } from '@civicflow/core'
import { within } from '../building-blocks/figures.ts'

const kindLabels = {
  inspection: { vi: 'Của Ban Thanh tra nhân dân', en: 'By inspection boards' },
  investment: { vi: 'Của Ban Giám sát đầu tư của cộng đồng', en: 'By investment boards' },
} as const satisfies Record<string, Label>

const originLabels = {
  plan: {
    vi: 'Ban tiến hành theo kế hoạch năm của Mặt trận',
    en: 'By boards, of an annual plan of the Front',
  },
  own: { vi: 'Theo kế hoạch của chính Ban', en: 'Of a board’s own plan' },
} as const satisfies Record<string, Label>

const outcomeLabels = {
  underWay: { vi: 'Ban đang tiến hành', en: 'Under way by boards' },
  withRecommendations: { vi: 'Ban kết thúc có kiến nghị', en: 'Ended by boards with recommendations' },
  withoutRecommendation: {
    vi: 'Ban kết thúc không có kiến nghị',
    en: 'Ended by boards without recommendation',
  },
  cancelled: { vi: 'Ban đã hủy', en: 'Cancelled by boards' },
} as const satisfies Record<string, Label>

/** What each figure of supervisions by boards is called. */
export const boardSupervisionFigureLabels = within('boardSupervision', {
  total: { vi: 'Số cuộc kiểm tra, giám sát của các Ban', en: 'Supervisions by boards' },
  ...within('kind', kindLabels),
  ...within('origin', originLabels),
  ...within('outcome', outcomeLabels),
  topics: { vi: 'Nội dung các Ban kiểm tra, giám sát', en: 'Topics looked into by boards' },
  checks: { vi: 'Lần kiểm tra của các Ban', en: 'Checks held by boards' },
  findings: { vi: 'Phát hiện của các Ban', en: 'Findings of boards' },
  seriousFindings: { vi: 'Phát hiện nghiêm trọng', en: 'Serious findings' },
  recommendations: {
    vi: 'Kiến nghị của các Ban đã được xác nhận',
    en: 'Certified recommendations of boards',
  },
  suspensions: { vi: 'Đề nghị đình chỉ đầu tư', en: 'Proposals to suspend an investment' },
  certificationsRefused: { vi: 'Lần Mặt trận không xác nhận', en: 'Certifications refused' },
})

/** A name under which a supervision of a board counts something. */
export type BoardSupervisionFigure = keyof typeof boardSupervisionFigureLabels
/** How a supervision of a board ended; `underWay` until then. */
export type BoardSupervisionOutcome = keyof typeof outcomeLabels
