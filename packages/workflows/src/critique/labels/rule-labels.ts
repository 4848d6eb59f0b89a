export const guardLabels = {
  byConference: { vi: 'Hình thức là hội nghị phản biện', en: 'it is by conference' },
  bySession: {
    vi: 'Hình thức là hội nghị phản biện hoặc đối thoại trực tiếp',
    en: 'it is by conference or dialogue',
  },
  byOpinions: { vi: 'Hình thức là gửi dự thảo lấy ý kiến', en: 'it is by opinions in writing' },
  byDialogue: { vi: 'Hình thức là đối thoại trực tiếp', en: 'it is by dialogue' },
  aFormWasCarriedOut: { vi: 'Đã phản biện bằng một hình thức', en: 'a form was carried out' },
  sessionIsNew: { vi: 'Mã hội nghị, đối thoại chưa có', en: 'the session’s number is new' },
  sessionIsAhead: { vi: 'Hội nghị, đối thoại này còn ở phía trước', en: 'the session is still ahead' },
  aProposalIsAtHand: { vi: 'Có nội dung phản biện', en: 'a proposal is at hand' },
  noProposalIsAtHand: { vi: 'Không còn nội dung phản biện nào', en: 'no proposal is at hand' },
  everythingIsAnswered: { vi: 'Mọi nội dung đã được trả lời', en: 'every proposal is answered' },
  somethingIsAnswered: { vi: 'Đã có nội dung được trả lời', en: 'a proposal is answered' },
  sessionBrokeOff: { vi: 'Buổi trước dừng khi chưa kết luận', en: 'the session before broke off' },
  opinionsWereCollected: { vi: 'Đã lấy ý kiến bằng văn bản', en: 'opinions were collected in writing' },
  somethingIsDisputed: { vi: 'Còn nội dung chưa đồng tình', en: 'something is disputed' },
  nothingIsDisputed: { vi: 'Không còn nội dung chưa đồng tình', en: 'nothing is disputed' },
  endsEveryDispute: {
    vi: 'Đồng tình với mọi nội dung còn ý kiến khác',
    en: 'every disputed explanation is accepted',
  },
}

export const ruleLabels = {
  draftIsOfTheSameLevel: {
    vi: 'Dự thảo của cơ quan cùng cấp, cùng địa bàn với bên chủ trì phản biện',
    en: 'The draft is of the level and area of whoever leads',
  },
  organisationAgreedWithFront: {
    vi: 'Tổ chức chính trị – xã hội chủ trì sau khi thống nhất với Mặt trận',
    en: 'An organisation leads after agreeing with the Front',
  },
  planNamesItsItem: {
    vi: 'Cuộc phản biện theo kế hoạch năm nêu mã nội dung',
    en: 'A plan is named with its item',
  },
  cancelledByAmendment: {
    vi: 'Hủy cuộc phản biện trong kế hoạch có văn bản điều chỉnh kế hoạch',
    en: 'What is in a plan is cancelled by its amendment',
  },

  submissionDayIsKnown: {
    vi: 'Hồ sơ dự thảo nêu ngày dự kiến trình, đúng ngày đã biết',
    en: 'The day of submission is known, and one',
  },
  draftCameInTime: {
    vi: 'Dự thảo gửi đến chậm nhất 15 ngày trước ngày trình',
    en: 'The draft came 15 days before its submission',
  },
  draftsAreDistinct: { vi: 'Mỗi dự thảo có một mã riêng', en: 'Each draft has a number of its own' },
  draftIsOfItsKind: {
    vi: 'Dự thảo thuộc loại văn bản luật nêu',
    en: 'The draft is of a kind that the law names',
  },
  submissionMovedForward: { vi: 'Ngày trình mới không ở trong quá khứ', en: 'The new day is not past' },
  convenedForward: { vi: 'Ngày họp không ở trong quá khứ', en: 'The day of the session is not past' },

  conferenceIsComposed: {
    vi: 'Hội nghị phản biện mời đủ thành phần',
    en: 'Those of the law are invited to the conference',
  },
  dialogueIsComposed: {
    vi: 'Cuộc đối thoại mời đủ thành phần',
    en: 'Those of the law are invited to the dialogue',
  },
  affectedAreAsked: {
    vi: 'Lấy ý kiến cả đối tượng chịu sự tác động trực tiếp',
    en: 'Those directly affected are asked',
  },
  beforeSubmission: {
    vi: 'Phản biện trước ngày dự kiến trình',
    en: 'It takes place before the draft is submitted',
  },
  delegatesHaveTheDraft: {
    vi: 'Đại biểu có dự thảo trước ngày họp',
    en: 'The delegates had the draft before the day',
  },
  heldOnItsDay: { vi: 'Diễn ra vào ngày đã định', en: 'It is held on its day' },
  chairIsOfTheLead: {
    vi: 'Người chủ trì thuộc bên chủ trì phản biện',
    en: 'The chair is of whoever leads',
  },
  nobodyRecusedChairs: {
    vi: 'Người đã rút khỏi vụ việc không chủ trì',
    en: 'Nobody who was recused takes the chair',
  },
  drafterIsThere: {
    vi: 'Cơ quan soạn thảo cử người có trách nhiệm dự',
    en: 'Somebody responsible is there for the drafting body',
  },
  conferenceInOrder: { vi: 'Hội nghị theo đúng trình tự', en: 'The conference keeps its order of steps' },
  everyConferenceStepTaken: { vi: 'Hội nghị đủ các bước', en: 'The conference has its steps' },
  dialogueInOrder: { vi: 'Cuộc đối thoại theo đúng trình tự', en: 'The dialogue keeps its order of steps' },
  everyDialogueStepTaken: { vi: 'Cuộc đối thoại đủ các bước', en: 'The dialogue has its steps' },

  opinionCameInTime: {
    vi: 'Văn bản góp ý đến trước khi kết thúc việc lấy ý kiến',
    en: 'The opinion came before the collection was closed',
  },
  proposalIsNew: { vi: 'Mã nội dung phản biện chưa có', en: 'The proposal’s number is new' },
  proposalIsOfTheFile: {
    vi: 'Nội dung phản biện về dự thảo trong hồ sơ',
    en: 'The proposal is on a draft of the file',
  },
  placeNamesItsArticle: { vi: 'Nêu khoản, điểm thì nêu điều', en: 'A clause or point names its article' },
  mergedOnItsDraft: {
    vi: 'Nội dung được ghép vào nội dung về cùng một dự thảo',
    en: 'A proposal is merged into one on the same draft',
  },
  mergedIntoOneAtHand: {
    vi: 'Nội dung đang tổng hợp được ghép vào nội dung khác đang tổng hợp',
    en: 'A proposal at hand is merged into another at hand',
  },
  droppedFromHand: { vi: 'Chỉ bỏ nội dung đang tổng hợp', en: 'Only a proposal at hand is dropped' },
  signedForTheLead: {
    vi: 'Người ký văn bản phản biện thuộc bên chủ trì',
    en: 'The document is signed for whoever leads',
  },
  nobodyRecusedSigns: {
    vi: 'Người đã rút khỏi vụ việc không ký văn bản phản biện',
    en: 'Nobody who was recused signs the document',
  },
  sentToTheDrafter: {
    vi: 'Văn bản phản biện gửi cơ quan chủ trì soạn thảo',
    en: 'The document goes to the drafting body',
  },
  dialogueSentToTheIssuer: {
    vi: 'Văn bản phản biện sau đối thoại gửi cả cơ quan ban hành',
    en: 'After a dialogue the document also goes to the issuing body',
  },
  recommendationsAreDistinct: {
    vi: 'Mỗi kiến nghị có một mã riêng',
    en: 'Each recommendation has a number of its own',
  },

  mergedIsAnsweredElsewhere: {
    vi: 'Nội dung đã ghép được trả lời ở nội dung nhận ghép',
    en: 'A merged proposal is answered in the one it went into',
  },
  replyIsToTheDocument: {
    vi: 'Trả lời nội dung có trong văn bản phản biện',
    en: 'What is answered stands in the document',
  },
  eachAnsweredOnce: {
    vi: 'Mỗi nội dung được trả lời một lần trong một văn bản',
    en: 'Each is answered once in a reply',
  },
  rejectionSaysWhy: { vi: 'Không tiếp thu có nêu lý do', en: 'What is not accepted is explained' },
  partSaysWhyTheRest: {
    vi: 'Tiếp thu một phần nêu lý do của phần còn lại',
    en: 'What is accepted in part says why not the rest',
  },
  deferralNamesItsInstrument: {
    vi: 'Để lại văn bản khác có nêu văn bản đó',
    en: 'What is deferred names the instrument it is left to',
  },
  acceptedSaysWhere: {
    vi: 'Tiếp thu có nêu chỗ sửa trong dự thảo',
    en: 'What is accepted says where in the draft',
  },
  repliedInWriting: { vi: 'Trả lời bằng văn bản', en: 'It is answered in writing' },
  completeAnswersEverything: {
    vi: 'Trả lời đầy đủ là trả lời mọi nội dung',
    en: 'A complete reply answers everything',
  },
  judgedIsExplained: {
    vi: 'Chỉ đánh giá giải trình của nội dung chưa được tiếp thu toàn bộ',
    en: 'What is judged was explained',
  },
  secretIsNotPublished: { vi: 'Dự thảo mật không công khai', en: 'A secret draft is not published' },
  everyAcceptedIsChecked: {
    vi: 'Đối chiếu đúng các nội dung đã tiếp thu',
    en: 'Exactly what was accepted is looked for in the text',
  },

  afterItWasOpened: { vi: 'Việc diễn ra sau khi mở cuộc phản biện', en: 'It follows the opening' },
  afterWhatItFollows: { vi: 'Việc diễn ra sau việc mà nó nối tiếp', en: 'It is after what it follows' },
}

export const dutyLabels = {
  draft: { vi: 'Gửi dự thảo đến Mặt trận trước ngày trình', en: 'Send the draft before it is submitted' },
  papersAhead: { vi: 'Gửi dự thảo đến đại biểu trước ngày họp', en: 'Send the draft to the delegates' },
  criticised: {
    vi: 'Gửi văn bản phản biện trước ngày dự kiến trình',
    en: 'Send the critique document before the submission',
  },
  explanation: { vi: 'Giải trình ý kiến đã tập hợp', en: 'Explain what was collected' },
  answer: { vi: 'Trả lời từng nội dung phản biện', en: 'Answer every proposal' },
  answerAnew: { vi: 'Trả lời nội dung chưa đồng tình', en: 'Answer what is disputed' },
  reportToIssuer: {
    vi: 'Báo cáo cơ quan ban hành về ý kiến phản biện',
    en: 'Report the critique to the issuing body',
  },
  publication: { vi: 'Công khai việc tiếp thu, giải trình', en: 'Publish the answer' },
}
