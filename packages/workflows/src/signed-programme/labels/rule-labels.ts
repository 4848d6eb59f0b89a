// The same for all programmes: what must hold does not depend on what a programme is called.

export const guardLabels = {
  partyIsAwaited: { vi: 'Đang chờ chính bên này', en: 'this party is waited for' },
  partyIsLast: { vi: 'Chỉ còn chờ bên này', en: 'it is the last that is waited for' },
  committeeIsAsked: { vi: 'Có xin ý kiến cấp ủy', en: 'the Party committee is asked' },
  somethingIsPlanned: { vi: 'Đã có nhiệm vụ trong kế hoạch năm', en: 'something is planned' },
}

export const ruleLabels = {
  levelIsOfTheArea: { vi: 'Cấp đúng với địa bàn', en: 'The level is that of the area' },
  leadIsOfTheArea: { vi: 'Đơn vị chủ trì là của địa bàn', en: 'Who leads is of the area' },
  partiesAreNamedOnce: { vi: 'Mỗi bên chỉ nêu một lần', en: 'Each party is named once' },
  signedInWriting: { vi: 'Có văn bản kèm theo khi ký, ban hành', en: 'What is signed is in writing' },
  onlyPartiesAreSucceeded: {
    vi: 'Nơi được kế thừa là một bên hoặc đơn vị chủ trì',
    en: 'Only a party, or who leads, is taken over from',
  },
  onlyWhatEndedIsSucceeded: {
    vi: 'Nơi được kế thừa đã sáp nhập hoặc kết thúc',
    en: 'Only a body that ended is taken over from',
  },
  successorIsHeir: {
    vi: 'Nơi kế thừa đúng theo sổ đơn vị',
    en: 'The register knows the successor as one',
  },
  beginsBeforeItEnds: { vi: 'Ngày bắt đầu không sau ngày kết thúc', en: 'It begins before it ends' },
  signedBeforeItEnds: {
    vi: 'Ký, ban hành trước khi hết thời hạn',
    en: 'It is signed before its term is over',
  },
  amendedTermEndsLater: {
    vi: 'Thời hạn sửa đổi không kết thúc trước ngày bắt đầu',
    en: 'An amended term does not end before it begins',
  },
  amendedWithinItsTerm: { vi: 'Sửa đổi khi còn thời hạn', en: 'It is amended within its term' },
  reviewedBeforeItEnds: {
    vi: 'Đã tổng kết trước khi kết thúc, nối tiếp',
    en: 'It had its final review before it ended or was renewed',
  },
  midTermWasReviewed: {
    vi: 'Đã sơ kết trước khi tổng kết',
    en: 'It had its mid-term review before the final one',
  },
  everyTaskHasItsResult: { vi: 'Mọi nhiệm vụ đều đã có kết quả', en: 'Every task has a result' },
  earlyEndHasItsReason: {
    vi: 'Kết thúc không phải do hết thời hạn thì nêu lý do',
    en: 'An end before its term has a reason',
  },
  termIsOver: {
    vi: 'Kết thúc do hết thời hạn khi đã hết thời hạn',
    en: 'A term that is said to be over is over',
  },
  yearIsOfItsTerm: { vi: 'Năm kế hoạch nằm trong thời hạn', en: 'The year lies in its term' },
  everyTaskHasItsNumber: { vi: 'Mỗi nhiệm vụ một mã riêng', en: 'Every task has a number of its own' },
  tasksAreNamedOnce: { vi: 'Mỗi mã chỉ nêu một lần', en: 'Each number is named once' },
  tasksAreThere: { vi: 'Nhiệm vụ có trong kế hoạch', en: 'The tasks are planned' },
  tasksStandSo: {
    vi: 'Nhiệm vụ đang ở bước cho phép việc này',
    en: 'This can be true of the tasks as they stand',
  },
  whoHasItTells: {
    vi: 'Nơi được giao hoặc đơn vị chủ trì báo kết quả',
    en: 'Whoever has a task, or leads, tells what became of it',
  },
  newDayLiesAhead: {
    vi: 'Ngày hoàn thành mới không ở trước ngày giao lại',
    en: 'The new day does not lie in the past',
  },
  reviewedPeriodIsOfItsTerm: { vi: 'Kỳ được đánh giá nằm trong thời hạn', en: 'The period lies in its term' },
  reviewedPeriodHasBegun: { vi: 'Kỳ được đánh giá đã bắt đầu', en: 'The period has begun' },
  periodIsReviewedOnce: { vi: 'Mỗi kỳ được đánh giá một lần', en: 'Each period is reviewed once' },
  reviewIsInWriting: { vi: 'Kết quả đánh giá bằng văn bản', en: 'The review is in writing' },
  afterItWasProposed: { vi: 'Không trước ngày đề xuất', en: 'It is not before the proposal' },
  afterWhatItFollows: { vi: 'Không trước việc mà nó nối tiếp', en: 'It is not before what it follows' },
}

export const dutyLabels = {
  exchange: { vi: 'Trả lời về dự thảo', en: 'Answer to the draft' },
  signing: { vi: 'Ký, ban hành', en: 'Signing' },
  yearPlan: { vi: 'Ban hành kế hoạch năm', en: 'Plan of the year' },
  periodicReview: { vi: 'Đánh giá định kỳ', en: 'Review of the period' },
  midTermReview: { vi: 'Sơ kết', en: 'Mid-term review' },
  finalReview: { vi: 'Tổng kết', en: 'Final review' },
  tasksByTheirDays: { vi: 'Hoàn thành nhiệm vụ theo ngày hẹn', en: 'Tasks done by their days' },
}
