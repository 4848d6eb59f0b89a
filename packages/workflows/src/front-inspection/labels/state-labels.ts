export const stateLabels = {
  unopened: { vi: 'Chưa mở', en: 'Not opened' },
  planned: { vi: 'Đã có kế hoạch, chờ thông báo', en: 'Planned, unit to be notified' },
  notified: { vi: 'Đã thông báo, chờ kiểm tra', en: 'Notified, visits ahead' },
  visited: { vi: 'Đã kiểm tra xong, chờ kết luận', en: 'Visited, to be concluded' },
  concluded: { vi: 'Trưởng đoàn đã kết luận, chờ thông báo', en: 'Concluded, notice to be issued' },
  remedying: { vi: 'Đang khắc phục', en: 'Being remedied' },
  closed: { vi: 'Đã khắc phục xong, khép hồ sơ', en: 'Closed' },
  withoutDefect: { vi: 'Kết thúc không có yêu cầu khắc phục', en: 'Without a defect' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
}

export const roleLabels = {
  inspector: { vi: 'Mặt trận cấp trên kiểm tra', en: 'Front that inspects' },
  inspected: { vi: 'Đơn vị Mặt trận được kiểm tra', en: 'Inspected unit' },
  teamLeader: { vi: 'Trưởng đoàn kiểm tra', en: 'Team leader' },
  teamMember: { vi: 'Thành viên đoàn kiểm tra', en: 'Team member' },
  unit: { vi: 'Đơn vị nơi đoàn đến', en: 'Unit visited' },
  remedyOwner: { vi: 'Đơn vị phải khắc phục', en: 'Who has to remedy' },
}
