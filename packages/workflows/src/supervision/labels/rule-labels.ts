export const guardLabels = {
  byTeam: { vi: 'Tổ chức đoàn giám sát', en: 'it is by a team' },
  byDocuments: { vi: 'Nghiên cứu, xem xét văn bản', en: 'it is by study of documents' },
  isJoined: { vi: 'Tham gia giám sát với cơ quan có thẩm quyền', en: 'the supervision of another is joined' },
  sessionIsAhead: { vi: 'Buổi làm việc, hội nghị này còn ở phía trước', en: 'the session is still ahead' },
  sessionsAreAhead: {
    vi: 'Các buổi làm việc này đều còn ở phía trước',
    en: 'the sessions are all still ahead',
  },
  sessionIsNew: { vi: 'Mã buổi làm việc chưa có', en: 'the session’s number is new' },
  noSessionWasHeld: { vi: 'Chưa có buổi làm việc nào', en: 'no session was held yet' },
  aSessionWasHeld: { vi: 'Đã có buổi làm việc', en: 'a session was held' },
  noSessionAhead: { vi: 'Không còn buổi làm việc nào phía trước', en: 'no session is ahead' },
  noOtherSessionAhead: {
    vi: 'Không còn buổi làm việc nào khác phía trước',
    en: 'no other session is ahead',
  },
  otherSessionAhead: { vi: 'Còn buổi làm việc khác phía trước', en: 'another session is ahead' },
  anOpinionCame: { vi: 'Đã có ý kiến chuyên gia', en: 'an expert has answered' },
}

export const ruleLabels = {
  ledByFrontOrOrganisation: {
    vi: 'Chủ trì là Mặt trận hoặc tổ chức chính trị – xã hội',
    en: 'The Front or a socio-political organisation leads',
  },
  organisationMayLead: {
    vi: 'Tổ chức chính trị – xã hội chủ trì sau khi thống nhất với Mặt trận hoặc theo quy định của luật',
    en: 'An organisation leads after agreeing with the Front, or where a law says so',
  },
  ledWithinTheArea: {
    vi: 'Cơ quan, tổ chức giám sát, chủ trì và Mặt trận là của địa bàn giám sát hoặc của địa bàn bao trùm',
    en: 'Whose supervision it is, who leads and the Front are of the area, or of one above it',
  },
  organisationsAreOfTheArea: {
    vi: 'Tổ chức chính trị – xã hội tham gia là của địa bàn giám sát, của địa bàn bao trùm hoặc bên trong',
    en: 'An organisation that takes part is of the area, of one above it or within it',
  },
  jointIsLedByAnother: {
    vi: 'Giám sát cùng cơ quan có thẩm quyền do cơ quan khác chủ trì',
    en: 'A joint supervision is led by another body',
  },
  planNamesItsItem: {
    vi: 'Cuộc giám sát theo kế hoạch năm nêu mã nội dung',
    en: 'A plan is named with its item',
  },
  adHocSaysWhy: { vi: 'Giám sát ngoài kế hoạch có nêu lý do', en: 'An ad hoc supervision says why' },
  adHocHasItsGround: {
    vi: 'Giám sát ngoài kế hoạch có căn cứ phát sinh',
    en: 'An ad hoc supervision rests on what has come up',
  },
  nobodySupervisesItself: { vi: 'Không cơ quan nào giám sát chính mình', en: 'Nobody supervises itself' },

  planHasItsFields: {
    vi: 'Kế hoạch tổ chức đoàn đủ sáu nội dung',
    en: 'The team plan has its six fields',
  },
  sessionsAreOfTheSupervised: {
    vi: 'Buổi làm việc là với cơ quan được giám sát',
    en: 'Sessions are with supervised bodies',
  },
  sessionsAreDistinct: {
    vi: 'Mỗi buổi làm việc có một mã riêng',
    en: 'Each session has a number of its own',
  },
  everyBodyIsMet: {
    vi: 'Mỗi cơ quan được giám sát có buổi làm việc',
    en: 'Every supervised body has a session',
  },
  teamIsFreeOfTheSupervised: {
    vi: 'Đoàn không có người đang giữ chức vụ tại cơ quan được giám sát',
    en: 'Nobody who holds an office in a supervised body is in the team',
  },
  representativeIsFreeOfTheSupervised: {
    vi: 'Người được cử không giữ chức vụ tại cơ quan được giám sát',
    en: 'Whoever is sent holds no office in a supervised body',
  },
  nobodyRecusedIsInTheTeam: {
    vi: 'Đoàn không có người đã thôi tham gia giải quyết hồ sơ',
    en: 'Nobody who was recused is in the team',
  },
  nobodyRecusedIsSent: {
    vi: 'Người được cử chưa thôi tham gia giải quyết hồ sơ',
    en: 'Nobody who was recused is sent',
  },
  papersAreComplete: {
    vi: 'Gửi đủ kế hoạch, quyết định, nội dung yêu cầu báo cáo',
    en: 'Plan, decision and request for a report are sent together',
  },
  reportIsOfItsBody: {
    vi: 'Báo cáo là của cơ quan làm việc trong buổi đó',
    en: 'The report is that of the session’s body',
  },

  heldOnItsDay: { vi: 'Diễn ra vào ngày đã định', en: 'It is held on its day' },
  headOrDeputyPresent: {
    vi: 'Có người đứng đầu hoặc cấp phó của cơ quan được giám sát',
    en: 'The head of the supervised body or a deputy is there',
  },
  papersBeforeSession: {
    vi: 'Đã gửi tài liệu trước buổi làm việc',
    en: 'The papers were sent before the session',
  },
  reportBeforeSession: {
    vi: 'Đã nhận báo cáo trước buổi làm việc',
    en: 'The body had reported before the session',
  },
  stepsInOrder: { vi: 'Buổi làm việc theo đúng trình tự', en: 'The session keeps its order of steps' },
  everyStepTaken: { vi: 'Buổi làm việc đủ năm bước', en: 'The session has its five steps' },
  conferenceInOrder: { vi: 'Hội nghị theo đúng trình tự', en: 'The conference keeps its order of steps' },
  everyConferenceStepTaken: { vi: 'Hội nghị đủ bốn bước', en: 'The conference has its four steps' },

  signedForTheConcluder: {
    vi: 'Người ký kết luận thuộc cơ quan kết luận',
    en: 'The conclusion is signed for the body that concludes',
  },
  notSignedByTheLeader: {
    vi: 'Trưởng đoàn không ký kết luận',
    en: 'The team leader does not sign the conclusion',
  },
  nobodyRecusedSigns: {
    vi: 'Người ký kết luận chưa thôi tham gia giải quyết hồ sơ',
    en: 'Nobody who was recused signs the conclusion',
  },
  recommendationsAreDistinct: {
    vi: 'Mỗi kiến nghị có một mã riêng',
    en: 'Each recommendation has a number of its own',
  },
  copiedToFrontAbove: {
    vi: 'Gửi kết luận đến Mặt trận cấp trên trực tiếp',
    en: 'The Front directly above is sent the conclusion',
  },
  recommendsSomething: { vi: 'Cuộc giám sát có kiến nghị', en: 'The supervision recommends something' },
  cancelledByAmendment: {
    vi: 'Hủy cuộc giám sát trong kế hoạch có văn bản điều chỉnh kế hoạch',
    en: 'What is in a plan is cancelled by its amendment',
  },

  closedOnceFollowedUp: {
    vi: 'Khép hồ sơ khi mọi kiến nghị đã khép',
    en: 'It is closed once all its recommendations have ended',
  },

  afterItWasOpened: { vi: 'Việc diễn ra sau khi mở cuộc giám sát', en: 'It follows the opening' },
  teamOncePlanned: { vi: 'Việc diễn ra sau khi có kế hoạch đoàn', en: 'It follows the team plan' },
  postponedForward: { vi: 'Ngày mới không ở trước ngày hoãn', en: 'The new day is not past' },
  sessionOnceEstablished: {
    vi: 'Việc diễn ra sau khi thành lập đoàn',
    en: 'It follows the decision on the team',
  },
  withinItsSession: { vi: 'Việc diễn ra trong buổi làm việc', en: 'It follows the opening of the session' },
  withinItsConference: { vi: 'Việc diễn ra trong hội nghị', en: 'It follows the opening of the conference' },
  reportedOnceHeld: {
    vi: 'Báo cáo kết quả sau buổi làm việc cuối cùng',
    en: 'The result is reported after the last session',
  },
  examinedOnceReported: { vi: 'Việc diễn ra sau khi có báo cáo kết quả', en: 'It follows the result report' },
  synthesisedOnceAnswered: {
    vi: 'Tổng hợp sau khi có ý kiến',
    en: 'Opinions are synthesised once they came',
  },
  concludedOnceExamined: {
    vi: 'Kết luận sau khi có kết quả giám sát',
    en: 'The conclusion follows what was found',
  },
  breachInItsOrder: {
    vi: 'Việc diễn ra sau bước trước về dấu hiệu vi phạm',
    en: 'It follows the step before it about the breach',
  },
  publishedOnceConcluded: { vi: 'Việc diễn ra sau khi kết luận', en: 'It follows the conclusion' },
}

export const dutyLabels = {
  teamPapers: {
    vi: 'Gửi kế hoạch, quyết định, nội dung yêu cầu báo cáo trước buổi làm việc',
    en: 'Send the papers before the session',
  },
  bodyReport: {
    vi: 'Gửi báo cáo đến đoàn trước buổi làm việc',
    en: 'Report to the team before the session',
  },
  resultReport: { vi: 'Báo cáo kết quả giám sát', en: 'Report the result' },
  conclusion: { vi: 'Kết luận, kiến nghị', en: 'Conclude and recommend' },
}
