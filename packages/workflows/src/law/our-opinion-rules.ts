import type { Provision } from '@civicflow/core'
import { ours } from './our-supervision-rules.ts'
import { provisionsOf } from './provisions-of.ts'

/** What an opinion collection asks that no article read here says. */
export const ourOpinionRules = provisionsOf({
  'opinion-occasion': ours(
    'Cơ quan lấy ý kiến là của địa bàn lấy ý kiến hoặc của địa bàn bao trùm; Mặt trận và Hội đồng nhân dân là của chính địa bàn đó.',
  ),
  'opinion-requested': ours(
    'Cơ quan cấp trên đề nghị lấy ý kiến thì nêu cơ quan đề nghị và ngày phải gửi; tổng hợp được gửi lên trong ngày đó. Gửi muộn, hoặc đề nghị khi đã quá ngày, thì vẫn ghi, kèm lưu ý. Thời hạn là của văn bản đề nghị, không phải của luật.',
  ),
  'opinion-begun': ours(
    'Dự thảo mật không công khai và dự thảo do cơ quan cấp trên công khai thì bắt đầu lấy ý kiến mà không có bước công khai; thời hạn 20 ngày không tính.',
  ),
  'opinion-secret': ours('Dự thảo thuộc bí mật nhà nước thì không công khai dự thảo và phần giải trình.'),
  'opinion-restarted': ours(
    'Thông báo, niêm yết có sai sót thì lấy ý kiến lại từ đầu: công khai lại, tính lại thời hạn. Ý kiến đã ghi theo thông báo sai được giữ trong hồ sơ, đếm riêng, không cộng vào kết quả.',
  ),
  'opinion-closed': ours(
    'Cơ quan lấy ý kiến là nơi kết thúc việc lấy ý kiến. Thời hạn ít nhất của dự thảo cấp xã là ở khoản 2 Điều 28; kết thúc sớm thì vẫn ghi, kèm lưu ý.',
  ),
  'opinion-ended-without-feedback': ours(
    'Luật nói cơ quan soạn thảo phản hồi, không nói đến việc khép hồ sơ khi chưa có phản hồi: cơ quan lấy ý kiến khép, có lý do; phản hồi đến sau thì vẫn ghi.',
  ),
  'opinion-reopened': ours(
    'Kết thúc sớm hoặc cần thêm ý kiến thì lấy tiếp, có lý do; ý kiến đã ghi vẫn được tính.',
  ),
  'opinion-meetings': ours(
    'Hội nghị, cuộc họp lấy ý kiến mỗi cuộc một mã; ngày tổ chức, ngày hoãn đến không ở trong quá khứ. Diễn ra vào ngày khác thì vẫn ghi, kèm lưu ý.',
  ),
  'opinion-sheets': ours(
    'Ý kiến được ghi theo phiếu tổng hợp, mỗi phiếu một mã và chỉ tính một lần; mỗi điều của dự thảo một dòng, có ít nhất một ý kiến.',
  ),
  'opinion-after-closing': ours('Ý kiến đến sau khi kết thúc lấy ý kiến thì vẫn ghi và tính, kèm lưu ý.'),
  'opinion-decided-by-article': ours(
    'Quyết định nêu từng điều của dự thảo đã có ý kiến: giữ, sửa hay bỏ, mỗi điều một lần. Ý kiến đa số là quá nửa tổng số ý kiến về điều đó; không có quá nửa thì không có ý kiến đa số. Đồng ý là muốn giữ; không đồng ý, ý kiến khác là không muốn giữ nguyên.',
  ),
  'opinion-cancelled': ours(
    'Luật không nói đến hủy. Hủy được khi chưa quyết định hoặc chưa gửi lên trên, có lý do.',
  ),
  'land-clearance-explanation': ours(
    'Quyết định về phương án bồi thường được công khai kèm tiếp thu, giải trình trước khi khép hồ sơ. Pháp luật về đất đai chưa đọc nên không đặt số ngày.',
    { limit: null },
  ),
}) satisfies Record<string, Provision>
