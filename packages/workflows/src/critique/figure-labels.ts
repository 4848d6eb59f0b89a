import type { Label } from '@civicflow/core'
import { within } from '../building-blocks/figures.ts'
import { answerLabels, headLabels, sourceLabels } from './labels/value-labels.ts'

const formLabels = {
  conference: { vi: 'Bằng hội nghị phản biện', en: 'By conference' },
  opinions: { vi: 'Bằng gửi dự thảo lấy ý kiến', en: 'By opinions in writing' },
  dialogue: { vi: 'Bằng đối thoại trực tiếp', en: 'By dialogue' },
  combined: { vi: 'Kết hợp nhiều hình thức', en: 'In several forms' },
} as const satisfies Record<string, Label>

const originLabels = {
  plan: { vi: 'Phản biện theo kế hoạch năm', en: 'Of an annual plan' },
  newVersion: { vi: 'Phản biện bản dự thảo mới', en: 'Of a new version of the draft' },
  requested: { vi: 'Phản biện theo đề nghị', en: 'Requested' },
} as const satisfies Record<string, Label>

const outcomeLabels = {
  underWay: { vi: 'Đang phản biện', en: 'Under way' },
  followedUp: { vi: 'Đã gửi văn bản, theo dõi trả lời', en: 'Document sent, answer followed up' },
  answered: { vi: 'Đã được trả lời và ban hành văn bản', en: 'Answered, text issued' },
  unanswered: { vi: 'Văn bản ban hành khi chưa trả lời', en: 'Text issued without an answer' },
  withoutProposal: { vi: 'Kết thúc không có nội dung kiến nghị', en: 'Ended without proposals' },
  declined: { vi: 'Không thuộc phạm vi phản biện', en: 'Out of scope' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  withdrawn: { vi: 'Dự thảo đã rút', en: 'Draft withdrawn' },
  notIssued: { vi: 'Kết thúc theo dõi, dự thảo chưa được ban hành', en: 'Follow-up ended, not issued' },
  issuedUncriticised: {
    vi: 'Văn bản ban hành khi chưa gửi văn bản phản biện',
    en: 'Text issued before the critique document was sent',
  },
  superseded: { vi: 'Dự thảo đã thay bằng bản mới', en: 'Draft replaced' },
} as const satisfies Record<string, Label>

/** What each figure of critiques is called. */
export const critiqueFigureLabels = within('critique', {
  total: { vi: 'Số cuộc phản biện xã hội', en: 'Critiques' },
  ...within('form', formLabels),
  ...within('origin', originLabels),
  ...within('outcome', outcomeLabels),
  conferences: { vi: 'Hội nghị phản biện đã tổ chức', en: 'Critique conferences held' },
  dialogues: { vi: 'Cuộc đối thoại trực tiếp đã tổ chức', en: 'Dialogues held' },
  brokenOff: { vi: 'Hội nghị, đối thoại dừng khi chưa kết luận', en: 'Sessions broken off' },
  drafts: { vi: 'Dự thảo được phản biện', en: 'Drafts' },
  opinions: { vi: 'Văn bản góp ý nhận được', en: 'Opinions received in writing' },
  speeches: { vi: 'Lượt phát biểu tại hội nghị, đối thoại', en: 'Speeches in the hall' },
  proposals: { vi: 'Ý kiến đã ghi nhận', en: 'Proposals made' },
  ...within('source', sourceLabels),
  merged: { vi: 'Ý kiến đã ghép', en: 'Proposals merged' },
  dropped: { vi: 'Ý kiến không đưa vào văn bản', en: 'Proposals dropped' },
  atHand: { vi: 'Ý kiến đang tổng hợp', en: 'Proposals at hand' },
  items: { vi: 'Nội dung trong văn bản phản biện', en: 'Items in the document' },
  ...within('head', headLabels),
  ...within('answer', {
    ...answerLabels,
    unanswered: { vi: 'Nội dung chưa được trả lời', en: 'Unanswered' },
  }),
  disputed: { vi: 'Nội dung chưa đồng tình với giải trình', en: 'Explanations disputed or left open' },
  disputedAtEnd: {
    vi: 'Nội dung còn chưa đồng tình khi đã khép hồ sơ',
    en: 'Explanations still disputed at the end',
  },
  reflected: { vi: 'Nội dung đã thể hiện trong văn bản ban hành', en: 'Reflected in the issued text' },
  notReflected: {
    vi: 'Nội dung chưa thể hiện trong văn bản ban hành',
    en: 'Not reflected in the issued text',
  },
  explanationSessions: { vi: 'Hội nghị tiếp thu, giải trình', en: 'Explanation sessions' },
  issuedWithoutAnswer: { vi: 'Cuộc có văn bản ban hành khi chưa trả lời', en: 'Issued without an answer' },
  recommendations: { vi: 'Kiến nghị sau phản biện', en: 'Recommendations after critique' },
})

/** A name under which a critique counts something. */
export type CritiqueFigure = keyof typeof critiqueFigureLabels
/** How a critique ended; `underWay` until its document is sent, `followedUp` from then on. */
export type CritiqueOutcome = keyof typeof outcomeLabels
