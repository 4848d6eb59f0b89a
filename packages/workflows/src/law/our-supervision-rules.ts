import type { Provision, ProvisionLine } from '@civicflow/core'
import { jointResolution403 } from './instruments.ts'
import { provisionsOf } from './provisions-of.ts'

/** A choice of this package, for every day it knows supervision on; never shown as law. */
const ours = (note: string, terms: Pick<ProvisionLine, 'limit'> = {}): readonly ProvisionLine[] => [
  { from: jointResolution403.from, evidence: 'ours', note, ...terms },
]

/** What the Front's supervision asks that no article read here says. */
export const ourSupervisionRules = provisionsOf({
  'supervision-order-of-days': ours('Việc sau không thể xảy ra trước việc mà nó nối tiếp. Chỉ so sánh ngày.'),
  'annual-plan-items': ours(
    'Mỗi nội dung trong kế hoạch có một mã riêng; hình thức và căn cứ phải đúng với loại nội dung là giám sát hay phản biện xã hội; thời gian bắt đầu không sau thời gian kết thúc.',
  ),
  'annual-plan-in-its-year': ours(
    'Nội dung được tiến hành trong năm của kế hoạch. Ngoài năm thì vẫn ghi, kèm lưu ý.',
  ),
  'annual-plan-party-opinion': ours(
    'Ý kiến của cấp ủy đối với kế hoạch là thông lệ, không có trong Nghị quyết liên tịch 403/2017; chỉ hỏi khi kế hoạch có nêu cấp ủy.',
  ),
  'annual-plan-change-fits': ours(
    'Việc điều chỉnh chỉ nêu nội dung đang có trong kế hoạch và chưa tiến hành; nội dung bổ sung có mã mới. Luật không nói đến hủy, ghép, đổi hình thức hay đối tượng: coi là điều chỉnh, có lý do và do các bên cùng thống nhất.',
  ),
  'annual-plan-review': ours(
    'Tổng kết năm nêu mọi nội dung còn trong kế hoạch; nội dung không làm được thì nêu lý do. Bước tổng kết riêng của kế hoạch không có trong luật.',
  ),
}) satisfies Record<string, Provision>
