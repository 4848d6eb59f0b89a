import { areaLevelLabels } from '../../law/levels.ts'

/** What each field is called that all rounds share. */
export const sharedFields = {
  title: { vi: 'Tên gọi', en: 'Title' },
  area: { vi: 'Địa bàn', en: 'Area' },
  level: { vi: 'Cấp', en: 'Level' },
  organiser: { vi: 'Đơn vị tổ chức', en: 'Organiser' },
  nominators: { vi: 'Nơi được đề nghị, đăng ký', en: 'Who may nominate' },
  appraisers: { vi: 'Nơi thẩm định', en: 'Who appraises' },
  asks: { vi: 'Các bước yêu cầu', en: 'Steps it asks for' },
  closesOn: { vi: 'Ngày cuối nhận đề nghị, đăng ký', en: 'Last day to nominate' },
  expected: { vi: 'Số dự kiến', en: 'Expected number' },
  document: { vi: 'Văn bản', en: 'Document' },
  nominated: { vi: 'Danh sách đề nghị, đăng ký', en: 'Nominated' },
  candidate: { vi: 'Mã trường hợp', en: 'Number' },
  name: { vi: 'Tên', en: 'Name' },
  kind: { vi: 'Loại', en: 'Kind' },
  merit: { vi: 'Thành tích, nội dung, hoàn cảnh', en: 'For what it is put forward' },
  nominator: { vi: 'Nơi đề nghị, đăng ký', en: 'Nominated by' },
  candidates: { vi: 'Mã các trường hợp', en: 'Numbers of candidates' },
  result: { vi: 'Kết quả thực hiện', en: 'Result of the work' },
  appraisal: { vi: 'Kết quả thẩm định', en: 'Appraisal' },
  reason: { vi: 'Lý do', en: 'Reason' },
  supplement: { vi: 'Nội dung bổ sung', en: 'What was added' },
  decider: { vi: 'Nơi quyết định', en: 'Who decides' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  measures: { vi: 'Mức được duyệt, đã trao', en: 'What is approved or given' },
  place: { vi: 'Nơi niêm yết, công khai', en: 'Where it is posted' },
  until: { vi: 'Công khai đến ngày', en: 'Posted until' },
  secondLook: { vi: 'Căn cứ xem xét lại', en: 'Why it is looked at again' },
}

/** What each word of a list is called that all rounds share. */
export const sharedValues = {
  level: areaLevelLabels,
  asks: {
    workFirst: { vi: 'Thực hiện trước khi thẩm định', en: 'Work before the appraisal' },
    posting: { vi: 'Công khai danh sách', en: 'Public posting' },
    workAfter: { vi: 'Thực hiện sau khi được duyệt', en: 'Work after the award' },
    handover: { vi: 'Trao, chi, bàn giao', en: 'Handover' },
  },
  appraisal: {
    fit: { vi: 'Đạt', en: 'Fit' },
    unfit: { vi: 'Không đạt', en: 'Not fit' },
    needsMore: { vi: 'Trả lại để bổ sung', en: 'Sent back for more' },
  },
  decision: {
    awarded: { vi: 'Duyệt, công nhận', en: 'Awarded' },
    notAwarded: { vi: 'Không duyệt, không công nhận', en: 'Not awarded' },
  },
  secondLook: {
    objection: { vi: 'Có ý kiến phản ánh, khiếu nại', en: 'An objection' },
    error: { vi: 'Có sai sót', en: 'An error' },
    newFacts: { vi: 'Có tình tiết mới', en: 'New facts' },
    conditionsLost: { vi: 'Không còn đủ điều kiện', en: 'Conditions no longer met' },
  },
}
