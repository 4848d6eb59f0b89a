import type { Provision } from '@civicflow/core'
import { ours } from './our-supervision-rules.ts'
import { provisionsOf } from './provisions-of.ts'

/** What a critique asks that no article read here says. */
export const ourCritiqueRules = provisionsOf({
  'critique-from-plan': ours(
    'Cuộc phản biện theo kế hoạch năm nêu mã nội dung; hồ sơ kế hoạch nào có trong hệ thống thì chính hồ sơ đó mở cuộc phản biện, khi nêu cơ quan soạn thảo và cơ quan ban hành.',
  ),
  'critique-file': ours(
    'Hồ sơ dự thảo nêu ngày dự kiến trình và một hay nhiều dự thảo, mỗi dự thảo một mã. Ngày trình đã biết mà thay đổi thì ghi việc đổi ngày trước, có lý do; ngày mới không ở trong quá khứ.',
  ),
  'critique-draft-missing': ours(
    'Cơ quan soạn thảo không gửi dự thảo thì Mặt trận đề nghị lại hoặc báo cáo cơ quan ban hành; luật không nêu.',
  ),
  'critique-draft-replaced': ours(
    'Dự thảo được thay bằng bản mới thì mở cuộc phản biện mới, gắn với cuộc cũ; cuộc cũ khép lại. Dự thảo được rút thì cuộc phản biện khép lại. Luật không nêu.',
  ),
  'critique-cancelled': ours('Luật không nói đến hủy. Hủy được khi chưa gửi văn bản phản biện, có lý do.'),
  'critique-form-changed': ours(
    'Đổi hình thức phản biện thì nêu lý do, trước khi mời họp hoặc gửi lấy ý kiến.',
  ),
  'critique-forms-combined': ours(
    'Một cuộc phản biện có thể kết hợp nhiều hình thức, lần lượt từng hình thức, có lý do; các nội dung vào chung một văn bản phản biện. Luật nêu ba hình thức, không nói đến kết hợp.',
  ),
  'critique-papers-ahead': ours(
    'Gửi dự thảo, giấy mời đến đại biểu trước ngày họp; luật không nêu số ngày.',
    { limit: null },
  ),
  'critique-postponed': ours(
    'Luật không nói đến hoãn. Hoãn thì nêu lý do và ngày mới, không ở trong quá khứ.',
  ),
  'critique-before-submission': ours(
    'Họp, lấy ý kiến và gửi văn bản phản biện trước ngày dự kiến trình dự thảo; muộn hơn thì vẫn ghi, kèm lưu ý.',
  ),
  'critique-broken-off': ours(
    'Hội nghị, đối thoại dừng trước khi kết luận thì nêu lý do; nội dung đã ghi vẫn giữ, sau đó mời họp lại hoặc tổng hợp. Luật không nêu.',
  ),
  'critique-late-opinion': ours(
    'Văn bản góp ý đến sau khi kết thúc việc lấy ý kiến, trước khi gửi văn bản phản biện thì vẫn ghi, kèm lưu ý; luật không nêu.',
  ),
  'critique-proposals': ours(
    'Mỗi nội dung phản biện một mã, không phân biệt chữ hoa, chữ thường, thuộc một dự thảo trong hồ sơ; kiến nghị, lý do và nguồn được ghi cùng nội dung. Nêu khoản, điểm thì nêu điều.',
  ),
  'critique-lineage': ours(
    'Nội dung trùng thì ghép vào một nội dung khác còn giữ, về cùng một dự thảo; bỏ thì nêu lý do. Nội dung đã ghép được trả lời ở nội dung nhận ghép, không trả lời riêng.',
  ),
  'critique-without-proposal': ours(
    'Kết thúc mà không có nội dung kiến nghị thì nêu lý do, và được đếm riêng.',
  ),
  'critique-document-returned': ours(
    'Dự thảo văn bản phản biện được trả lại, có lý do, trước khi ký; luật không nêu.',
  ),
  'critique-silence-reported': ours(
    'Chưa được trả lời thì báo cáo cơ quan ban hành, Mặt trận cấp trên hoặc cấp ủy; luật chỉ nêu quyền yêu cầu trả lời bằng văn bản.',
  ),
  'critique-replies': ours(
    'Trả lời từng nội dung có trong văn bản phản biện, mỗi nội dung một lần trong một văn bản trả lời; văn bản sau thay phần trả lời của văn bản trước.',
  ),
  'critique-partly': ours('Luật không nói đến tiếp thu một phần: phần không tiếp thu phải nêu lý do.'),
  'critique-deferred': ours('Để lại xem xét ở văn bản khác thì nêu văn bản đó; luật không nêu.'),
  'critique-accepted-where': ours(
    'Tiếp thu thì nêu chỗ đã sửa trong dự thảo, để đối chiếu với văn bản được ban hành.',
  ),
  'critique-explanation-session': ours(
    'Hội nghị tiếp thu, giải trình là thông lệ địa phương, không thay văn bản trả lời.',
  ),
  'critique-answer-judged-apart': ours(
    'Cơ quan soạn thảo không tự đánh giá phần trả lời của mình, không tự đối chiếu văn bản được ban hành.',
  ),
  'critique-dispute': ours(
    'Chỉ chấp nhận hoặc không đồng tình với giải trình của nội dung chưa được tiếp thu toàn bộ; không đồng tình thì đối thoại, trả lời lại hoặc bảo lưu ý kiến. Không đặt số ngày.',
    { limit: null },
  ),
  'critique-issued-without-answer': ours(
    'Văn bản được ban hành thì ghi lại; ban hành khi còn nội dung chưa được trả lời thì được đánh dấu.',
  ),
  'critique-recommendations': ours(
    'Chưa được trả lời, chưa đồng tình với giải trình, hoặc văn bản được ban hành thiếu nội dung đã tiếp thu thì Mặt trận có thể kiến nghị bằng hồ sơ riêng, kể cả khi đã khép hồ sơ phản biện.',
  ),
  'critique-follow-up-ended': ours(
    'Đã gửi văn bản phản biện mà dự thảo không được ban hành, cũng không được rút hoặc thay thì bên chủ trì kết thúc việc theo dõi, có lý do, và cuộc phản biện được đếm riêng; văn bản được ban hành sau đó thì vẫn ghi. Luật không nêu.',
  ),
  'critique-issued-uncriticised': ours(
    'Văn bản được ban hành khi chưa gửi văn bản phản biện thì cuộc phản biện khép lại và được đếm riêng; Mặt trận có thể kiến nghị bằng hồ sơ riêng.',
  ),
  'critique-text-checked': ours(
    'Đối chiếu văn bản được ban hành với mọi nội dung đã tiếp thu, tiếp thu một phần: có hay không thể hiện trong văn bản.',
  ),
}) satisfies Record<string, Provision>
