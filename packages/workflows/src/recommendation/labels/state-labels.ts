export const stateLabels = {
  undrafted: { vi: 'Chưa dự thảo', en: 'Not drafted' },
  drafted: { vi: 'Đã dự thảo, chưa gửi', en: 'Drafted, not sent' },
  issued: { vi: 'Đã ban hành', en: 'Issued' },
  'issued.matter': { vi: 'Nội dung kiến nghị', en: 'The matter' },
  'issued.matter.sent': { vi: 'Đã gửi, chờ nhận', en: 'Sent, not received' },
  'issued.matter.received': { vi: 'Đã nhận, chờ trả lời', en: 'Received, an answer is awaited' },
  'issued.matter.reconsidering': { vi: 'Đang xem xét lại kiến nghị', en: 'Being reconsidered' },
  'issued.matter.inDialogue': { vi: 'Đang đối thoại', en: 'In dialogue' },
  'issued.matter.accepted': { vi: 'Đã tiếp thu, chờ thực hiện', en: 'Accepted, to be carried out' },
  'issued.matter.rejected': { vi: 'Không tiếp thu, có giải trình', en: 'Rejected with reasons' },
  'issued.matter.disputed': { vi: 'Trả lời chưa thỏa đáng', en: 'Answer found unsatisfactory' },
  'issued.matter.implementing': { vi: 'Đang thực hiện kiến nghị', en: 'Being carried out' },
  'issued.matter.evidenced': {
    vi: 'Đã báo cáo thực hiện, chờ xác nhận',
    en: 'Reported done, to be verified',
  },
  'issued.matter.settled': { vi: 'Nội dung đã giải quyết', en: 'The matter is settled' },
  'issued.escalation': { vi: 'Việc đưa lên cấp trên', en: 'Escalation' },
  'issued.escalation.none': { vi: 'Chưa đưa lên cấp trên', en: 'Not taken further' },
  'issued.escalation.frontAbove': { vi: 'Đã kiến nghị Mặt trận cấp trên', en: 'With the Front above' },
  'issued.escalation.superior': {
    vi: 'Mặt trận cấp trên đã kiến nghị cơ quan cấp trên',
    en: 'With the superior body',
  },
  'issued.escalation.liabilityAsked': {
    vi: 'Đã đề nghị xem xét trách nhiệm',
    en: 'Liability is to be considered',
  },
  'issued.escalation.liabilityDecided': {
    vi: 'Đã có kết quả xem xét trách nhiệm',
    en: 'Liability was decided on',
  },
  done: { vi: 'Kết thúc do đã thực hiện xong', en: 'Ended as carried out' },
  explained: { vi: 'Kết thúc do chấp nhận giải trình', en: 'Ended by an accepted explanation' },
  liabilityHandled: { vi: 'Kết thúc do đã xử lý trách nhiệm', en: 'Ended with liability handled' },
  unresolved: { vi: 'Kết thúc mà không được giải quyết', en: 'Ended unresolved' },
  withdrawn: { vi: 'Đã rút kiến nghị', en: 'Withdrawn' },
}

export const roleLabels = {
  lead: { vi: 'Cơ quan, tổ chức kiến nghị', en: 'Recommending body' },
  addressee: { vi: 'Cơ quan được kiến nghị', en: 'Addressee' },
  frontAbove: { vi: 'Mặt trận cấp trên (đối với tổ chức, Ban: cùng cấp)', en: 'Front above' },
  superior: { vi: 'Cơ quan cấp trên của cơ quan được kiến nghị', en: 'Superior of the addressee' },
  competent: { vi: 'Cơ quan có thẩm quyền xem xét trách nhiệm', en: 'Body that considers liability' },
  peoplesOrgan: { vi: 'Cơ quan nghe thông báo kết quả giám sát', en: 'People’s organ that hears the notice' },
}
