import type { Provision, ProvisionLine } from '@civicflow/core'
import { decision218 } from './instruments.ts'
import { provisionsOf } from './provisions-of.ts'

/** A choice of this package, for every day it knows dialogues on; never shown as law. */
const ours = (note: string, terms: Pick<ProvisionLine, 'limit'> = {}): readonly ProvisionLine[] => [
  { from: decision218.from, evidence: 'ours', note, ...terms },
]

/** What a dialogue and its opinions ask that no article read here says. */
export const ourDialogueRules = provisionsOf({
  'dialogue-order-of-days': ours(
    'Việc sau không thể xảy ra trước việc mà nó nối tiếp; ngày ấn định không thể đã qua. Chỉ so sánh ngày.',
  ),
  'dialogue-order-of-steps': ours(
    'Hội nghị khai mạc, trình bày ý kiến đã tổng hợp, nghe ý kiến tại hội nghị và trả lời, rồi kết thúc. Ghi ngược thứ tự thì vẫn nhận, kèm lưu ý.',
  ),
  'dialogue-bodies': ours(
    'Bên chủ trì, đồng chủ trì, Hội đồng nhân dân, cấp ủy, Mặt trận và bộ phận thư ký là của chính địa bàn hội nghị đối thoại; tổ chức được mời, nơi tập hợp ý kiến, cơ quan dự để trả lời và báo chí có thể ở nơi khác. Đối thoại với Nhân dân nêu cấp khi không phải cấp xã: số ngày của luật chỉ ràng buộc cấp xã.',
  ),
  'dialogue-occasion': ours(
    'Đối thoại định kỳ nêu năm; đối thoại theo yêu cầu nêu do cử tri yêu cầu hay do cần thiết. Do cử tri yêu cầu thì nêu số cử tri yêu cầu và tổng số cử tri.',
  ),
  'dialogue-refused': ours('Không tổ chức đối thoại theo yêu cầu thì nêu lý do.'),
  'dialogue-announced': ours(
    'Thông báo trước thời gian, địa điểm, nội dung, cách tham dự; hoãn, đổi địa điểm thì thông báo lại. Ngoài đối thoại của Ủy ban nhân dân cấp xã, không có số ngày trong luật.',
    { limit: null },
  ),
  'dialogue-changed': ours(
    'Luật không nói đến hoãn, đổi địa điểm, hủy. Hoãn, đổi, hủy thì nêu lý do; hủy khi đã có ý kiến thì nêu nơi nhận các ý kiến đó.',
  ),
  'dialogue-presiding': ours(
    'Người điều hành thuộc bên chủ trì hoặc đồng chủ trì, hoặc được cử thay khi người chủ trì vắng. Luật không nói đến việc cử thay: vẫn ghi, kèm lưu ý.',
  ),
  'dialogue-day-kept': ours('Hội nghị diễn ra đúng ngày đã thông báo; đổi ngày phải được ghi lại trước.'),
  'dialogue-synthesis': ours(
    'Ý kiến lấy từ các địa bàn trước hội nghị được tổng hợp, gửi bên chủ trì trước khi khai mạc.',
  ),
  'dialogue-counts': ours(
    'Số đại biểu dự, số ý kiến theo nguồn và số ý kiến theo kết quả là các con số khác nhau.',
  ),
  'dialogue-opinion-lineage': ours(
    'Ý kiến trùng được gộp vào một ý kiến khác còn giữ, bản gốc không bị xóa và được trả lời ở ý kiến nhận gộp; ý kiến ngoài phạm vi thì nêu lý do; khiếu nại, tố cáo chuyển sang quy trình riêng.',
  ),
  'dialogue-minutes': ours(
    'Người ghi biên bản không phải là người điều hành; biên bản do người điều hành ký thay bên chủ trì. Thông báo kết luận, công khai kết quả khi chưa có biên bản thì vẫn ghi, kèm lưu ý.',
  ),
  'dialogue-result-public': ours(
    'Công khai kết quả đối thoại; ngoài đối thoại của Ủy ban nhân dân cấp xã, không có số ngày trong luật.',
    { limit: null },
  ),
  'dialogue-closed': ours(
    'Hội nghị đối thoại chỉ kết thúc khi đã công khai kết quả và mọi ý kiến đã kết thúc, có hay không có thông báo kết luận. Ý kiến được mở lại hoặc có lời hứa mới sau đó thì hội nghị được theo dõi lại đến khi xong.',
  ),
  'dialogue-added-later': ours(
    'Ý kiến đã nêu mà ghi sót thì được bổ sung sau khi bế mạc, có lý do và ngày nêu, giao ngay nơi trả lời hoặc ghi nội dung đã trả lời tại hội nghị; bổ sung sau ngày bế mạc thì kèm lưu ý.',
  ),
  'dialogue-answer-day': ours('Văn bản trả lời có trước ngày đã hứa hoặc đã giao trong thông báo kết luận.'),
  'dialogue-answer': ours(
    'Ý kiến giao trả lời bằng văn bản mà không nêu ngày thì không có hạn trong luật; do đơn vị đặt trong thiết lập.',
    { limit: null },
  ),
  'dialogue-answer-anew': ours(
    'Người nêu ý kiến chưa đồng tình thì ý kiến được mở lại để trả lời lại; không đặt số ngày.',
    { limit: null },
  ),
  'dialogue-urging': ours('Mặt trận, bên chủ trì đôn đốc ý kiến chưa được trả lời, lời hứa chưa thực hiện.'),
  'dialogue-promise': ours(
    'Lời hứa nêu việc và ngày, theo dõi đến khi thực hiện hoặc không thực hiện đúng hẹn; lời hứa trước chưa xong thì chưa ghi lời hứa khác.',
  ),
  'dialogue-promise-moved': ours(
    'Ngày hứa được dời khi đã thỏa thuận với bên nêu ý kiến, có lý do; do Mặt trận hoặc nơi tập hợp ý kiến ghi. Dời ngày được đếm riêng, không phải là không thực hiện đúng hẹn; dời khi đã quá ngày hứa thì kèm lưu ý.',
  ),
  'dialogue-promise-judged-apart': ours('Nơi trả lời, nơi hứa không tự xác nhận là đã thực hiện.'),
}) satisfies Record<string, Provision>
