import type { Labels } from '@civicflow/core'
import type { campaignEvents } from '../events.ts'
import type { campaignMachine } from '../machine.ts'

type Words = Labels<typeof campaignEvents, typeof campaignMachine, never, never, never>

/** The fields of a campaign's events. */
export const fieldLabels: Words['fields'] = {
  title: { vi: 'Tên gọi', en: 'Title' },
  area: { vi: 'Địa bàn', en: 'Area' },
  track: { vi: 'Đại biểu tiếp xúc', en: 'Whose deputies' },
  sessionKind: { vi: 'Loại kỳ họp', en: 'Kind of session' },
  timing: { vi: 'Trước hay sau kỳ họp', en: 'Before or after the session' },
  yearEnd: { vi: 'Kỳ họp cuối năm', en: 'Year-end session' },
  term: { vi: 'Khóa, nhiệm kỳ', en: 'Term' },
  session: { vi: 'Kỳ họp thứ', en: 'Session number' },
  opening: { vi: 'Ngày khai mạc kỳ họp', en: 'Opening day of the session' },
  closing: { vi: 'Ngày bế mạc kỳ họp', en: 'Closing day of the session' },
  organiser: { vi: 'Cơ quan chủ trì kế hoạch', en: 'Body that leads the plan' },
  parties: { vi: 'Cơ quan tham gia', en: 'Bodies that take part' },
  delegation: { vi: 'Đoàn đại biểu Quốc hội', en: 'National Assembly delegation' },
  office: { vi: 'Văn phòng', en: 'Office' },
  councilStanding: { vi: 'Thường trực Hội đồng nhân dân', en: 'Council standing bodies' },
  deputiesGroup: { vi: 'Tổ đại biểu Hội đồng nhân dân', en: 'Groups of council deputies' },
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc', en: 'Front standing boards' },
  authorities: { vi: 'Cơ quan có thẩm quyền', en: 'Competent authorities' },
  standingCommittee: { vi: 'Ủy ban Thường vụ Quốc hội', en: 'National Assembly Standing Committee' },
  presidium: { vi: 'Đoàn Chủ tịch UBTƯ MTTQ Việt Nam', en: 'Presidium of the Front’s Central Committee' },
  petitionsBody: { vi: 'Cơ quan dân nguyện của Quốc hội', en: 'National Assembly body for petitions' },

  document: { vi: 'Văn bản', en: 'Document' },
  remark: { vi: 'Ghi chú', en: 'Remark' },
  reason: { vi: 'Lý do', en: 'Reason' },
  means: { vi: 'Phương thức thay thế', en: 'Means chosen instead' },
  event: { vi: 'Sự kiện', en: 'Event' },
  basis: { vi: 'Căn cứ xác định sự kiện', en: 'What makes it force majeure' },
  announcement: { vi: 'Văn bản công bố', en: 'Announcement' },
  to: { vi: 'Nơi nhận', en: 'Sent to' },
  with: { vi: 'Thành phần làm việc', en: 'Bodies taking part' },

  from: { vi: 'Từ ngày', en: 'From' },
  until: { vi: 'Đến ngày', en: 'Until' },
  reportsDue: { vi: 'Hạn nộp báo cáo của tổ, nhóm đại biểu', en: 'Groups’ reports due' },
  meetings: { vi: 'Lịch tiếp xúc', en: 'Meetings' },
  kind: { vi: 'Loại hoạt động tiếp xúc cử tri', en: 'Kind of meeting' },
  form: { vi: 'Hình thức', en: 'Form' },
  mode: { vi: 'Phương thức', en: 'Mode' },
  setting: { vi: 'Nơi tổ chức', en: 'Setting' },
  day: { vi: 'Ngày', en: 'Day' },
  time: { vi: 'Giờ', en: 'Time' },
  place: { vi: 'Địa điểm', en: 'Place' },
  sites: { vi: 'Điểm cầu, điểm truy cập', en: 'Sites and access points' },
  content: { vi: 'Nội dung', en: 'Content' },
  organisers: { vi: 'Cơ quan tổ chức', en: 'Organisers' },
  side: { vi: 'Tư cách tổ chức', en: 'Organising as' },
  body: { vi: 'Cơ quan', en: 'Body' },
  deputies: { vi: 'Đại biểu', en: 'Deputies' },
  deputy: { vi: 'Đại biểu', en: 'Deputy' },
  level: { vi: 'Cấp đại biểu', en: 'Level' },
  communeFront: { vi: 'Ban Thường trực UBMTTQ cấp xã', en: 'Front standing board of the commune' },
  host: { vi: 'Cơ quan, đơn vị nơi tiếp xúc', en: 'Host' },
  committee: {
    vi: 'Ủy ban nhân dân bảo đảm địa điểm, an ninh',
    en: 'People’s Committee for venue and security',
  },
  workingBoards: { vi: 'Ban Công tác Mặt trận', en: 'Front working boards' },
  press: { vi: 'Cơ quan báo chí', en: 'Press' },

  group: { vi: 'Tổ, nhóm đại biểu', en: 'Group of deputies' },
  opinions: { vi: 'Số lượt ý kiến', en: 'Opinions' },
  petitions: { vi: 'Số kiến nghị', en: 'Petitions' },
  central: { vi: 'Kiến nghị thuộc thẩm quyền trung ương', en: 'Central list' },
  local: { vi: 'Kiến nghị thuộc thẩm quyền địa phương', en: 'Local list' },
  petition: { vi: 'Kiến nghị', en: 'Petition' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  nature: { vi: 'Tính chất', en: 'Nature' },
  raised: { vi: 'Số lần được nêu', en: 'Times raised' },
  summary: { vi: 'Nội dung tóm tắt', en: 'Summary' },
  jointlyWith: { vi: 'Phối hợp với', en: 'Together with' },

  earlierSession: { vi: 'Kỳ họp có kiến nghị được báo cáo', en: 'Session the petitions were for' },
  resolved: { vi: 'Đã giải quyết xong', en: 'Settled' },
  inProgress: { vi: 'Đang nghiên cứu, tiếp thu để giải quyết', en: 'Being settled' },
  withoutRoadmap: {
    vi: 'Trong đó chưa nêu lộ trình, thời hạn',
    en: 'Of those, without roadmap or time limit',
  },
  explained: { vi: 'Giải trình, cung cấp thông tin', en: 'Explained' },
}

/** The words a campaign's fields choose from. */
export const valueLabels: Words['values'] = {
  track: {
    assembly: { vi: 'Đại biểu Quốc hội', en: 'National Assembly deputies' },
    council: { vi: 'Đại biểu Hội đồng nhân dân', en: 'Council deputies' },
    assemblyAndCouncil: {
      vi: 'Đại biểu Quốc hội kết hợp đại biểu Hội đồng nhân dân cấp tỉnh',
      en: 'National Assembly and provincial council deputies together',
    },
    twoCouncils: {
      vi: 'Đại biểu Hội đồng nhân dân hai cấp',
      en: 'Deputies of councils of two levels together',
    },
  },
  sessionKind: {
    regular: { vi: 'Thường lệ', en: 'Regular' },
    extraordinary: { vi: 'Không thường lệ, chuyên đề, đột xuất', en: 'Extraordinary, thematic or urgent' },
  },
  timing: {
    beforeSession: { vi: 'Trước kỳ họp', en: 'Before the session' },
    afterSession: { vi: 'Sau kỳ họp', en: 'After the session' },
  },
  basis: {
    byLaw: { vi: 'Pháp luật quy định', en: 'Named by law' },
    announced: { vi: 'Cơ quan nhà nước có thẩm quyền công bố', en: 'Announced by a competent State body' },
  },
  nature: {
    opinion: { vi: 'Ý kiến, phản ánh', en: 'Opinion' },
    petition: { vi: 'Kiến nghị', en: 'Petition' },
    complaint: { vi: 'Khiếu nại, tố cáo', en: 'Complaint or denunciation' },
  },
  kind: {
    beforeRegularSession: { vi: 'Định kỳ trước kỳ họp thường lệ', en: 'Before a regular session' },
    afterRegularSession: { vi: 'Định kỳ sau kỳ họp thường lệ', en: 'After a regular session' },
    extraordinarySession: {
      vi: 'Trước, sau kỳ họp không thường lệ, chuyên đề, đột xuất',
      en: 'Around an extraordinary, thematic or urgent session',
    },
    outsideProvince: { vi: 'Ngoài địa bàn tỉnh, thành phố nơi ứng cử', en: 'Outside the province' },
    outsideConstituency: { vi: 'Ngoài đơn vị bầu cử', en: 'Outside the constituency' },
    residence: { vi: 'Nơi cư trú', en: 'At the place of residence' },
    workplace: { vi: 'Nơi làm việc', en: 'At the workplace' },
    thematic: { vi: 'Theo chuyên đề, lĩnh vực', en: 'Thematic' },
    byGroup: { vi: 'Theo đối tượng', en: 'By group of voters' },
  },
  form: {
    conference: { vi: 'Hội nghị tiếp xúc cử tri', en: 'Conference' },
    encounter: { vi: 'Gặp gỡ, tiếp xúc cá nhân hoặc nhóm cử tri', en: 'Encounter with voters or a group' },
  },
  mode: {
    inPerson: { vi: 'Trực tiếp', en: 'In person' },
    online: { vi: 'Trực tuyến', en: 'Online' },
    hybrid: { vi: 'Trực tiếp kết hợp trực tuyến', en: 'In person and online' },
  },
  setting: {
    community: { vi: 'Khu dân cư', en: 'Among residents' },
    agency: { vi: 'Cơ quan, tổ chức, đơn vị, doanh nghiệp', en: 'At an agency, organisation or enterprise' },
  },
  content: {
    sessionAgenda: { vi: 'Dự kiến nội dung, chương trình kỳ họp', en: 'Agenda of the session' },
    earlierAnswers: { vi: 'Kết quả giải quyết, trả lời kiến nghị', en: 'Answers to earlier petitions' },
    sessionResults: { vi: 'Kết quả kỳ họp', en: 'Results of the session' },
    activity: {
      vi: 'Hoạt động của Quốc hội, Hội đồng nhân dân, Đoàn và đại biểu',
      en: 'Activity of the Assembly, the council and their deputies',
    },
    theme: { vi: 'Nội dung chuyên đề', en: 'Theme' },
    ownPerformance: {
      vi: 'Việc thực hiện nhiệm vụ của đại biểu và chương trình hành động đã hứa',
      en: 'The deputy’s own performance and promises',
    },
    other: { vi: 'Nội dung khác', en: 'Other' },
  },
  side: {
    delegation: { vi: 'Đoàn đại biểu Quốc hội', en: 'National Assembly delegation' },
    standingBody: { vi: 'Thường trực Hội đồng nhân dân', en: 'Council standing body' },
    deputiesGroup: { vi: 'Tổ đại biểu', en: 'Group of deputies' },
  },
  level: {
    national: { vi: 'Đại biểu Quốc hội', en: 'National Assembly deputy' },
    province: { vi: 'Đại biểu HĐND cấp tỉnh', en: 'Provincial council deputy' },
    district: { vi: 'Đại biểu HĐND cấp huyện', en: 'District council deputy' },
    commune: { vi: 'Đại biểu HĐND cấp xã', en: 'Communal council deputy' },
  },
}
