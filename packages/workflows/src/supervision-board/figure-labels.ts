import type { Label } from '@civicflow/core'
import { within } from '../building-blocks/figures.ts'

const kindLabels = {
  inspection: { vi: 'Hồ sơ Ban Thanh tra nhân dân', en: 'Of inspection boards' },
  investment: { vi: 'Hồ sơ Ban Giám sát đầu tư của cộng đồng', en: 'Of investment boards' },
} as const satisfies Record<string, Label>

const formedLabels = {
  inspection: { vi: 'Ban Thanh tra nhân dân đã được công nhận', en: 'Inspection boards recognised' },
  investment: {
    vi: 'Ban Giám sát đầu tư của cộng đồng đã thành lập',
    en: 'Investment boards established',
  },
} as const satisfies Record<string, Label>

const memberLabels = {
  inspection: { vi: 'Thành viên Ban Thanh tra nhân dân', en: 'Members of inspection boards' },
  investment: {
    vi: 'Thành viên Ban Giám sát đầu tư của cộng đồng',
    en: 'Members of investment boards',
  },
} as const satisfies Record<string, Label>

const outcomeLabels = {
  forming: { vi: 'Đang thành lập', en: 'Being formed' },
  sitting: { vi: 'Đang hoạt động', en: 'At work' },
  termEnded: { vi: 'Hết nhiệm kỳ', en: 'Term ended' },
  dissolved: { vi: 'Tự giải thể sau khi xong nhiệm vụ', en: 'Dissolved, its task done' },
  disbanded: { vi: 'Chấm dứt trước thời hạn', en: 'Ended early' },
  abandoned: { vi: 'Không thành lập', en: 'Not formed' },
} as const satisfies Record<string, Label>

/** What each figure of boards is called. */
export const boardFigureLabels = within('board', {
  total: { vi: 'Số hồ sơ thành lập Ban', en: 'Boards, formed or being formed' },
  ...within('kind', kindLabels),
  ...within('formed', formedLabels),
  ...within('members', memberLabels),
  ...within('outcome', outcomeLabels),
  membersLeft: { vi: 'Thành viên thôi tham gia', en: 'Members who left' },
  membersJoined: { vi: 'Thành viên bầu bổ sung, cử thay', en: 'Members who came in later' },
  vacancies: { vi: 'Vị trí còn khuyết', en: 'Places vacant' },
})

/** A name under which a board counts something. */
export type BoardFigure = keyof typeof boardFigureLabels
/** What has become of a board. */
export type BoardOutcome = keyof typeof outcomeLabels
