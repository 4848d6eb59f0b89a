export const guardLabels = {
  asksForInspection: { vi: 'Là Ban Thanh tra nhân dân', en: 'an inspection board is to be formed' },
  asksForInvestment: {
    vi: 'Là Ban Giám sát đầu tư của cộng đồng',
    en: 'an investment board is to be formed',
  },
  isInspectionBoard: { vi: 'Hồ sơ của Ban Thanh tra nhân dân', en: 'it is an inspection board' },
  isInvestmentBoard: {
    vi: 'Hồ sơ của Ban Giám sát đầu tư của cộng đồng',
    en: 'it is an investment board',
  },
  isOneOfThem: { vi: 'Người này đang là thành viên', en: 'this is a member' },
  aPlaceIsVacant: { vi: 'Có vị trí thành viên đang khuyết', en: 'a place is vacant' },
}

export const ruleLabels = {
  inspectionCountsVillages: {
    vi: 'Ban Thanh tra nhân dân nêu số thôn, tổ dân phố của xã',
    en: 'Of an inspection board the number of villages is told',
  },
  investmentNamesItsProject: {
    vi: 'Ban Giám sát đầu tư của cộng đồng nêu chương trình, dự án',
    en: 'Of an investment board the project is told',
  },
  formedByTheCommuneFront: {
    vi: 'Ban do Mặt trận của chính xã đó thành lập, công nhận',
    en: 'A board is formed in a commune, by its Front',
  },
  boardIsOfItsKind: {
    vi: 'Ban trong danh bạ đúng loại, đúng xã',
    en: 'The board of the register is of this kind and commune',
  },
  inspectionBoardHasFive: {
    vi: 'Ban Thanh tra nhân dân có ít nhất 5 thành viên',
    en: 'An inspection board has five members at least',
  },
  investmentBoardHasFive: {
    vi: 'Ban Giám sát đầu tư của cộng đồng có ít nhất 5 thành viên',
    en: 'An investment board has five members at least',
  },
  oneForEachVillage: {
    vi: 'Số thành viên bằng số thôn, tổ dân phố; xã có dưới 5 thôn thì bầu 5',
    en: 'There are as many members as villages; five where these are fewer',
  },
  everySideIsInIt: {
    vi: 'Có đại diện Mặt trận, Ban Thanh tra nhân dân và người dân',
    en: 'The Front, the inspection board and residents are in it',
  },
  inspectionBoardDeputies: {
    vi: 'Ban Thanh tra nhân dân có không quá 2 Phó Trưởng ban',
    en: 'An inspection board has two deputies at most',
  },
  investmentBoardDeputies: {
    vi: 'Ban Giám sát đầu tư của cộng đồng có không quá 2 Phó Trưởng ban',
    en: 'An investment board has two deputies at most',
  },

  electedOnce: { vi: 'Mỗi người chỉ được bầu một lần', en: 'Nobody is elected twice' },
  namedOnce: { vi: 'Mỗi người chỉ được cử một lần', en: 'Nobody is named twice' },
  noOfficialIsElected: {
    vi: 'Không bầu cán bộ, công chức, người hoạt động không chuyên trách',
    en: 'No official and no part-time staff is elected',
  },
  nobodyIsTiedToTheInvestment: {
    vi: 'Không cử cán bộ, công chức cấp xã, người thân của bên đầu tư, nhà thầu, tư vấn, quản lý dự án',
    en: 'No official, and no relative of investor, contractor, consultant or manager is named',
  },
  noMemberIsAnOfficial: {
    vi: 'Không thành viên nào đang là cán bộ, công chức khi công nhận Ban, bầu Trưởng ban',
    en: 'No member is an official when the board is recognised or elects its head',
  },
  noMemberIsTiedToTheInvestment: {
    vi: 'Không thành viên nào đang là cán bộ, công chức cấp xã hoặc người của chủ đầu tư khi thành lập Ban, bầu Trưởng ban',
    en: 'No member is an official or of the investor when the board is established or elects its head',
  },
  residentsAreAtMostFive: {
    vi: 'Đại diện người dân không quá 5 người',
    en: 'Residents are five at most',
  },
  officersAreMembers: {
    vi: 'Trưởng ban, Phó Trưởng ban là những thành viên khác nhau của Ban',
    en: 'Head and deputies are different members',
  },
  inspectionBoardKeepsFive: {
    vi: 'Ban Thanh tra nhân dân còn ít nhất 5 thành viên',
    en: 'Five members of an inspection board are left at least',
  },
  investmentBoardKeepsFive: {
    vi: 'Ban Giám sát đầu tư của cộng đồng còn ít nhất 5 thành viên',
    en: 'Five members of an investment board are left at least',
  },
  byElectedInTime: {
    vi: 'Bầu bổ sung khi nhiệm kỳ còn từ 6 tháng',
    en: 'A member is by-elected while six months of the term are left',
  },
  leftOpenOnlyNearTheEnd: {
    vi: 'Chỉ để khuyết khi nhiệm kỳ còn dưới 6 tháng',
    en: 'A place is left open only in the last six months of the term',
  },

  termRunsForward: { vi: 'Nhiệm kỳ kết thúc sau khi bắt đầu', en: 'The term ends after it began' },
  termIsThatOfTheVillageHeads: {
    vi: 'Nhiệm kỳ không dài hơn nhiệm kỳ của Trưởng thôn',
    en: 'The term is no longer than that of village heads',
  },
  termHasRun: { vi: 'Kết thúc khi nhiệm kỳ đã hết', en: 'It ends once the term has run' },
  investmentBoardHasNoTerm: {
    vi: 'Ban Giám sát đầu tư của cộng đồng không có báo cáo nhiệm kỳ',
    en: 'An investment board does not report on a term',
  },

  afterFormationBegan: { vi: 'Việc diễn ra sau khi bắt đầu thành lập', en: 'It follows the beginning' },
  formedOnceGathered: {
    vi: 'Công nhận, thành lập Ban sau khi mọi thành viên đã được bầu, cử',
    en: 'A board is formed after all its members were elected or named',
  },
  afterWhatItFollows: { vi: 'Việc diễn ra sau việc mà nó nối tiếp', en: 'It follows what it follows from' },
}

export const dutyLabels = {
  byElection: {
    vi: 'Bầu bổ sung thành viên Ban Thanh tra nhân dân',
    en: 'By-elect a member of the inspection board',
  },
  replacement: {
    vi: 'Cử thay thành viên Ban Giám sát đầu tư của cộng đồng',
    en: 'Replace a member of the investment board',
  },
  term: { vi: 'Kết thúc khi hết nhiệm kỳ', en: 'End with the term' },
  dissolution: { vi: 'Tự giải thể sau khi xong nhiệm vụ', en: 'Dissolve itself, the task being done' },
}
