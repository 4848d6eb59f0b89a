/** What the facts of a petition are called. */
export const eventLabels = {
  'petition.raised': { vi: 'Ghi nhận kiến nghị', en: 'Petition raised' },

  'petition.collected': {
    vi: 'Đại biểu tập hợp, gửi Đoàn đại biểu Quốc hội hoặc Thường trực Hội đồng nhân dân',
    en: 'Petition collected and handed on for synthesis',
  },
  'petition.classified': { vi: 'Phân loại lĩnh vực, thẩm quyền', en: 'Petition classified' },
  'petition.diverted': {
    vi: 'Chuyển khiếu nại, tố cáo sang quy trình riêng',
    en: 'Complaint handed over to its own procedure',
  },
  'petition.synthesised': { vi: 'Đưa vào báo cáo tổng hợp', en: 'Petition taken into a synthesis' },
  'petition.forwarded': { vi: 'Chuyển đến cơ quan có thẩm quyền', en: 'Petition forwarded' },
  'petition.received': { vi: 'Cơ quan có thẩm quyền nhận kiến nghị', en: 'Petition received' },
  'petition.returned': { vi: 'Trả lại do không đúng thẩm quyền', en: 'Petition returned' },
  'petition.transferred': { vi: 'Chuyển lên cấp có thẩm quyền', en: 'Petition transferred up' },
  'coordination.requested': { vi: 'Đề nghị phối hợp', en: 'Coordination requested' },
  'coordination.replied': { vi: 'Có ý kiến phối hợp', en: 'Coordination replied' },
  'petition.withdrawn': { vi: 'Rút kiến nghị ghi nhầm', en: 'Petition withdrawn as recorded in error' },

  'petition.answeredAtMeeting': {
    vi: 'Đã trả lời trực tiếp tại cuộc tiếp xúc',
    en: 'Answered at the meeting',
  },
  'petition.takenForWriting': {
    vi: 'Đã nhận để trả lời bằng văn bản',
    en: 'Taken for a written answer',
  },
  'petition.answered': { vi: 'Trả lời bằng văn bản', en: 'Answered in writing' },
  'lateness.notified': { vi: 'Thông báo chậm trả lời, nêu lý do', en: 'Notice that the answer is late' },
  'petition.urged': { vi: 'Đôn đốc', en: 'Urged' },
  'voters.notified': { vi: 'Thông báo kết quả cho cử tri', en: 'Voters notified' },
  'answer.shared': { vi: 'Gửi văn bản trả lời cho các đại biểu', en: 'Answer shared with the deputies' },
  'answer.published': {
    vi: 'Công bố văn bản trả lời trên phương tiện thông tin đại chúng ở địa phương',
    en: 'Answer published in local media',
  },
  'result.published': {
    vi: 'Công khai kết quả trên phương tiện thông tin, cổng thông tin',
    en: 'Result made public in media and on the website',
  },
  'result.posted': { vi: 'Niêm yết kết quả tại nơi tiếp công dân', en: 'Result posted' },
  'posting.ended': { vi: 'Kết thúc niêm yết', en: 'Posting ended' },
  'database.updated': {
    vi: 'Cập nhật cơ sở dữ liệu về kiến nghị của cử tri',
    en: 'Petition database updated',
  },
  'evaluation.requested': { vi: 'Đề nghị đánh giá văn bản trả lời', en: 'Evaluation requested' },
  'answer.evaluated': { vi: 'Đánh giá văn bản trả lời', en: 'Answer evaluated' },
  'answer.requestedAnew': { vi: 'Yêu cầu trả lời lại', en: 'Answer requested anew' },

  'resolution.reported': { vi: 'Báo cáo kết quả thực hiện', en: 'What became of it reported' },
  'petition.carriedOver': { vi: 'Chuyển theo dõi sang kỳ họp sau', en: 'Carried over to the next session' },
  'supervision.selected': { vi: 'Đưa vào nội dung giám sát', en: 'Selected for supervision' },
  'supervision.concluded': { vi: 'Kết luận giám sát', en: 'Supervision concluded' },
  'petition.reportedToSession': { vi: 'Báo cáo tại kỳ họp', en: 'Reported to the session' },
  'petition.escalated': {
    vi: 'Đưa ra nghị quyết hoặc chất vấn',
    en: 'Taken to a resolution or to question time',
  },

  'duplicate.marked': { vi: 'Xác định là kiến nghị trùng', en: 'Marked as a duplicate' },
  'duplicate.joined': { vi: 'Có kiến nghị trùng', en: 'A duplicate joined' },
  'duplicate.released': { vi: 'Bỏ xác định trùng', en: 'Released as no duplicate' },
  'duplicate.left': { vi: 'Kiến nghị trùng đã tách ra', en: 'A duplicate left' },
  'petition.split': { vi: 'Tách kiến nghị', en: 'Petition split' },
  'split.undone': { vi: 'Hủy việc tách', en: 'Split undone' },
  'part.withdrawn': { vi: 'Rút phần tách do việc tách bị hủy', en: 'Part withdrawn with its split' },
  'petitions.merged': { vi: 'Gộp các kiến nghị', en: 'Petitions merged' },
  'merge.joined': { vi: 'Được gộp vào kiến nghị chung', en: 'Joined a merge' },
  'merge.undone': { vi: 'Hủy việc gộp', en: 'Merge undone' },
  'merge.left': { vi: 'Trở lại riêng do việc gộp bị hủy', en: 'Left a merge' },
  'master.answered': {
    vi: 'Kiến nghị chính đã được trả lời',
    en: 'The petition it goes with was answered',
  },
  'repeat.recognised': { vi: 'Xác định là kiến nghị lại', en: 'Recognised as a repeat' },
  'raised.again': { vi: 'Cử tri kiến nghị lại', en: 'Raised again' },
  'repeat.retracted': { vi: 'Bỏ xác định kiến nghị lại', en: 'Repeat retracted' },
  'repeat.left': { vi: 'Kiến nghị lại được bỏ xác định', en: 'A repeat left' },
} as const
