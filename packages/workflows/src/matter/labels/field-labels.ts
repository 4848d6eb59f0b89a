import { areaLevelLabels } from '../../law/levels.ts'

/** What each field is called that all matters share. */
export const sharedFields = {
  number: { vi: 'Số thụ lý, số đến', en: 'Number' },
  kind: { vi: 'Loại', en: 'Kind' },
  area: { vi: 'Địa bàn', en: 'Area' },
  level: { vi: 'Cấp', en: 'Level' },
  taker: { vi: 'Nơi tiếp nhận', en: 'Who receives it' },
  parties: { vi: 'Những người liên quan', en: 'Whose matter it is' },
  party: { vi: 'Mã người', en: 'Id' },
  side: { vi: 'Tư cách', en: 'Side' },
  name: { vi: 'Họ và tên', en: 'Name' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  statement: { vi: 'Nội dung trình bày', en: 'What is stated' },
  document: { vi: 'Văn bản', en: 'Document' },
  refusal: { vi: 'Căn cứ không thụ lý', en: 'Why it is not taken up' },
  reason: { vi: 'Lý do', en: 'Reason' },
  handlers: { vi: 'Mã người được phân công', en: 'Ids of those who handle it' },
  counts: { vi: 'Số liệu', en: 'Figures' },
  result: { vi: 'Kết quả giải quyết', en: 'Result' },
  referredTo: { vi: 'Hướng dẫn đến', en: 'Referred to' },
  receiver: { vi: 'Nơi nhận chuyển', en: 'Forwarded to' },
  remarks: { vi: 'Nhận xét', en: 'Remarks' },
  superior: { vi: 'Cấp trên trực tiếp', en: 'Direct superior' },
}

/** What each word of a list is called that all matters share. */
export const sharedValues = {
  level: areaLevelLabels,
  side: {
    filer: { vi: 'Người đề nghị, người có đơn', en: 'Who filed it' },
    other: { vi: 'Bên kia, người bị khiếu nại, tố cáo', en: 'The other side' },
    concerned: { vi: 'Người có liên quan', en: 'Concerned' },
  },
  refusal: {
    outOfScope: { vi: 'Ngoài phạm vi', en: 'Out of scope' },
    withoutContent: { vi: 'Không rõ nội dung, không có tên', en: 'Without content or a name' },
    settledBefore: { vi: 'Đã được giải quyết', en: 'Settled before' },
    notAgreed: { vi: 'Các bên không đồng ý', en: 'The parties do not agree to it' },
  },
  result: {
    settled: { vi: 'Giải quyết xong', en: 'Settled' },
    settledInPart: { vi: 'Được một phần', en: 'Settled in part' },
    notSettled: { vi: 'Không được', en: 'Not settled' },
  },
}
