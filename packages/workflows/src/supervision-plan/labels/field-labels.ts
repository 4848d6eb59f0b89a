import {
  fieldLabels as boardFields,
  valueLabels as boardValues,
} from '../../board-supervision/labels/field-labels.ts'
import { fieldLabels as critiqueFields } from '../../critique/labels/field-labels.ts'
import { areaLevelLabels } from '../../law/levels.ts'

const { boardKind, board, committee, council, project, decider, boardCase } = boardFields
const { drafter, issuer } = critiqueFields

export const fieldLabels = {
  title: { vi: 'Tên kế hoạch', en: 'Title' },
  area: { vi: 'Địa bàn', en: 'Area' },
  level: { vi: 'Cấp', en: 'Level' },
  year: { vi: 'Năm', en: 'Year' },
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc', en: 'Front standing board' },
  organisations: { vi: 'Các tổ chức chính trị – xã hội', en: 'Socio-political organisations' },
  members: { vi: 'Các tổ chức thành viên được mời', en: 'Members invited' },
  stateBodies: { vi: 'Các cơ quan nhà nước cùng thống nhất', en: 'State bodies that agree' },
  partyCommittee: { vi: 'Cấp ủy cho ý kiến', en: 'Party committee' },
  items: { vi: 'Các nội dung', en: 'Items' },
  planItem: { vi: 'Nội dung', en: 'Item' },
  item: { vi: 'Mã nội dung', en: 'Item number' },
  subject: { vi: 'Nội dung giám sát, phản biện', en: 'Subject' },
  itemKind: { vi: 'Loại', en: 'Kind' },
  grounds: { vi: 'Căn cứ', en: 'Grounds' },
  form: { vi: 'Hình thức', en: 'Form' },
  from: { vi: 'Từ ngày', en: 'From' },
  until: { vi: 'Đến ngày', en: 'Until' },
  lead: { vi: 'Chủ trì', en: 'Led by' },
  participants: { vi: 'Phối hợp', en: 'With' },
  objects: { vi: 'Đối tượng', en: 'Bodies it is about' },
  byBoard: { vi: 'Ban tiến hành', en: 'By the board' },
  boardKind,
  board,
  committee,
  council,
  project,
  decider,
  boardCase,
  ofDraft: { vi: 'Dự thảo được phản biện', en: 'Of a draft' },
  drafter,
  issuer,
  amendmentGround: { vi: 'Lý do điều chỉnh', en: 'Ground of the amendment' },
  changes: { vi: 'Các điều chỉnh', en: 'Changes' },
  change: { vi: 'Cách điều chỉnh', en: 'Change' },
  into: { vi: 'Ghép vào nội dung', en: 'Merged into' },
  outcomes: { vi: 'Kết quả từng nội dung', en: 'What became of each item' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  reason: { vi: 'Lý do', en: 'Reason' },
  document: { vi: 'Văn bản', en: 'Document' },
}

export const valueLabels = {
  level: areaLevelLabels,
  boardKind: boardValues.boardKind,
  itemKind: {
    supervision: { vi: 'Giám sát', en: 'Supervision' },
    critique: { vi: 'Phản biện xã hội', en: 'Social critique' },
  },
  grounds: {
    actionProgramme: { vi: 'Chương trình phối hợp và thống nhất hành động', en: 'Programme of action' },
    coordinationProgramme: { vi: 'Chương trình phối hợp giám sát', en: 'Co-ordination programme' },
    memberProposal: { vi: 'Đề nghị của tổ chức thành viên', en: 'Proposal of a member' },
    petitionsAndComplaints: {
      vi: 'Kiến nghị, khiếu nại, tố cáo gửi đến Mặt trận',
      en: 'Petitions, complaints and denunciations received',
    },
    massMedia: { vi: 'Phản ánh của phương tiện thông tin đại chúng', en: 'Mass media' },
    legislativeProgramme: { vi: 'Chương trình xây dựng văn bản', en: 'Programme of drafting' },
    drafterRequest: { vi: 'Đề nghị của cơ quan soạn thảo', en: 'Request of the drafting body' },
  },
  form: {
    documents: { vi: 'Nghiên cứu, xem xét văn bản', en: 'Study of documents' },
    team: { vi: 'Tổ chức đoàn giám sát', en: 'Supervision team' },
    boards: {
      vi: 'Thông qua Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng',
      en: 'Through the boards',
    },
    joint: { vi: 'Tham gia giám sát với cơ quan có thẩm quyền', en: 'Joining another body’s supervision' },
    conference: { vi: 'Hội nghị phản biện', en: 'Critique conference' },
    opinions: { vi: 'Gửi dự thảo lấy ý kiến', en: 'Draft sent for opinions' },
    dialogue: { vi: 'Đối thoại trực tiếp', en: 'Direct dialogue' },
  },
  amendmentGround: {
    practicalNeed: { vi: 'Yêu cầu thực tế', en: 'Practical need' },
    suddenMatter: { vi: 'Vấn đề đột xuất', en: 'Sudden matter' },
  },
  change: {
    added: { vi: 'Bổ sung', en: 'Added' },
    altered: { vi: 'Sửa đổi', en: 'Altered' },
    cancelled: { vi: 'Hủy', en: 'Cancelled' },
    merged: { vi: 'Ghép', en: 'Merged' },
  },
  outcome: {
    done: { vi: 'Đã thực hiện', en: 'Done' },
    moved: { vi: 'Chuyển sang kỳ sau', en: 'Moved on' },
    cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
    notDone: { vi: 'Chưa thực hiện', en: 'Not done' },
  },
}
