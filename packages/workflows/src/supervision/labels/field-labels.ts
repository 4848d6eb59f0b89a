import { valueLabels as recommendationValues } from '../../recommendation/labels/field-labels.ts'
import { valueLabels as planValues } from '../../supervision-plan/labels/field-labels.ts'

export const fieldLabels = {
  title: { vi: 'Tên cuộc giám sát', en: 'Title' },
  area: { vi: 'Địa bàn', en: 'Area' },
  form: { vi: 'Hình thức giám sát', en: 'Form' },
  supervisor: { vi: 'Mặt trận, tổ chức có cuộc giám sát này', en: 'Whose supervision it is' },
  lead: { vi: 'Chủ trì, nếu là cơ quan khác', en: 'Led by, where that is another' },
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc cùng cấp', en: 'Front of the level' },
  participants: { vi: 'Cơ quan, tổ chức phối hợp', en: 'Bodies taking part' },
  objects: { vi: 'Cơ quan được giám sát', en: 'Supervised bodies' },
  grounds: { vi: 'Căn cứ', en: 'Grounds' },
  topics: { vi: 'Các nội dung được giám sát', en: 'Topics' },
  plan: { vi: 'Kế hoạch năm', en: 'Annual plan' },
  item: { vi: 'Mã nội dung trong kế hoạch', en: 'Item of the plan' },
  reason: { vi: 'Lý do', en: 'Reason' },
  leadsBy: { vi: 'Tổ chức chủ trì trên cơ sở', en: 'The organisation leads by' },
  amendment: { vi: 'Văn bản điều chỉnh kế hoạch năm', en: 'Amendment of the annual plan' },
  purpose: { vi: 'Mục đích, yêu cầu', en: 'Purpose' },
  content: { vi: 'Nội dung, phạm vi', en: 'Content and scope' },
  composition: { vi: 'Thành phần đoàn', en: 'Bodies in the team' },
  sessions: { vi: 'Thời gian, địa điểm các buổi làm việc', en: 'Working sessions' },
  workingSession: { vi: 'Buổi làm việc', en: 'Working session' },
  assignments: { vi: 'Phân công', en: 'Who does what' },
  conditions: { vi: 'Điều kiện bảo đảm', en: 'Conditions' },
  session: { vi: 'Mã buổi làm việc hoặc hội nghị', en: 'Session number' },
  toSessions: { vi: 'Cho các buổi làm việc', en: 'For the sessions' },
  body: { vi: 'Cơ quan làm việc', en: 'Body met' },
  day: { vi: 'Ngày', en: 'Day' },
  place: { vi: 'Địa điểm', en: 'Place' },
  leader: { vi: 'Trưởng đoàn', en: 'Team leader' },
  members: { vi: 'Các thành viên', en: 'Members' },
  papers: { vi: 'Tài liệu gửi', en: 'Papers' },
  changed: { vi: 'Thay đổi kèm theo', en: 'Changed with it' },
  attendance: { vi: 'Đại diện cơ quan được giám sát', en: 'Who is there for the supervised body' },
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  findings: { vi: 'Kết quả khảo sát', en: 'What was found' },
  studied: { vi: 'Các văn bản được xem xét', en: 'Documents studied' },
  experts: { vi: 'Số chuyên gia, nhà khoa học', en: 'Number of experts' },
  representative: { vi: 'Đại diện', en: 'Representative' },
  tasks: { vi: 'Việc đã tham gia', en: 'What was done' },
  recommendations: { vi: 'Các kiến nghị', en: 'Recommendations' },
  recommendation: { vi: 'Mã kiến nghị', en: 'Recommendation number' },
  subject: { vi: 'Nội dung kiến nghị', en: 'Subject' },
  request: { vi: 'Biện pháp đề nghị', en: 'What is asked for' },
  addressee: { vi: 'Cơ quan được kiến nghị', en: 'To whom' },
  answerProfile: { vi: 'Thời hạn trả lời theo', en: 'Answered by the term of' },
  signedBy: { vi: 'Người ký kết luận', en: 'Signed by' },
  frontAbove: { vi: 'Mặt trận cấp trên trực tiếp', en: 'Front directly above' },
  copies: { vi: 'Cơ quan có thẩm quyền nhận kết luận', en: 'Competent bodies it goes to' },
  where: { vi: 'Nơi công khai', en: 'Where' },
  document: { vi: 'Văn bản', en: 'Document' },
}

// What a plan's items and the supervisions they become are called alike.
const { team, documents, joint } = planValues.form
const { actionProgramme, coordinationProgramme, memberProposal, petitionsAndComplaints, massMedia } =
  planValues.grounds

export const valueLabels = {
  form: { team, documents, joint },
  grounds: { actionProgramme, coordinationProgramme, memberProposal, petitionsAndComplaints, massMedia },
  leadsBy: {
    agreement: { vi: 'Thống nhất với Mặt trận', en: 'Agreement with the Front' },
    law: { vi: 'Quy định của luật', en: 'A law that says so' },
  },
  papers: {
    teamPlan: { vi: 'Kế hoạch tổ chức đoàn', en: 'Team plan' },
    decision: { vi: 'Quyết định thành lập đoàn', en: 'Decision establishing the team' },
    reportRequest: { vi: 'Nội dung yêu cầu báo cáo', en: 'What the report is to tell' },
  },
  changed: {
    content: { vi: 'Nội dung giám sát', en: 'Content' },
    object: { vi: 'Đối tượng giám sát', en: 'Supervised bodies' },
    team: { vi: 'Thành phần đoàn', en: 'The team' },
  },
  attendance: {
    head: { vi: 'Người đứng đầu', en: 'Its head' },
    deputyHead: { vi: 'Cấp phó của người đứng đầu', en: 'A deputy of its head' },
    another: { vi: 'Người khác', en: 'Somebody else' },
    nobody: { vi: 'Vắng mặt', en: 'Nobody' },
  },
  tasks: {
    programme: { vi: 'Xây dựng chương trình', en: 'Programme' },
    reports: { vi: 'Nghiên cứu báo cáo', en: 'Reading reports' },
    opinions: { vi: 'Phát biểu ý kiến', en: 'Giving opinions' },
    finalReport: { vi: 'Hoàn thiện báo cáo giám sát', en: 'Finishing the report' },
  },
  answerProfile: recommendationValues.answerProfile,
}
