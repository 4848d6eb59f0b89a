import { areaLevelLabels } from '../../law/levels.ts'

/** What each field is called that all programmes share. */
export const sharedFields = {
  title: { vi: 'Tên gọi', en: 'Title' },
  area: { vi: 'Địa bàn', en: 'Area' },
  level: { vi: 'Cấp', en: 'Level' },
  lead: { vi: 'Đơn vị chủ trì', en: 'Who leads' },
  parties: { vi: 'Các bên', en: 'Parties' },
  partyCommittee: { vi: 'Cấp ủy được xin ý kiến', en: 'Party committee asked' },
  predecessor: { vi: 'Hồ sơ được nối tiếp', en: 'What it renews' },
  document: { vi: 'Văn bản', en: 'Document' },
  from: { vi: 'Có hiệu lực từ ngày', en: 'In effect from' },
  until: { vi: 'Đến hết ngày', en: 'Until' },
  reviewEvery: { vi: 'Định kỳ đánh giá', en: 'Reviewed every' },
  text: { vi: 'Nội dung', en: 'What it says' },
  reason: { vi: 'Lý do', en: 'Reason' },
  party: { vi: 'Bên đã sáp nhập, kết thúc', en: 'Party that ended' },
  successor: { vi: 'Nơi kế thừa', en: 'Successor' },
  year: { vi: 'Năm kế hoạch', en: 'Year' },
  tasks: { vi: 'Các nhiệm vụ', en: 'Tasks' },
  task: { vi: 'Mã nhiệm vụ', en: 'Number' },
  kind: { vi: 'Loại', en: 'Kind' },
  owner: { vi: 'Nơi thực hiện', en: 'Owner' },
  dueOn: { vi: 'Hoàn thành chậm nhất ngày', en: 'Due on' },
  result: { vi: 'Kết quả', en: 'Result' },
  within: { vi: 'Một ngày trong kỳ được đánh giá', en: 'A day in the period reviewed' },
  counts: { vi: 'Số liệu', en: 'Figures' },
  assessment: { vi: 'Nhận xét, đánh giá', en: 'Assessment' },
  ending: { vi: 'Căn cứ kết thúc', en: 'Why it ends' },
}

/** What each word of a list is called that all programmes share. */
export const sharedValues = {
  level: areaLevelLabels,
  reviewEvery: {
    quarter: { vi: 'Hằng quý', en: 'Quarter' },
    halfYear: { vi: 'Sáu tháng', en: 'Half-year' },
    year: { vi: 'Hằng năm', en: 'Year' },
    none: { vi: 'Không định kỳ', en: 'No rhythm' },
  },
  ending: {
    termOver: { vi: 'Hết thời hạn', en: 'Term over' },
    fulfilled: { vi: 'Đã thực hiện xong', en: 'Fulfilled' },
    terminated: { vi: 'Chấm dứt trước hạn', en: 'Terminated early' },
    replacedByOther: { vi: 'Được thay bằng văn bản khác', en: 'Replaced by something else' },
  },
}
