import type { Label } from '@civicflow/core'
import { within } from '../building-blocks/figures.ts'
import { familyLabels, sourceLabels } from '../dialogue/labels/shared-labels.ts'
import type { OpinionOutcome } from './opinion-context.ts'

const outcomeLabels = {
  open: { vi: 'Chưa trả lời, chưa giao', en: 'Neither answered nor given to anybody' },
  answeredInHall: { vi: 'Trả lời trực tiếp tại hội nghị', en: 'Answered in the hall' },
  awaitingWriting: { vi: 'Chờ trả lời bằng văn bản', en: 'Awaiting an answer in writing' },
  answeredInWriting: { vi: 'Đã trả lời bằng văn bản', en: 'Answered in writing' },
  merged: { vi: 'Gộp vào ý kiến khác', en: 'Merged into another' },
  rerouted: { vi: 'Chuyển nơi khác xem xét', en: 'Rerouted' },
  outOfScope: { vi: 'Ngoài phạm vi đối thoại', en: 'Out of scope' },
} as const satisfies Record<OpinionOutcome, Label>

/** What each figure of a dialogue's opinions is called; their names say what they count, beside those of the dialogue. */
export const opinionFigureLabels = within('dialogueOpinion', {
  total: { vi: 'Lượt ý kiến', en: 'Opinions' },
  ...within('family', familyLabels),
  ...within('source', sourceLabels),
  ...within('outcome', outcomeLabels),
  pending: { vi: 'Ý kiến còn phải theo dõi', en: 'Opinions something is waited for' },
  disputed: { vi: 'Ý kiến chưa được đồng tình với trả lời', en: 'Opinions whose answer was disputed' },
  urged: { vi: 'Ý kiến đã đôn đốc', en: 'Opinions urged' },
  answeredLate: { vi: 'Trả lời bằng văn bản sau ngày đã hẹn', en: 'Answered in writing after the day named' },
  promises: { vi: 'Lời hứa', en: 'Promises' },
  promisesMoved: { vi: 'Số lần dời ngày hứa theo thỏa thuận', en: 'Promises moved to another day' },
  ...within('promise', {
    pending: { vi: 'Lời hứa đang theo dõi', en: 'Promises followed up' },
    fulfilled: { vi: 'Lời hứa đã thực hiện', en: 'Promises fulfilled' },
    broken: { vi: 'Lời hứa không thực hiện đúng hẹn', en: 'Promises broken' },
  }),
})

/** A name under which an opinion counts something. */
export type OpinionFigure = keyof typeof opinionFigureLabels
