import type { Label } from '@civicflow/core'
import type {
  ContentItem,
  DeputyLevel,
  MeetingForm,
  MeetingKind,
  MeetingMode,
  MeetingOrigin,
  MeetingSetting,
  OrganiserSide,
} from '../vocabulary.ts'

/** What the fields of a meeting's facts are called. */
export const fieldLabels = {
  title: { vi: 'Tên cuộc tiếp xúc', en: 'Title' },
  area: { vi: 'Địa bàn', en: 'Area' },
  kind: { vi: 'Hoạt động tiếp xúc cử tri', en: 'Kind of meeting' },
  form: { vi: 'Hình thức', en: 'Form' },
  mode: { vi: 'Phương thức', en: 'Mode' },
  setting: { vi: 'Nơi tiếp xúc', en: 'Setting' },
  origin: { vi: 'Nguồn', en: 'Origin' },
  term: { vi: 'Khóa, nhiệm kỳ', en: 'Term' },
  session: { vi: 'Kỳ họp thứ', en: 'Session number' },
  day: { vi: 'Ngày tiếp xúc', en: 'Day' },
  time: { vi: 'Giờ', en: 'Time' },
  place: { vi: 'Địa điểm', en: 'Place' },
  sites: { vi: 'Điểm truy cập, điểm cầu', en: 'Access points and online sites' },
  content: { vi: 'Nội dung', en: 'Content' },
  organisers: { vi: 'Các cơ quan tổ chức', en: 'Organisers' },
  side: { vi: 'Tư cách tổ chức', en: 'Organises as' },
  body: { vi: 'Cơ quan', en: 'Body' },
  deputies: { vi: 'Các đại biểu', en: 'Deputies' },
  deputy: { vi: 'Đại biểu', en: 'Deputy' },
  level: { vi: 'Cấp đại biểu', en: 'Level' },
  front: { vi: 'Ban Thường trực UBMTTQ cấp tổ chức', en: 'Front at the organising level' },
  communeFront: { vi: 'Ban Thường trực UBMTTQ cấp xã', en: 'Commune Front' },
  host: { vi: 'Cơ quan, đơn vị tiếp nhận', en: 'Host' },
  committee: {
    vi: 'Ủy ban nhân dân bảo đảm địa điểm, an ninh',
    en: 'People’s Committee for venue and security',
  },
  authorities: { vi: 'Cơ quan được mời trả lời', en: 'Bodies invited to answer' },
  secretariat: { vi: 'Văn phòng giúp việc', en: 'Secretariat' },
  workingBoards: { vi: 'Các Ban Công tác Mặt trận', en: 'Front working boards' },
  press: { vi: 'Các cơ quan báo chí', en: 'Press' },
  document: { vi: 'Văn bản', en: 'Document' },
  programmeAttached: { vi: 'Có chương trình, nội dung kèm theo', en: 'Programme and content attached' },
  reason: { vi: 'Lý do', en: 'Reason' },
  tells: { vi: 'Nội dung đã thông báo', en: 'What it tells' },
  where: { vi: 'Nơi thông báo, niêm yết', en: 'Where it is posted' },
  invitationMode: { vi: 'Cách mời cử tri', en: 'How voters are invited' },
  invited: { vi: 'Số cử tri được mời', en: 'Voters invited' },
  present: { vi: 'Số cử tri có mặt', en: 'Voters present' },
  venueSecured: { vi: 'Đã bảo đảm địa điểm, an ninh', en: 'Venue and security are seen to' },
  earlierAnswersAttached: {
    vi: 'Có báo cáo trả lời kiến nghị kỳ trước',
    en: 'Report on earlier answers attached',
  },
  minuteTaker: { vi: 'Người ghi biên bản', en: 'Minute-taker' },
  onlineChecks: { vi: 'Điều kiện trực tuyến đã kiểm tra', en: 'Online conditions checked' },
  cause: { vi: 'Sự kiện', en: 'Event beyond control' },
  announcement: { vi: 'Văn bản công bố sự kiện', en: 'Announcement by the competent body' },
  cancelGround: { vi: 'Căn cứ hủy', en: 'Ground for cancelling' },
  substitute: { vi: 'Đại biểu thay thế', en: 'Substitute' },
  refusalGround: { vi: 'Căn cứ từ chối', en: 'Ground for refusing' },
  opinion: { vi: 'Mã ý kiến', en: 'Opinion' },
  opinions: { vi: 'Các ý kiến', en: 'Opinions' },
  nature: { vi: 'Loại ý kiến', en: 'Nature' },
  channel: { vi: 'Cách nêu', en: 'How it was raised' },
  voter: { vi: 'Mã cử tri', en: 'Voter' },
  name: { vi: 'Họ và tên', en: 'Name' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  summary: { vi: 'Tóm tắt một dòng', en: 'In one line' },
  text: { vi: 'Nội dung ý kiến', en: 'What was said' },
  answer: { vi: 'Nội dung trả lời', en: 'Answer' },
  resultClass: { vi: 'Phân loại kết quả', en: 'Class of result' },
  addressee: { vi: 'Cơ quan sẽ trả lời', en: 'Body that will answer' },
  ways: { vi: 'Cách phản hồi', en: 'Ways of responding' },
  response: { vi: 'Nội dung phản hồi', en: 'Response' },
  receiver: { vi: 'Nơi nhận', en: 'Receiver' },
  receivers: { vi: 'Các nơi nhận', en: 'Receivers' },
  minutesVersion: { vi: 'Bản biên bản số', en: 'Version of the minutes' },
} as const

/** What the nine kinds are called. */
export const kindLabels = {
  beforeRegularSession: { vi: 'Định kỳ trước kỳ họp thường lệ', en: 'Before a regular session' },
  afterRegularSession: { vi: 'Định kỳ sau kỳ họp thường lệ', en: 'After a regular session' },
  extraordinarySession: {
    vi: 'Trước và sau kỳ họp không thường lệ, chuyên đề, đột xuất',
    en: 'Around an extraordinary, thematic or urgent session',
  },
  outsideProvince: { vi: 'Ngoài địa bàn tỉnh, thành phố nơi ứng cử', en: 'Outside the deputy’s province' },
  outsideConstituency: { vi: 'Ngoài đơn vị bầu cử', en: 'Outside the constituency' },
  residence: { vi: 'Tại nơi cư trú', en: 'At the place of residence' },
  workplace: { vi: 'Tại nơi làm việc', en: 'At the workplace' },
  thematic: { vi: 'Theo chuyên đề, lĩnh vực', en: 'On a theme or field' },
  byGroup: { vi: 'Theo đối tượng', en: 'With a group of voters' },
} as const satisfies Record<MeetingKind, Label>

export const formLabels = {
  conference: { vi: 'Hội nghị tiếp xúc cử tri', en: 'Conference' },
  encounter: {
    vi: 'Gặp gỡ, tiếp xúc cá nhân hoặc nhóm cử tri',
    en: 'Encounter with single voters or a group',
  },
} as const satisfies Record<MeetingForm, Label>

export const modeLabels = {
  inPerson: { vi: 'Trực tiếp', en: 'In person' },
  online: { vi: 'Trực tuyến', en: 'Online' },
  hybrid: { vi: 'Trực tiếp kết hợp trực tuyến', en: 'In person and online' },
} as const satisfies Record<MeetingMode, Label>

export const deputyLevelLabels = {
  national: { vi: 'Đại biểu Quốc hội', en: 'National Assembly' },
  province: { vi: 'Đại biểu Hội đồng nhân dân cấp tỉnh', en: 'Provincial council' },
  district: { vi: 'Đại biểu Hội đồng nhân dân cấp huyện', en: 'District council' },
  commune: { vi: 'Đại biểu Hội đồng nhân dân cấp xã', en: 'Commune council' },
} as const satisfies Record<DeputyLevel, Label>

export const contentLabels = {
  sessionAgenda: { vi: 'Dự kiến nội dung, chương trình kỳ họp', en: 'Agenda of the session' },
  earlierAnswers: {
    vi: 'Kết quả giải quyết, trả lời kiến nghị của cử tri',
    en: 'Results of answering petitions',
  },
  sessionResults: { vi: 'Kết quả kỳ họp', en: 'Results of the session' },
  activity: {
    vi: 'Hoạt động của Quốc hội, Đoàn, Hội đồng nhân dân, đại biểu',
    en: 'Activity of the Assembly, delegation, council and deputies',
  },
  theme: { vi: 'Nội dung chuyên đề', en: 'Theme' },
  ownPerformance: {
    vi: 'Việc thực hiện nhiệm vụ và chương trình hành động của đại biểu',
    en: 'The deputy’s performance and campaign promises',
  },
  other: { vi: 'Nội dung khác', en: 'Other content' },
} as const satisfies Record<ContentItem, Label>

export const originLabels = {
  plan: { vi: 'Theo kế hoạch', en: 'Line of a plan' },
  offPlan: { vi: 'Đề nghị ngoài kế hoạch', en: 'Request beside the plan' },
  personalProgramme: { vi: 'Chương trình của cá nhân đại biểu', en: 'Deputy’s own programme' },
} as const satisfies Record<MeetingOrigin, Label>

export const settingLabels = {
  community: { vi: 'Tại địa bàn dân cư', en: 'Among residents' },
  agency: { vi: 'Tại cơ quan, tổ chức, đơn vị', en: 'At an agency or organisation' },
} as const satisfies Record<MeetingSetting, Label>

export const sideLabels = {
  delegation: { vi: 'Đoàn đại biểu Quốc hội', en: 'National Assembly delegation' },
  standingBody: { vi: 'Thường trực Hội đồng nhân dân', en: 'Council standing body' },
  deputiesGroup: { vi: 'Tổ đại biểu Hội đồng nhân dân', en: 'Deputies’ group' },
} as const satisfies Record<OrganiserSide, Label>

/** What an answer given at once says of the petition. */
const answerClassLabels = {
  resolved: { vi: 'Đã giải quyết xong', en: 'Settled' },
  explained: { vi: 'Giải trình, cung cấp thông tin', en: 'Explained' },
} as const

/** What the words in fields are called. */
export const valueLabels = {
  kind: kindLabels,
  form: formLabels,
  mode: modeLabels,
  setting: settingLabels,
  origin: originLabels,
  content: contentLabels,
  side: sideLabels,
  level: deputyLevelLabels,
  tells: {
    time: { vi: 'Thời gian', en: 'Time' },
    place: { vi: 'Địa điểm', en: 'Place' },
    form: { vi: 'Hình thức', en: 'Form' },
    content: { vi: 'Nội dung', en: 'Content' },
    accessPoints: { vi: 'Điểm truy cập, điểm cầu', en: 'Access points' },
  },
  invitationMode: {
    open: { vi: 'Mời rộng rãi', en: 'Open to all' },
    quota: { vi: 'Phân bổ theo thôn, tổ dân phố', en: 'By quota' },
    targeted: { vi: 'Mời đúng đối tượng', en: 'Those concerned' },
  },
  onlineChecks: {
    technical: { vi: 'Kỹ thuật', en: 'Technical' },
    informationSecurity: { vi: 'An toàn thông tin', en: 'Information security' },
    cyberSecurity: { vi: 'An ninh mạng', en: 'Cyber security' },
  },
  cause: {
    naturalDisaster: { vi: 'Thiên tai', en: 'Natural disaster' },
    epidemic: { vi: 'Dịch bệnh', en: 'Epidemic' },
    otherForceMajeure: { vi: 'Sự kiện bất khả kháng khác', en: 'Other force majeure' },
  },
  cancelGround: {
    forceMajeure: { vi: 'Sự kiện bất khả kháng', en: 'Force majeure' },
    extraordinarySession: {
      vi: 'Kỳ họp không thường lệ, không bắt buộc tổ chức',
      en: 'Extraordinary session, none required',
    },
    mergedIntoAnother: { vi: 'Gộp vào cuộc tiếp xúc khác', en: 'Merged into another meeting' },
    other: { vi: 'Căn cứ khác', en: 'Another ground' },
  },
  refusalGround: {
    unsafe: {
      vi: 'Không bảo đảm an ninh, an toàn cho đại biểu',
      en: 'The deputy’s security or safety is not ensured',
    },
    againstLawOrProcedure: {
      vi: 'Không đúng pháp luật, trình tự, thủ tục (khoản 1 Điều 3)',
      en: 'Against law or procedure (art. 3, clause 1)',
    },
    notDemocraticOrPublic: {
      vi: 'Không bảo đảm dân chủ, công khai (khoản 2 Điều 3)',
      en: 'Not democratic or not public (art. 3, clause 2)',
    },
    propagandaOrHarm: {
      vi: 'Lợi dụng để tuyên truyền trái pháp luật, xâm phạm danh dự, quyền, lợi ích (khoản 4 Điều 3)',
      en: 'Used for propaganda or to harm honour or rights (art. 3, clause 4)',
    },
    obstructionOrDisorder: {
      vi: 'Cản trở tiếp xúc, gây rối trật tự (khoản 5 Điều 3)',
      en: 'Obstruction or disorder (art. 3, clause 5)',
    },
    fundraisingOrProfit: {
      vi: 'Lợi dụng để quyên góp, trục lợi (khoản 6 Điều 3)',
      en: 'Used for fund-raising or profit (art. 3, clause 6)',
    },
  },
  resultClass: answerClassLabels,
  nature: {
    opinion: { vi: 'Ý kiến, phản ánh', en: 'Opinion or report' },
    petition: { vi: 'Kiến nghị', en: 'Petition' },
    complaint: { vi: 'Khiếu nại, tố cáo', en: 'Complaint or denunciation' },
  },
  channel: {
    oral: { vi: 'Phát biểu', en: 'Spoken' },
    slip: { vi: 'Phiếu ý kiến', en: 'On a slip' },
  },
  ways: {
    noted: { vi: 'Ghi nhận', en: 'Noted' },
    explained: { vi: 'Giải trình', en: 'Explained' },
    accepted: { vi: 'Tiếp thu', en: 'Accepted' },
  },
} as const
