export const guardLabels = {
  memberIsAwaited: {
    vi: 'Dự thảo đang chờ ý kiến của tổ chức này',
    en: 'the organisation’s answer to the draft is awaited',
  },
  memberIsLast: { vi: 'Các tổ chức khác đều đã thống nhất', en: 'all other organisations have agreed' },
  stateBodyIsAwaited: {
    vi: 'Dự thảo đang chờ ý kiến của cơ quan này',
    en: 'the State body’s answer to the draft is awaited',
  },
  stateBodyIsLast: {
    vi: 'Các cơ quan nhà nước khác đều đã thống nhất',
    en: 'all other State bodies have agreed',
  },
  partyIsAsked: { vi: 'Kế hoạch có xin ý kiến cấp ủy', en: 'the Party committee is asked' },
  amendmentConsentIsAwaited: {
    vi: 'Việc điều chỉnh đang chờ ý kiến của cơ quan này',
    en: 'the body’s answer to the amendment is awaited',
  },
  amendmentConsentIsLast: {
    vi: 'Các bên khác đều đã thống nhất việc điều chỉnh',
    en: 'all others have agreed to the amendment',
  },
  itemIsPlanned: {
    vi: 'Nội dung đang có trong kế hoạch và chưa tiến hành',
    en: 'the item is in the plan and was not begun',
  },
  itemIsBegun: { vi: 'Nội dung đang được tiến hành', en: 'the item has begun' },
  urgentItemIsNew: { vi: 'Mã nội dung chưa có trong kế hoạch', en: 'the item’s number is new' },
}

export const ruleLabels = {
  itemIsOfItsKind: {
    vi: 'Hình thức và căn cứ đúng với loại nội dung',
    en: 'Form and grounds are those of the item’s kind',
  },
  itemsAreDistinct: { vi: 'Mỗi nội dung có một mã riêng', en: 'Each item has a number of its own' },
  itemDaysInOrder: { vi: 'Ngày bắt đầu không sau ngày kết thúc', en: 'An item begins before it ends' },
  ledByFrontOrOrganisation: {
    vi: 'Chủ trì là Mặt trận hoặc tổ chức chính trị – xã hội đã thống nhất với Mặt trận',
    en: 'The Front leads, or an organisation that agrees with it',
  },
  boardIsNamed: {
    vi: 'Nội dung thông qua các Ban nêu Ban tiến hành',
    en: 'Of an item by boards the board is named',
  },
  boardOnlyWhereByBoards: {
    vi: 'Chỉ nêu Ban khi hình thức là thông qua các Ban',
    en: 'A board is named only of an item by boards',
  },
  draftingBodiesAreNamed: {
    vi: 'Nội dung phản biện nêu cơ quan soạn thảo, cơ quan ban hành',
    en: 'Of a critique drafting and issuing body are named',
  },
  draftOnlyOfCritique: {
    vi: 'Chỉ nêu dự thảo khi nội dung là phản biện xã hội',
    en: 'A draft is named only of a critique',
  },
  drafterIsOfTheItem: {
    vi: 'Cơ quan soạn thảo là đối tượng của nội dung',
    en: 'The drafting body is one the item is about',
  },
  inItsYear: { vi: 'Nội dung nằm trong năm của kế hoạch', en: 'An item lies in the plan’s year' },
  withoutOverlap: {
    vi: 'Không chồng chéo: một đối tượng không chịu hai nội dung cùng thời gian',
    en: 'No body is the object of two items at once',
  },
  bodiesOfTheLevelAgree: {
    vi: 'Trao đổi, thống nhất với đúng các cơ quan nhà nước của cấp',
    en: 'Exactly the State bodies of the level agree',
  },
  stateBodiesAreOfTheArea: {
    vi: 'Các cơ quan nhà nước cùng địa bàn với kế hoạch',
    en: 'The State bodies are of the plan’s area',
  },
  organisationsAreOfTheArea: {
    vi: 'Mặt trận và các tổ chức chính trị – xã hội cùng địa bàn với kế hoạch',
    en: 'The Front and the organisations are of the plan’s area',
  },
  invitedAreOfTheArea: {
    vi: 'Tổ chức thành viên được mời, cấp ủy cho ý kiến cùng địa bàn với kế hoạch',
    en: 'Members invited and the Party committee are of the plan’s area',
  },
  bodiesAreNamedOnce: {
    vi: 'Mỗi tổ chức chỉ nêu một lần',
    en: 'Each organisation or member is named once',
  },
  levelIsThatOfTheArea: { vi: 'Cấp của kế hoạch là cấp của địa bàn', en: 'The level is that of the area' },
  levelExists: { vi: 'Cấp đó còn tồn tại vào ngày lập', en: 'The level exists on that day' },
  changeFitsThePlan: {
    vi: 'Điều chỉnh nêu đúng nội dung chưa tiến hành, mỗi nội dung một lần',
    en: 'A change names an item not begun, each once',
  },
  alterationAltersSomething: {
    vi: 'Sửa đổi một nội dung thì nêu điều được thay đổi',
    en: 'An alteration alters something',
  },
  notUnderAmendment: {
    vi: 'Nội dung không nằm trong điều chỉnh đang chờ thống nhất, ban hành',
    en: 'No pending amendment is about the item',
  },
  reviewNamesEveryItem: {
    vi: 'Tổng kết nêu đủ mọi nội dung còn trong kế hoạch',
    en: 'The review names every item that stands',
  },
  reviewGivesReasons: {
    vi: 'Nội dung không làm được có nêu lý do',
    en: 'What was not done has its reason',
  },
  doneWasBegun: {
    vi: 'Nội dung ghi là đã thực hiện thì đã được tiến hành',
    en: 'What is said to be done was begun',
  },
  doneHasEnded: {
    vi: 'Nội dung ghi là đã thực hiện thì không còn đang tiến hành',
    en: 'What is said to be done is no longer under way',
  },
  closedOnceNoneIsUnderWay: {
    vi: 'Kết thúc kế hoạch khi không còn nội dung đang tiến hành',
    en: 'A plan is closed when none of its items is under way',
  },
  afterItWasDrafted: { vi: 'Việc diễn ra sau khi lập dự thảo', en: 'It follows the draft' },
  agreedOnceCirculated: { vi: 'Ý kiến có sau khi gửi dự thảo', en: 'An answer follows the draft sent round' },
  issuedOnceAgreed: { vi: 'Ban hành sau khi đã thống nhất', en: 'The plan is issued once agreed' },
  onceIssued: { vi: 'Việc diễn ra sau khi ban hành', en: 'It follows the issue' },
  amendedOnceProposed: { vi: 'Việc diễn ra sau khi đề nghị điều chỉnh', en: 'It follows the proposal' },
}

export const dutyLabels = {
  organisationsAgreement: {
    vi: 'Các tổ chức chính trị – xã hội cho ý kiến về dự thảo',
    en: 'Organisations answer the draft',
  },
  stateAgreement: {
    vi: 'Cơ quan nhà nước trao đổi, thống nhất về dự thảo',
    en: 'State bodies answer the draft',
  },
  issue: {
    vi: 'Ban hành kế hoạch trong quý IV năm trước',
    en: 'Issue the plan in the fourth quarter before',
  },
  halfYearReview: {
    vi: 'Thông báo kết quả giám sát sáu tháng đầu năm',
    en: 'Report the first half-year',
  },
  yearReview: { vi: 'Tổng kết, thông báo kết quả cả năm', en: 'Review and report the year' },
}
