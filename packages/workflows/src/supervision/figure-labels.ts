import type { Label } from '@civicflow/core'
import { within } from '../building-blocks/figures.ts'

const formLabels = {
  team: { vi: 'Bằng đoàn giám sát', en: 'By a team' },
  documents: { vi: 'Bằng nghiên cứu, xem xét văn bản', en: 'By study of documents' },
  joint: { vi: 'Cùng cơ quan có thẩm quyền', en: 'Joined with a competent body' },
} as const satisfies Record<string, Label>

const partLabels = {
  lead: { vi: 'Cuộc giám sát chủ trì', en: 'Led' },
  participant: { vi: 'Cuộc giám sát tham gia', en: 'Taken part in' },
} as const satisfies Record<string, Label>

const originLabels = {
  plan: { vi: 'Theo kế hoạch năm', en: 'Of an annual plan' },
  adHoc: { vi: 'Đột xuất', en: 'Ad hoc' },
  invitation: { vi: 'Theo lời mời', en: 'On invitation' },
} as const satisfies Record<string, Label>

const outcomeLabels = {
  underWay: { vi: 'Đang tiến hành', en: 'Under way' },
  withRecommendations: { vi: 'Kết luận có kiến nghị', en: 'Concluded with recommendations' },
  withoutRecommendation: { vi: 'Kết thúc không có kiến nghị', en: 'Concluded without recommendation' },
  partEnded: { vi: 'Đã tham gia đến khi kết thúc', en: 'Taken part in to the end' },
  declined: { vi: 'Không nhận lời mời', en: 'Invitation declined' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
} as const satisfies Record<string, Label>

/** What each figure of supervisions is called. */
export const supervisionFigureLabels = within('supervision', {
  total: {
    vi: 'Hồ sơ giám sát (chủ trì, tham gia, kể cả đã hủy)',
    en: 'Supervision cases (led or joined, also called off)',
  },
  ...within('form', formLabels),
  ...within('part', partLabels),
  ...within('origin', originLabels),
  ...within('outcome', outcomeLabels),
  topics: { vi: 'Nội dung được giám sát', en: 'Topics supervised' },
  sessions: { vi: 'Buổi làm việc đã tiến hành', en: 'Working sessions held' },
  sessionsJoined: { vi: 'Buổi tham gia giám sát', en: 'Sessions taken part in' },
  conferences: { vi: 'Hội nghị nghiên cứu văn bản đã tổ chức', en: 'Conferences on documents held' },
  surveys: { vi: 'Cuộc khảo sát thực tế', en: 'Field surveys' },
  recommendations: { vi: 'Kiến nghị sau giám sát', en: 'Recommendations after supervision' },
})

/** A name under which a supervision counts something. */
export type SupervisionFigure = keyof typeof supervisionFigureLabels
/** How a supervision ended; `underWay` until then. */
export type SupervisionOutcome = keyof typeof outcomeLabels
