import type { Provision } from '@civicflow/core'
import { ours } from './our-supervision-rules.ts'
import { provisionsOf } from './provisions-of.ts'

/** What a held session with items asks that no article read here says. */
export const ourHeldSessionRules = provisionsOf({
  'held-session-place': ours('Hồ sơ nêu cấp và địa bàn; đơn vị chủ trì là của chính địa bàn đó.'),
  'held-session-notice': ours(
    'Gửi thông báo, giấy mời trước ngày tổ chức; luật đã đọc không nêu số ngày. Bắt đầu khi chưa thông báo thì vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'held-session-day': ours('Tổ chức vào ngày đã định. Ngày khác thì vẫn ghi, kèm lưu ý.'),
  'held-session-postponed': ours(
    'Hoãn thì nêu lý do; ngày mới được ấn định sau, không ở trước ngày ấn định.',
  ),
  'held-session-cancelled': ours(
    'Hủy thì nêu lý do. Còn nội dung đã ghi nhận mà hủy thì vẫn ghi, kèm lưu ý; hồ sơ chỉ khép khi mỗi nội dung đó đã được trả lời, chuyển đi hoặc kết thúc.',
  ),
  'held-session-period': ours(
    'Văn bản đã đọc không quy định định kỳ. Cuộc nào nêu kỳ thì được theo dõi trong kỳ đó.',
  ),
  'held-session-counts': ours(
    'Số liệu được ghi khi đang tổ chức hoặc trước khi ban hành kết luận; ghi lại thì thay số đã ghi. Chưa có số liệu thì vẫn ghi kết luận, kèm lưu ý.',
  ),
  'held-session-items': ours(
    'Mỗi nội dung một mã, ghi nhận trước, trong hoặc sau khi tổ chức; một nội dung được trả lời, giao, chuyển hoặc kết thúc đúng theo bước đang có.',
  ),
  'held-session-answered-by': ours(
    'Nội dung đã giao hoặc đã chuyển do chính nơi được giao, được chuyển trả lời; nội dung chưa giao do người dự trả lời ngay.',
  ),
  'held-session-sent-on': ours(
    'Nội dung được giao cho nơi khác, hoặc được chuyển đến nơi có thẩm quyền, bởi đơn vị chủ trì hoặc bởi nơi đang được giao; nội dung đã chuyển không còn được chờ ở hồ sơ này.',
  ),
  'held-session-closed-without': ours('Kết thúc một nội dung mà không trả lời thì nêu căn cứ và lý do.'),
  'held-session-reopened': ours(
    'Trả lời chưa đạt thì yêu cầu giải quyết lại, nêu lý do và nơi được giao; hồ sơ đã khép được mở lại.',
  ),
  'held-session-asked-by': ours(
    'Ngày hẹn trả lời là do đơn vị chủ trì đặt cho từng nội dung, không ở trước ngày giao.',
  ),
  'held-session-conclusion': ours(
    'Kết luận, biên bản không để sót nội dung nào chưa có kết quả hoặc chưa có nơi được giao; luật đã đọc không nêu số ngày. Không bằng văn bản thì vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'held-session-settlement': ours(
    'Nội dung đã giao được giải quyết sau khi ban hành kết luận; luật đã đọc không nêu số ngày.',
    { limit: null },
  ),
}) satisfies Record<string, Provision>
