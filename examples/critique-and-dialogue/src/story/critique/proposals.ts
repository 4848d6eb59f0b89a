import { council, committee, paper, party } from '../cast.ts'
import { records, type Step } from '../step.ts'

type Made = Extract<Parameters<typeof records>[3], { readonly type: 'proposal.made' }>
type Proposal = Omit<Made, 'type' | 'occurredOn' | 'actor' | 'draft'>

/** What was put forward in the hall: twelve items by article, clause and point, one more that says the same as another, and one that is of something else. */
const made: readonly Proposal[] = [
  {
    proposal: 'ND-01',
    head: 'soundness',
    article: '1',
    clause: '2',
    text: 'Kèm danh mục nhà văn hóa, sân chơi, khu thể thao thuộc phạm vi áp dụng.',
    reason: 'Người dân không biết cơ sở nào do phường quản lý.',
    source: 'advisory',
  },
  {
    proposal: 'ND-02',
    head: 'balance',
    article: '3',
    clause: '1',
    point: 'b',
    text: 'Dành ít nhất hai buổi mỗi tuần cho sinh hoạt miễn phí của thiếu nhi, người cao tuổi.',
    reason: 'Dự thảo ưu tiên hoạt động có thu.',
    source: 'affected',
  },
  {
    proposal: 'ND-03',
    head: 'conformity',
    article: '4',
    clause: '2',
    point: 'a',
    text: 'Bỏ khoản thu tiền giữ chỗ.',
    reason: 'Khoản thu không có trong danh mục phí, lệ phí.',
    source: 'expert',
  },
  {
    proposal: 'ND-04',
    head: 'balance',
    article: '4',
    clause: '2',
    point: 'c',
    text: 'Miễn tiền sử dụng cho hộ nghèo, hộ cận nghèo, người khuyết tật.',
    reason: 'Bảo đảm mọi người đều được sử dụng công trình công cộng.',
    source: 'politicalOrganisation',
  },
  {
    proposal: 'ND-05',
    head: 'soundness',
    article: '5',
    clause: '1',
    text: 'Trả lời đơn đăng ký sử dụng trong 03 ngày làm việc.',
    reason: 'Dự thảo không nêu thời hạn.',
    source: 'front',
  },
  {
    proposal: 'ND-06',
    head: 'conformity',
    article: '5',
    clause: '3',
    text: 'Bỏ yêu cầu đơn đăng ký có xác nhận của tổ dân phố.',
    reason: 'Phát sinh thủ tục ngoài quy định.',
    source: 'individual',
  },
  {
    proposal: 'ND-07',
    head: 'impact',
    article: '6',
    clause: '2',
    point: 'b',
    text: 'Dừng hoạt động thể thao ngoài trời có loa đài sau 21 giờ.',
    reason: 'Ảnh hưởng đến các hộ liền kề.',
    source: 'affected',
  },
  {
    proposal: 'ND-08',
    head: 'necessity',
    article: '7',
    text: 'Bỏ Điều 7 về ban quản lý riêng của từng nhà văn hóa.',
    reason: 'Trùng nhiệm vụ của tổ dân phố.',
    source: 'advisory',
  },
  {
    proposal: 'ND-09',
    head: 'balance',
    article: '8',
    clause: '1',
    text: 'Không cho thuê nhà văn hóa làm sự kiện thương mại vào ngày nghỉ cuối tuần.',
    reason: 'Cuối tuần là lúc người dân sử dụng nhiều nhất.',
    source: 'affected',
  },
  {
    proposal: 'ND-10',
    head: 'soundness',
    article: '8',
    clause: '2',
    text: 'Niêm yết thu, chi từ việc cho thuê tại nhà văn hóa mỗi quý.',
    reason: 'Người dân cần được biết thường xuyên.',
    source: 'front',
  },
  {
    proposal: 'ND-11',
    head: 'impact',
    article: '10',
    text: 'Đánh giá kinh phí sửa chữa ba năm tới.',
    reason: 'Dự thảo chưa có đánh giá tác động đến ngân sách.',
    source: 'expert',
  },
  {
    proposal: 'ND-12',
    head: 'conformity',
    article: '12',
    clause: '2',
    text: 'Lùi ngày có hiệu lực đến 01/10/2026.',
    reason: 'Tổ dân phố cần thời gian chuẩn bị.',
    source: 'memberOrganisation',
  },
  {
    proposal: 'ND-13',
    head: 'balance',
    article: '3',
    clause: '1',
    text: 'Mở cửa miễn phí cho thiếu nhi trong dịp hè.',
    reason: 'Phường thiếu chỗ vui chơi.',
    source: 'politicalOrganisation',
  },
  {
    proposal: 'ND-14',
    head: 'necessity',
    text: 'Xây thêm một bể bơi của phường.',
    reason: 'Phường chưa có bể bơi công cộng.',
    source: 'individual',
  },
]

/** Proposals are taken down, the critique document is drafted, signed, and sent before the draft is submitted. */
export const proposals: readonly Step[] = [
  ...made.map((proposal, index) =>
    records('front', 'critique', `2026-07-15T14:${String(10 + index)}`, {
      type: 'proposal.made',
      draft: 'D1',
      ...proposal,
    }),
  ),
  records('front', 'critique', '2026-07-16T09:00', {
    type: 'proposal.merged',
    proposal: 'ND-13',
    into: 'ND-02',
  }),
  records('front', 'critique', '2026-07-16T09:15', {
    type: 'proposal.dropped',
    proposal: 'ND-14',
    reason: 'Là đề nghị đầu tư mới, không thuộc nội dung của dự thảo.',
  }),
  records('front', 'critique', '2026-07-16T15:00', { type: 'document.drafted' }),
  records('front', 'critique', '2026-07-17T08:30', {
    type: 'document.signed',
    signedBy: 'front/phuong-ba-dinh/chair',
    document: paper('33/MTTQ-BTT', '2026-07-17'),
  }),
  records('front', 'critique', '2026-07-17T09:00', {
    type: 'document.sent',
    to: [committee, council, party],
  }),
]
