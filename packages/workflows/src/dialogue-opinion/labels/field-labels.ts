import { familyLabels, reroutingLabels, sourceLabels } from '../../dialogue/labels/shared-labels.ts'

/** What the fields of an opinion's facts are called. */
export const fieldLabels = {
  title: { vi: 'Nội dung tóm tắt', en: 'Title' },
  reference: { vi: 'Mã ý kiến trong hội nghị', en: 'Number in the dialogue' },
  text: { vi: 'Nội dung ý kiến', en: 'What was said' },
  family: { vi: 'Loại hình đối thoại', en: 'Family of dialogue' },
  source: { vi: 'Nguồn ý kiến', en: 'Source' },
  area: { vi: 'Địa bàn của hội nghị', en: 'Area of the dialogue' },
  from: { vi: 'Địa bàn lấy ý kiến', en: 'Gathered in' },
  dialogue: { vi: 'Hội nghị đối thoại', en: 'Dialogue' },
  addedLater: { vi: 'Bổ sung sau khi bế mạc', en: 'Added after the end' },
  saidOn: { vi: 'Ngày nêu ý kiến', en: 'Said on' },
  parties: { vi: 'Cơ quan, tổ chức liên quan', en: 'Bodies concerned' },
  chair: { vi: 'Bên chủ trì', en: 'Chair' },
  coChair: { vi: 'Bên đồng chủ trì', en: 'Co-chair' },
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc', en: 'Front standing board' },
  gatherers: { vi: 'Nơi tập hợp ý kiến', en: 'Bodies that gather opinions' },
  secretariat: { vi: 'Bộ phận thư ký, giúp việc', en: 'Secretariat' },
  into: { vi: 'Gộp vào ý kiến', en: 'Merged into' },
  rerouting: { vi: 'Chuyển theo', en: 'Goes as' },
  receiver: { vi: 'Nơi nhận', en: 'Receiver' },
  reason: { vi: 'Lý do', en: 'Reason' },
  answer: { vi: 'Nội dung trả lời', en: 'Answer' },
  promise: { vi: 'Lời hứa', en: 'Promise' },
  deed: { vi: 'Việc hứa làm', en: 'What is promised' },
  promisedBy: { vi: 'Hứa xong trước ngày', en: 'Promised by' },
  owner: { vi: 'Nơi được giao trả lời', en: 'Body to answer' },
  dueOn: { vi: 'Ngày phải trả lời', en: 'To be answered by' },
  note: { vi: 'Ghi chú', en: 'Note' },
  document: { vi: 'Văn bản', en: 'Document' },
} as const

/** What the words in fields are called. */
export const valueLabels = {
  family: familyLabels,
  source: sourceLabels,
  rerouting: reroutingLabels,
} as const
