/** What must hold before a fact is taken. */
export const guardLabels = {
  isPeriodic: { vi: 'Là đối thoại định kỳ', en: 'it is periodic' },
  isPublished: { vi: 'Đã công khai kết quả', en: 'the result is public' },
  everyOpinionIsGiven: {
    vi: 'Mọi ý kiến đã có kết quả hoặc có nơi trả lời',
    en: 'every opinion has an outcome or somebody who answers it',
  },
  dayIsSet: { vi: 'Đã ấn định ngày', en: 'its day is set' },
  opinionIsNew: { vi: 'Mã ý kiến chưa có', en: 'the number is new' },
  opinionIsOpen: {
    vi: 'Ý kiến chưa trả lời, chưa giao, chưa gộp, chưa chuyển',
    en: 'the opinion is open',
  },
  goesIntoAnother: { vi: 'Ý kiến nhận gộp là ý kiến khác, còn giữ', en: 'it goes into another that is kept' },
} as const

/** What must hold, or is found. */
export const ruleLabels = {
  committeeHoldsIt: {
    vi: 'Đối thoại với Nhân dân do Ủy ban nhân dân chủ trì',
    en: 'The People’s Committee holds a dialogue with the people',
  },
  communeHoldsIt: {
    vi: 'Đối thoại của chính quyền với Nhân dân ở cấp xã',
    en: 'A dialogue of government with the people is of a commune',
  },
  councilCoChairs: {
    vi: 'Đại diện Thường trực Hội đồng nhân dân cùng chủ trì',
    en: 'The council’s standing body co-chairs',
  },
  partyCommitteeIsInvited: { vi: 'Mời đại diện cấp ủy', en: 'The Party committee is invited' },
  partyCommitteeHoldsIt: {
    vi: 'Đối thoại của người đứng đầu cấp ủy, chính quyền do cấp ủy chủ trì',
    en: 'The Party committee holds a dialogue of the heads',
  },
  governmentIsWithIt: {
    vi: 'Người đứng đầu chính quyền cùng đối thoại',
    en: 'The head of government takes part in it',
  },
  partyHeadHoldsIt: {
    vi: 'Đối thoại về phản ánh, kiến nghị do người đứng đầu cấp ủy chủ trì',
    en: 'The head of the Party committee holds a dialogue on reflections',
  },
  levelIsOfTheArea: {
    vi: 'Cấp của Ủy ban nhân dân đối thoại là cấp của địa bàn',
    en: 'The level is that of the area',
  },
  bodiesAreOfTheArea: {
    vi: 'Bên chủ trì, đồng chủ trì, Mặt trận, cấp ủy và bộ phận thư ký cùng địa bàn với hội nghị',
    en: 'Whoever chairs, co-chairs or keeps the file is of the area, as are Front and Party committee',
  },
  occasionSaysWhy: {
    vi: 'Định kỳ thì nêu năm, đột xuất thì nêu lý do tổ chức',
    en: 'A periodic one names its year, one on demand says why',
  },
  votersAreCounted: {
    vi: 'Cử tri yêu cầu thì nêu số cử tri yêu cầu trong tổng số cử tri',
    en: 'Of voters who ask, both numbers are told',
  },
  tenthOfVotersAsks: {
    vi: 'Có ít nhất 10% cử tri yêu cầu',
    en: 'At least ten in a hundred voters ask',
  },
  tenthIsNotRefused: {
    vi: 'Có ít nhất 10% cử tri yêu cầu thì tổ chức đối thoại',
    en: 'What ten in a hundred voters ask for is held',
  },

  setAhead: { vi: 'Ngày hội nghị không ở trong quá khứ', en: 'Its day is not past' },
  noticeTellsEverything: {
    vi: 'Thông báo đủ thời gian, địa điểm, nội dung, cách thức tham dự',
    en: 'The notice tells time, place, content and how to join',
  },
  openOpinionsGoOn: {
    vi: 'Hủy thì nêu nơi nhận các ý kiến đã có',
    en: 'Whoever takes the opinions that came is named',
  },

  afterItWasProposed: {
    vi: 'Việc diễn ra sau khi đề xuất đối thoại',
    en: 'This happened on or after the day it was proposed',
  },
  afterWhatItFollows: {
    vi: 'Việc diễn ra sau việc mà nó nối tiếp',
    en: 'This happened on or after the day of what it follows',
  },
  stepsInOrder: { vi: 'Các phần của hội nghị nối tiếp nhau', en: 'The steps stand in their order' },
  presentedFirst: {
    vi: 'Trình bày ý kiến đã tổng hợp trước khi nghe ý kiến tại hội nghị',
    en: 'What was gathered is presented before anybody speaks',
  },

  presidingIsOfTheChair: {
    vi: 'Người điều hành thuộc bên chủ trì, đồng chủ trì hoặc được cử thay',
    en: 'Whoever presides is of the chair or co-chair, or a stand-in',
  },
  chairIsThere: { vi: 'Người chủ trì có mặt', en: 'The chair is there' },
  minuteTakerIsAnother: {
    vi: 'Người ghi biên bản không phải là người điều hành',
    en: 'Whoever takes the minutes does not preside',
  },
  heldOnItsDay: { vi: 'Diễn ra vào ngày đã định', en: 'It is held on its day' },
  announcedBefore: {
    vi: 'Đã thông báo, thông báo lại sau khi hoãn, đổi địa điểm',
    en: 'It was announced, and anew once it was changed',
  },
  gatheredIsSynthesised: {
    vi: 'Ý kiến lấy trước hội nghị đã được tổng hợp',
    en: 'What was gathered was synthesised',
  },
  takenNamesItsDay: {
    vi: 'Ý kiến tiếp thu trả lời bằng văn bản có nêu ngày',
    en: 'What is taken for writing names its day',
  },
  minutesSignedByTheChair: {
    vi: 'Người ký biên bản là người điều hành của bên chủ trì',
    en: 'The minutes are signed for the chair',
  },

  everyOpenIsAssigned: {
    vi: 'Thông báo kết luận giao mọi ý kiến chưa được trả lời',
    en: 'The conclusion assigns every open opinion',
  },
  onlyWaitingIsAssigned: {
    vi: 'Chỉ giao ý kiến chưa được trả lời, không giao ý kiến đã gộp, đã chuyển',
    en: 'Only what waits for an answer is assigned',
  },
  eachIsAssignedOnce: { vi: 'Mỗi ý kiến giao một lần', en: 'Each opinion is assigned once' },
  concludedAfterMinutes: {
    vi: 'Đã ký biên bản trước khi thông báo kết luận',
    en: 'The minutes were signed before it was concluded',
  },
  publishedAfterMinutes: {
    vi: 'Đã ký biên bản trước khi công khai kết quả',
    en: 'The minutes were signed before the result was published',
  },
  publishedAfterConclusion: {
    vi: 'Đã thông báo kết luận trước khi công khai kết quả',
    en: 'It was concluded before the result was published',
  },
  assignedNamesItsDay: { vi: 'Ý kiến được giao có nêu ngày trả lời', en: 'What is assigned names its day' },
  publishedEverywhere: {
    vi: 'Công khai trên phương tiện thông tin, niêm yết và gửi trưởng thôn, tổ trưởng',
    en: 'The result is in the media, posted and sent to village heads',
  },
  closedOnceAllHaveEnded: { vi: 'Mọi ý kiến đã kết thúc', en: 'Every opinion has ended' },
  reopenedOnceOneWaits: { vi: 'Có ý kiến phải theo dõi lại', en: 'Something is waited for again' },

  addedIsAnsweredOrGiven: {
    vi: 'Ý kiến bổ sung nêu nơi trả lời, hoặc nội dung đã trả lời tại hội nghị',
    en: 'What is added names who answers it, or was answered in the hall',
  },
  addedWasSaidInTime: {
    vi: 'Ý kiến bổ sung đã được nêu trước khi bế mạc',
    en: 'What is added was said before the dialogue ended',
  },
  addedOnItsDay: {
    vi: 'Ý kiến được ghi nhận trong ngày bế mạc, không muộn hơn',
    en: 'It went on record on the day the dialogue ended, and no later',
  },
  addedNamesItsDay: {
    vi: 'Ý kiến bổ sung giao trả lời có nêu ngày',
    en: 'What is added and given to somebody names its day',
  },
} as const

/** What is owed. */
export const dutyLabels = {
  yearly: { vi: 'Tổ chức đối thoại ít nhất mỗi năm một lần', en: 'Hold one at least once a year' },
  notice: {
    vi: 'Thông báo trên phương tiện thông tin đại chúng trước hội nghị',
    en: 'Announce it in the media ahead of its day',
  },
  noticeOfOthers: { vi: 'Thông báo về hội nghị đối thoại khác', en: 'Announce a dialogue of another family' },
  conclusion: { vi: 'Ban hành thông báo kết luận', en: 'Issue the conclusion notice' },
  result: { vi: 'Công khai kết quả đối thoại với Nhân dân', en: 'Publish the result' },
  resultOfOthers: {
    vi: 'Công khai kết quả hội nghị đối thoại khác',
    en: 'Publish the result of a dialogue of another family',
  },
} as const
