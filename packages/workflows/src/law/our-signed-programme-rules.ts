import type { Provision } from '@civicflow/core'
import { ours } from './our-supervision-rules.ts'
import { provisionsOf } from './provisions-of.ts'

/** What a signed programme asks that no article read here says. */
export const ourSignedProgrammeRules = provisionsOf({
  'signed-programme-place': ours('Hồ sơ nêu cấp và địa bàn; đơn vị chủ trì là của chính địa bàn đó.'),
  'signed-programme-term': ours(
    'Văn bản nêu thời hạn; ngày bắt đầu không sau ngày kết thúc. Ký khi đã hết thời hạn thì vẫn ghi, kèm lưu ý.',
  ),
  'signed-programme-exchange': ours(
    'Dự thảo được gửi cho mọi bên; có bên không thống nhất thì dự thảo được chỉnh lý và gửi lại cho tất cả. Luật đã đọc không nêu số ngày trả lời.',
    { limit: null },
  ),
  'signed-programme-party-opinion': ours(
    'Xin ý kiến cấp ủy trước khi ký là thông lệ; chỉ hỏi khi hồ sơ có nêu cấp ủy.',
  ),
  'signed-programme-signing': ours(
    'Có hiệu lực khi mọi bên đã ký; mỗi bên nêu một lần. Luật đã đọc không nêu số ngày. Không kèm văn bản thì vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'signed-programme-succession': ours(
    'Bên đã sáp nhập, kết thúc được thay bằng nơi kế thừa, ở mọi vị trí của bên đó. Chữ ký đã có vẫn giữ giá trị; nơi kế thừa đồng thời là một bên thì phải ký cho cả hai khi một trong hai chưa ký. Không có trong sổ đơn vị thì vẫn ghi, kèm lưu ý.',
  ),
  'signed-programme-dropped': ours('Thôi xây dựng khi chưa ký thì nêu lý do.'),
  'signed-programme-year-plan': ours(
    'Mỗi năm trong thời hạn có một kế hoạch nêu nhiệm vụ và nơi thực hiện; ghi lại trong năm là bổ sung. Luật đã đọc không nêu số ngày. Năm ngoài thời hạn thì vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'signed-programme-tasks': ours(
    'Mỗi nhiệm vụ một mã, nơi được giao hoặc đơn vị chủ trì báo kết quả: hoàn thành, không hoàn thành, hoặc giao lại. Tổng kết, kết thúc khi còn nhiệm vụ chưa có kết quả thì vẫn ghi, kèm lưu ý.',
  ),
  'signed-programme-task-days': ours(
    'Ngày hoàn thành là do các bên đặt cho từng nhiệm vụ; đặt lại thì không ở trước ngày giao lại.',
  ),
  'signed-programme-reviews': ours(
    'Định kỳ đánh giá là do chính văn bản đặt ra (quý, sáu tháng, năm), tính từ ngày cuối của kỳ chưa đánh giá; luật đã đọc không nêu số ngày. Kỳ được đánh giá đã bắt đầu và nằm trong thời hạn; đánh giá lần nữa hoặc không có văn bản thì vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'signed-programme-mid-term': ours(
    'Sơ kết giữa thời hạn; luật đã đọc không nêu ngày. Tổng kết khi chưa sơ kết thì vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'signed-programme-final': ours(
    'Tổng kết khi hết thời hạn; luật đã đọc không nêu số ngày. Kết thúc, nối tiếp khi chưa tổng kết thì vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'signed-programme-amendment': ours(
    'Sửa đổi, bổ sung do chính các bên đã ký thống nhất; một bên không thống nhất thì không sửa. Sửa khi đã hết thời hạn thì vẫn ghi, kèm lưu ý.',
  ),
  'signed-programme-renewed': ours(
    'Hết thời hạn thì có thể nối tiếp bằng văn bản mới, được mở hồ sơ cùng lúc và liên kết với hồ sơ cũ.',
  ),
  'signed-programme-ended': ours(
    'Kết thúc không phải do hết thời hạn thì nêu lý do; nói là hết thời hạn khi chưa hết thì vẫn ghi, kèm lưu ý.',
  ),
}) satisfies Record<string, Provision>
