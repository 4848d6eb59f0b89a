export const guardLabels = {
  byInspectionBoard: { vi: 'Do Ban Thanh tra nhân dân tiến hành', en: 'it is by an inspection board' },
  byInvestmentBoard: {
    vi: 'Do Ban Giám sát đầu tư của cộng đồng tiến hành',
    en: 'it is by an investment board',
  },
  isInspection: { vi: 'Là cuộc kiểm tra của Ban Thanh tra nhân dân', en: 'this is an inspection' },
  isInvestment: { vi: 'Là cuộc giám sát đầu tư', en: 'this is the supervision of an investment' },
  consentIsAwaited: { vi: 'Cơ quan này chưa thống nhất kế hoạch', en: 'this body has not agreed yet' },
  planIsAgreed: { vi: 'Kế hoạch đã được thống nhất', en: 'the plan is agreed to' },
  projectHasEnded: { vi: 'Dự án đã kết thúc', en: 'the project has ended' },
  somethingWasRecommended: { vi: 'Đã ban hành kiến nghị', en: 'something was recommended' },
  nothingWasRecommended: { vi: 'Chưa ban hành kiến nghị nào', en: 'nothing was recommended' },
}

export const ruleLabels = {
  boardIsOfItsKind: { vi: 'Ban đúng loại', en: 'The board is of this kind' },
  bodiesAreOfTheCommune: {
    vi: 'Mặt trận, Ủy ban nhân dân, Hội đồng nhân dân cùng xã với Ban',
    en: 'Front, People’s Committee and council are of the board’s commune',
  },
  investmentNamesItsProject: {
    vi: 'Giám sát đầu tư nêu một dự án và một chủ đầu tư',
    en: 'Of an investment the project and its one investor are told',
  },
  investmentNamesTheCouncil: {
    vi: 'Giám sát đầu tư nêu Thường trực Hội đồng nhân dân cùng thống nhất kế hoạch',
    en: 'Of an investment the council is told that agrees to the plan',
  },
  planNamesItsItem: {
    vi: 'Cuộc giám sát theo kế hoạch năm nêu mã nội dung',
    en: 'A plan is named with its item',
  },

  inspectionPlanHasItsFields: {
    vi: 'Kế hoạch kiểm tra đủ nội dung, nêu kỳ kế hoạch',
    en: 'The plan of an inspection has its fields, and its period',
  },
  investmentPlanHasItsFields: {
    vi: 'Kế hoạch giám sát đầu tư đủ nội dung',
    en: 'The plan of an investment’s supervision has its fields',
  },
  planDaysInOrder: { vi: 'Ngày kết thúc không trước ngày bắt đầu', en: 'It does not end before it starts' },
  planIsSentToItsReceivers: {
    vi: 'Kế hoạch chỉ gửi Mặt trận, Ủy ban nhân dân cấp xã và nơi được kiểm tra',
    en: 'The plan goes to the Front, the People’s Committee and who is inspected',
  },
  planSentBeforeChecking: {
    vi: 'Đã gửi kế hoạch đủ nơi trước khi kiểm tra',
    en: 'All had the plan before the inspection',
  },
  investorIsToldAll: {
    vi: 'Thông báo cả kế hoạch và thành phần Ban',
    en: 'The investor is told plan and members',
  },
  investorToldBeforeMonitoring: {
    vi: 'Đã thông báo chủ đầu tư trước khi giám sát',
    en: 'The investor was told before the supervision',
  },
  notBeforeItsDay: { vi: 'Không bắt đầu trước ngày ghi trong kế hoạch', en: 'It begins not before its day' },

  votesAddUp: { vi: 'Số phiếu, số người dự khớp nhau', en: 'Votes, presence and members fit' },
  inspectionBoardDecidesByMajority: {
    vi: 'Ban Thanh tra nhân dân quyết định theo đa số',
    en: 'An inspection board decides by majority',
  },
  investmentBoardDecidesByMajority: {
    vi: 'Ban Giám sát đầu tư của cộng đồng quyết định theo đa số',
    en: 'An investment board decides by majority',
  },
  inspectionBoardVotesWithFive: {
    vi: 'Ban Thanh tra nhân dân biểu quyết khi có ít nhất 5 thành viên',
    en: 'An inspection board that votes has five members at least',
  },
  investmentBoardVotesWithFive: {
    vi: 'Ban Giám sát đầu tư của cộng đồng biểu quyết khi có ít nhất 5 thành viên',
    en: 'An investment board that votes has five members at least',
  },
  recommendationsAreDistinct: {
    vi: 'Mỗi kiến nghị có một mã riêng',
    en: 'Each recommendation has a number of its own',
  },
  addressedWhereABoardCan: {
    vi: 'Kiến nghị gửi Ủy ban nhân dân cấp xã, nơi được kiểm tra hoặc chủ đầu tư',
    en: 'A recommendation goes to where a board can recommend',
  },
  suspensionIsOfSomethingSerious: {
    vi: 'Đề nghị đình chỉ đầu tư khi có phát hiện nghiêm trọng',
    en: 'A suspension is proposed of an investment with a serious finding',
  },
  certifiedForTheFront: { vi: 'Xác nhận do người của Mặt trận ký', en: 'It is certified for the Front' },
  notCertifiedByTheBoard: {
    vi: 'Người của Ban không xác nhận thay Mặt trận',
    en: 'Nobody of the board certifies for the Front',
  },
  nobodyRecusedCertifies: {
    vi: 'Người ký xác nhận chưa thôi tham gia giải quyết hồ sơ',
    en: 'Nobody who was recused signs the certificate',
  },
  inspectionPapersAreCertified: {
    vi: 'Xác nhận cả biên bản và kiến nghị của Ban Thanh tra nhân dân',
    en: 'Minutes and recommendations of an inspection board are certified',
  },
  investmentPapersAreCertified: {
    vi: 'Xác nhận kiến nghị của Ban Giám sát đầu tư của cộng đồng',
    en: 'Recommendations of an investment board are certified',
  },

  recommendsSomething: { vi: 'Cuộc giám sát có kiến nghị', en: 'The supervision recommends something' },
  cancelledByAmendment: {
    vi: 'Hủy nội dung trong kế hoạch năm có văn bản điều chỉnh',
    en: 'What is in a plan is cancelled by its amendment',
  },
  closedOnceFollowedUp: {
    vi: 'Khép hồ sơ khi mọi kiến nghị đã khép',
    en: 'It is closed once all its recommendations have ended',
  },

  afterItWasOpened: { vi: 'Việc diễn ra sau khi mở hồ sơ', en: 'It follows the opening' },
  afterWhatItFollows: { vi: 'Việc diễn ra sau việc mà nó nối tiếp', en: 'It follows what it follows from' },
}

export const dutyLabels = {
  inspectionPlan: { vi: 'Gửi kế hoạch trước khi kiểm tra', en: 'Send the plan before the inspection' },
  investorNotice: {
    vi: 'Thông báo chủ đầu tư trước khi giám sát',
    en: 'Tell the investor before the supervision',
  },
  planAgreement: {
    vi: 'Thống nhất kế hoạch giám sát đầu tư',
    en: 'Agree to the plan of an investment’s supervision',
  },
  certifyInspection: {
    vi: 'Xác nhận biên bản, kiến nghị của Ban Thanh tra nhân dân',
    en: 'Certify papers of the inspection board',
  },
  certifyInvestment: {
    vi: 'Xác nhận kiến nghị của Ban Giám sát đầu tư của cộng đồng',
    en: 'Certify papers of the investment board',
  },
}
