import type { Provision } from '@civicflow/core'
import { ours } from './our-supervision-rules.ts'
import { provisionsOf } from './provisions-of.ts'

/** What a round of nomination with appraisal asks that no article read here says. */
export const ourNominationRules = provisionsOf({
  'nomination-place': ours('Hồ sơ nêu cấp và địa bàn; đơn vị tổ chức là của chính địa bàn đó.'),
  'nomination-nominator': ours(
    'Đề nghị, đăng ký là việc của chính nơi đề nghị được nêu tên; đơn vị tổ chức tự đề nghị thì nêu tên mình.',
  ),
  'nomination-closing': ours(
    'Nhận đề nghị, đăng ký đến ngày do đơn vị tổ chức đặt. Đề nghị sau khi đã kết thúc nhận thì vẫn ghi, kèm lưu ý; không có đề nghị nào cũng vậy.',
  ),
  'nomination-expected': ours(
    'Số dự kiến đăng ký, nếu có, là mẫu số để tính tỷ lệ. Đăng ký chưa đủ thì vẫn ghi, kèm lưu ý; không có mẫu số thì không tính tỷ lệ.',
  ),
  'nomination-candidates': ours(
    'Mỗi trường hợp một mã, không ghi tên trong số liệu; việc gì xảy ra với một trường hợp phải đúng với bước đang có.',
  ),
  'nomination-work': ours(
    'Đợt nào yêu cầu thực hiện trước khi thẩm định, hoặc sau khi được duyệt, thì kết quả thực hiện được ghi trước bước kế tiếp; luật đã đọc không nêu số ngày. Chưa ghi thì bước kế tiếp vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'nomination-appraised-by-another': ours(
    'Người thẩm định không phải là nơi đã đề nghị, cũng không giữ chức vụ ở đó.',
  ),
  'nomination-appraisal': ours(
    'Thẩm định sau khi kết thúc nhận đề nghị; luật đã đọc không nêu số ngày. Chưa đủ thì trả lại để bổ sung.',
    { limit: null },
  ),
  'nomination-reason': ours('Không đạt, trả lại để bổ sung, không được duyệt thì nêu lý do.'),
  'nomination-decision': ours(
    'Trình cấp nào thì nơi được trình của cấp đó quyết định; đề nghị chưa phải là được duyệt. Quyết định không bằng văn bản thì vẫn ghi, kèm lưu ý.',
  ),
  'nomination-decided': ours('Quyết định sau khi được trình; luật đã đọc không nêu số ngày.', {
    limit: null,
  }),
  'nomination-posting': ours(
    'Đợt nào yêu cầu công khai thì danh sách được niêm yết trước khi trao, chi; luật đã đọc không nêu số ngày. Trao, chi khi chưa công khai thì vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'nomination-handover': ours(
    'Trao, chi, bàn giao sau khi được duyệt; luật đã đọc không nêu số ngày. Vượt mức được duyệt thì vẫn ghi, kèm lưu ý.',
    { limit: null },
  ),
  'nomination-withdrawn': ours('Nơi đề nghị rút thì nêu lý do; trường hợp đã rút vẫn ở lại trong số liệu.'),
  'nomination-reconsidered': ours(
    'Có khiếu nại khi công khai, có sai sót, tình tiết mới hoặc không còn đủ điều kiện thì xem xét lại, nêu lý do; đợt đã khép được mở lại. Những gì đã trao, đã chi vẫn ở lại trong số liệu.',
  ),
  'nomination-cancelled': ours(
    'Hủy thì nêu lý do. Đã có đề nghị mà hủy thì vẫn ghi, kèm lưu ý: các đề nghị đó chưa có kết quả.',
  ),
  'nomination-closed': ours('Chỉ khép khi mọi trường hợp đều đã có kết quả và những gì đợt yêu cầu đã xong.'),
}) satisfies Record<string, Provision>
