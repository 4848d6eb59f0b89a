import type { Provision } from '@civicflow/core'
import { ours } from './our-supervision-rules.ts'
import { provisionsOf } from './provisions-of.ts'

/**
 * What an inspection of Front work asks. It is internal: its basis is the Front's Statute and its yearly action
 * programme, of which no article was read. No day of it is law.
 */
export const ourInspectionRules = provisionsOf({
  'front-inspection': ours(
    'Kiểm tra công tác Mặt trận căn cứ Điều lệ Mặt trận Tổ quốc Việt Nam và chương trình phối hợp, thống nhất hành động hằng năm; chưa đọc được điều khoản.',
  ),
  'front-inspection-hierarchy': ours(
    'Mặt trận cấp trên kiểm tra Mặt trận cấp dưới trong địa bàn của mình, Mặt trận cấp xã kiểm tra Ban Công tác Mặt trận; không kiểm tra ngang cấp, không kiểm tra cấp trên.',
  ),
  'front-inspection-period': ours(
    'Kế hoạch nêu thời kỳ được kiểm tra, đầu kỳ không sau cuối kỳ. Đến kiểm tra khi thời kỳ chưa hết thì vẫn ghi, kèm lưu ý.',
  ),
  'front-inspection-team': ours(
    'Người đang giữ chức vụ tại đơn vị được kiểm tra, hoặc đã thôi tham gia giải quyết hồ sơ, không tham gia đoàn kiểm tra.',
  ),
  'front-inspection-notified': ours(
    'Thông báo nêu các buổi kiểm tra, mỗi buổi một mã, và ngày gửi báo cáo nếu có. Không đặt số ngày báo trước.',
  ),
  'front-inspection-self-report': ours(
    'Đơn vị được kiểm tra gửi báo cáo tự kiểm tra trong ngày mà thông báo nêu, không nêu thì trước buổi kiểm tra đầu tiên. Gửi muộn hoặc không gửi thì vẫn ghi, kèm lưu ý. Không phải thời hạn của luật.',
  ),
  'front-inspection-visits': ours(
    'Buổi làm việc, kiểm tra hồ sơ, đi cơ sở nêu đơn vị, là đơn vị được kiểm tra hoặc của địa bàn bên dưới; thăm hộ dân thì không nêu. Hoãn thì nêu lý do và ngày mới, không ở trong quá khứ. Diễn ra vào ngày khác thì vẫn ghi, kèm lưu ý.',
  ),
  'front-inspection-cancelled': ours(
    'Hủy được khi chưa có buổi nào; đã có buổi thì chỉ bỏ các buổi còn lại. Nêu lý do.',
  ),
  'front-inspection-parts': ours(
    'Đánh giá có bốn phần: kết quả; khó khăn, hạn chế; nguyên nhân; kết luận (theo báo cáo kiểm tra huyện Hòa An năm 2023). Thiếu phần nào thì vẫn ghi, kèm lưu ý.',
  ),
  'front-inspection-conclusion': ours(
    'Trưởng đoàn kết luận sau buổi kiểm tra cuối cùng; không đặt số ngày.',
    { limit: null },
  ),
  'front-inspection-notice': ours(
    'Thông báo kết quả kiểm tra do người của Mặt trận kiểm tra ký; không đặt số ngày.',
    { limit: null },
  ),
  'front-inspection-without-defect': ours(
    'Kết thúc mà không yêu cầu khắc phục thì nêu lý do, và được đếm riêng.',
  ),
  'front-inspection-remedies': ours(
    'Mỗi yêu cầu khắc phục một mã, một đơn vị thực hiện là đơn vị được kiểm tra hoặc đơn vị bên dưới, và một ngày hoàn thành không ở trong quá khứ.',
  ),
  'front-inspection-remedied': ours(
    'Báo cáo khắc phục trong ngày mà thông báo kết quả nêu; ngày là của thông báo, không phải của luật. Gia hạn thì nêu lý do và ngày muộn hơn.',
  ),
  'front-inspection-checked': ours(
    'Khắc phục xong là khi Mặt trận kiểm tra xác nhận; đơn vị báo cáo không tự xác nhận. Không đặt số ngày.',
    { limit: null },
  ),
  'front-inspection-closed': ours(
    'Chỉ khép hồ sơ khi mọi yêu cầu khắc phục đã được xác nhận hoặc được bỏ, có lý do.',
  ),
  'front-inspection-emulation': ours(
    'Kết quả kiểm tra là một căn cứ xếp loại thi đua; ở đây chỉ ghi lại xếp loại, không tính.',
  ),
}) satisfies Record<string, Provision>
