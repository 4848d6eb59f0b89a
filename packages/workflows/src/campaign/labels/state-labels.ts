import type { Label } from '@civicflow/core'
import type { CampaignRole } from '../roles.ts'

/** Where a campaign stands. */
export const stateLabels = {
  unopened: { vi: 'Chưa mở', en: 'Not opened' },
  deciding: { vi: 'Quyết định tổ chức hay không tổ chức', en: 'Deciding whether to hold it' },
  drafting: { vi: 'Soạn thảo kế hoạch', en: 'Drafting the plan' },
  consulting: { vi: 'Lấy ý kiến về dự thảo kế hoạch', en: 'Draft plan out for comments' },
  planned: { vi: 'Đã có kế hoạch', en: 'Planned' },
  'planned.issued': { vi: 'Kế hoạch đã ban hành', en: 'Plan issued' },
  'planned.distributed': { vi: 'Kế hoạch đã gửi', en: 'Plan distributed' },
  running: { vi: 'Đang tiếp xúc cử tri', en: 'Meetings under way' },
  collecting: { vi: 'Tập hợp ý kiến, kiến nghị', en: 'Collecting opinions and petitions' },
  synthesised: { vi: 'Đã tổng hợp, đang báo cáo', en: 'Synthesised, being reported' },
  reported: { vi: 'Đã báo cáo tổng hợp', en: 'Synthesis reported' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  notHeld: { vi: 'Không tổ chức', en: 'Not held' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
}

/** Who has to do with it. */
export const roleLabels: Readonly<Record<CampaignRole, Label>> = {
  organiser: { vi: 'Cơ quan chủ trì kế hoạch', en: 'Body that leads the plan' },
  decider: { vi: 'Cơ quan quyết định việc tổ chức', en: 'Body that decides whether it is held' },
  synthesiser: { vi: 'Cơ quan chủ trì tổng hợp', en: 'Body that leads the synthesis' },
  delegation: { vi: 'Đoàn đại biểu Quốc hội', en: 'National Assembly delegation' },
  office: { vi: 'Văn phòng', en: 'Office' },
  councilStanding: { vi: 'Thường trực Hội đồng nhân dân', en: 'Standing body of the People’s Council' },
  deputiesGroup: { vi: 'Tổ đại biểu Hội đồng nhân dân', en: 'Group of council deputies' },
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc', en: 'Standing board of the Front committee' },
  authorities: { vi: 'Cơ quan có thẩm quyền giải quyết', en: 'Competent authorities' },
  standingCommittee: { vi: 'Ủy ban Thường vụ Quốc hội', en: 'National Assembly Standing Committee' },
  presidium: {
    vi: 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    en: 'Presidium of the Front’s Central Committee',
  },
  petitionsBody: {
    vi: 'Cơ quan phụ trách công tác dân nguyện của Quốc hội',
    en: 'National Assembly body for petitions',
  },
  consulted: { vi: 'Nơi được lấy ý kiến về kế hoạch', en: 'Those asked for comments on the plan' },
  awaited: { vi: 'Nơi chưa có ý kiến về kế hoạch', en: 'Those whose comments are awaited' },
}

/** What the machine's guards ask, as sentences. */
export const guardLabels = {
  mayDoWithout: {
    vi: 'Kỳ họp không thường lệ, có thể tổ chức hoặc không tổ chức tiếp xúc cử tri',
    en: 'The session is extraordinary, so that meetings may be held or not',
  },
  everybodyHasCommented: {
    vi: 'Mọi nơi được lấy ý kiến đều đã có ý kiến',
    en: 'Everybody who was asked has commented',
  },
  isIssued: { vi: 'Kế hoạch đã ban hành, chưa gửi', en: 'The plan is issued and not yet distributed' },
  isDistributed: { vi: 'Kế hoạch đã gửi', en: 'The plan is distributed' },
  hasBegun: { vi: 'Đã có cuộc tiếp xúc bắt đầu', en: 'A meeting has begun' },
  hasConcluded: { vi: 'Mọi cuộc tiếp xúc đã xong', en: 'All meetings have concluded' },
  meetingsStandOut: {
    vi: 'Còn cuộc tiếp xúc trong kế hoạch chưa xong',
    en: 'Meetings of the plan have not concluded',
  },
  listsReported: {
    vi: 'Các danh mục phải báo cáo đều đã được gửi',
    en: 'Every list that must be reported has been',
  },
}
