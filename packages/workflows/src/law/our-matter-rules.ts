import type { Provision } from '@civicflow/core'
import { ours } from './our-supervision-rules.ts'
import { provisionsOf } from './provisions-of.ts'

/** What a matter that is taken up and settled asks that no article read here says. */
export const ourMatterRules = provisionsOf({
  'matter-place': ours('Hồ sơ nêu cấp và địa bàn; nơi tiếp nhận là của chính địa bàn đó.'),
  'matter-parties': ours(
    'Mỗi người liên quan một mã; tên, địa chỉ, nội dung trình bày được niêm phong. Không có người đứng tên thì vẫn ghi, kèm lưu ý.',
  ),
  'matter-taking-up': ours(
    'Tiếp nhận rồi thì thụ lý, chuyển, hướng dẫn hoặc không thụ lý; luật đã đọc không nêu số ngày.',
    { limit: null },
  ),
  'matter-refused': ours('Không thụ lý thì nêu căn cứ và lý do.'),
  'matter-handlers': ours(
    'Người được phân công giải quyết không phải là người liên quan; thay người thì nêu lý do.',
  ),
  'matter-handling': ours('Giải quyết việc đã thụ lý; luật đã đọc không nêu số ngày.', { limit: null }),
  'matter-sessions': ours(
    'Mỗi buổi làm việc, buổi hòa giải được ghi. Kết luận khi chưa có buổi nào thì vẫn ghi, kèm lưu ý.',
  ),
  'matter-result': ours('Kết quả là xong, được một phần hoặc không được; không xong hẳn thì nêu lý do.'),
  'matter-referred': ours(
    'Hướng dẫn người có việc đến nơi khác thì nêu nơi và lý do; không chờ trả lời ở hồ sơ này.',
  ),
  'matter-withdrawn': ours('Rút thì nêu lý do; hồ sơ vẫn ở lại trong số liệu.'),
  'matter-reopened': ours('Xem xét lại việc đã kết thúc thì nêu lý do; kết quả trước không còn tính.'),
  'matter-forwarded': ours(
    'Chuyển đến nơi khác nơi tiếp nhận; nơi nhận trả lại thì nêu lý do. Chuyển không bằng văn bản thì vẫn ghi, kèm lưu ý.',
  ),
  'matter-settlement': ours('Nơi nhận chuyển giải quyết; luật đã đọc không nêu số ngày.', { limit: null }),
  'matter-told': ours(
    'Có quyết định thì thông báo kết quả cho nơi đã chuyển; luật đã đọc không nêu số ngày.',
    {
      limit: null,
    },
  ),
  'matter-watched': ours(
    'Đôn đốc, giám sát việc giải quyết được ghi từng lần; không thay cho việc giải quyết.',
  ),
  'matter-superior': ours(
    'Chưa nhất trí với kết quả, hoặc nơi nhận chuyển không giải quyết, không thông báo, thì kiến nghị cấp trên trực tiếp, là nơi khác nơi nhận chuyển; luật đã đọc không nêu số ngày để cấp trên quyết định.',
    { limit: null },
  ),
  'matter-closed': ours(
    'Kết thúc theo dõi khi kết quả đã được thông báo; kết thúc khi chưa có thông báo thì nêu lý do.',
  ),
}) satisfies Record<string, Provision>
