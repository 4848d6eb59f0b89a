/** What the states of a meeting are called. */
export const stateLabels = {
  unproposed: { vi: 'Chưa đề xuất', en: 'Not yet proposed' },
  proposed: { vi: 'Đã đề xuất', en: 'Proposed' },
  'proposed.awaitingRequest': { vi: 'Chờ văn bản đề nghị', en: 'Awaiting the written request' },
  'proposed.awaitingDecision': { vi: 'Chờ quyết định', en: 'Awaiting a decision' },
  'proposed.awaitingNotice': {
    vi: 'Chờ thông báo của đại biểu ngoài địa bàn',
    en: 'Awaiting notice from the deputy of another province',
  },
  'proposed.awaitingHost': { vi: 'Chờ nơi tiếp xúc đồng ý', en: 'Awaiting the host’s agreement' },
  preparing: { vi: 'Đang chuẩn bị', en: 'In preparation' },
  'preparing.scheduled': { vi: 'Đã có lịch', en: 'Scheduled' },
  'preparing.announced': { vi: 'Đã thông báo đến cử tri', en: 'Announced to voters' },
  'preparing.ready': { vi: 'Sẵn sàng tổ chức', en: 'Ready' },
  inSession: { vi: 'Hội nghị đang diễn ra', en: 'Conference in session' },
  'inSession.opening': { vi: 'Đã khai mạc', en: 'Opened' },
  'inSession.reported': { vi: 'Đại biểu đã báo cáo', en: 'Deputies have reported' },
  'inSession.floor': {
    vi: 'Cử tri phát biểu, cơ quan có thẩm quyền trả lời',
    en: 'Voters speak, competent bodies answer',
  },
  'inSession.response': {
    vi: 'Đại biểu ghi nhận, giải trình, tiếp thu',
    en: 'Deputies note, explain, accept',
  },
  'inSession.suspended': { vi: 'Tạm dừng', en: 'Suspended' },
  encounter: {
    vi: 'Đang gặp gỡ cá nhân hoặc nhóm cử tri',
    en: 'Encounter with single voters or a group under way',
  },
  minutesOwed: { vi: 'Chờ biên bản', en: 'Minutes to be drafted' },
  minutesDrafted: { vi: 'Biên bản chờ người ghi ký', en: 'Minutes to be signed by the minute-taker' },
  minutesAttested: { vi: 'Biên bản chờ bên chủ trì ký', en: 'Minutes to be signed by the chair' },
  synthesisOwed: { vi: 'Chờ đại biểu tổng hợp', en: 'Deputy’s synthesis to be sent' },
  completed: { vi: 'Hoàn tất', en: 'Completed' },
  rejected: { vi: 'Không được chấp thuận', en: 'Not approved' },
  refused: { vi: 'Đại biểu từ chối', en: 'Refused by the deputies' },
  notHeld: { vi: 'Không tổ chức', en: 'Not held' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
} as const

/** What the roles in a meeting are called. */
export const roleLabels = {
  organiser: { vi: 'Cơ quan tổ chức', en: 'Organiser' },
  delegation: { vi: 'Đoàn đại biểu Quốc hội', en: 'National Assembly delegation' },
  standingBody: { vi: 'Thường trực Hội đồng nhân dân', en: 'Council standing body' },
  deputiesGroup: { vi: 'Tổ đại biểu Hội đồng nhân dân', en: 'Deputies’ group' },
  decider: { vi: 'Cơ quan quyết định', en: 'Deciding body' },
  deputy: { vi: 'Đại biểu', en: 'Deputy' },
  chair: { vi: 'Bên chủ trì', en: 'Chairing side' },
  front: {
    vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc cấp tổ chức',
    en: 'Standing board of the Front at the organising level',
  },
  communeFront: {
    vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc cấp xã',
    en: 'Standing board of the commune Front',
  },
  workingBoard: { vi: 'Ban Công tác Mặt trận', en: 'Front working board' },
  host: { vi: 'Cơ quan, tổ chức, đơn vị nơi tiếp xúc', en: 'Host agency or organisation' },
  committee: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
  authority: { vi: 'Cơ quan có thẩm quyền được mời', en: 'Competent body invited' },
  secretariat: { vi: 'Văn phòng giúp việc', en: 'Secretariat' },
  minuteTaker: { vi: 'Người ghi biên bản', en: 'Minute-taker' },
  press: { vi: 'Cơ quan báo chí', en: 'Press' },
} as const
