export const guardLabels = {
  visitIsNew: { vi: 'Mã buổi kiểm tra chưa có', en: 'the visit’s number is new' },
  visitIsAhead: { vi: 'Buổi kiểm tra này chưa thực hiện', en: 'the visit is still ahead' },
  anotherIsAhead: { vi: 'Còn buổi kiểm tra khác', en: 'another visit is ahead' },
  aVisitWasHeld: { vi: 'Đã có buổi kiểm tra', en: 'a visit was held' },
  noVisitWasHeld: { vi: 'Chưa có buổi kiểm tra nào', en: 'no visit was held' },
  remedyIsOpen: { vi: 'Yêu cầu đang chờ khắc phục', en: 'the remedy is to be reported' },
  remedyIsReported: { vi: 'Yêu cầu đã báo cáo khắc phục', en: 'the remedy is reported' },
  everyRemedyIsSettled: {
    vi: 'Mọi yêu cầu đã được xác nhận hoặc bỏ',
    en: 'every remedy is verified or waived',
  },
}

export const ruleLabels = {
  higherInspectsLower: {
    vi: 'Mặt trận cấp trên kiểm tra Mặt trận cấp dưới trong địa bàn',
    en: 'The Front above inspects the Front below it',
  },
  areaIsOfTheInspected: {
    vi: 'Địa bàn kiểm tra là của đơn vị được kiểm tra',
    en: 'The area is that of the inspected unit',
  },
  periodRunsForward: { vi: 'Đầu kỳ không sau cuối kỳ', en: 'The period ends after it begins' },
  teamIsFreeOfTheInspected: {
    vi: 'Đoàn kiểm tra không có người của đơn vị được kiểm tra',
    en: 'Nobody of the inspected unit is in the team',
  },
  leaderIsOfTheInspector: {
    vi: 'Trưởng đoàn là người của Mặt trận kiểm tra',
    en: 'The leader is of the Front that inspects',
  },
  nobodyRecusedIsInTheTeam: {
    vi: 'Người đã thôi tham gia giải quyết hồ sơ không ở trong đoàn',
    en: 'Nobody recused is in the team',
  },

  visitsAreDistinct: { vi: 'Mỗi buổi kiểm tra có một mã riêng', en: 'Each visit has a number of its own' },
  visitNamesItsUnit: { vi: 'Buổi kiểm tra nêu đơn vị nơi đến', en: 'A visit names its unit' },
  unitIsInspected: {
    vi: 'Nơi đến là đơn vị được kiểm tra hoặc đơn vị bên dưới',
    en: 'The unit is inspected, or below who is',
  },
  announcedAhead: { vi: 'Ngày kiểm tra không ở trong quá khứ', en: 'The day of a visit is not past' },
  rescheduledAhead: { vi: 'Ngày hoãn đến không ở trong quá khứ', en: 'The new day is not past' },
  heldOnItsDay: { vi: 'Buổi kiểm tra diễn ra vào ngày đã định', en: 'The visit is held on its day' },
  periodHasRun: {
    vi: 'Kiểm tra khi thời kỳ được kiểm tra đã hết',
    en: 'The visit comes after the inspected period',
  },
  reportBeforeVisit: {
    vi: 'Đơn vị đã gửi báo cáo tự kiểm tra trước buổi kiểm tra',
    en: 'The unit has reported before the visit',
  },
  everyPartIsNoted: {
    vi: 'Kết luận có đủ kết quả, khó khăn, nguyên nhân',
    en: 'Results, difficulties and causes are noted by the conclusion',
  },
  concludedAfterVisits: {
    vi: 'Kết luận sau buổi kiểm tra cuối cùng',
    en: 'The conclusion comes after the last visit',
  },

  signedForTheInspector: {
    vi: 'Người ký thông báo là của Mặt trận kiểm tra',
    en: 'The notice is signed for the Front that inspects',
  },
  nobodyRecusedSigns: {
    vi: 'Người đã thôi tham gia giải quyết hồ sơ không ký thông báo',
    en: 'Nobody recused signs',
  },
  asksForSomething: { vi: 'Thông báo kết quả có yêu cầu khắc phục', en: 'The notice asks for a remedy' },
  remediesAreDistinct: {
    vi: 'Mỗi yêu cầu khắc phục có một mã riêng',
    en: 'Each remedy has a number of its own',
  },
  ownerIsInspected: {
    vi: 'Đơn vị thực hiện là đơn vị được kiểm tra hoặc đơn vị bên dưới',
    en: 'The owner of a remedy is inspected, or below who is',
  },
  dueAhead: { vi: 'Ngày phải hoàn thành không ở trong quá khứ', en: 'The day of a remedy is not past' },
  dueAgainAhead: {
    vi: 'Ngày phải hoàn thành lại không ở trong quá khứ',
    en: 'The day set again is not past',
  },
  judgedAfterItsReport: {
    vi: 'Xác nhận, đánh giá sau ngày báo cáo khắc phục',
    en: 'A remedy is judged after its report',
  },
  extendedLater: { vi: 'Ngày gia hạn muộn hơn ngày đã nêu', en: 'The extended day is later' },
  reportedByItsOwner: {
    vi: 'Đơn vị thực hiện hoặc đơn vị được kiểm tra báo cáo',
    en: 'A remedy is reported by its owner, or the inspected unit',
  },

  afterItWasPlanned: { vi: 'Việc diễn ra sau khi có kế hoạch', en: 'It follows the plan' },
  afterWhatItFollows: { vi: 'Việc diễn ra sau việc mà nó nối tiếp', en: 'It is after what it follows' },
}

export const dutyLabels = {
  selfReport: { vi: 'Gửi báo cáo tự kiểm tra', en: 'Report on itself' },
  conclusion: { vi: 'Kết luận cuộc kiểm tra', en: 'Conclude' },
  resultNotice: { vi: 'Thông báo kết quả kiểm tra', en: 'Issue the notice of results' },
  remedies: { vi: 'Báo cáo kết quả khắc phục', en: 'Report remedies' },
  check: { vi: 'Kiểm tra việc khắc phục đã báo cáo', en: 'Check what is reported' },
}
