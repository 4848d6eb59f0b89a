// The same for all matters: what must hold does not depend on what a matter is called.

export const guardLabels = {
  isSettled: { vi: 'Kết quả là giải quyết xong', en: 'it is settled' },
  isSettledInPart: { vi: 'Kết quả là được một phần', en: 'it is settled in part' },
}

export const ruleLabels = {
  levelIsOfTheArea: { vi: 'Cấp đúng với địa bàn', en: 'The level is that of the area' },
  takerIsOfTheArea: { vi: 'Nơi tiếp nhận là của địa bàn', en: 'Whoever receives it is of the area' },
  everyPartyIsApart: { vi: 'Mỗi người liên quan một mã riêng', en: 'Everybody in it has an id of their own' },
  somebodyFiledIt: { vi: 'Có người đề nghị, người có đơn', en: 'Somebody filed it' },
  handlersAreApart: { vi: 'Mỗi người được phân công chỉ nêu một lần', en: 'Each handler is named once' },
  noPartyHandlesIt: {
    vi: 'Người liên quan không giải quyết việc của mình',
    en: 'Nobody handles a matter of their own',
  },
  heldBeforeItIsConcluded: {
    vi: 'Đã có buổi làm việc trước khi kết luận',
    en: 'A session was held before it is concluded',
  },
  notSettledForAReason: {
    vi: 'Không xong, hoặc được một phần, thì nêu lý do',
    en: 'A reason is given where it is not settled in full',
  },
  forwardedToAnother: { vi: 'Chuyển đến nơi khác nơi tiếp nhận', en: 'It is forwarded to another' },
  forwardedInWriting: { vi: 'Chuyển bằng văn bản', en: 'It is forwarded in writing' },
  askedAboveTheReceiver: {
    vi: 'Nơi được kiến nghị không phải là nơi đã giải quyết',
    en: 'Whoever is asked is another than who settled it',
  },
  closedForAReason: {
    vi: 'Kết quả chưa được thông báo thì kết thúc phải nêu lý do',
    en: 'A reason is given where it is closed before its result was told',
  },
  afterWhatItFollows: { vi: 'Không trước việc mà nó nối tiếp', en: 'It is not before what it follows' },
}

export const dutyLabels = {
  takingUp: { vi: 'Xem xét, thụ lý hoặc chuyển', en: 'Taking it up, or forwarding it' },
  handling: { vi: 'Giải quyết việc đã thụ lý', en: 'Settlement of what was taken up' },
  settlement: { vi: 'Giải quyết việc được chuyển', en: 'Settlement of what was forwarded' },
  answerFromAbove: { vi: 'Cấp trên xem xét kiến nghị', en: 'The superior’s decision' },
  telling: { vi: 'Thông báo kết quả', en: 'Telling the result' },
  tellingFromAbove: { vi: 'Cấp trên thông báo kết quả', en: 'Telling the superior’s result' },
  tellingByLaw: { vi: 'Thông báo kết quả theo luật', en: 'Telling the result, by law' },
  tellingFromAboveByLaw: {
    vi: 'Cấp trên thông báo kết quả theo luật',
    en: 'Telling the superior’s result, by law',
  },
}
