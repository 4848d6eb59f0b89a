export const eventLabels = {
  'inspection.planned': { vi: 'Ban hành kế hoạch kiểm tra', en: 'Inspection planned' },
  'inspection.cancelled': { vi: 'Hủy cuộc kiểm tra', en: 'Inspection cancelled' },
  'team.established': { vi: 'Thành lập đoàn kiểm tra', en: 'Team established' },
  'inspected.notified': { vi: 'Thông báo cho đơn vị được kiểm tra', en: 'Inspected unit notified' },
  'selfReport.received': { vi: 'Nhận báo cáo tự kiểm tra', en: 'Self report received' },

  'visit.added': { vi: 'Thêm buổi kiểm tra', en: 'Visit added' },
  'visit.rescheduled': { vi: 'Đổi ngày buổi kiểm tra', en: 'Visit rescheduled' },
  'visit.cancelled': { vi: 'Hủy buổi kiểm tra', en: 'Visit called off' },
  'visit.held': { vi: 'Thực hiện buổi kiểm tra', en: 'Visit held' },

  'assessment.noted': { vi: 'Ghi nội dung đánh giá', en: 'Assessment noted' },
  'leader.concluded': { vi: 'Trưởng đoàn kết luận', en: 'Concluded by the team leader' },
  'notice.issued': { vi: 'Thông báo kết quả, yêu cầu khắc phục', en: 'Notice of results issued' },
  'notice.issuedWithoutDefect': {
    vi: 'Thông báo kết quả, không có yêu cầu khắc phục',
    en: 'Notice issued without a defect',
  },

  'remedy.reported': { vi: 'Báo cáo kết quả khắc phục', en: 'Remedy reported' },
  'remedy.extended': { vi: 'Gia hạn khắc phục', en: 'Remedy extended' },
  'remedy.waived': { vi: 'Bỏ yêu cầu khắc phục', en: 'Remedy waived' },
  'recheck.held': { vi: 'Kiểm tra lại', en: 'Recheck held' },
  'remedy.verified': { vi: 'Xác nhận đã khắc phục', en: 'Remedy verified' },
  'remedy.foundUndone': { vi: 'Xác định chưa khắc phục', en: 'Remedy found undone' },
  'inspection.closed': { vi: 'Khép hồ sơ kiểm tra', en: 'Inspection closed' },

  'emulation.noted': { vi: 'Ghi xếp loại thi đua', en: 'Emulation ranking noted' },
}
