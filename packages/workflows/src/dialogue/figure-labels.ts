import type { Label } from '@civicflow/core'
import { within } from '../building-blocks/figures.ts'
import { familyLabels, sourceLabels } from './labels/shared-labels.ts'
import { occasionLabels } from './labels/value-labels.ts'

const outcomeLabels = {
  underWay: { vi: 'Đang chuẩn bị, đang tiến hành', en: 'Under way' },
  followedUp: { vi: 'Đã kết luận, theo dõi trả lời', en: 'Concluded, opinions followed up' },
  closed: { vi: 'Đã kết thúc, không còn ý kiến phải theo dõi', en: 'Closed, nothing left to follow up' },
  refused: { vi: 'Không tổ chức theo yêu cầu', en: 'Refused' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
} as const satisfies Record<string, Label>

const standingLabels = {
  open: { vi: 'Ý kiến chưa trả lời, chưa giao tại hội nghị', en: 'Opinions still open' },
  answered: { vi: 'Ý kiến đã trả lời trực tiếp', en: 'Opinions answered in the hall' },
  inWriting: { vi: 'Ý kiến tiếp thu, trả lời bằng văn bản', en: 'Opinions taken for a written answer' },
  merged: { vi: 'Ý kiến trùng đã gộp', en: 'Opinions merged' },
  rerouted: { vi: 'Ý kiến chuyển nơi khác', en: 'Opinions rerouted' },
  outOfScope: { vi: 'Ý kiến ngoài phạm vi', en: 'Opinions out of scope' },
} as const satisfies Record<string, Label>

/** What each figure of dialogues is called. */
export const dialogueFigureLabels = within('dialogue', {
  total: { vi: 'Số hội nghị đối thoại', en: 'Dialogues' },
  ...within('family', familyLabels),
  ...within('occasion', occasionLabels),
  ...within('outcome', outcomeLabels),
  held: { vi: 'Hội nghị đã tổ chức', en: 'Dialogues held' },
  ...within('held', {
    periodic: { vi: 'Hội nghị định kỳ đã tổ chức', en: 'Periodic dialogues held' },
    onDemand: { vi: 'Hội nghị đột xuất đã tổ chức', en: 'Dialogues held on demand' },
  }),
  brokenOff: { vi: 'Hội nghị bị dừng hẳn', en: 'Dialogues broken off' },
  postponements: { vi: 'Số lần hoãn', en: 'Postponements' },
  delegates: { vi: 'Lượt đại biểu dự', en: 'Delegates present' },
  notHeard: { vi: 'Lượt người không được đối thoại', en: 'Speakers not heard' },
  reopened: { vi: 'Hội nghị theo dõi lại sau khi kết thúc', en: 'Dialogues reopened after they were closed' },
  opinions: { vi: 'Lượt ý kiến ghi nhận', en: 'Opinions put on record' },
  ...within('source', sourceLabels),
  addedLater: { vi: 'Ý kiến bổ sung sau khi bế mạc', en: 'Opinions that came to light after the end' },
  ...within('standing', standingLabels),
})

/** A name under which a dialogue counts something. */
export type DialogueFigure = keyof typeof dialogueFigureLabels
/** How a dialogue ended; `underWay` until it is concluded, `followedUp` until its last opinion ends. */
export type DialogueOutcome = keyof typeof outcomeLabels
