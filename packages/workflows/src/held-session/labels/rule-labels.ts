// The same for all sessions: what must hold does not depend on what a session is called.

export const guardLabels = {
  somethingIsNoted: {
    vi: 'Có nội dung chưa giao, chưa trả lời',
    en: 'something is on record of which nothing has become',
  },
  somethingIsAssigned: { vi: 'Có nội dung đang được giao giải quyết', en: 'something is assigned' },
  somethingIsOpen: { vi: 'Còn nội dung chưa có kết quả', en: 'something is still open' },
  nothingIsOpen: { vi: 'Mọi nội dung đều đã có kết quả', en: 'everything is settled' },
  somethingAwaitsAnAnswer: { vi: 'Có nội dung chờ trả lời', en: 'something can be answered' },
  somethingIsSettled: { vi: 'Có nội dung đã giải quyết', en: 'something is settled' },
}

export const ruleLabels = {
  levelIsOfTheArea: { vi: 'Cấp đúng với địa bàn', en: 'The level is that of the area' },
  convenerIsOfTheArea: { vi: 'Đơn vị chủ trì là của địa bàn', en: 'The convener is of the area' },
  newDayIsNotPast: { vi: 'Ngày mới không ở trước ngày ấn định', en: 'The new day does not lie in the past' },
  nothingIsLeftWhenCancelled: {
    vi: 'Khi hủy không còn nội dung nào chưa có nơi giải quyết',
    en: 'Nothing on record is left behind when it is cancelled',
  },
  noticeWasSent: { vi: 'Đã thông báo trước khi bắt đầu', en: 'Notice was sent before it opens' },
  heldOnItsDay: { vi: 'Bắt đầu vào ngày đã định', en: 'It opens on its day' },
  countsAreRecorded: {
    vi: 'Đã ghi số liệu trước khi ban hành kết luận',
    en: 'Its figures are recorded before it is concluded',
  },
  everyItemIsPlaced: {
    vi: 'Mọi nội dung đều đã có kết quả hoặc có nơi được giao',
    en: 'Every item has an outcome or an owner',
  },
  conclusionIsInWriting: { vi: 'Kết luận bằng văn bản', en: 'The conclusion is in writing' },
  everyItemHasItsNumber: { vi: 'Mỗi nội dung một mã riêng', en: 'Every item has a number of its own' },
  namedOnce: { vi: 'Mỗi mã chỉ nêu một lần', en: 'Each number is named once' },
  itemsAreThere: { vi: 'Nội dung đã được ghi nhận', en: 'The items are on record' },
  itemsStandSo: {
    vi: 'Nội dung đang ở bước cho phép việc này',
    en: 'This can be true of the items as they stand',
  },
  whoHasItAnswers: { vi: 'Nơi được giao, được chuyển trả lời', en: 'Whoever has an item answers it' },
  nobodyGivesAwayWhatAnotherHas: {
    vi: 'Chỉ đơn vị chủ trì hoặc nơi đang được giao mới giao lại, chuyển đi',
    en: 'Only the convener or whoever has an item passes it on',
  },
  reroutedToAnother: {
    vi: 'Giao lại cho nơi khác nơi đang được giao',
    en: 'It goes to another than who has it',
  },
  askedByLiesAhead: {
    vi: 'Ngày hẹn trả lời không ở trước ngày giao',
    en: 'The day asked for does not lie in the past',
  },
  afterItWasPlanned: { vi: 'Không trước ngày lập kế hoạch', en: 'It is not before the plan' },
  afterWhatItFollows: { vi: 'Không trước việc mà nó nối tiếp', en: 'It is not before what it follows' },
}

export const dutyLabels = {
  notice: { vi: 'Thông báo trước ngày tổ chức', en: 'Notice before the day' },
  inItsPeriod: { vi: 'Tổ chức trong kỳ', en: 'Held in its period' },
  conclusion: { vi: 'Ban hành kết luận', en: 'Conclusion' },
  settlement: { vi: 'Giải quyết nội dung được giao', en: 'Settlement of what was assigned' },
  settlementByItsDay: { vi: 'Giải quyết theo ngày hẹn', en: 'Settlement by the day asked for' },
}
