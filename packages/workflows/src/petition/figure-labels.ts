import type { Label } from '@civicflow/core'
import { within } from '../building-blocks/figures.ts'
import { levelLabels, sourceLabels } from './labels/value-labels.ts'

const classLabels = {
  resolved: { vi: 'Đã giải quyết xong', en: 'Settled' },
  inProgress: { vi: 'Đang nghiên cứu, tiếp thu để giải quyết', en: 'Being settled' },
  explained: { vi: 'Giải trình, cung cấp thông tin', en: 'Explained' },
  none: { vi: 'Chưa có kết quả trả lời còn giá trị', en: 'Without an answer that holds' },
} as const satisfies Record<string, Label>

const { part: _part, joint: _joint, ...ownSources } = sourceLabels

const single = {
  raised: { vi: 'Kiến nghị cử tri đã nêu', en: 'Petitions raised by voters' },
  parts: { vi: 'Kiến nghị tách ra từ kiến nghị khác', en: 'Parts split off' },
  joint: { vi: 'Kiến nghị gộp từ nhiều kiến nghị', en: 'Joint petitions' },
  toSettle: { vi: 'Kiến nghị phải giải quyết, trả lời', en: 'Petitions to settle' },
  duplicates: { vi: 'Kiến nghị trùng', en: 'Duplicates' },
  splitOriginals: { vi: 'Kiến nghị gốc đã tách', en: 'Originals that were split' },
  mergedOriginals: { vi: 'Kiến nghị gốc đã gộp', en: 'Originals that were merged' },
  diverted: { vi: 'Khiếu nại, tố cáo đã chuyển ra khỏi quy trình', en: 'Complaints handed over' },
  withdrawn: { vi: 'Ghi nhầm, đã rút', en: 'Recorded in error and withdrawn' },
  repeated: { vi: 'Kiến nghị nhắc lại kiến nghị trước', en: 'Petitions that repeat an earlier one' },
  raisedAgain: { vi: 'Kiến nghị được cử tri nêu nhiều lần', en: 'Petitions raised more than once' },
  forwarded: { vi: 'Đã chuyển đến cơ quan có thẩm quyền', en: 'Forwarded to the competent body' },
  returned: { vi: 'Bị trả lại do không đúng thẩm quyền', en: 'Returned for lack of competence' },
  answeredOnTheSpot: { vi: 'Đã trả lời trực tiếp tại hội nghị', en: 'Answered at the meeting' },
  answeredInWriting: { vi: 'Đã trả lời bằng văn bản', en: 'Answered in writing' },
  answeredLate: { vi: 'Trong đó trả lời quá thời hạn', en: 'Of those answered in writing, after the term' },
  unanswered: { vi: 'Chưa được trả lời', en: 'Unanswered' },
  withoutRoadmap: {
    vi: 'Trong đó chưa nêu lộ trình, thời hạn',
    en: 'Of those being settled, without roadmap or time limit',
  },
  notResolved: {
    vi: 'Trong đó báo cáo là chưa giải quyết',
    en: 'Of those being settled, reported as not settled',
  },
  reopened: { vi: 'Phải xem xét lại', en: 'Opened anew' },
  carriedOver: { vi: 'Chuyển sang kỳ họp sau', en: 'Carried over from an earlier session' },
  stillCarried: {
    vi: 'Trong đó còn tồn, chưa giải quyết xong',
    en: 'Of those carried over, still open',
  },
  evaluated: { vi: 'Đã đánh giá văn bản trả lời', en: 'Answers evaluated' },
  disputed: { vi: 'Văn bản trả lời chưa đạt', en: 'Answers found inadequate' },
  requestedAnew: { vi: 'Đã yêu cầu trả lời lại', en: 'Answers requested anew' },
  urged: { vi: 'Đã đôn đốc', en: 'Urged' },
  underSupervision: { vi: 'Đang được giám sát', en: 'Under supervision' },
  escalated: { vi: 'Đã đưa ra nghị quyết hoặc chất vấn', en: 'Taken to a resolution or to question time' },
  closed: { vi: 'Đã giải quyết, khép hồ sơ', en: 'Files closed of those to settle' },
} as const satisfies Record<string, Label>

/**
 * What each figure of petitions is called; one without a label does not compile. Petitions are counted beside meetings
 * in a campaign, so their names say what they count.
 */
export const petitionFigureLabels = within('petition', {
  ...single,
  ...within('source', ownSources),
  ...within('class', classLabels),
  ...within('level', { ...levelLabels, none: { vi: 'Chưa phân loại thẩm quyền', en: 'Not classified' } }),
})

/** A name under which a petition counts something. */
export type PetitionFigure = keyof typeof petitionFigureLabels
