import type { Provision, ProvisionLine } from '@civicflow/core'
import { jointResolution525 } from './instruments.ts'
import { provisionsOf } from './provisions-of.ts'

/** A choice of this package, for every day it knows voter meetings on; never shown as law. */
const ours = (note: string): readonly ProvisionLine[] => [
  { from: jointResolution525.from, evidence: 'ours', note },
]

/** What plans of localities do; no article that was read says it. */
const practice = (note: string): readonly ProvisionLine[] => [
  { from: jointResolution525.from, evidence: 'practice', note },
]

/** What the campaign asks that no article read here says. */
export const ourCampaignRules = provisionsOf({
  'campaign-session-days': ours('Ngày bế mạc kỳ họp không thể trước ngày khai mạc.'),
  'campaign-window': ours('Các cuộc tiếp xúc nằm trong khoảng “từ ngày – đến ngày” do chính kế hoạch nêu.'),
  'campaign-plan-first': ours('Kế hoạch được ban hành trước cuộc tiếp xúc đầu tiên trong kế hoạch.'),
  'campaign-time-for-synthesis': ours(
    'Cuộc tiếp xúc cuối cùng không muộn hơn hạn gửi báo cáo tổng hợp; suy ra từ thời hạn báo cáo, chỉ cảnh báo.',
  ),
  'campaign-meetings-concluded': ours('Chỉ chuyển sang tập hợp khi mọi cuộc tiếp xúc của đợt đã xong.'),
  'campaign-cut-off': ours(
    'Chốt tập hợp sớm, khi còn cuộc tiếp xúc chưa xong, phải nêu lý do và được ghi lại.',
  ),
  'campaign-joint-decision': ours(
    'Đợt kết hợp: mỗi bên quyết định việc tổ chức cho đại biểu của mình; suy ra từ Điều 34 và Điều 36.',
  ),
  'campaign-consultation': practice(
    'Dự thảo kế hoạch được gửi lấy ý kiến Mặt trận, Thường trực Hội đồng nhân dân, Ủy ban nhân dân, đại biểu; kế hoạch được ban hành khi đã có ý kiến hoặc hết hạn góp ý. Chỉ Điều 22 (đợt kết hợp) buộc phải phối hợp, trao đổi.',
  ),
  'campaign-group-reports': practice(
    'Kế hoạch địa phương nêu ngày tổ, nhóm đại biểu nộp báo cáo, thường 2–5 ngày sau đợt tiếp xúc.',
  ),
  'campaign-council-assignment': ours(
    'Mọi đại biểu Hội đồng nhân dân mà kế hoạch nêu tên đều có ít nhất một cuộc; khoản 2 Điều 6 chỉ nói về Đoàn đại biểu Quốc hội.',
  ),
  'campaign-quota': practice(
    'Số cuộc tối thiểu do kế hoạch địa phương tự đặt (Nghệ An 2017: 4 điểm mỗi đại biểu; Trà Vinh: 3 cuộc mỗi tổ); không thấy số tối thiểu chung cho cả nước.',
  ),
  'campaign-time-for-press': ours(
    'Kế hoạch và bản điều chỉnh có trước mỗi cuộc tiếp xúc đủ để thông báo cho báo chí; suy ra từ khoản 3 Điều 6, chỉ cảnh báo.',
  ),
  'campaign-plan-changes': ours(
    'Điều chỉnh nêu số thứ tự của cuộc tiếp xúc trong kế hoạch, mỗi cuộc một lần; cuộc nào thay đổi thì được thông báo lại.',
  ),
  'campaign-carry-over': ours(
    'Khi kết thúc đợt, kiến nghị chưa giải quyết xong và báo cáo gửi muộn chưa được tổng hợp đều được chuyển sang kỳ họp sau, kể cả khóa sau: số nhận bằng số đã xong cộng số chuyển tiếp.',
  ),
  'campaign-counts': ours(
    'Số kiến nghị tổng hợp khớp với số đã ghi nhận; mỗi kiến nghị chỉ được kể một lần.',
  ),
}) satisfies Record<string, Provision>
