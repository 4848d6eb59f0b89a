/** What the states of an opinion are called. */
export const stateLabels = {
  unrecorded: { vi: 'Chưa ghi nhận', en: 'Not yet recorded' },
  recorded: { vi: 'Đã ghi nhận', en: 'Recorded' },

  'recorded.answer': { vi: 'Trả lời', en: 'Answer' },
  'recorded.answer.open': { vi: 'Chưa trả lời, chưa giao', en: 'Open' },
  'recorded.answer.awaitingWriting': { vi: 'Chờ trả lời bằng văn bản', en: 'Awaiting an answer in writing' },
  'recorded.answer.answeredInHall': { vi: 'Đã trả lời tại hội nghị', en: 'Answered in the hall' },
  'recorded.answer.answeredInWriting': { vi: 'Đã trả lời bằng văn bản', en: 'Answered in writing' },
  'recorded.answer.reopened': { vi: 'Mở lại, chờ giao nơi trả lời', en: 'Reopened, to be given to a body' },
  'recorded.answer.merged': { vi: 'Đã gộp vào ý kiến khác', en: 'Merged' },
  'recorded.answer.rerouted': { vi: 'Đã chuyển nơi khác', en: 'Rerouted' },
  'recorded.answer.outOfScope': { vi: 'Ngoài phạm vi đối thoại', en: 'Out of scope' },

  'recorded.file': { vi: 'Hồ sơ', en: 'File' },
  'recorded.file.open': { vi: 'Đang xử lý', en: 'In hand' },
  'recorded.file.followingUp': { vi: 'Theo dõi lời hứa', en: 'Promise followed up' },
  'recorded.file.closed': { vi: 'Đã khép', en: 'Closed' },
} as const

/** What the roles in the life of an opinion are called. */
export const roleLabels = {
  chair: { vi: 'Bên chủ trì đối thoại', en: 'Chair of the dialogue' },
  coChair: { vi: 'Bên đồng chủ trì', en: 'Co-chair' },
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc', en: 'Front standing board' },
  gatherer: { vi: 'Nơi tập hợp ý kiến', en: 'Body that gathers opinions' },
  secretariat: { vi: 'Bộ phận thư ký, giúp việc', en: 'Secretariat' },
  owner: { vi: 'Nơi được giao trả lời', en: 'Body to answer' },
  answerer: {
    vi: 'Nơi được giao trả lời, hoặc bên chủ trì khi chưa giao',
    en: 'Body to answer, or the chair while none is named',
  },
} as const
