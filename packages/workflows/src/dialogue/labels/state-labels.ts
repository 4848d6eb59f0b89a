/** What the states of a dialogue are called. */
export const stateLabels = {
  unproposed: { vi: 'Chưa đề xuất', en: 'Not yet proposed' },
  scheduled: { vi: 'Định kỳ, chờ đồng ý', en: 'Periodic, approval awaited' },
  requested: { vi: 'Có yêu cầu, chờ quyết định', en: 'Asked for, decision awaited' },
  planning: { vi: 'Đã đồng ý, chờ kế hoạch', en: 'Approved, plan awaited' },
  preparing: { vi: 'Chuẩn bị, lấy ý kiến', en: 'In preparation' },
  'preparing.planned': { vi: 'Có kế hoạch, chưa thông báo', en: 'Planned, not announced' },
  'preparing.announced': { vi: 'Đã thông báo', en: 'Announced' },
  inSession: { vi: 'Đang đối thoại', en: 'In session' },
  minutesOwed: { vi: 'Đã bế mạc, chờ ký biên bản', en: 'Ended, minutes to be signed' },
  minuted: { vi: 'Đã ký biên bản, chờ thông báo kết luận', en: 'Minutes signed, conclusion awaited' },
  concluded: { vi: 'Đã thông báo kết luận, chờ công khai', en: 'Concluded, to be published' },
  published: { vi: 'Đã công khai, theo dõi ý kiến', en: 'Published, opinions followed up' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  refused: { vi: 'Không tổ chức', en: 'Refused' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
} as const

/** What the roles in a dialogue are called. */
export const roleLabels = {
  chair: { vi: 'Bên chủ trì', en: 'Chair' },
  coChair: { vi: 'Bên đồng chủ trì', en: 'Co-chair' },
  committee: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
  council: { vi: 'Thường trực Hội đồng nhân dân', en: 'Council standing body' },
  partyCommittee: { vi: 'Cấp ủy', en: 'Party committee' },
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc', en: 'Front standing board' },
  organisation: { vi: 'Tổ chức chính trị – xã hội', en: 'Socio-political organisation' },
  gatherer: { vi: 'Nơi tập hợp ý kiến', en: 'Body that gathers opinions' },
  respondent: { vi: 'Cơ quan dự để trả lời', en: 'Body that comes to answer' },
  secretariat: { vi: 'Bộ phận thư ký, giúp việc', en: 'Secretariat' },
  press: { vi: 'Cơ quan báo chí', en: 'Press' },
} as const
