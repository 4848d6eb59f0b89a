import type { Label } from '@civicflow/core'

/** Words of the example itself; what is said of a case comes from the library. */
export const words = {
  critique: {
    vi: 'PHẦN 1. PHẢN BIỆN MỘT DỰ THẢO CỦA ỦY BAN NHÂN DÂN PHƯỜNG',
    en: 'PART 1. A DRAFT OF A WARD’S PEOPLE’S COMMITTEE CRITICISED',
  },
  critiqueIs: {
    vi: 'Dự thảo, các nội dung phản biện, văn bản và ngày tháng là ví dụ; điều luật là thật.',
    en: 'Draft, proposals, papers and days are made up; the articles are not.',
  },
  matrix: { vi: 'BẢNG TỔNG HỢP, TIẾP THU, GIẢI TRÌNH Ý KIẾN PHẢN BIỆN', en: 'THE CRITIQUE, ITEM BY ITEM' },
  'matrix.number': { vi: 'Mã', en: 'No.' },
  'matrix.place': { vi: 'Điều, khoản, điểm', en: 'Place' },
  'matrix.proposal': { vi: 'Nội dung kiến nghị – lý do', en: 'Proposal – reason' },
  'matrix.reply': { vi: 'Trả lời', en: 'Reply' },
  'matrix.reason': { vi: 'Chỗ tiếp thu, lý do', en: 'Where, or why not' },
  'matrix.text': { vi: 'Đối chiếu văn bản được ban hành', en: 'The issued text' },
  article: { vi: 'Điều {number}', en: 'art. {number}' },
  clause: { vi: 'khoản {number}', en: 'clause {number}' },
  point: { vi: 'điểm {number}', en: 'point {number}' },
  unanswered: { vi: 'Chưa trả lời', en: 'Unanswered' },
  before: { vi: 'trước đó: {answer}', en: 'before: {answer}' },
  'judged.accepted': { vi: 'Mặt trận đồng tình với giải trình', en: 'the Front accepts the explanation' },
  'judged.disputed': {
    vi: 'Mặt trận chưa đồng tình với giải trình',
    en: 'the Front disputes the explanation',
  },
  'judged.reserved': { vi: 'Mặt trận bảo lưu ý kiến', en: 'the Front keeps its opinion' },
  where: { vi: 'Tiếp thu tại {where}.', en: 'Taken in at {where}.' },
  leftTo: { vi: 'Để lại xem xét ở {instrument}.', en: 'Left to {instrument}.' },
  reflected: { vi: 'Đã thể hiện', en: 'Is in the text' },
  notReflected: { vi: 'CHƯA thể hiện', en: 'Is NOT in the text' },
  notChecked: { vi: '–', en: '–' },
  nowhere: { vi: 'Không nêu chỗ sửa.', en: 'Not said where.' },
  mergedInto: {
    vi: '{proposal} được ghép vào {into}: {text}',
    en: '{proposal} was merged into {into}: {text}',
  },
  droppedFor: {
    vi: '{proposal} không đưa vào văn bản phản biện: {text} Lý do: {reason}',
    en: '{proposal} is not in the critique document: {text} Reason: {reason}',
  },
  totals: { vi: 'SỐ LIỆU', en: 'IN FIGURES' },
  answers: { vi: 'Kết quả trả lời', en: 'Answer' },
  afterReply: { vi: 'Sau lần {index} ({day})', en: 'Reply {index} ({day})' },
  asCounted: { vi: 'Kế hoạch năm đếm', en: 'Counted by the plan' },
  byHead: { vi: 'Theo nội dung phản biện', en: 'By content head' },
  sumHolds: { vi: '{whole} = {added}, khớp.', en: '{whole} = {added}, holds.' },
  sumFails: {
    vi: '{added} = {sum}, không khớp với {whole}, lệch {difference}.',
    en: '{added} = {sum} does not hold against {whole}: a difference of {difference}.',
  },
  refusedOnce: {
    vi: 'Văn bản trả lời nêu không tiếp thu ND-12 mà không có lý do. Không nội dung nào của văn bản đó được ghi.',
    en: 'A reply turned ND-12 down and gave no reason. Nothing of that reply was put on record.',
  },
  disputes: { vi: 'HAI NỘI DUNG CHƯA ĐỒNG TÌNH VỚI GIẢI TRÌNH', en: 'TWO DISPUTED EXPLANATIONS' },
  recipients: { vi: 'NƠI NHẬN VĂN BẢN PHẢN BIỆN', en: 'WHO WAS SENT THE CRITIQUE DOCUMENT' },
  delivered: { vi: 'Thông báo đã gửi trong quá trình phản biện', en: 'What was delivered in its course' },
  terms: { vi: 'VIỆC CÓ NGÀY', en: 'WHAT HAD A DAY' },
  withoutTerm: { vi: 'VIỆC LUẬT KHÔNG ẤN ĐỊNH THỜI HẠN', en: 'WHAT THE LAW SETS NO TERM FOR' },
} satisfies Record<string, Label>

export type Word = keyof typeof words
