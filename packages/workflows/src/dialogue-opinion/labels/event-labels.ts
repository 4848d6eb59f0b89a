/** What the facts of an opinion are called. */
export const eventLabels = {
  'opinion.recorded': { vi: 'Ghi nhận ý kiến', en: 'Opinion recorded' },

  'opinion.merged': { vi: 'Gộp vào ý kiến trùng', en: 'Merged into one that says the same' },
  'opinion.rerouted': { vi: 'Hội nghị chuyển nơi khác xem xét', en: 'Rerouted by the dialogue' },
  'opinion.setAside': { vi: 'Xác định ngoài phạm vi đối thoại', en: 'Found out of scope' },
  'opinion.answeredInHall': { vi: 'Trả lời trực tiếp tại hội nghị', en: 'Answered in the hall' },
  'opinion.assigned': { vi: 'Giao trả lời bằng văn bản', en: 'Given to a body for a written answer' },

  'receipt.notified': {
    vi: 'Thông báo đã tiếp nhận, chỉ đạo xử lý phản ánh',
    en: 'Notice that the reflection is dealt with',
  },
  'complexity.found': { vi: 'Xác định vụ việc phức tạp', en: 'Found to be complex' },
  'assignment.changed': {
    vi: 'Giao lại, đổi nơi trả lời hoặc ngày trả lời',
    en: 'Given to another, or for another day',
  },
  'opinion.passedOn': { vi: 'Chuyển nơi khác sau hội nghị', en: 'Passed on after the dialogue' },
  'opinion.urged': { vi: 'Đôn đốc', en: 'Urged' },
  'answer.sent': { vi: 'Trả lời bằng văn bản', en: 'Answered in writing' },
  'answer.disputed': { vi: 'Người nêu ý kiến chưa đồng tình', en: 'Answer disputed by whoever asked' },

  'promise.made': { vi: 'Hứa thực hiện, có ngày', en: 'Promise made, with its day' },
  'promise.moved': { vi: 'Dời ngày hứa theo thỏa thuận', en: 'Promise moved to another day' },
  'fulfilment.reported': { vi: 'Báo cáo đã thực hiện lời hứa', en: 'Promise reported as carried out' },
  'promise.fulfilled': { vi: 'Xác nhận lời hứa đã thực hiện', en: 'Promise found fulfilled' },
  'promise.broken': { vi: 'Xác định lời hứa không thực hiện đúng hẹn', en: 'Promise found broken' },
} as const
