import type { Provision, ProvisionLine } from '@civicflow/core'
import { jointResolution525 } from './instruments.ts'
import { provisionsOf } from './provisions-of.ts'

/** A choice of this package, for every day it knows voter meetings on; never shown as law. */
const ours = (note: string): readonly ProvisionLine[] => [
  { from: jointResolution525.from, evidence: 'ours', note },
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
  'campaign-counts': ours(
    'Số kiến nghị tổng hợp khớp với số đã ghi nhận; mỗi kiến nghị chỉ được kể một lần.',
  ),
}) satisfies Record<string, Provision>
