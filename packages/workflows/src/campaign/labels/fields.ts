import type { Labels } from '@civicflow/core'
import { fieldLabels as petitionFields } from '../../petition/labels/field-labels.ts'
import { sourceLabels } from '../../petition/labels/value-labels.ts'
import * as meeting from '../../voter-meeting/labels/field-labels.ts'
import type { campaignEvents } from '../events.ts'
import type { campaignMachine } from '../machine.ts'

type Words = Labels<typeof campaignEvents, typeof campaignMachine, never, never, never>

// A line of a plan has the fields of the meeting it proposes.
const {
  kind,
  form,
  mode,
  setting,
  day,
  time,
  place,
  sites,
  content,
  organisers,
  side,
  body,
  deputies,
  deputy,
  level,
  communeFront,
  host,
  committee,
  workingBoards,
  press,
} = meeting.fieldLabels
const { source, reference, text, voter } = petitionFields

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
  kind,
  form,
  mode,
  setting,
  day,
  time,
  place,
  sites,
  content,
  organisers,
  side,
  body,
  deputies,
  deputy,
  level,
  communeFront,
  host,
  committee,
  workingBoards,
  press,

  group: { vi: 'Tổ, nhóm đại biểu', en: 'Group of deputies' },
  opinions: { vi: 'Số lượt ý kiến', en: 'Opinions' },
  petitions: { vi: 'Số kiến nghị', en: 'Petitions' },
  central: { vi: 'Kiến nghị thuộc thẩm quyền trung ương', en: 'Central list' },
  local: { vi: 'Kiến nghị thuộc thẩm quyền địa phương', en: 'Local list' },
  petition: { vi: 'Số kiến nghị trong danh mục', en: 'Number of the petition' },
  case: { vi: 'Hồ sơ kiến nghị', en: 'Case of the petition' },
  source,
  reference,
  text,
  voter,
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

const { part: _part, joint: _joint, ...ownSources } = sourceLabels

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
  nature: meeting.valueLabels.nature,
  source: ownSources,
  kind: meeting.kindLabels,
  form: meeting.formLabels,
  mode: meeting.modeLabels,
  setting: meeting.settingLabels,
  content: meeting.contentLabels,
  side: meeting.sideLabels,
  level: meeting.deputyLevelLabels,
}
