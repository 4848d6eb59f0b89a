export const guardLabels = {
  isWanting: {
    vi: 'Kiến nghị chưa được trả lời, không được tiếp thu, trả lời chưa thỏa đáng hoặc chưa thực hiện',
    en: 'it is unanswered, rejected, answered unsatisfactorily, or not carried out',
  },
  isUnsettled: { vi: 'Nội dung kiến nghị chưa giải quyết xong', en: 'the matter is not settled' },
  nothingElseIsOpen: {
    vi: 'Không còn đề nghị xem xét trách nhiệm hoặc giám sát lại đang chờ kết quả',
    en: 'no decision on liability and no new supervision is open',
  },
  endsAs: { vi: 'Không còn việc gì đang chờ', en: 'nothing is waited for' },
  mayExtend: {
    vi: 'Thời hạn áp dụng có thời hạn dài hơn cho vụ việc phức tạp và chưa thông báo lần nào',
    en: 'the term that holds has a longer one, of which no notice was given yet',
  },
  namesAnotherBody: { vi: 'Cơ quan được nêu là cơ quan khác', en: 'another body is named' },
  rejects: { vi: 'Trả lời là không tiếp thu', en: 'the answer is a rejection' },
  isDisputed: { vi: 'Trả lời đã bị đánh giá là chưa thỏa đáng', en: 'the answer was found unsatisfactory' },
  isRejected: { vi: 'Kiến nghị không được tiếp thu', en: 'it was rejected' },
  isAnswered: { vi: 'Kiến nghị đã được trả lời', en: 'it was answered' },
  isUnderSupervision: { vi: 'Đang được giám sát lại', en: 'it is being supervised anew' },
  isCarriedOut: { vi: 'Kết quả giám sát lại là đã thực hiện', en: 'it was found carried out' },
  hasFrontAbove: { vi: 'Có Mặt trận cấp trên', en: 'a Front above is named' },
}

export const ruleLabels = {
  profileFits: {
    vi: 'Thời hạn theo luật riêng áp dụng cho đúng hai bên',
    en: 'The special term holds for these bodies',
  },
  profileFitsCompetentBody: {
    vi: 'Thời hạn áp dụng phù hợp với cơ quan được chuyển đến',
    en: 'The term holds for the body it is forwarded to',
  },
  inspectionBoardHasItsTerm: {
    vi: 'Kiến nghị của Ban Thanh tra nhân dân với Ủy ban nhân dân áp dụng thời hạn của luật',
    en: 'An Inspection Board’s recommendation has the term of its law',
  },
  investmentBoardHasItsTerm: {
    vi: 'Kiến nghị của Ban Giám sát đầu tư của cộng đồng với Ủy ban nhân dân áp dụng thời hạn của luật',
    en: 'An Investment Supervision Board’s recommendation has the term of its law',
  },
  frontAboveIsTheNextOne: {
    vi: 'Mặt trận cấp trên là cấp trên trực tiếp; đối với tổ chức, Ban là Mặt trận cùng cấp',
    en: 'The Front above is the next one up',
  },
  organisationHasAgreed: {
    vi: 'Tổ chức chính trị – xã hội đã thống nhất với Mặt trận trước khi gửi kiến nghị',
    en: 'An organisation has agreed with the Front',
  },
  inspectionBoardIsCertified: {
    vi: 'Kiến nghị của Ban Thanh tra nhân dân có xác nhận của Mặt trận',
    en: 'An Inspection Board’s recommendation is certified by the Front',
  },
  investmentBoardIsCertified: {
    vi: 'Kiến nghị của Ban Giám sát đầu tư của cộng đồng có xác nhận của Mặt trận',
    en: 'An Investment Supervision Board’s recommendation is certified by the Front',
  },
  onlyBoardsAreCertified: {
    vi: 'Chỉ kiến nghị của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng cần Mặt trận xác nhận',
    en: 'Only a board’s recommendation is certified',
  },
  copiedToFrontAbove: { vi: 'Kiến nghị được gửi Mặt trận cấp trên', en: 'It is copied to the Front above' },
  answeredInWriting: { vi: 'Trả lời bằng văn bản', en: 'The answer is in writing' },
  finishIsNamed: { vi: 'Tiếp thu có nêu ngày hoàn thành', en: 'What is accepted names its last day' },
  measuresAreNamed: {
    vi: 'Tiếp thu một phần có nêu biện pháp đối với phần tiếp thu',
    en: 'What is accepted in part names its measures',
  },
  finishLiesAhead: { vi: 'Ngày hoàn thành không ở trước ngày trả lời', en: 'The last day lies ahead' },
  newFinishLiesAhead: {
    vi: 'Ngày hoàn thành mới không ở trước ngày ghi nhận',
    en: 'The new last day lies ahead',
  },
  answerPutsNothingOff: {
    vi: 'Trả lời lại không tự lùi ngày hoàn thành đã nêu',
    en: 'Answered again, the last day is not put off by the addressee itself',
  },
  beginningPutsNothingOff: {
    vi: 'Bắt đầu thực hiện không tự lùi ngày hoàn thành đã nêu',
    en: 'Begun, the last day is not put off by the addressee itself',
  },
  extendedForward: {
    vi: 'Ngày được đồng ý lùi ở sau ngày hoàn thành đã nêu',
    en: 'The day agreed to is later than the one that held',
  },
  askedByLiesAhead: {
    vi: 'Ngày đề nghị trả lời không ở trước ngày đôn đốc',
    en: 'The day an answer is asked for lies ahead',
  },
  onlyWhatEndedIsSucceeded: {
    vi: 'Cơ quan được kiến nghị đã chấm dứt hoạt động',
    en: 'Only a body that has ended has a successor',
  },
  successorIsHeir: {
    vi: 'Cơ quan kế thừa đúng với danh bạ',
    en: 'The successor is the one the register knows',
  },
  urgedBeforeEscalation: {
    vi: 'Đã đôn đốc trước khi đưa lên cấp trên',
    en: 'It was urged before it is taken further',
  },
  inspectionBoardWasNotAnswered: {
    vi: 'Hết hạn mà Ban Thanh tra nhân dân chưa được trả lời, hoặc trả lời chưa thỏa đáng',
    en: 'An inspection board was not answered in its term, or not as it should be',
  },
  investmentBoardWasUrged: {
    vi: 'Đã đôn đốc giải quyết kiến nghị của Ban Giám sát đầu tư của cộng đồng',
    en: 'An investment board’s recommendation was urged',
  },
  escalatedBeforeLiability: {
    vi: 'Đã đưa lên cấp trên trước khi đề nghị xem xét trách nhiệm',
    en: 'It was escalated before liability is asked',
  },
  superiorIsAbove: {
    vi: 'Cơ quan cấp trên ở trên cơ quan được kiến nghị',
    en: 'The superior stands above the addressee',
  },
  liabilityIsAnothers: {
    vi: 'Cơ quan được kiến nghị không tự xem xét trách nhiệm của mình',
    en: 'The addressee does not consider its own liability',
  },
  afterItWasDrafted: { vi: 'Việc diễn ra sau khi dự thảo', en: 'It follows the draft' },
  afterWhatItFollows: { vi: 'Việc diễn ra sau việc mà nó nối tiếp', en: 'It follows what it is about' },
  onceReceived: { vi: 'Việc diễn ra sau khi nhận kiến nghị', en: 'It follows the receipt' },
}

export const dutyLabels = {
  answer: { vi: 'Trả lời kiến nghị', en: 'Answer the recommendation' },
  answerAntiCorruption: {
    vi: 'Trả lời kiến nghị về phòng, chống tham nhũng',
    en: 'Answer an anti-corruption recommendation',
  },
  answerAntiCorruptionComplex: {
    vi: 'Trả lời kiến nghị về phòng, chống tham nhũng, vụ việc phức tạp',
    en: 'Answer a complex anti-corruption recommendation',
  },
  answerInspectionBoard: {
    vi: 'Trả lời Ban Thanh tra nhân dân',
    en: 'Answer the People’s Inspection Board',
  },
  answerInvestmentBoard: {
    vi: 'Trả lời Ban Giám sát đầu tư của cộng đồng',
    en: 'Answer the Investment Supervision Board',
  },
  answerPartyCommittee: { vi: 'Cấp ủy trả lời kiến nghị', en: 'Answer of the Party committee' },
  answerPartyCommitteeComplex: {
    vi: 'Cấp ủy trả lời kiến nghị, vụ việc phức tạp',
    en: 'Answer of the Party committee in a complex matter',
  },
  answerLocal: {
    vi: 'Trả lời kiến nghị theo quy định của địa phương',
    en: 'Answer by the local regulation',
  },
  answerAnew: { vi: 'Trả lời lại kiến nghị', en: 'Answer anew' },
  reconsideration: { vi: 'Xem xét lại kiến nghị theo đề nghị', en: 'Reconsider as asked' },
  dialogue: { vi: 'Đối thoại theo đề nghị', en: 'Hold the dialogue asked for' },
  implementation: { vi: 'Thực hiện kiến nghị đã tiếp thu', en: 'Carry out what was accepted' },
  verification: { vi: 'Kiểm tra, xác nhận việc thực hiện', en: 'Verify what was reported done' },
  boardUrging: {
    vi: 'Mặt trận đôn đốc giải quyết kiến nghị của Ban Giám sát đầu tư của cộng đồng',
    en: 'The Front urges what was recommended by an Investment Supervision Board',
  },
  boardRecommended: {
    vi: 'Mặt trận kiến nghị cơ quan có thẩm quyền theo đề nghị của Ban Thanh tra nhân dân',
    en: 'The Front takes an Inspection Board’s recommendation further',
  },
  sixMonthlyNotice: {
    vi: 'Đưa kiến nghị vào thông báo kết quả giám sát sáu tháng',
    en: 'List it in the six-monthly notice',
  },
}
