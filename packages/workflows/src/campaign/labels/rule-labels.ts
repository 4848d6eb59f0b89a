import type { Label } from '@civicflow/core'
import type { CampaignRuleName } from '../rules.ts'

/** What must hold in a campaign. */
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
  'each-side-decides': {
    vi: 'Trong đợt kết hợp, mỗi bên đều quyết định cho đại biểu của mình',
    en: 'In a joint campaign each side decides for its own deputies',
  },
  'comments-before-the-plan': {
    vi: 'Ý kiến góp ý được gửi trước khi ban hành kế hoạch',
    en: 'Comments come before the plan is issued',
  },
  'comments-awaited': {
    vi: 'Mọi nơi được lấy ý kiến đã có ý kiến, hoặc đã hết hạn góp ý',
    en: 'Everybody who was asked has commented, or the day for it is over',
  },
  'joint-plan-agreed': {
    vi: 'Đoàn đại biểu Quốc hội và Mặt trận cấp tỉnh thống nhất kế hoạch đợt kết hợp',
    en: 'The delegation and the provincial Front agree to the joint plan',
  },
  'two-councils-plan-agreed': {
    vi: 'Đã trao đổi với Thường trực Hội đồng nhân dân cấp xã; Tổ đại biểu và Mặt trận cấp xã thống nhất kế hoạch',
    en: 'The commune’s standing body was consulted; the groups of deputies and the commune’s Front agree to the plan',
  },
  'plan-before-its-meetings': {
    vi: 'Kế hoạch, bản điều chỉnh có không muộn hơn các cuộc tiếp xúc nêu trong đó',
    en: 'A plan, or its amendment, is issued no later than the meetings it names',
  },
  'planned-in-window': {
    vi: 'Các cuộc tiếp xúc nằm trong thời gian của kế hoạch',
    en: 'The meetings lie in the window of the plan',
  },
  'time-for-synthesis': {
    vi: 'Cuộc tiếp xúc cuối cùng không muộn hơn hạn báo cáo tổng hợp',
    en: 'The last meeting is no later than the day the synthesis is due',
  },
  'time-for-press': {
    vi: 'Kế hoạch, bản điều chỉnh còn đủ thời gian để thông báo cho báo chí trước mỗi cuộc',
    en: 'The plan, or its amendment, leaves time to tell the press of each meeting',
  },
  'every-deputy-assigned': {
    vi: 'Mọi đại biểu Quốc hội trong Đoàn đều được phân công tiếp xúc cử tri',
    en: 'Every deputy of the delegation is assigned to a meeting',
  },
  'every-council-deputy-assigned': {
    vi: 'Mọi đại biểu Hội đồng nhân dân nêu trong kế hoạch đều được phân công tiếp xúc cử tri',
    en: 'Every council deputy the plan names is assigned to a meeting',
  },
  'own-quota-kept': {
    vi: 'Kế hoạch bố trí đủ số cuộc tiếp xúc mà chính kế hoạch đặt ra',
    en: 'The plan has as many meetings as it asks for itself',
  },
  'levels-of-its-track': {
    vi: 'Mỗi cuộc chỉ có đại biểu của các cấp tham gia đợt tiếp xúc',
    en: 'Each meeting has deputies of the campaign’s levels only',
  },
  'own-performance-at-year-end': {
    vi: 'Sau kỳ họp cuối năm, nội dung có báo cáo việc thực hiện nhiệm vụ và chương trình hành động đã hứa',
    en: 'After the year-end session the content includes the deputy’s own performance and promises',
  },
  'meetings-of-the-plan': {
    vi: 'Cuộc tiếp xúc được điều chỉnh có trong kế hoạch',
    en: 'The meetings that are changed are in the plan',
  },
  'meetings-changed-once': {
    vi: 'Mỗi cuộc tiếp xúc chỉ thay đổi một lần trong một bản điều chỉnh',
    en: 'An amendment changes each meeting once',
  },
  'plan-reaches-all': {
    vi: 'Kế hoạch được gửi Ủy ban Thường vụ Quốc hội, Đoàn Chủ tịch và Mặt trận nơi tiếp xúc',
    en: 'The plan goes to the Standing Committee, the Presidium and the Front where voters are met',
  },
  'working-session-complete': {
    vi: 'Buổi làm việc có Thường trực Hội đồng nhân dân, Ủy ban nhân dân, Mặt trận, Viện kiểm sát và Tòa án cấp tỉnh',
    en: 'The council’s standing body, People’s Committee, Front, procuracy and court took part in the working session',
  },
  'working-session-hears-answers': {
    vi: 'Buổi làm việc nghe kết quả trả lời kiến nghị của kỳ họp trước',
    en: 'The working session hears the answers to the petitions of the last session',
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
  'carried-to-later-session': {
    vi: 'Kiến nghị được chuyển sang kỳ họp sau kỳ họp của đợt này',
    en: 'Matters are carried to a later session than this campaign’s',
  },
  'something-is-carried': {
    vi: 'Có kiến nghị hoặc báo cáo được chuyển',
    en: 'There is a petition or a report to carry over',
  },
  'petitions-carried-once': {
    vi: 'Mỗi kiến nghị chỉ có một dòng trong danh sách chuyển',
    en: 'Each petition stands once in the list that is carried over',
  },
  'reports-that-wait': {
    vi: 'Báo cáo được chuyển là báo cáo gửi muộn, chưa được tổng hợp',
    en: 'The reports that are carried over came late and are in no synthesis',
  },
  'taken-over-for-its-session': {
    vi: 'Kiến nghị được chuyển đến đúng kỳ họp của đợt này',
    en: 'What is taken over was carried to this campaign’s session',
  },
  'nothing-left-behind': {
    vi: 'Kiến nghị chưa giải quyết xong và báo cáo gửi muộn đều đã được chuyển sang kỳ họp sau',
    en: 'Open petitions and late reports have all been carried over',
  },
}
