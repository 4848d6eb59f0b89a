import type { Provision } from '@civicflow/core'
import { ours } from './our-supervision-rules.ts'
import { provisionsOf } from './provisions-of.ts'

/** What a drive with receipts and allocations asks; the texts on the fund and on appeals were not read. */
export const ourDriveRules = provisionsOf({
  'drive-place': ours('Hồ sơ nêu cấp và địa bàn; nơi phát động là của chính địa bàn đó.'),
  'drive-term': ours(
    'Thời gian tiếp nhận là do nơi phát động đặt ra, kéo dài thì đến ngày muộn hơn. Tiếp nhận ngoài thời gian đó thì vẫn ghi, kèm lưu ý.',
  ),
  'drive-cancelled': ours('Chỉ hủy khi chưa tiếp nhận khoản nào, và nêu lý do.'),
  'drive-receipts': ours(
    'Mỗi khoản một số phiếu, số tiền nguyên đồng; tên cá nhân ủng hộ được niêm phong. Ghi nhầm thì đính chính phiếu, không ghi phiếu âm.',
  ),
  'drive-goods': ours(
    'Hàng hóa được ghi theo giá trị nêu khi tiếp nhận, có tên và số lượng; giá trị hàng hóa không cộng vào tiền, trừ nơi nói rõ là cộng. Không nêu tên hàng thì vẫn ghi, kèm lưu ý.',
  ),
  'drive-publication': ours(
    'Công khai khoản đã tiếp nhận; văn bản về Quỹ và về vận động ủng hộ chưa đọc nên không có số ngày. Phân bổ, quyết toán khi còn khoản chưa công khai thì vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'drive-allocations': ours(
    'Mỗi khoản phân bổ một số, có mục đích, số hộ hoặc số người, văn bản; thiếu số hộ, số người hoặc văn bản thì vẫn ghi, kèm lưu ý. Văn bản về Quỹ chưa đọc nên không có số ngày.',
    { limit: null },
  ),
  'drive-at-hand': ours(
    'Phân bổ không quá số còn lại: tiền theo tiền, hàng hóa theo giá trị hàng hóa. Quá thì từ chối. Chi ra vào ngày chưa có đủ số tiếp nhận thì vẫn ghi, kèm lưu ý: mỗi lần ghi mang một ngày, còn tiền có thể đến trước.',
  ),
  'drive-returned': ours('Khoản thu hồi không lớn hơn số đã phân bổ của chính khoản đó, và nêu lý do.'),
  'drive-given-back': ours(
    'Trả lại người ủng hộ thì nêu phiếu tiếp nhận và lý do; không lớn hơn số đã tiếp nhận của chính phiếu đó và số còn lại. Số đã tiếp nhận không đổi: bằng số phân bổ, số trả lại và số còn lại.',
  ),
  'drive-settlement': ours(
    'Quyết toán sau khi dừng tiếp nhận; văn bản về Quỹ chưa đọc nên không có số ngày.',
    { limit: null },
  ),
  'drive-audit': ours(
    'Nơi kiểm tra khác nơi quyết toán. Báo cáo khi chưa kiểm tra thì vẫn ghi, kèm lưu ý. Văn bản về Quỹ chưa đọc nên không có số ngày.',
    { limit: null },
  ),
  'drive-reopened': ours(
    'Mở lại để phân bổ, thu hồi, trả lại, quyết toán lại thì nêu lý do, kể cả khi hồ sơ đã khép; kết quả kiểm tra cũ thôi giá trị.',
  ),
  'drive-report': ours(
    'Báo cáo bằng văn bản sau quyết toán; không bằng văn bản thì vẫn ghi, kèm lưu ý. Văn bản về Quỹ chưa đọc nên không có số ngày.',
    { limit: null },
  ),
  'drive-left-over': ours(
    'Khép hồ sơ khi còn tiền, hàng hóa thì vẫn ghi, kèm lưu ý; số còn lại hiện trong số liệu.',
  ),
}) satisfies Record<string, Provision>
