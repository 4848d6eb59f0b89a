/** What the states of a petition are called. */
export const stateLabels = {
  unraised: { vi: 'Chưa ghi nhận', en: 'Not yet raised' },
  raised: { vi: 'Đã ghi nhận', en: 'Raised' },

  'raised.routing': { vi: 'Xử lý, chuyển', en: 'Routing' },
  'raised.routing.new': { vi: 'Mới ghi nhận', en: 'New' },
  'raised.routing.classified': { vi: 'Đã phân loại', en: 'Classified' },
  'raised.routing.synthesised': { vi: 'Đã tổng hợp', en: 'Synthesised' },
  'raised.routing.forwarded': { vi: 'Đã chuyển, chờ nhận', en: 'Forwarded, receipt awaited' },
  'raised.routing.received': { vi: 'Cơ quan có thẩm quyền đã nhận', en: 'Received by the competent body' },
  'raised.routing.coordinating': { vi: 'Chờ ý kiến phối hợp', en: 'Awaiting replies of others' },
  'raised.routing.returned': { vi: 'Bị trả lại, chờ phân loại lại', en: 'Returned, to be classified anew' },
  'raised.routing.replied': { vi: 'Cơ quan có thẩm quyền đã trả lời', en: 'Replied by the competent body' },
  'raised.routing.duplicate': { vi: 'Trùng, theo kiến nghị chính', en: 'Duplicate, goes with its master' },
  'raised.routing.split': { vi: 'Đã tách', en: 'Split' },
  'raised.routing.merged': { vi: 'Đã gộp', en: 'Merged' },
  'raised.routing.diverted': { vi: 'Đã chuyển sang quy trình riêng', en: 'Diverted' },
  'raised.routing.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },

  'raised.answer': { vi: 'Trả lời', en: 'Answer' },
  'raised.answer.unanswered': { vi: 'Chưa trả lời', en: 'Unanswered' },
  'raised.answer.answeredAtMeeting': { vi: 'Đã trả lời trực tiếp', en: 'Answered on the spot' },
  'raised.answer.answered': { vi: 'Đã có văn bản trả lời', en: 'Answered in writing' },
  'raised.answer.notified': { vi: 'Đã thông báo cho cử tri', en: 'Voters are notified' },
  'raised.answer.published': { vi: 'Đã công khai kết quả', en: 'Made public' },
  'raised.answer.accepted': { vi: 'Văn bản trả lời đạt', en: 'Answer accepted' },
  'raised.answer.disputed': { vi: 'Văn bản trả lời chưa đạt', en: 'Answer disputed' },

  'raised.resolution': { vi: 'Giải quyết', en: 'Resolution' },
  'raised.resolution.unset': { vi: 'Chưa có kết quả', en: 'No result yet' },
  'raised.resolution.explained': { vi: 'Đã giải trình, cung cấp thông tin', en: 'Explained' },
  'raised.resolution.inProgress': {
    vi: 'Đang nghiên cứu, tiếp thu để giải quyết',
    en: 'Being settled',
  },
  'raised.resolution.resolved': { vi: 'Đã giải quyết xong', en: 'Settled' },
  'raised.resolution.notResolved': { vi: 'Chưa giải quyết', en: 'Not settled' },
  'raised.resolution.reopened': { vi: 'Phải xem xét lại', en: 'Opened anew' },

  'raised.file': { vi: 'Hồ sơ', en: 'File' },
  'raised.file.open': { vi: 'Đang theo dõi', en: 'Open' },
  'raised.file.closed': { vi: 'Đã khép', en: 'Closed' },
} as const

/** What the roles in the life of a petition are called. */
export const roleLabels = {
  delegation: { vi: 'Đoàn đại biểu Quốc hội', en: 'National Assembly delegation' },
  standingBody: { vi: 'Thường trực Hội đồng nhân dân', en: 'Council standing body' },
  deputiesGroup: { vi: 'Tổ đại biểu Hội đồng nhân dân', en: 'Deputies’ group' },
  deputy: { vi: 'Đại biểu nhận kiến nghị', en: 'Deputy it was made to' },
  secretariat: { vi: 'Văn phòng giúp việc', en: 'Secretariat' },
  minuteTaker: { vi: 'Người ghi biên bản', en: 'Minute-taker' },
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc', en: 'Front standing board' },
  present: { vi: 'Cơ quan có mặt tại cuộc tiếp xúc', en: 'Body present at the meeting' },
  standingCommittee: { vi: 'Ủy ban Thường vụ Quốc hội', en: 'National Assembly Standing Committee' },
  petitionsBody: {
    vi: 'Cơ quan phụ trách công tác dân nguyện của Quốc hội',
    en: 'National Assembly body for petitions',
  },
  addressee: { vi: 'Cơ quan có thẩm quyền giải quyết', en: 'Competent body' },
  coordinator: { vi: 'Cơ quan phối hợp', en: 'Body that takes part in the answer' },
  awaited: { vi: 'Cơ quan chưa có ý kiến phối hợp', en: 'Body whose reply is awaited' },
  follower: { vi: 'Cơ quan theo dõi', en: 'Body that follows it' },
  recipient: {
    vi: 'Cơ quan có thẩm quyền, hoặc cơ quan theo dõi khi chưa xác định',
    en: 'Competent body, or while none is named the one that follows it',
  },
} as const
