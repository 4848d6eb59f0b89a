/** What the machine's guards ask, as sentences. */
export const guardLabels = {
  isOnItsWay: { vi: 'Kiến nghị còn được giải quyết riêng', en: 'The petition is to be settled by itself' },
  isSettled: { vi: 'Không còn việc gì phải chờ', en: 'Nothing is waited for any more' },
  goesStraight: {
    vi: 'Kiến nghị được đại biểu chuyển thẳng đến cơ quan có thẩm quyền',
    en: 'The deputy sends it straight to the competent body',
  },
  isAddressed: { vi: 'Đã xác định cơ quan có thẩm quyền', en: 'The competent body is named' },
  isReceived: { vi: 'Cơ quan có thẩm quyền đã nhận', en: 'The competent body has received it' },
  isUnanswered: { vi: 'Chưa được trả lời', en: 'It has no answer' },
  hasAnswer: { vi: 'Đã được trả lời', en: 'It has an answer' },
  isAnsweredInWriting: { vi: 'Đã được trả lời bằng văn bản', en: 'It was answered in writing' },
  isPosted: { vi: 'Kết quả đang được niêm yết', en: 'The result is posted' },
  wasAnsweredElsewhere: {
    vi: 'Kiến nghị chính đã được trả lời',
    en: 'The petition it goes with was answered',
  },
  isUnderSupervision: { vi: 'Đang được giám sát', en: 'It is under supervision' },
  replyIsAwaited: { vi: 'Cơ quan này chưa có ý kiến phối hợp', en: 'This body’s reply is awaited' },
  isLastReply: { vi: 'Chỉ còn một cơ quan chưa có ý kiến', en: 'One reply is missing' },
  isAdequate: { vi: 'Văn bản trả lời được đánh giá đạt', en: 'The answer is found adequate' },
  isOfClass: { vi: 'Kết quả thuộc loại này', en: 'The result is of this class' },
  hasNoDuplicates: { vi: 'Không có kiến nghị trùng đi theo', en: 'No duplicates go with it' },
  isNoJointPetition: { vi: 'Không phải kiến nghị gộp', en: 'It is no joint petition' },
  isJointPetition: { vi: 'Là kiến nghị gộp', en: 'It is a joint petition' },
  isNoPart: { vi: 'Không là phần tách ra từ kiến nghị khác', en: 'It is no part of another petition' },
  isPart: { vi: 'Là phần tách ra', en: 'It is a part of another petition' },
  isNoRepeat: { vi: 'Không phải kiến nghị lại', en: 'It does not repeat an earlier petition' },
  isRepeat: { vi: 'Là kiến nghị lại', en: 'It repeats an earlier petition' },
  hasNoRepeats: { vi: 'Chưa được kiến nghị lại', en: 'It was not raised again' },
  leftHere: { vi: 'Kiến nghị ra khỏi quy trình từ bước này', en: 'It left the way at this step' },
  duplicateIsNew: { vi: 'Kiến nghị trùng này chưa được ghi', en: 'This duplicate is not on record yet' },
  masterIsAsTold: {
    vi: 'Kiến nghị chính đã được trả lời hay chưa đúng như đã nêu',
    en: 'The master is answered, or not, as is said',
  },
  isItsDuplicate: { vi: 'Là kiến nghị trùng của kiến nghị này', en: 'It is a duplicate of this petition' },
  repeatIsNew: { vi: 'Lần kiến nghị lại này chưa được ghi', en: 'This repeat is not on record yet' },
  isItsRepeat: { vi: 'Là lần kiến nghị lại của kiến nghị này', en: 'It repeats this petition' },
  wasNotSettledInFact: { vi: 'Thực tế chưa giải quyết xong', en: 'It was not settled in fact' },
  wasReopenedByThisAlone: {
    vi: 'Chỉ lần kiến nghị lại này khiến phải xem xét lại',
    en: 'This repeat alone opened it anew',
  },
} as const

/** What must hold, as sentences that are false when a rule is broken. */
export const ruleLabels = {
  somebodyFollows: {
    vi: 'Có Đoàn đại biểu Quốc hội, Thường trực hoặc Tổ đại biểu Hội đồng nhân dân theo dõi',
    en: 'A delegation, a standing body or a deputies’ group follows it',
  },
  raisedThroughDeputies: {
    vi: 'Kiến nghị được nêu với đại biểu qua hoạt động tiếp xúc cử tri',
    en: 'It was made to deputies through their meetings with voters',
  },
  lineageFitsSource: {
    vi: 'Phần tách nêu kiến nghị gốc, kiến nghị gộp nêu các kiến nghị gốc',
    en: 'A part names its original, a joint petition its originals',
  },
  districtsHaveEnded: {
    vi: 'Từ 01/7/2025 không có cấp huyện để giải quyết kiến nghị',
    en: 'Since 1 July 2025 no matter is one of a district',
  },
  levelFitsAddressee: {
    vi: 'Cấp có thẩm quyền là cấp của cơ quan được xác định',
    en: 'The level of competence is that of the competent body',
  },
  listFitsLevel: {
    vi: 'Kiến nghị nằm trong danh mục đúng với cấp có thẩm quyền',
    en: 'It stands in the list of its level',
  },
  afterItWasRaised: {
    vi: 'Việc này xảy ra từ ngày kiến nghị được nêu trở đi',
    en: 'This happened on or after the day the petition was raised',
  },
  receivedOnceSent: { vi: 'Kiến nghị được nhận sau khi chuyển', en: 'It was received after it was sent' },
  handledOnceReceived: {
    vi: 'Việc này xảy ra từ ngày cơ quan có thẩm quyền nhận trở đi',
    en: 'This happened on or after the day it was received',
  },
  answeredOnceReceived: {
    vi: 'Kiến nghị được trả lời từ ngày nhận trở đi',
    en: 'It was answered on or after the day it was received',
  },
  notifiedOnceAnswered: {
    vi: 'Cử tri được thông báo từ ngày có trả lời trở đi',
    en: 'Voters were notified on or after the day of the answer',
  },
  judgedOnceAnswered: {
    vi: 'Việc này xảy ra từ ngày có trả lời trở đi',
    en: 'This happened on or after the day of the answer',
  },
  carriedToLaterSession: {
    vi: 'Kiến nghị được chuyển sang kỳ họp sau kỳ họp đang theo dõi',
    en: 'It is carried to a later session than the one it is followed in',
  },
  endsAfterItBegan: { vi: 'Việc này kết thúc sau khi bắt đầu', en: 'This ended after it began' },
  answeredInWriting: { vi: 'Có văn bản trả lời', en: 'The answer is a paper' },
  councilAnsweredInWriting: {
    vi: 'Có văn bản trả lời kiến nghị với đại biểu Hội đồng nhân dân',
    en: 'The answer to a petition made to council deputies is a paper',
  },
  answeredByAddressee: {
    vi: 'Cơ quan có thẩm quyền đã xác định là cơ quan trả lời',
    en: 'The competent body answers',
  },
  classIsOfLaw: {
    vi: 'Kết quả thuộc một trong ba loại luật định',
    en: 'The result is of one of the three classes of law',
  },
  roadmapNamed: {
    vi: 'Việc đang giải quyết nêu rõ lộ trình, thời hạn',
    en: 'What is being settled names its roadmap and time limit',
  },
  milestoneLiesAhead: {
    vi: 'Thời hạn giải quyết chưa qua khi được nêu',
    en: 'The time limit lies ahead when it is named',
  },
  hopedForLiesAhead: {
    vi: 'Ngày dự kiến trả lời chưa qua khi được nêu',
    en: 'The day hoped for lies ahead when it is named',
  },
  centralEvaluatedByDelegation: {
    vi: 'Đoàn đại biểu Quốc hội đánh giá trả lời về việc thuộc thẩm quyền trung ương',
    en: 'The delegation evaluates answers on central matters',
  },
  localEvaluatedByGroup: {
    vi: 'Tổ đại biểu Hội đồng nhân dân đánh giá trả lời về việc thuộc thẩm quyền địa phương',
    en: 'The deputies’ group evaluates answers on local matters',
  },
  reportVerified: {
    vi: 'Báo cáo kết quả được Ban của Hội đồng nhân dân thẩm tra trước khi trình kỳ họp',
    en: 'A committee of the council verified the report before the session',
  },
  masterAnsweredThatDay: {
    vi: 'Kiến nghị chính được trả lời đúng ngày đã nêu',
    en: 'The master was answered on the day that is named',
  },
  othersNamedOnce: { vi: 'Mỗi kiến nghị cùng gộp được nêu một lần', en: 'Each of the others is named once' },
} as const

/** What is owed. */
export const dutyLabels = {
  collection: {
    vi: 'Tập hợp kiến nghị, gửi Đoàn đại biểu Quốc hội hoặc Thường trực Hội đồng nhân dân',
    en: 'Collect the petition and hand it on for synthesis',
  },
  directForwarding: {
    vi: 'Chuyển thẳng kiến nghị của chương trình cá nhân đến cơ quan có thẩm quyền',
    en: 'Send a petition of the own programme straight to the competent body',
  },
  forwarding: {
    vi: 'Chuyển kiến nghị đã phân loại đến cơ quan có thẩm quyền',
    en: 'Forward the classified petition to the competent body',
  },
  answer: {
    vi: 'Giải quyết, trả lời kiến nghị với đại biểu Quốc hội',
    en: 'Answer a petition made to Assembly deputies',
  },
  answerOfCouncil: {
    vi: 'Giải quyết, trả lời kiến nghị với đại biểu Hội đồng nhân dân',
    en: 'Answer a petition made to council deputies',
  },
  answerAnew: { vi: 'Trả lời lại', en: 'Answer anew' },
  coordinationRequest: { vi: 'Đề nghị cơ quan khác phối hợp', en: 'Ask others to take part in the answer' },
  coordinationReply: { vi: 'Cho ý kiến phối hợp', en: 'Reply to a request to take part' },
  votersNotice: { vi: 'Thông báo văn bản trả lời cho cử tri', en: 'Notify the voters of the answer' },
  answerSharing: {
    vi: 'Gửi văn bản trả lời cho đại biểu trong Đoàn',
    en: 'Share the answer with the delegation’s deputies',
  },
  answerPublication: {
    vi: 'Công bố văn bản trả lời trên phương tiện thông tin đại chúng ở địa phương',
    en: 'Publish the answer in local media',
  },
  votersNoticeElsewhere: {
    vi: 'Thông báo cho cử tri của kiến nghị trùng, kiến nghị gộp',
    en: 'Notify the voter of a petition that goes with another',
  },
  databaseUpdate: {
    vi: 'Cập nhật cơ sở dữ liệu về kiến nghị của cử tri',
    en: 'Update the petition database',
  },
  resultPublication: { vi: 'Công khai kết quả giải quyết, trả lời', en: 'Make the result public' },
  resultPublicationOfCouncil: {
    vi: 'Công khai kết quả giải quyết, trả lời kiến nghị với đại biểu Hội đồng nhân dân',
    en: 'Make the result of a petition to council deputies public',
  },
  posting: { vi: 'Niêm yết kết quả', en: 'Keep the result posted' },
  milestone: { vi: 'Giải quyết xong trong thời hạn đã nêu', en: 'Settle the matter within the time named' },
  delegationEvaluation: {
    vi: 'Đoàn đại biểu Quốc hội đánh giá văn bản trả lời',
    en: 'Delegation evaluates the answer',
  },
  groupEvaluation: {
    vi: 'Tổ đại biểu Hội đồng nhân dân đánh giá văn bản trả lời',
    en: 'Deputies’ group evaluates the answer',
  },
} as const
