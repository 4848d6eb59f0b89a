// The same for all rounds: what must hold does not depend on what a round is called.

export const guardLabels = {
  somethingIsOpen: { vi: 'Còn trường hợp chưa có kết quả', en: 'somebody has no outcome yet' },
  somethingIsToBeAppraised: { vi: 'Có trường hợp chờ thẩm định', en: 'somebody is to be appraised' },
  somethingIsSentBack: { vi: 'Có trường hợp chờ bổ sung', en: 'somebody was sent back for more' },
  somethingIsFit: { vi: 'Có trường hợp đạt, chưa trình', en: 'somebody is fit and not proposed' },
  somethingIsProposed: { vi: 'Có trường hợp đã trình, chờ quyết định', en: 'somebody is proposed' },
  somethingIsAwarded: { vi: 'Có trường hợp đã được duyệt', en: 'somebody is awarded' },
  somethingCanBePosted: { vi: 'Có danh sách để công khai', en: 'somebody can be posted' },
  somethingHasAnOutcome: { vi: 'Có trường hợp đã có kết quả', en: 'somebody has an outcome' },
  allIsCarriedThrough: {
    vi: 'Mọi việc đợt yêu cầu sau khi duyệt đã xong',
    en: 'all that the round asks for after an award is done',
  },
}

export const ruleLabels = {
  levelIsOfTheArea: { vi: 'Cấp đúng với địa bàn', en: 'The level is that of the area' },
  organiserIsOfTheArea: { vi: 'Đơn vị tổ chức là của địa bàn', en: 'The organiser is of the area' },
  closesAfterItOpens: {
    vi: 'Ngày cuối nhận đề nghị không trước ngày mở',
    en: 'Its last day to nominate is not before it opens',
  },
  afterWhatItFollows: { vi: 'Không trước việc mà nó nối tiếp', en: 'It is not before what it follows' },
  everyCandidateHasItsNumber: {
    vi: 'Mỗi trường hợp một mã riêng',
    en: 'Every candidate has a number of its own',
  },
  namedOnce: { vi: 'Mỗi mã chỉ nêu một lần', en: 'Each number is named once' },
  candidatesAreThere: { vi: 'Trường hợp đã được đề nghị, đăng ký', en: 'The candidates were put forward' },
  candidatesStandSo: {
    vi: 'Trường hợp đang ở bước cho phép việc này',
    en: 'This can be true of the candidates as they stand',
  },
  whoNominatesIsNamed: { vi: 'Nơi đề nghị được nêu là nơi đã đề nghị', en: 'Whoever nominates is named' },
  nominatedInTime: { vi: 'Đề nghị khi còn nhận đề nghị', en: 'Candidates are put forward in time' },
  whoAppraisesDidNotNominate: {
    vi: 'Người thẩm định không phải là người đề nghị',
    en: 'Whoever appraises did not nominate',
  },
  unfitForAReason: {
    vi: 'Không đạt hoặc trả lại thì nêu lý do',
    en: 'A reason is given where a candidate is not found fit',
  },
  workedOnBeforeAppraised: {
    vi: 'Đã thực hiện trước khi được thẩm định là đạt',
    en: 'The work is done before it is found fit',
  },
  deciderIsOfTheLevel: { vi: 'Nơi được trình thuộc cấp đã nêu', en: 'Whoever is to decide is of the level' },
  whoWasAskedDecides: { vi: 'Nơi được trình quyết định', en: 'Whoever was asked decides' },
  notAwardedForAReason: {
    vi: 'Không duyệt thì nêu lý do',
    en: 'A reason is given where a candidate is not awarded',
  },
  decidedInWriting: { vi: 'Quyết định bằng văn bản', en: 'The decision is in writing' },
  postedBeforeHandedOver: {
    vi: 'Đã công khai trước khi trao, chi',
    en: 'It was posted before anything is handed over',
  },
  workedOnBeforeHandedOver: {
    vi: 'Đã thực hiện trước khi bàn giao',
    en: 'The work is done before anything is handed over',
  },
  noMoreThanApproved: {
    vi: 'Không trao, chi quá mức được duyệt',
    en: 'No more is given than was approved',
  },
  somethingIsNominated: { vi: 'Có đề nghị, đăng ký khi kết thúc nhận', en: 'Somebody was put forward' },
  allThatAreExpectedAreThere: {
    vi: 'Đã đăng ký đủ số dự kiến',
    en: 'As many were put forward as were expected',
  },
  nothingIsLeftWhenCancelled: {
    vi: 'Khi hủy không còn đề nghị nào',
    en: 'Nobody is left behind when it is cancelled',
  },
}

export const dutyLabels = {
  nominations: { vi: 'Thời gian nhận đề nghị, đăng ký', en: 'Time to nominate' },
  appraisal: { vi: 'Thẩm định', en: 'Appraisal' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  posting: { vi: 'Công khai danh sách', en: 'Public posting' },
  work: { vi: 'Thực hiện sau khi được duyệt', en: 'Work after the award' },
  handover: { vi: 'Trao, chi, bàn giao', en: 'Handover' },
}
