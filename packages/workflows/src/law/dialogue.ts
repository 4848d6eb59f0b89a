import type { Provision, ProvisionLine } from '@civicflow/core'
import { cite, decision218, localGovernmentLaw, regulation11 } from './instruments.ts'
import { inDemocracyLaw, type Place, read, type Terms } from './lines-of.ts'
import { days, provisionsOf, workingDays } from './provisions-of.ts'

/** The Law on the Organisation of Local Government 2025, art. 43, as others tell it. */
const inLocalGovernmentLaw = (terms: Terms = {}): ProvisionLine => ({
  ...read(localGovernmentLaw, ['43'], {
    note: 'Theo trang hỏi đáp pháp luật, chưa đọc nguyên văn.',
    ...terms,
  }),
  evidence: 'secondary',
})

/** The Law on Grassroots Democracy, and then art. 43 beside it. */
const inBothLaws = (place: Place, terms: Terms = {}): readonly ProvisionLine[] => [
  ...inDemocracyLaw(place, terms),
  inLocalGovernmentLaw(terms),
]

/** Regulation 11-QĐi/TW, art. 6, as others tell it. */
const in11 = (terms: Terms): readonly ProvisionLine[] => [
  { ...read(regulation11, ['6'], terms), evidence: 'secondary' },
]

/**
 * The law of dialogue, in three families that are never mixed: the commune's People's Committee with the people (a law),
 * the heads of Party committee and government with the Front, organisations and people (a decision of the Party and
 * practice), and the head of a Party committee with whoever brings reflections (a regulation of the Party).
 */
export const dialogueLaw = provisionsOf({
  'dialogue-with-people': inBothLaws(['32']),
  'dialogue-frequency': inBothLaws(['32', '1'], { limit: { value: 1, unit: 'times' } }),
  'dialogue-notice': [inLocalGovernmentLaw({ limit: days(7) })],
  'dialogue-result': [inLocalGovernmentLaw({ limit: days(10) })],

  'dialogue-of-heads': [
    {
      from: decision218.from,
      evidence: 'practice',
      citation: cite(decision218),
      note: 'Người đứng đầu cấp ủy, chính quyền đối thoại với Mặt trận, các tổ chức và Nhân dân, định kỳ hoặc đột xuất; theo quy định của cấp ủy địa phương. Mới đọc tên Quyết định.',
    },
  ],

  'dialogue-of-party-head': [
    {
      from: regulation11.from,
      evidence: 'secondary',
      citation: cite(regulation11),
      note: 'Người đứng đầu cấp ủy tiếp dân, đối thoại trực tiếp với dân và xử lý phản ánh, kiến nghị. Từ 23/11/2025 chỉ còn cấp tỉnh, cấp xã (Kết luận 215-KL/TW). Theo báo chí.',
    },
  ],
  'reflection-notice': in11({
    limit: workingDays(10),
    note: 'Thông báo bằng văn bản là đã nhận để giải quyết hoặc đã chuyển, chỉ đạo nơi có thẩm quyền; không phải là hạn trả lời nội dung. Theo trang thông tin pháp luật, chưa đọc nguyên văn.',
  }),
  'reflection-notice-complex': in11({
    limit: workingDays(15),
    note: 'Vụ việc phức tạp. Theo trang thông tin pháp luật, chưa đọc nguyên văn.',
  }),

  'dialogue-not-heard': [
    {
      from: decision218.from,
      evidence: 'practice',
      note: 'Quy định của một tỉnh (Bình Phước): không đối thoại với người say, người không có năng lực hành vi, người khiếu nại đã được giải quyết hết thẩm quyền.',
    },
  ],
  'dialogue-conclusion': [
    {
      from: decision218.from,
      evidence: 'practice',
      limit: null,
      note: 'Thông báo kết luận giao cơ quan và thời hạn cho mọi ý kiến chưa được trả lời; là thông lệ, không có trong luật; công khai kết quả khi chưa có thông báo kết luận thì vẫn ghi, kèm lưu ý.',
    },
  ],
}) satisfies Record<string, Provision>
