export const fieldLabels = {
  title: { vi: 'Trích yếu', en: 'Title' },
  text: { vi: 'Nội dung kiến nghị', en: 'What is recommended' },
  area: { vi: 'Địa bàn', en: 'Area' },
  lead: { vi: 'Cơ quan, tổ chức kiến nghị', en: 'Recommending body' },
  addressee: { vi: 'Cơ quan được kiến nghị', en: 'Addressee' },
  frontAbove: { vi: 'Mặt trận cấp trên; đối với tổ chức, Ban: Mặt trận cùng cấp', en: 'Front above' },
  answerProfile: { vi: 'Thời hạn trả lời áp dụng', en: 'Term of the answer that holds' },
  agreement: {
    vi: 'Văn bản thống nhất với Mặt trận, hoặc căn cứ luật cho tổ chức chủ trì',
    en: 'Paper by which the Front agreed, or the law that lets the organisation lead',
  },
  supervision: { vi: 'Cuộc giám sát', en: 'Supervision' },
  copiedTo: { vi: 'Nơi nhận khác', en: 'Copied to' },
  successor: { vi: 'Cơ quan kế thừa', en: 'Successor' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  answerClass: { vi: 'Loại trả lời', en: 'Class of the answer' },
  measures: { vi: 'Biện pháp thực hiện', en: 'Measures' },
  finishBy: { vi: 'Ngày hoàn thành', en: 'To be finished by' },
  reasons: { vi: 'Giải trình', en: 'Explanation' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  note: { vi: 'Ghi chú', en: 'Note' },
  newFinding: { vi: 'Kết quả', en: 'Finding' },
  askedBy: { vi: 'Đề nghị trả lời trước ngày', en: 'Answer asked for by' },
  superior: { vi: 'Cơ quan cấp trên', en: 'Superior body' },
  peoplesOrgan: { vi: 'Cơ quan nhận thông báo', en: 'Organ that is told' },
  competent: { vi: 'Cơ quan có thẩm quyền', en: 'Competent body' },
  liabilityGround: { vi: 'Căn cứ đề nghị', en: 'Ground' },
  result: { vi: 'Kết quả xử lý', en: 'Result' },
  reason: { vi: 'Lý do', en: 'Reason' },
  document: { vi: 'Văn bản', en: 'Document' },
}

export const valueLabels = {
  answerProfile: {
    none: { vi: 'Luật không ấn định số ngày', en: 'No number set by law' },
    antiCorruption: { vi: 'Kiến nghị về phòng, chống tham nhũng', en: 'Anti-corruption' },
    inspectionBoard: { vi: 'Kiến nghị của Ban Thanh tra nhân dân', en: 'People’s Inspection Board' },
    investmentBoard: {
      vi: 'Kiến nghị của Ban Giám sát đầu tư của cộng đồng',
      en: 'Community Investment Supervision Board',
    },
    partyCommittee: {
      vi: 'Kiến nghị cấp ủy theo Quy định 124-QĐ/TW',
      en: 'Party committee, Regulation 124-QĐ/TW',
    },
    local: { vi: 'Theo quy định của địa phương', en: 'Local regulation' },
  },
  answerClass: {
    accepted: { vi: 'Tiếp thu', en: 'Accepted' },
    partly: { vi: 'Tiếp thu một phần, giải trình phần còn lại', en: 'Accepted in part' },
    rejected: { vi: 'Không tiếp thu, giải trình', en: 'Rejected with reasons' },
  },
  newFinding: {
    carriedOut: { vi: 'Đã thực hiện', en: 'Carried out' },
    notCarriedOut: { vi: 'Chưa thực hiện', en: 'Not carried out' },
  },
  liabilityGround: {
    unsettled: { vi: 'Không xem xét, giải quyết kiến nghị', en: 'Not considered or settled' },
    againstLaw: { vi: 'Giải quyết không đúng pháp luật', en: 'Settled against the law' },
  },
} as const
