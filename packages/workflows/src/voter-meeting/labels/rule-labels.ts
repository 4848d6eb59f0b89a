/** What the machine's guards ask, as sentences. */
export const guardLabels = {
  needsDecision: { vi: 'Cuộc tiếp xúc cần có quyết định trước', en: 'The meeting needs a decision first' },
  needsProvinceNotice: {
    vi: 'Đại biểu phải thông báo trước cho Đoàn nơi tiếp xúc',
    en: 'The deputy has to notify the delegation of the place first',
  },
  needsHost: { vi: 'Cuộc tiếp xúc cần nơi tiếp xúc đồng ý', en: 'The meeting needs the host’s agreement' },
  isConference: { vi: 'Hình thức là hội nghị', en: 'The form is a conference' },
  isEncounter: { vi: 'Hình thức là gặp gỡ cá nhân hoặc nhóm cử tri', en: 'The form is an encounter' },
  dayIsSet: { vi: 'Đã ấn định ngày tiếp xúc', en: 'A day is set' },
  someDeputyTakesPart: { vi: 'Có ít nhất một đại biểu tham dự', en: 'At least one deputy takes part' },
  noOtherDeputy: { vi: 'Không còn đại biểu nào khác tham dự', en: 'No other deputy takes part' },
  actorTakesPart: { vi: 'Đại biểu này đang tham dự', en: 'This deputy takes part' },
  absentWasExpected: {
    vi: 'Đại biểu vắng mặt thuộc thành phần tham dự',
    en: 'The absent deputy was to take part',
  },
  opinionIsNew: { vi: 'Mã ý kiến chưa được dùng', en: 'The opinion is not yet on record' },
  petitionIsOpen: {
    vi: 'Kiến nghị chưa được trả lời, chưa nhận để trả lời bằng văn bản',
    en: 'The petition is not settled yet',
  },
  everyPetitionSettled: {
    vi: 'Mọi kiến nghị đã được trả lời hoặc nhận để trả lời bằng văn bản',
    en: 'Every petition is answered or taken for a written answer',
  },
  petitionsAwaitWriting: {
    vi: 'Các kiến nghị đã nhận để trả lời bằng văn bản và chưa chuyển',
    en: 'The petitions await a written answer and were not sent on',
  },
  complaintIsHere: { vi: 'Khiếu nại, tố cáo chưa được chuyển', en: 'The complaint has not been handed over' },
  pausedAt: { vi: 'Hội nghị tạm dừng ở bước này', en: 'The conference was suspended at this step' },
  minutesOnRequest: { vi: 'Biên bản chỉ lập khi đại biểu yêu cầu', en: 'Minutes are taken on request only' },
  minutesVersionIsNext: {
    vi: 'Bản đính chính mang số kế tiếp',
    en: 'The corrected version has the next number',
  },
} as const

/** What must hold, as sentences that are false when a rule is broken. */
export const ruleLabels = {
  dayLiesAhead: { vi: 'Ngày tiếp xúc chưa qua khi được ấn định', en: 'The day lies ahead when it is set' },
  deputiesNamedOnce: { vi: 'Mỗi đại biểu được nêu một lần', en: 'Each deputy is named once' },
  levelFitsOffice: {
    vi: 'Cấp đại biểu đúng với cơ quan mà đại biểu giữ chức danh',
    en: 'A deputy’s level is that of the body whose office is held',
  },
  areaExistsOnItsDay: {
    vi: 'Địa bàn còn tồn tại vào ngày tiếp xúc',
    en: 'The area exists on the day of the meeting',
  },
  districtsHaveEnded: {
    vi: 'Từ 01/7/2025 không có đại biểu Hội đồng nhân dân cấp huyện',
    en: 'Since 1 July 2025 there are no district deputies',
  },
  conferenceWhereRequired: {
    vi: 'Tiếp xúc định kỳ được tổ chức bằng hội nghị',
    en: 'A periodic meeting is held as a conference',
  },
  outsideProvinceForAssembly: {
    vi: 'Tiếp xúc ngoài địa bàn tỉnh, thành phố là của đại biểu Quốc hội',
    en: 'Meetings outside the province are those of Assembly deputies',
  },
  outsideConstituencyForCouncils: {
    vi: 'Tiếp xúc ngoài đơn vị bầu cử là của đại biểu Hội đồng nhân dân',
    en: 'Meetings outside the constituency are those of council deputies',
  },
  groupsForAssembly: {
    vi: 'Tiếp xúc theo đối tượng là của đại biểu Quốc hội',
    en: 'Meetings with a group of voters are those of Assembly deputies',
  },
  offPlanForCouncils: {
    vi: 'Đề nghị ngoài kế hoạch là của đại biểu Hội đồng nhân dân',
    en: 'Requests beside the plan are those of council deputies',
  },
  jointLedByCouncil: {
    vi: 'Tiếp xúc chung với đại biểu Quốc hội do Thường trực Hội đồng nhân dân cấp tỉnh chủ trì kế hoạch',
    en: 'A joint meeting with Assembly deputies is led by the provincial council’s standing body',
  },
  councilsLedByStandingBody: {
    vi: 'Tiếp xúc chung hai cấp Hội đồng nhân dân do Thường trực Hội đồng nhân dân cấp trên chủ trì kế hoạch',
    en: 'A joint meeting of two councils is led by the higher standing body',
  },
  workplaceHasHost: {
    vi: 'Tiếp xúc tại nơi làm việc nêu rõ cơ quan, đơn vị tiếp nhận',
    en: 'A meeting at a workplace names its host',
  },
  encounterDecidedByItsBody: {
    vi: 'Đoàn đại biểu Quốc hội hoặc Thường trực Hội đồng nhân dân quyết định việc gặp gỡ cá nhân, nhóm cử tri',
    en: 'The delegation or the standing body decides on an encounter',
  },
  constituencyDecidedByStandingBody: {
    vi: 'Thường trực Hội đồng nhân dân quyết định việc tiếp xúc ngoài đơn vị bầu cử',
    en: 'The standing body decides on a meeting outside the constituency',
  },
  offPlanDecidedByGroup: {
    vi: 'Tổ đại biểu quyết định đề nghị ngoài kế hoạch',
    en: 'The deputies’ group decides on a request beside the plan',
  },
  encounterReportedInWriting: {
    vi: 'Đại biểu báo cáo bằng văn bản trước khi gặp gỡ cử tri',
    en: 'The deputy reports in writing before the encounter',
  },
  constituencyRequestComplete: {
    vi: 'Văn bản đề nghị có chương trình, nội dung kèm theo',
    en: 'The written request comes with programme and content',
  },
  provinceNoticeInWriting: {
    vi: 'Đại biểu thông báo bằng văn bản cho Đoàn nơi tiếp xúc',
    en: 'The delegation of the place is notified in writing',
  },
  pressToldEverything: {
    vi: 'Báo chí được biết thời gian, địa điểm, hình thức, nội dung',
    en: 'The press is told time, place, form and content',
  },
  votersToldEverything: {
    vi: 'Cử tri được biết thời gian, địa điểm, hình thức, nội dung',
    en: 'Voters are told time, place, form and content',
  },
  accessPointsTold: {
    vi: 'Thông báo nêu các điểm truy cập, điểm cầu',
    en: 'The notice lists the access points',
  },
  onlineConditionsMet: {
    vi: 'Bảo đảm điều kiện kỹ thuật, an toàn thông tin, an ninh mạng',
    en: 'Technical, information-security and cyber-security conditions are met',
  },
  venueSecured: { vi: 'Địa điểm và an ninh được bảo đảm', en: 'Venue and security are ensured' },
  earlierAnswersAttached: {
    vi: 'Có báo cáo kết quả trả lời kiến nghị kỳ trước khi nội dung có mục này',
    en: 'A report on earlier answers is there when they are on the programme',
  },
  minuteTakerNamed: { vi: 'Đã phân công người ghi biên bản', en: 'A minute-taker is named' },
  onlineDecidedByItsBody: {
    vi: 'Đoàn đại biểu Quốc hội hoặc Tổ đại biểu quyết định việc tiếp xúc trực tuyến',
    en: 'The delegation or the deputies’ group decides to meet online',
  },
  notHeldByItsBody: {
    vi: 'Đoàn đại biểu Quốc hội hoặc Thường trực Hội đồng nhân dân quyết định không tổ chức',
    en: 'The delegation or the standing body decides not to hold it',
  },
  forceMajeureAnnounced: {
    vi: 'Sự kiện do cơ quan có thẩm quyền công bố hoặc pháp luật quy định',
    en: 'The event is announced by a competent body or defined by law',
  },
  cancelledOnLegalGround: {
    vi: 'Hội nghị bắt buộc chỉ được bỏ vì sự kiện bất khả kháng',
    en: 'A required conference is dropped for force majeure only',
  },
  afterItWasProposed: {
    vi: 'Việc này xảy ra từ khi cuộc tiếp xúc được đề xuất trở đi',
    en: 'This happened once the meeting was proposed',
  },
  preparedOnceProposed: {
    vi: 'Việc chuẩn bị diễn ra sau khi cuộc tiếp xúc được đề xuất',
    en: 'This preparation was made after the meeting was proposed',
  },
  decidedAfterRequest: {
    vi: 'Đề nghị được quyết định sau khi nhận',
    en: 'The request is decided after it was received',
  },
  noticeByItsDay: {
    vi: 'Cử tri được thông báo không muộn hơn ngày tiếp xúc',
    en: 'Voters are told no later than the day of the meeting',
  },
  preparedByItsDay: {
    vi: 'Việc chuẩn bị diễn ra không muộn hơn ngày tiếp xúc',
    en: 'This preparation was made no later than the day of the meeting',
  },
  noticeBeforeOpening: {
    vi: 'Cử tri được thông báo trước khi khai mạc',
    en: 'Voters were told before the conference opened',
  },
  preparedBeforeOpening: {
    vi: 'Cử tri được mời, công tác chuẩn bị được xác nhận trước khi khai mạc',
    en: 'Voters were invited and readiness was confirmed before the conference opened',
  },
  endsAfterItBegan: {
    vi: 'Phần này kết thúc sau khi bắt đầu',
    en: 'It ended after it began',
  },
  stepsInOrder: {
    vi: 'Phần này diễn ra sau các phần trước nó của cuộc tiếp xúc',
    en: 'This step follows those before it',
  },
  openedByFront: {
    vi: 'Đại diện Ban Thường trực Ủy ban Mặt trận Tổ quốc cấp tổ chức chủ trì khai mạc',
    en: 'The Front of the organising level opens the conference',
  },
  openedByHost: {
    vi: 'Thủ trưởng hoặc Chủ tịch Công đoàn nơi tiếp xúc chủ trì khai mạc',
    en: 'The head or union chair of the host opens the conference',
  },
  closedByFront: {
    vi: 'Đại diện Mặt trận Tổ quốc kết thúc hội nghị',
    en: 'The Front closes the conference',
  },
  closedByHost: {
    vi: 'Thủ trưởng hoặc Chủ tịch Công đoàn nơi tiếp xúc kết thúc hội nghị',
    en: 'The head or union chair of the host closes the conference',
  },
  heldOnItsDay: { vi: 'Diễn ra đúng ngày đã ấn định', en: 'It is held on its day' },
  pressWasInformed: {
    vi: 'Báo chí đã nhận kế hoạch trước khi khai mạc',
    en: 'The press was informed before the conference opened',
  },
  constituencyHostNotified: {
    vi: 'Thường trực Hội đồng nhân dân và Mặt trận nơi tiếp xúc đã được thông báo',
    en: 'The standing body and the Front of the place were notified',
  },
  encounterNotified: {
    vi: 'Ban Công tác Mặt trận và cử tri liên quan đã được thông báo',
    en: 'The Front working board and the voters concerned were notified',
  },
  afterItBegan: {
    vi: 'Việc này xảy ra từ ngày bắt đầu trở đi',
    en: 'This happened on or after the day it began',
  },
  reportsInOrder: {
    vi: 'Đại biểu Quốc hội báo cáo trước, rồi đến cấp tỉnh, cấp xã',
    en: 'Assembly deputies report first, then the province, then the commune',
  },
  reportedBeforeFloor: {
    vi: 'Đại biểu mỗi cấp báo cáo trước khi cử tri phát biểu',
    en: 'Deputies of each level report before voters speak',
  },
  reportedBeforeFloorAtHost: {
    vi: 'Tại cơ quan, đơn vị, đại biểu mỗi cấp báo cáo trước khi cử tri phát biểu',
    en: 'At an agency, deputies of each level report before voters speak',
  },
  deputiesResponded: {
    vi: 'Đại biểu ghi nhận, giải trình, tiếp thu trước khi kết thúc',
    en: 'Deputies respond before the conference is closed',
  },
  deputiesRespondedAtHost: {
    vi: 'Tại cơ quan, đơn vị, đại biểu ghi nhận, giải trình, tiếp thu trước khi kết thúc',
    en: 'At an agency, deputies respond before the conference is closed',
  },
  speakersWerePresent: {
    vi: 'Số cử tri có mặt không ít hơn số người phát biểu',
    en: 'No fewer voters were present than spoke',
  },
  complaintsHandedOver: {
    vi: 'Mọi khiếu nại, tố cáo đã được chuyển',
    en: 'Every complaint has been handed over',
  },
  afterItEnded: {
    vi: 'Việc này xảy ra từ ngày kết thúc trở đi',
    en: 'This happened on or after the day it ended',
  },
  minutesTakenByOffice: {
    vi: 'Văn phòng ghi biên bản cuộc tiếp xúc do Đoàn đại biểu Quốc hội tổ chức',
    en: 'The office takes the minutes of the delegation’s meeting',
  },
  signedOnceDrafted: { vi: 'Biên bản được ký sau khi lập', en: 'Minutes are signed after they are drafted' },
  attendanceInMinutes: {
    vi: 'Biên bản ghi số cử tri có mặt',
    en: 'The minutes give the number of voters present',
  },
  signedByOpener: {
    vi: 'Bên đã chủ trì khai mạc ký biên bản',
    en: 'The body that opened the conference signs the minutes',
  },
} as const

/** What is owed. */
export const dutyLabels = {
  pressNotice: { vi: 'Gửi kế hoạch cho báo chí địa phương', en: 'Inform the local press' },
  votersNotice: {
    vi: 'Thông báo nội dung, thời gian, địa điểm cho cử tri',
    en: 'Inform voters of content, time and place',
  },
  onlineNotice: { vi: 'Thông báo các điểm truy cập, điểm cầu', en: 'Inform voters of the access points' },
  provinceNotice: {
    vi: 'Thông báo bằng văn bản cho Đoàn nơi tiếp xúc ngoài địa bàn',
    en: 'Notify the delegation of the other province in writing',
  },
  constituencyDecision: {
    vi: 'Quyết định đề nghị tiếp xúc ngoài đơn vị bầu cử',
    en: 'Decide on a meeting outside the constituency',
  },
  constituencyHostNotice: {
    vi: 'Thông báo cho nơi tiếp xúc ngoài đơn vị bầu cử',
    en: 'Notify the place outside the constituency',
  },
  encounterDecision: {
    vi: 'Quyết định đề nghị gặp gỡ cá nhân, nhóm cử tri và thông báo cho đại biểu',
    en: 'Decide on an encounter and inform the deputy',
  },
  encounterNotice: {
    vi: 'Thông báo cho Ban Công tác Mặt trận và cử tri liên quan về cuộc gặp gỡ',
    en: 'Notify the Front working board and the voters of an encounter',
  },
  encounterSynthesis: {
    vi: 'Tổng hợp, gửi kiến nghị sau cuộc gặp gỡ cá nhân, nhóm cử tri',
    en: 'Send the synthesis of an encounter',
  },
  minutes: { vi: 'Lập biên bản hội nghị tiếp xúc cử tri', en: 'Take the minutes' },
  minutesOfThematic: {
    vi: 'Lập biên bản tiếp xúc theo chuyên đề, lĩnh vực',
    en: 'Take the minutes of a thematic meeting',
  },
  minutesOfGroup: { vi: 'Lập biên bản tiếp xúc theo đối tượng', en: 'Take the minutes of a group meeting' },
  minutesOutsideProvince: {
    vi: 'Lập biên bản tiếp xúc ngoài địa bàn khi đại biểu yêu cầu',
    en: 'Take the minutes outside the province on request',
  },
  minutesOfCouncil: {
    vi: 'Lập biên bản tiếp xúc của đại biểu Hội đồng nhân dân',
    en: 'Take the minutes of a council meeting',
  },
  complaintHandOff: {
    vi: 'Chuyển khiếu nại, tố cáo đến cơ quan tiếp công dân, xử lý đơn',
    en: 'Hand complaints over to their own procedure',
  },
  promisedAnswers: {
    vi: 'Tập hợp, chuyển kiến nghị đã nhận để trả lời bằng văn bản',
    en: 'Send on the petitions promised a written answer',
  },
  promisedAnswersOfOwnProgramme: {
    vi: 'Chuyển thẳng kiến nghị của chương trình cá nhân đến cơ quan có thẩm quyền và gửi Đoàn theo dõi',
    en: 'Send petitions of the own programme straight to the competent body, with a copy to the delegation',
  },
} as const
