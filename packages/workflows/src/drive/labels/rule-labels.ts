// The same for all drives: what must hold does not depend on what a drive is called.

export const guardLabels = {
  nothingWasReceived: { vi: 'Chưa tiếp nhận khoản nào', en: 'nothing was received' },
  somethingWasReceived: { vi: 'Đã có khoản tiếp nhận', en: 'something was received' },
  somethingIsAtHand: { vi: 'Còn tiền hoặc hàng hóa', en: 'something is at hand' },
  somethingWasAllocated: { vi: 'Đã có khoản phân bổ', en: 'something was allocated' },
  auditorIsNamed: { vi: 'Hồ sơ có nêu nơi kiểm tra', en: 'an auditor is named' },
}

export const ruleLabels = {
  everyReceiptHasItsNumber: {
    vi: 'Mỗi khoản tiếp nhận một số phiếu',
    en: 'Every receipt has a number of its own',
  },
  goodsAreDescribed: { vi: 'Hàng hóa có tên, số lượng', en: 'Goods are described' },
  sumsStayExact: { vi: 'Tổng số tiền còn tính được chính xác', en: 'The sums can be added up exactly' },
  everyAllocationHasItsNumber: {
    vi: 'Mỗi khoản phân bổ một số',
    en: 'Every allocation has a number of its own',
  },
  neverMoreThanAtHand: {
    vi: 'Phân bổ, trả lại không quá số còn lại, tiền theo tiền, hàng hóa theo hàng hóa',
    en: 'No more goes out than is at hand, of money and of goods',
  },
  coveredOnItsDay: {
    vi: 'Ngày chi ra đã có đủ số tiếp nhận, kể cả những ngày sau đó',
    en: 'On its day, and since, enough was at hand',
  },
  givenBackOfWhatWasReceived: {
    vi: 'Khoản trả lại đã được tiếp nhận và không lớn hơn số đã tiếp nhận',
    en: 'No more is given back than was received',
  },
  beneficiariesAreCounted: {
    vi: 'Có số hộ hoặc số người được hỗ trợ',
    en: 'Households or people are counted',
  },
  allocatedInWriting: { vi: 'Có văn bản phân bổ', en: 'It is allocated in writing' },
  returnedOfWhatWasAllocated: {
    vi: 'Khoản thu hồi đã được phân bổ và không lớn hơn số đã phân bổ',
    en: 'No more comes back than was allocated',
  },
  receiptsArePublished: { vi: 'Mọi khoản tiếp nhận đã được công khai', en: 'All receipts are published' },
  levelIsOfTheArea: { vi: 'Cấp đúng với địa bàn', en: 'The level is that of the area' },
  organiserIsOfTheArea: { vi: 'Nơi phát động là của địa bàn', en: 'The organiser is of the area' },
  beginsBeforeItEnds: { vi: 'Ngày bắt đầu không sau ngày kết thúc', en: 'It begins before it ends' },
  extendedForward: { vi: 'Kéo dài đến ngày muộn hơn', en: 'It is extended to a later day' },
  receivedInItsTerm: { vi: 'Tiếp nhận trong thời gian vận động', en: 'It is received within its term' },
  auditedBeforeReport: {
    vi: 'Đã kiểm tra trước khi báo cáo',
    en: 'Its accounts are audited before the report',
  },
  reportedInWriting: { vi: 'Báo cáo bằng văn bản', en: 'The report is in writing' },
  nothingIsLeftAtHand: {
    vi: 'Khi khép không còn tiền, hàng hóa chưa phân bổ',
    en: 'Nothing is left at hand when it is closed',
  },
  afterItWasLaunched: { vi: 'Không trước ngày phát động', en: 'It is not before the launch' },
  afterWhatItFollows: { vi: 'Không trước việc mà nó nối tiếp', en: 'It is not before what it follows' },
}

export const dutyLabels = {
  endOfReceiving: { vi: 'Dừng tiếp nhận đúng ngày', en: 'End of receiving' },
  publication: { vi: 'Công khai khoản tiếp nhận', en: 'Publication of what was received' },
  allocation: { vi: 'Phân bổ hết số đã tiếp nhận', en: 'Allocation of all that was received' },
  settlement: { vi: 'Quyết toán', en: 'Settlement of accounts' },
  audit: { vi: 'Kiểm tra, kiểm toán', en: 'Audit' },
  report: { vi: 'Báo cáo kết quả', en: 'Report of the result' },
}
