export const stateLabels = {
  unformed: { vi: 'Chưa có', en: 'Not formed' },
  electing: { vi: 'Các thôn, tổ dân phố đang bầu thành viên', en: 'Villages elect members' },
  composing: { vi: 'Mặt trận đang cử thành viên', en: 'The Front names members' },
  sitting: { vi: 'Ban đã thành lập', en: 'The board is formed' },
  'sitting.constituting': { vi: 'Chờ bầu Trưởng ban, Phó Trưởng ban', en: 'Head to be elected' },
  'sitting.active': { vi: 'Đang hoạt động', en: 'At work' },
  taskDone: { vi: 'Dự án kết thúc, chờ Ban tự giải thể', en: 'Task done, to dissolve itself' },
  termEnded: { vi: 'Hết nhiệm kỳ', en: 'Term ended' },
  dissolved: { vi: 'Đã giải thể', en: 'Dissolved' },
  disbanded: { vi: 'Chấm dứt trước thời hạn', en: 'Ended early' },
  abandoned: { vi: 'Không thành lập', en: 'Not formed after all' },
}

export const roleLabels = {
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc cấp xã', en: 'Front of the commune' },
  board: { vi: 'Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng', en: 'The board' },
  workingBoard: { vi: 'Ban Công tác Mặt trận ở thôn, tổ dân phố', en: 'Front working board' },
  investor: { vi: 'Chủ chương trình, chủ đầu tư', en: 'Investor' },
}
