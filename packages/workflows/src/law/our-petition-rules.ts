import type { Provision, ProvisionLine } from '@civicflow/core'
import { jointResolution525 } from './instruments.ts'
import { provisionsOf } from './provisions-of.ts'

/** A choice of this package, for every day it knows petitions on; never shown as law. */
const ours = (note: string, terms: Pick<ProvisionLine, 'limit'> = {}): readonly ProvisionLine[] => [
  { from: jointResolution525.from, evidence: 'ours', note, ...terms },
]

/** What a petition asks that no article read here says. */
export const ourPetitionRules = provisionsOf({
  'petition-order-of-days': ours(
    'Việc sau không thể xảy ra trước việc mà nó nối tiếp: trả lời không trước khi nhận, thông báo không trước khi trả lời. Chỉ so sánh ngày.',
  ),
  'petition-followed': ours(
    'Mỗi kiến nghị có ít nhất một cơ quan theo dõi: Đoàn đại biểu Quốc hội, Thường trực hoặc Tổ đại biểu Hội đồng nhân dân.',
  ),
  'petition-addressee': ours(
    'Văn bản trả lời là của cơ quan đã được xác định có thẩm quyền. Cơ quan khác trả lời thì vẫn ghi, kèm lưu ý.',
  ),
  'petition-level': ours(
    'Cấp có thẩm quyền được ghi là cấp của cơ quan được xác định giải quyết, theo danh bạ.',
  ),
  'petition-late-notice': ours(
    'Thông báo chậm trả lời được ghi lại kèm lý do và không làm thay đổi thời hạn: khoản 1 Điều 49 không có quy định gia hạn.',
  ),
  'petition-answer-anew': ours(
    'Chưa thấy quy định nào về thời hạn trả lời lại khi cử tri hoặc cơ quan đánh giá chưa đồng tình; không đặt số ngày.',
    { limit: null },
  ),
  'petition-goes-with-another': ours(
    'Kiến nghị trùng được giữ nguyên bản gốc và đi theo kiến nghị chính; khi kiến nghị chính được trả lời, cử tri của kiến nghị trùng cũng được thông báo. Kiến nghị gộp cũng vậy.',
  ),
  'petition-lineage': ours(
    'Việc trùng, tách, gộp, kiến nghị lại chỉ có một tầng, đều ghi rõ nguồn gốc và có thể hủy bỏ; bản gốc không bị xóa.',
  ),
  'petition-carried-over': ours(
    'Mỗi kỳ họp mà kiến nghị còn tồn được tính một lần; trong cùng khóa, kỳ họp sau có số lớn hơn.',
  ),
  'petition-evaluation-apart': ours('Cơ quan trả lời không tự đánh giá văn bản trả lời của mình.'),
  'petition-supervision-apart': ours('Cơ quan báo cáo kết quả thực hiện không tự kết luận giám sát việc đó.'),
}) satisfies Record<string, Provision>
