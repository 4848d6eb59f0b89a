import type { Provision } from '@civicflow/core'
import { ours } from './our-supervision-rules.ts'
import { provisionsOf } from './provisions-of.ts'

/** What a group among the people asks that no article read here says. */
export const ourGroupRules = provisionsOf({
  'group-place': ours('Hồ sơ nêu cấp và địa bàn; nơi đề nghị, theo dõi là của chính địa bàn đó.'),
  'group-recognition': ours(
    'Nơi công nhận quyết định sau khi được đề nghị, ghi số thành viên và người đứng đầu; luật đã đọc không nêu số ngày. Không bằng văn bản thì vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'group-not-formed': ours('Không công nhận, hoặc nơi đề nghị thôi đề nghị, thì nêu lý do.'),
  'group-lead': ours('Người đứng đầu được ghi bằng mã, tên được niêm phong; thay người thì nêu lý do.'),
  'group-members': ours(
    'Thành viên được đếm, không ghi tên: số đang có bằng số khi thành lập, cộng số tham gia thêm, trừ số thôi. Không còn ai thì vẫn ghi, kèm lưu ý.',
  ),
  'group-review': ours(
    'Đánh giá định kỳ chỉ theo dõi khi quyết định công nhận có nêu kỳ; văn bản đã đọc không quy định. Đánh giá không có số liệu thì vẫn ghi, kèm lưu ý.',
  ),
  'group-consolidation': ours('Được đánh giá yếu thì củng cố; luật đã đọc không nêu số ngày.', {
    limit: null,
  }),
  'group-ended': ours(
    'Sáp nhập, giải thể thì nêu lý do; số thành viên khi kết thúc không tính vào số đang có.',
  ),
}) satisfies Record<string, Provision>
