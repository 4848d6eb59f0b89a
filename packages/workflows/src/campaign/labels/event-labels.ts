import type { Label } from '@civicflow/core'
import type { CampaignEvent } from '../events.ts'

/** What is put on record of a campaign. */
export const eventLabels: Readonly<Record<CampaignEvent['type'], Label>> = {
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
  'comments.received': {
    vi: 'Nhận ý kiến góp ý dự thảo kế hoạch',
    en: 'Comments on the draft plan received',
  },
  'plan.revised': { vi: 'Chỉnh sửa dự thảo kế hoạch', en: 'Draft plan revised' },
  'plan.issued': { vi: 'Ban hành kế hoạch tiếp xúc cử tri', en: 'Plan issued' },
  'plan.amended': { vi: 'Điều chỉnh kế hoạch', en: 'Plan amended' },
  'plan.distributed': { vi: 'Gửi kế hoạch đến các cơ quan liên quan', en: 'Plan distributed' },
  'lateReports.decided': {
    vi: 'Quyết định cách xử lý báo cáo gửi muộn',
    en: 'Decided what becomes of late reports',
  },
  'workingSession.held': {
    vi: 'Đoàn đại biểu Quốc hội làm việc với các cơ quan cấp tỉnh trước kỳ họp',
    en: 'Delegation’s working session before the session held',
  },
  'sessionReport.given': {
    vi: 'Trưởng đoàn báo cáo kết quả kỳ họp Quốc hội',
    en: 'Head of delegation reported on the Assembly’s session',
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
  'matters.carriedOver': {
    vi: 'Chuyển kiến nghị, báo cáo còn lại sang kỳ họp sau',
    en: 'Open petitions and late reports carried over',
  },
  'matters.takenOver': {
    vi: 'Tiếp nhận kiến nghị, báo cáo còn lại của đợt trước',
    en: 'Open petitions and late reports taken over',
  },
  'campaign.closed': { vi: 'Kết thúc đợt tiếp xúc cử tri', en: 'Campaign closed' },
  'campaign.reopened': { vi: 'Mở lại để đính chính báo cáo', en: 'Reopened for a corrected report' },
  'campaign.cancelled': { vi: 'Hủy đợt tiếp xúc cử tri', en: 'Campaign cancelled' },
}
