import type { Label } from '@civicflow/core'
import type { CampaignDutyName } from '../duties.ts'
import type { CampaignRuleName } from '../rules.ts'

/** What must hold in a campaign, as sentences. */
export const ruleLabels: Readonly<Record<CampaignRuleName, Label>> = {
  'delegation-leads': {
    vi: 'Đoàn đại biểu Quốc hội chủ trì đợt tiếp xúc cử tri của đại biểu Quốc hội',
    en: 'The delegation leads a campaign of National Assembly deputies',
  },
  'council-body-leads': {
    vi: 'Tổ đại biểu hoặc Thường trực Hội đồng nhân dân chủ trì đợt tiếp xúc của đại biểu Hội đồng nhân dân',
    en: 'A council’s group of deputies or standing body leads a campaign of council deputies',
  },
  'standing-body-leads-joint': {
    vi: 'Đợt tiếp xúc kết hợp do Thường trực Hội đồng nhân dân cấp tỉnh chủ trì, có đủ các bên tham gia',
    en: 'The provincial council’s standing body leads a joint campaign, and the other side takes part',
  },
  'session-days-in-order': {
    vi: 'Kỳ họp bế mạc không trước ngày khai mạc',
    en: 'The session does not close before it opens',
  },
  'other-means-around-extraordinary': {
    vi: 'Phương thức khác chỉ thay hội nghị ở kỳ họp không thường lệ, chuyên đề, đột xuất',
    en: 'Other means take the place of meetings around extraordinary, thematic and urgent sessions only',
  },
  'force-majeure-announced': {
    vi: 'Sự kiện bất khả kháng do pháp luật quy định hoặc đã được cơ quan nhà nước có thẩm quyền công bố',
    en: 'The force majeure is named by law, or a competent State body has announced it',
  },
  'required-campaign-held': {
    vi: 'Đợt tiếp xúc bắt buộc theo kỳ họp thường lệ không bị hủy',
    en: 'A campaign that a regular session requires is not cancelled',
  },
  'plan-before-first-meeting': {
    vi: 'Kế hoạch được ban hành không muộn hơn cuộc tiếp xúc đầu tiên',
    en: 'The plan is issued no later than its first meeting',
  },
  'planned-in-window': {
    vi: 'Các cuộc tiếp xúc nằm trong thời gian của kế hoạch',
    en: 'The meetings lie in the window of the plan',
  },
  'time-for-synthesis': {
    vi: 'Cuộc tiếp xúc cuối cùng không muộn hơn hạn báo cáo tổng hợp',
    en: 'The last meeting is no later than the day the synthesis is due',
  },
  'every-deputy-assigned': {
    vi: 'Mọi đại biểu Quốc hội trong Đoàn đều được phân công tiếp xúc cử tri',
    en: 'Every deputy of the delegation is assigned to a meeting',
  },
  'own-performance-at-year-end': {
    vi: 'Sau kỳ họp cuối năm, nội dung có báo cáo việc thực hiện nhiệm vụ và chương trình hành động đã hứa',
    en: 'After the year-end session the content includes the deputy’s own performance and promises',
  },
  'plan-reaches-all': {
    vi: 'Kế hoạch được gửi Ủy ban Thường vụ Quốc hội, Đoàn Chủ tịch và Mặt trận nơi tiếp xúc',
    en: 'The plan goes to the Standing Committee, the Presidium and the Front where voters are met',
  },
  'working-session-complete': {
    vi: 'Buổi làm việc có Thường trực Hội đồng nhân dân, Ủy ban nhân dân, Mặt trận, Viện kiểm sát và Tòa án cấp tỉnh',
    en: 'The council’s standing body, People’s Committee, Front, procuracy and court took part in the working session',
  },
  'a-meeting-has-begun': {
    vi: 'Đã có ít nhất một cuộc tiếp xúc bắt đầu',
    en: 'At least one meeting has begun',
  },
  'meetings-have-concluded': {
    vi: 'Mọi cuộc tiếp xúc của đợt đã xong',
    en: 'All meetings of the campaign have concluded',
  },
  'no-meeting-cut-off': {
    vi: 'Không còn cuộc tiếp xúc nào chưa xong khi chốt tập hợp',
    en: 'No meeting is still open when collecting begins',
  },
  'group-report-in-time': {
    vi: 'Báo cáo của tổ, nhóm đại biểu được gửi trong hạn của kế hoạch',
    en: 'A group’s report comes by the day the plan names',
  },
  'lists-apart': {
    vi: 'Không kiến nghị nào vừa ở danh mục trung ương vừa ở danh mục địa phương',
    en: 'No petition stands in both the central and the local list',
  },
  'complaints-left-out': {
    vi: 'Khiếu nại, tố cáo không đưa vào báo cáo tổng hợp kiến nghị',
    en: 'Complaints and denunciations are left out of the synthesis',
  },
  'petitions-listed-once': {
    vi: 'Mỗi kiến nghị chỉ có một dòng trong danh mục',
    en: 'Each petition has one line in its list',
  },
  'no-more-than-was-raised': {
    vi: 'Số kiến nghị tổng hợp không nhiều hơn số đã ghi nhận tại các cuộc tiếp xúc',
    en: 'No more petitions are synthesised than the meetings recorded',
  },
  'synthesised-with-front': {
    vi: 'Việc tổng hợp có sự phối hợp của Ban Thường trực Ủy ban Mặt trận Tổ quốc',
    en: 'The Front’s standing board took part in the synthesis',
  },
  'groups-have-reported': {
    vi: 'Mọi tổ đại biểu đã gửi báo cáo',
    en: 'Every group of deputies has reported',
  },
  'central-list-to-both': {
    vi: 'Kiến nghị thuộc thẩm quyền trung ương được gửi cả Ủy ban Thường vụ Quốc hội và Đoàn Chủ tịch',
    en: 'The central list goes to both the Standing Committee and the Presidium',
  },
  'extraordinary-list-to-standing-committee': {
    vi: 'Ở kỳ họp không thường lệ, kiến nghị thuộc thẩm quyền trung ương được gửi Ủy ban Thường vụ Quốc hội',
    en: 'Around an extraordinary session the central list goes to the Standing Committee',
  },
  'local-list-to-locals': {
    vi: 'Kiến nghị thuộc thẩm quyền địa phương được gửi Thường trực Hội đồng nhân dân và cơ quan địa phương',
    en: 'The local list goes to the council’s standing body and to local authorities',
  },
  'result-classes-add-up': {
    vi: 'Đã giải quyết xong, đang giải quyết và giải trình cộng lại bằng tổng số kiến nghị',
    en: 'Settled, being settled and explained add up to all petitions',
  },
  'roadmap-named': {
    vi: 'Kiến nghị đang giải quyết đều nêu lộ trình, thời hạn',
    en: 'Every petition being settled names its roadmap and time limit',
  },
}

/** What is owed in a campaign. */
export const dutyLabels: Readonly<Record<CampaignDutyName, Label>> = {
  'plan-distribution': { vi: 'Gửi kế hoạch đến các cơ quan liên quan', en: 'Distribute the plan' },
  'working-session': {
    vi: 'Làm việc với các cơ quan cấp tỉnh trước kỳ họp',
    en: 'Hold the working session with provincial bodies before the session',
  },
  'earlier-results': {
    vi: 'Báo cáo kết quả giải quyết, trả lời kiến nghị gửi đến kỳ họp trước',
    en: 'Report the results on the petitions of the previous session',
  },
  'central-list-before': {
    vi: 'Báo cáo tổng hợp kiến nghị trung ương trước kỳ họp thường lệ',
    en: 'Report the central petitions before the regular session',
  },
  'local-list-before': {
    vi: 'Gửi tổng hợp kiến nghị địa phương trước kỳ họp thường lệ',
    en: 'Report the local petitions before the regular session',
  },
  'central-list-after': {
    vi: 'Báo cáo tổng hợp kiến nghị trung ương sau kỳ họp thường lệ',
    en: 'Report the central petitions after the regular session',
  },
  'local-list-after': {
    vi: 'Gửi tổng hợp kiến nghị địa phương sau kỳ họp thường lệ',
    en: 'Report the local petitions after the regular session',
  },
  'extraordinary-list-before': {
    vi: 'Báo cáo kiến nghị trung ương trước kỳ họp không thường lệ',
    en: 'Report the central petitions before the extraordinary session',
  },
  'extraordinary-list-after': {
    vi: 'Báo cáo kiến nghị trung ương sau kỳ họp không thường lệ',
    en: 'Report the central petitions after the extraordinary session',
  },
  'council-synthesis': {
    vi: 'Tổng hợp kiến nghị trước kỳ họp Hội đồng nhân dân',
    en: 'Report the petitions before the council’s session',
  },
  'front-announcement': {
    vi: 'Thông báo tổng hợp ý kiến, kiến nghị tại kỳ họp Hội đồng nhân dân',
    en: 'Announce the voters’ opinions and petitions at the council’s session',
  },
}
