/** What must hold before a fact is taken. */
export const guardLabels = {
  isSettled: { vi: 'Ý kiến không còn việc gì phải chờ', en: 'nothing is waited for' },
  isFollowedUp: { vi: 'Ý kiến đã trả lời hoặc đã chuyển, còn lời hứa', en: 'only a promise is left' },
  isToBeAnswered: { vi: 'Ý kiến được trả lời riêng', en: 'it is to be answered by itself' },
  hasOwner: { vi: 'Đã có nơi được giao trả lời', en: 'a body was given it' },
  hasAnswer: { vi: 'Đã có trả lời chưa bị phản đối', en: 'an answer stands' },
  isReflection: {
    vi: 'Là phản ánh, kiến nghị với người đứng đầu cấp ủy',
    en: 'it is a reflection to the head of a Party committee',
  },
  isSimple: { vi: 'Vụ việc chưa được xác định là phức tạp', en: 'it was not found complex' },
  isPromised: { vi: 'Có lời hứa đang theo dõi', en: 'a promise is pending' },
  isBroken: { vi: 'Lời hứa không được thực hiện đúng hẹn', en: 'a promise was broken' },
} as const

/** What must hold, or is found. */
export const ruleLabels = {
  afterItWasRecorded: {
    vi: 'Việc diễn ra sau khi ghi nhận ý kiến',
    en: 'This happened on or after the day it was raised',
  },
  afterWhatItFollows: {
    vi: 'Việc diễn ra sau việc mà nó nối tiếp',
    en: 'This happened on or after the day of what it follows',
  },
  gatheredHasItsArea: {
    vi: 'Ý kiến lấy trước hội nghị nêu địa bàn lấy ý kiến',
    en: 'What was gathered before names its area',
  },
  answerDayLiesAhead: { vi: 'Ngày phải trả lời chưa qua khi được giao', en: 'The day to answer lies ahead' },
  addedDayLiesAhead: {
    vi: 'Ngày phải trả lời ý kiến bổ sung chưa qua',
    en: 'The day to answer what was added lies ahead',
  },
  changedNamesItsDay: { vi: 'Giao lại có nêu ngày phải trả lời', en: 'A day to answer is named anew' },
  answeredInWriting: { vi: 'Có văn bản trả lời', en: 'The answer is a paper' },
  promiseLiesAhead: { vi: 'Ngày hứa chưa qua khi hứa', en: 'The day promised lies ahead' },
  movedLiesAhead: { vi: 'Ngày hứa mới chưa qua khi dời', en: 'The day it is moved to lies ahead' },
  movedBeforeItsDay: {
    vi: 'Dời ngày hứa trước khi quá ngày đã hứa',
    en: 'The promise was moved before its day was past',
  },
  brokenOnceDue: {
    vi: 'Chỉ xác định không thực hiện đúng hẹn khi đã qua ngày hứa',
    en: 'A promise is broken once its day is past',
  },
} as const

/** What is owed. */
export const dutyLabels = {
  reflectionNotice: {
    vi: 'Thông báo bằng văn bản đã tiếp nhận, chỉ đạo xử lý phản ánh',
    en: 'Tell in writing that the reflection is dealt with, or by whom',
  },
  complexReflectionNotice: {
    vi: 'Thông báo đối với phản ánh phức tạp',
    en: 'Tell of a complex reflection',
  },
  answerByItsDay: {
    vi: 'Trả lời bằng văn bản đúng ngày đã hẹn, đã giao',
    en: 'Answer in writing by the day named',
  },
  answer: { vi: 'Trả lời bằng văn bản khi không nêu ngày', en: 'Answer in writing where no day is named' },
  answerAnew: { vi: 'Trả lời lại ý kiến chưa đồng tình', en: 'Answer a dispute' },
  promise: { vi: 'Thực hiện lời hứa', en: 'Carry out what was promised' },
} as const
