import type { Provision, ProvisionLine } from '@civicflow/core'
import { jointResolution525 } from './instruments.ts'
import { provisionsOf } from './provisions-of.ts'

/** A choice of this package, for every day it knows voter meetings on; never shown as law. */
const ours = (note: string): readonly ProvisionLine[] => [
  { from: jointResolution525.from, evidence: 'ours', note },
]

/** What a voter meeting asks that no article read here says. */
export const ourMeetingRules = provisionsOf({
  'meeting-order-of-days': ours(
    'Việc sau không thể xảy ra trước việc mà nó nối tiếp; ngày ấn định không thể đã qua.',
  ),
  'meeting-order-of-steps': ours(
    'Các phần của cuộc tiếp xúc nối tiếp nhau; chỉ so sánh giờ khi cả hai việc đều ghi giờ. Ghi ngược thứ tự thì vẫn nhận, kèm lưu ý.',
  ),
  'meeting-prepared-first': ours(
    'Việc chuẩn bị diễn ra sau khi cuộc tiếp xúc được đề xuất và không muộn hơn ngày, giờ tiếp xúc. Có khi kế hoạch đã gửi trước khi được ghi nhận, nên chỉ lưu ý.',
  ),
  'meeting-deputies': ours(
    'Mỗi đại biểu chỉ được nêu một lần; cấp của đại biểu đúng với cơ quan mà đại biểu giữ chức danh.',
  ),
  'meeting-area': ours(
    'Địa bàn còn tồn tại vào ngày tiếp xúc. Địa bàn mới chỉ ghi được từ ngày thành lập, nên chỉ lưu ý; khi đó ghi việc đổi địa điểm.',
  ),
  'meeting-day-kept': ours(
    'Cuộc tiếp xúc diễn ra đúng ngày đã thông báo; hoãn hoặc đổi ngày phải được ghi lại trước.',
  ),
  'meeting-counts': ours(
    'Số được mời, số có mặt, số người phát biểu và số ý kiến là bốn con số khác nhau và khớp với nhau.',
  ),
  'minutes-signatures': ours(
    'Biên bản do người ghi và bên chủ trì cùng ký; không có mẫu biên bản thống nhất toàn quốc.',
  ),
}) satisfies Record<string, Provision>
