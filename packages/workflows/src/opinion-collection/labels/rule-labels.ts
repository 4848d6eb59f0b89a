export const guardLabels = {
  isRequested: { vi: 'Cơ quan cấp trên đề nghị lấy ý kiến', en: 'a higher body asks for the opinions' },
  isDecidedHere: { vi: 'Dự thảo không phải của cấp trên gửi lấy ý kiến', en: 'no higher body asks for it' },
  needsNoPublication: {
    vi: 'Dự thảo mật hoặc do cấp trên công khai',
    en: 'the draft is secret, or published by a higher body',
  },
  isPublished: { vi: 'Dự thảo đã được công khai', en: 'the draft is published' },
  meetingIsNew: { vi: 'Mã hội nghị, cuộc họp chưa có', en: 'the meeting’s number is new' },
  meetingIsAhead: { vi: 'Cuộc họp này chưa tổ chức', en: 'the meeting is still ahead' },
  needNotBeExplained: {
    vi: 'Dự thảo mật, không giải trình công khai',
    en: 'it is secret, and not explained',
  },
  isExplained: { vi: 'Đã công khai giải trình', en: 'it is explained' },
  needNotBeReported: { vi: 'Không phải báo cáo Hội đồng nhân dân', en: 'no council is reported to' },
  councilIsInformed: { vi: 'Đã báo cáo Hội đồng nhân dân', en: 'the council is informed' },
}

export const ruleLabels = {
  collectedByTheCommune: {
    vi: 'Dự thảo của cấp xã do Ủy ban nhân dân của chính xã đó lấy ý kiến',
    en: 'On a commune’s draft its own People’s Committee collects',
  },
  communeNamesItsCouncil: {
    vi: 'Lấy ý kiến dự thảo của cấp xã nêu Hội đồng nhân dân nhận kế hoạch, báo cáo',
    en: 'Of a commune’s draft the council is named',
  },
  frontAndCouncilAreOfTheArea: {
    vi: 'Mặt trận, Hội đồng nhân dân là của địa bàn lấy ý kiến',
    en: 'Front and council are of the area',
  },
  organiserIsOfTheArea: {
    vi: 'Cơ quan lấy ý kiến là của địa bàn hoặc của địa bàn bao trùm',
    en: 'Who collects is of the area, or of one that holds it',
  },
  requestNamesItsDay: {
    vi: 'Lấy ý kiến theo đề nghị, và chỉ khi đó, nêu cơ quan đề nghị và ngày phải gửi',
    en: 'A request, and nothing else, names who asks and by when',
  },
  requesterIsAbove: {
    vi: 'Cơ quan đề nghị ở cấp trên của cơ quan lấy ý kiến',
    en: 'Who asks is above who collects',
  },
  requestLeavesTime: {
    vi: 'Đề nghị đến khi chưa quá ngày phải gửi',
    en: 'The request came before the day it asks for was past',
  },

  planHasItsFields: {
    vi: 'Kế hoạch nêu đủ nội dung, cách thức, thời gian, trách nhiệm',
    en: 'The plan tells content, method, time and responsibilities',
  },
  affectedAreHeard: {
    vi: 'Dự thảo hạn chế quyền, đặt nghĩa vụ thì nghe đối tượng chịu sự tác động',
    en: 'Where rights are limited those affected are heard',
  },
  planIsWithBoth: {
    vi: 'Hội đồng nhân dân và Mặt trận có kế hoạch khi bắt đầu lấy ý kiến',
    en: 'Council and Front have the plan when it begins',
  },
  secretIsNotPublished: { vi: 'Dự thảo mật không công khai', en: 'A secret draft is not published' },
  setAhead: { vi: 'Ngày họp không ở trong quá khứ', en: 'The day of the meeting is not past' },
  heldOnItsDay: { vi: 'Cuộc họp diễn ra vào ngày đã định', en: 'The meeting is held on its day' },
  sheetIsNew: { vi: 'Mỗi phiếu tổng hợp chỉ ghi một lần', en: 'A sheet is counted once' },
  sheetHoldsOpinions: {
    vi: 'Mỗi dòng của phiếu có ít nhất một ý kiến',
    en: 'Each line has an opinion at least',
  },
  articlesAreDistinct: {
    vi: 'Trong một phiếu mỗi điều có một dòng',
    en: 'A sheet has one line on each article',
  },
  channelIsPlanned: { vi: 'Hình thức lấy ý kiến có trong kế hoạch', en: 'The channel is in the plan' },
  receivedBeforeClosing: {
    vi: 'Ý kiến đến trước khi kết thúc lấy ý kiến',
    en: 'The opinions came before the collection was closed',
  },
  ownPeriodHasRun: {
    vi: 'Kết thúc khi hết thời hạn do luật khác quy định',
    en: 'It is closed once the period of its own law has run',
  },
  noticeWasItsOwn: {
    vi: 'Xác định sai sót sau ngày công khai',
    en: 'The notice is found defective after it was published',
  },
  somethingCame: { vi: 'Có ý kiến để tổng hợp', en: 'There are opinions to synthesise' },

  decidesEveryArticle: {
    vi: 'Quyết định nêu mọi điều đã có ý kiến, mỗi điều một lần',
    en: 'Each article with opinions is decided on, once',
  },
  differingSaysWhy: {
    vi: 'Quyết định khác ý kiến đa số có nêu lý do',
    en: 'A decision that differs from the majority says why',
  },
  clearanceDifferingSaysWhy: {
    vi: 'Phương án phê duyệt khác ý kiến đa số của các hộ có nêu lý do',
    en: 'A plan approved against the majority of households says why',
  },
  householdsWereMet: {
    vi: 'Đã họp trực tiếp với các hộ dân trước khi phê duyệt phương án',
    en: 'Households were met before the plan was approved',
  },
  reportedToTheCouncil: { vi: 'Báo cáo gửi Hội đồng nhân dân', en: 'The report goes to the council' },
  reportCopiedToTheFront: { vi: 'Báo cáo đồng gửi Mặt trận', en: 'The report is copied to the Front' },
  recommendationsAreDistinct: {
    vi: 'Mỗi kiến nghị có một mã riêng',
    en: 'Each recommendation has a number of its own',
  },

  afterItWasOpened: { vi: 'Việc diễn ra sau khi mở đợt lấy ý kiến', en: 'It follows the opening' },
  afterWhatItFollows: { vi: 'Việc diễn ra sau việc mà nó nối tiếp', en: 'It is after what it follows' },
}

export const dutyLabels = {
  plan: { vi: 'Gửi kế hoạch đến Hội đồng nhân dân, Mặt trận', en: 'Send the plan to council and Front' },
  publication: { vi: 'Công khai dự thảo', en: 'Publish the draft' },
  clearancePublication: {
    vi: 'Niêm yết dự thảo phương án bồi thường',
    en: 'Post the plan of compensation',
  },
  period: { vi: 'Thời gian lấy ý kiến', en: 'Period of collecting opinions' },
  clearancePeriod: {
    vi: 'Thời gian lấy ý kiến về phương án bồi thường',
    en: 'Period of collecting opinions on compensation',
  },
  synthesis: { vi: 'Tổng hợp ý kiến', en: 'Synthesise the opinions' },
  explanation: { vi: 'Công khai việc tiếp thu, giải trình', en: 'Explain the decision in public' },
  clearanceExplanation: {
    vi: 'Công khai việc tiếp thu, giải trình về phương án bồi thường',
    en: 'Explain the decision on the compensation plan in public',
  },
  councilReport: {
    vi: 'Báo cáo Hội đồng nhân dân tại kỳ họp thường lệ gần nhất',
    en: 'Report to the council at its next regular session',
  },
  submission: { vi: 'Gửi tổng hợp đến cơ quan đề nghị', en: 'Submit the synthesis to who asked' },
  feedback: { vi: 'Phản hồi về ý kiến đã gửi', en: 'Tell what became of the opinions' },
}
