export const eventLabels = {
  'collection.opened': { vi: 'Mở đợt lấy ý kiến', en: 'Collection opened' },
  'collection.cancelled': { vi: 'Hủy đợt lấy ý kiến', en: 'Collection cancelled' },

  'plan.issued': { vi: 'Ban hành kế hoạch lấy ý kiến', en: 'Plan issued' },
  'plan.sent': { vi: 'Gửi kế hoạch đến Hội đồng nhân dân, Mặt trận', en: 'Plan sent' },
  'draft.published': { vi: 'Công khai dự thảo', en: 'Draft published' },
  'collection.begun': { vi: 'Bắt đầu lấy ý kiến, không qua công khai', en: 'Begun without publication' },
  'notice.foundDefective': { vi: 'Xác định thông báo, niêm yết có sai sót', en: 'Notice found defective' },

  'meeting.called': { vi: 'Mời họp lấy ý kiến', en: 'Meeting called' },
  'meeting.postponed': { vi: 'Hoãn cuộc họp lấy ý kiến', en: 'Meeting postponed' },
  'meeting.cancelled': { vi: 'Hủy cuộc họp lấy ý kiến', en: 'Meeting called off' },
  'meeting.held': { vi: 'Tổ chức cuộc họp lấy ý kiến', en: 'Meeting held' },
  'opinions.received': { vi: 'Ghi phiếu tổng hợp ý kiến', en: 'Opinions received' },
  'collection.closed': { vi: 'Kết thúc lấy ý kiến', en: 'Collection closed' },
  'collection.reopened': { vi: 'Lấy ý kiến tiếp', en: 'Collection reopened' },

  'opinions.synthesised': { vi: 'Tổng hợp ý kiến', en: 'Opinions synthesised' },
  'draft.adjusted': { vi: 'Chỉnh sửa dự thảo', en: 'Draft adjusted' },
  'decision.made': { vi: 'Quyết định về dự thảo', en: 'Decision made' },
  'explanation.published': { vi: 'Công khai việc tiếp thu, giải trình', en: 'Explanation published' },
  'councilSession.dated': {
    vi: 'Xác định ngày kỳ họp thường lệ gần nhất',
    en: 'Day of the next regular session known',
  },
  'council.informed': { vi: 'Báo cáo Hội đồng nhân dân', en: 'Reported to the council' },

  'synthesis.submitted': { vi: 'Gửi tổng hợp lên cơ quan đề nghị', en: 'Synthesis submitted' },
  'feedback.received': { vi: 'Nhận phản hồi của cơ quan đề nghị', en: 'Feedback received' },
  'collection.endedWithoutFeedback': {
    vi: 'Kết thúc khi chưa có phản hồi',
    en: 'Ended without feedback',
  },

  'supervision.noted': { vi: 'Mặt trận ghi nhận khi giám sát', en: 'Noted in the Front’s supervision' },
  'recommendations.made': { vi: 'Mặt trận kiến nghị', en: 'Recommendations made' },
}
