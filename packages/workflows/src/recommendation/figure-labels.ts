import type { Label } from '@civicflow/core'
import { within } from '../building-blocks/figures.ts'

const answerLabels = {
  accepted: { vi: 'Được tiếp thu', en: 'Accepted' },
  partly: { vi: 'Được tiếp thu một phần', en: 'Accepted in part' },
  rejected: { vi: 'Không được tiếp thu, có giải trình', en: 'Rejected with reasons' },
  none: { vi: 'Chưa được trả lời', en: 'Unanswered' },
} as const satisfies Record<string, Label>

const outcomeLabels = {
  open: { vi: 'Chưa kết thúc', en: 'Open' },
  done: { vi: 'Kết thúc do đã thực hiện xong', en: 'Ended as carried out' },
  explained: { vi: 'Kết thúc do chấp nhận giải trình', en: 'Ended by an accepted explanation' },
  liabilityHandled: { vi: 'Kết thúc do đã xử lý trách nhiệm', en: 'Ended with liability handled' },
  unresolved: { vi: 'Kết thúc mà không được giải quyết', en: 'Ended unresolved' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
} as const satisfies Record<string, Label>

/**
 * What each figure of recommendations is called. They are counted beside supervisions, so their names say what they
 * count.
 */
export const recommendationFigureLabels = within('recommendation', {
  total: { vi: 'Số kiến nghị', en: 'Recommendations' },
  sent: { vi: 'Kiến nghị đã gửi', en: 'Recommendations sent' },
  ...within('answer', answerLabels),
  answeredLate: { vi: 'Trong đó trả lời quá thời hạn', en: 'Of those answered, after the term' },
  urged: { vi: 'Kiến nghị đã đôn đốc', en: 'Recommendations urged' },
  urgings: { vi: 'Số lần đôn đốc', en: 'Times urged' },
  escalated: { vi: 'Đã kiến nghị Mặt trận cấp trên', en: 'Escalated to the Front above' },
  superior: { vi: 'Mặt trận cấp trên đã kiến nghị cơ quan cấp trên', en: 'Recommended to the superior' },
  listed: { vi: 'Đã đưa vào thông báo sáu tháng', en: 'Listed in a six-monthly notice' },
  liabilityAsked: { vi: 'Đã đề nghị xem xét trách nhiệm', en: 'Liability asked to be considered' },
  supervisedAnew: { vi: 'Đã giám sát lại', en: 'Supervised anew' },
  verified: { vi: 'Đã xác nhận thực hiện', en: 'Verified as carried out' },
  ...within('outcome', outcomeLabels),
})

/** A name under which a recommendation counts something. */
export type RecommendationFigure = keyof typeof recommendationFigureLabels
