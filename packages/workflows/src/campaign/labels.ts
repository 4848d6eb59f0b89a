import type { Labels } from '@civicflow/core'
import type { CampaignRole } from './authority.ts'
import type { CampaignDutyName } from './duties.ts'
import type { campaignEvents } from './events.ts'
import { fieldLabels, valueLabels } from './labels/fields.ts'
import { dutyLabels, ruleLabels } from './labels/sentences.ts'
import type { campaignMachine } from './machine.ts'
import type { CampaignRuleName } from './rules.ts'

/** What everything in a campaign is called. */
export const campaignLabels: Labels<
  typeof campaignEvents,
  typeof campaignMachine,
  CampaignRole,
  CampaignRuleName,
  CampaignDutyName
> = {
  process: { vi: 'Đợt tiếp xúc cử tri', en: 'Campaign of voter meetings' },
  states: {
    unopened: { vi: 'Chưa mở', en: 'Not opened' },
    deciding: { vi: 'Quyết định tổ chức hay không tổ chức', en: 'Deciding whether to hold it' },
    drafting: { vi: 'Soạn thảo kế hoạch', en: 'Drafting the plan' },
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
  },
  events: {
    'campaign.opened': { vi: 'Mở đợt tiếp xúc cử tri', en: 'Campaign opened' },
    'session.dated': { vi: 'Xác định ngày khai mạc, bế mạc kỳ họp', en: 'Days of the session set or moved' },
    'holding.decided': { vi: 'Quyết định tổ chức tiếp xúc cử tri', en: 'Decided to hold meetings' },
    'otherMeans.chosen': { vi: 'Chọn phương thức phù hợp khác để thu thập ý kiến', en: 'Other means chosen' },
    'notHolding.decided': {
      vi: 'Quyết định không tổ chức tiếp xúc cử tri',
      en: 'Decided not to hold meetings',
    },
    'forceMajeure.declared': { vi: 'Ghi nhận sự kiện bất khả kháng', en: 'Force majeure declared' },
    'informationPack.received': {
      vi: 'Nhận tài liệu của Tổng Thư ký Quốc hội – Chủ nhiệm Văn phòng Quốc hội',
      en: 'Information pack of the Secretary General received',
    },
    'plan.circulated': { vi: 'Gửi dự thảo kế hoạch lấy ý kiến', en: 'Draft plan sent round for comments' },
    'plan.issued': { vi: 'Ban hành kế hoạch tiếp xúc cử tri', en: 'Plan issued' },
    'plan.amended': { vi: 'Điều chỉnh kế hoạch', en: 'Plan amended' },
    'plan.distributed': { vi: 'Gửi kế hoạch đến các cơ quan liên quan', en: 'Plan distributed' },
    'workingSession.held': {
      vi: 'Đoàn đại biểu Quốc hội làm việc với các cơ quan cấp tỉnh trước kỳ họp',
      en: 'Delegation’s working session before the session held',
    },
    'meetings.begun': { vi: 'Bắt đầu cuộc tiếp xúc đầu tiên', en: 'First meeting begun' },
    'meetings.concluded': { vi: 'Xong mọi cuộc tiếp xúc', en: 'All meetings concluded' },
    'cutOff.declared': {
      vi: 'Chốt tập hợp khi còn cuộc tiếp xúc chưa xong',
      en: 'Collecting begun before all meetings concluded',
    },
    'groupReport.submitted': {
      vi: 'Gửi báo cáo kết quả tiếp xúc của tổ, nhóm đại biểu',
      en: 'Report of a group of deputies submitted',
    },
    'petitions.collected': {
      vi: 'Tập hợp kiến nghị ngoài các cuộc tiếp xúc đã ghi nhận',
      en: 'Petitions collected that no meeting has recorded',
    },
    'synthesis.made': { vi: 'Tổng hợp, phân loại ý kiến, kiến nghị', en: 'Synthesis made' },
    'centralList.reported': {
      vi: 'Báo cáo kiến nghị thuộc thẩm quyền trung ương',
      en: 'Petitions for central bodies reported',
    },
    'localList.reported': {
      vi: 'Gửi kiến nghị thuộc thẩm quyền địa phương',
      en: 'Petitions for local bodies reported',
    },
    'petitions.forwarded': {
      vi: 'Cơ quan dân nguyện chuyển kiến nghị đến cơ quan có thẩm quyền',
      en: 'Petitions forwarded to the competent bodies',
    },
    'announcement.delivered': {
      vi: 'Mặt trận thông báo tổng hợp ý kiến, kiến nghị tại kỳ họp Hội đồng nhân dân',
      en: 'Front’s announcement delivered at the council’s session',
    },
    'results.reported': {
      vi: 'Báo cáo kết quả giải quyết, trả lời kiến nghị kỳ trước',
      en: 'Results on earlier petitions reported',
    },
    'campaign.closed': { vi: 'Kết thúc đợt tiếp xúc cử tri', en: 'Campaign closed' },
    'campaign.reopened': { vi: 'Mở lại để đính chính báo cáo', en: 'Reopened for a corrected report' },
    'campaign.cancelled': { vi: 'Hủy đợt tiếp xúc cử tri', en: 'Campaign cancelled' },
  },
  fields: fieldLabels,
  values: valueLabels,
  roles: {
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
  },
  guards: {
    mayDoWithout: {
      vi: 'Kỳ họp không thường lệ, có thể tổ chức hoặc không tổ chức tiếp xúc cử tri',
      en: 'The session is extraordinary, so that meetings may be held or not',
    },
    isIssued: { vi: 'Kế hoạch đã ban hành, chưa gửi', en: 'The plan is issued and not yet distributed' },
    isDistributed: { vi: 'Kế hoạch đã gửi', en: 'The plan is distributed' },
    hasBegun: { vi: 'Đã có cuộc tiếp xúc bắt đầu', en: 'A meeting has begun' },
    hasConcluded: { vi: 'Mọi cuộc tiếp xúc đã xong', en: 'All meetings have concluded' },
    listsReported: {
      vi: 'Các danh mục phải báo cáo đều đã được gửi',
      en: 'Every list that must be reported has been',
    },
  },
  rules: ruleLabels,
  duties: dutyLabels,
}
