/** What the facts of a dialogue are called. */
export const eventLabels = {
  'dialogue.proposed': { vi: 'Đề xuất đối thoại', en: 'Dialogue proposed' },
  'dialogue.approved': { vi: 'Đồng ý tổ chức đối thoại', en: 'Dialogue approved' },
  'dialogue.refused': { vi: 'Không tổ chức đối thoại theo yêu cầu', en: 'Dialogue refused' },

  'plan.issued': { vi: 'Ban hành kế hoạch đối thoại', en: 'Plan issued' },
  'opinion.gathered': { vi: 'Ghi ý kiến lấy từ địa bàn', en: 'Opinion gathered in an area' },
  'opinions.synthesised': { vi: 'Tổng hợp ý kiến gửi bên chủ trì', en: 'Opinions synthesised for the chair' },
  'notice.published': { vi: 'Thông báo về hội nghị', en: 'Notice published' },
  'dialogue.postponed': { vi: 'Hoãn hội nghị', en: 'Dialogue postponed' },
  'dialogue.moved': { vi: 'Đổi địa điểm, hình thức', en: 'Dialogue moved' },
  'dialogue.cancelled': { vi: 'Hủy hội nghị', en: 'Dialogue cancelled' },
  'chair.absent': { vi: 'Người chủ trì vắng', en: 'Chair absent' },

  'session.opened': { vi: 'Khai mạc', en: 'Session opened' },
  'synthesis.presented': { vi: 'Trình bày ý kiến đã tổng hợp', en: 'Gathered opinions presented' },
  'opinion.raised': { vi: 'Ghi ý kiến nêu tại hội nghị', en: 'Opinion raised in the hall' },
  'speaker.notHeard': { vi: 'Không đối thoại với người nêu ý kiến', en: 'Speaker not heard' },
  'opinion.answered': { vi: 'Trả lời trực tiếp', en: 'Opinion answered in the hall' },
  'opinion.takenForWriting': {
    vi: 'Tiếp thu để trả lời bằng văn bản',
    en: 'Opinion taken for a written answer',
  },
  'attendance.recorded': { vi: 'Ghi số đại biểu dự', en: 'Attendance recorded' },
  'session.closed': { vi: 'Bế mạc', en: 'Session closed' },
  'session.brokenOff': { vi: 'Dừng hẳn hội nghị', en: 'Session broken off' },

  'opinion.merged': { vi: 'Gộp ý kiến trùng', en: 'Opinion merged into another' },
  'opinion.rerouted': { vi: 'Chuyển ý kiến đến nơi khác', en: 'Opinion rerouted' },
  'opinion.setAside': { vi: 'Xác định không thuộc phạm vi', en: 'Opinion set aside as out of scope' },

  'minutes.signed': { vi: 'Ký biên bản', en: 'Minutes signed' },
  'conclusion.issued': { vi: 'Thông báo kết luận', en: 'Conclusion notice issued' },
  'result.published': { vi: 'Công khai kết quả đối thoại', en: 'Result published' },
  'opinion.addedLater': { vi: 'Bổ sung ý kiến sót sau khi bế mạc', en: 'Opinion added after the end' },
  'dialogue.closed': { vi: 'Kết thúc theo dõi', en: 'Dialogue closed' },
  'dialogue.reopened': { vi: 'Theo dõi lại sau khi kết thúc', en: 'Dialogue reopened' },
} as const
