import { areaLevelLabels } from '../../law/levels.ts'

/** What each field is called that all sessions share. */
export const sharedFields = {
  title: { vi: 'Tên gọi', en: 'Title' },
  area: { vi: 'Địa bàn', en: 'Area' },
  level: { vi: 'Cấp', en: 'Level' },
  convener: { vi: 'Đơn vị chủ trì', en: 'Convener' },
  participants: { vi: 'Thành phần được mời', en: 'Invited' },
  day: { vi: 'Ngày tổ chức', en: 'Day' },
  place: { vi: 'Địa điểm', en: 'Place' },
  period: { vi: 'Kỳ', en: 'Period' },
  every: { vi: 'Định kỳ', en: 'Every' },
  within: { vi: 'Một ngày trong kỳ', en: 'A day in the period' },
  document: { vi: 'Văn bản', en: 'Document' },
  reason: { vi: 'Lý do', en: 'Reason' },
  counts: { vi: 'Số liệu', en: 'Figures' },
  raised: { vi: 'Các nội dung ghi nhận', en: 'Items raised' },
  items: { vi: 'Mã các nội dung', en: 'Numbers of items' },
  item: { vi: 'Mã nội dung', en: 'Number' },
  kind: { vi: 'Loại', en: 'Kind' },
  text: { vi: 'Nội dung', en: 'What it says' },
  raisedBy: { vi: 'Người nêu', en: 'Raised by' },
  raiser: { vi: 'Mã người nêu', en: 'Id of who raised it' },
  name: { vi: 'Họ và tên', en: 'Name' },
  answer: { vi: 'Nội dung trả lời, kết quả', en: 'Answer or result' },
  owner: { vi: 'Nơi được giao', en: 'Owner' },
  askedBy: { vi: 'Ngày hẹn trả lời', en: 'Asked for by' },
  receiver: { vi: 'Nơi nhận chuyển', en: 'Sent on to' },
  ground: { vi: 'Căn cứ kết thúc', en: 'Ground' },
}

/** What each word of a list is called that all sessions share. */
export const sharedValues = {
  level: areaLevelLabels,
  every: {
    month: { vi: 'Hằng tháng', en: 'Month' },
    quarter: { vi: 'Hằng quý', en: 'Quarter' },
    halfYear: { vi: 'Sáu tháng', en: 'Half-year' },
    year: { vi: 'Hằng năm', en: 'Year' },
  },
  ground: {
    duplicate: { vi: 'Trùng nội dung khác', en: 'Duplicate' },
    withdrawn: { vi: 'Người nêu rút', en: 'Withdrawn' },
    outOfScope: { vi: 'Ngoài phạm vi', en: 'Out of scope' },
    notFeasible: { vi: 'Không có điều kiện giải quyết', en: 'Cannot be done' },
  },
}
