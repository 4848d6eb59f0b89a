import type { Label } from '@civicflow/core'
import { valueLabels as recommendationValues } from '../../recommendation/labels/field-labels.ts'
import { valueLabels as planValues } from '../../supervision-plan/labels/field-labels.ts'
import type { Answer, ContentHead, Source } from '../vocabulary.ts'

export const headLabels = {
  necessity: { vi: 'Sự cần thiết', en: 'Necessity' },
  conformity: { vi: 'Sự phù hợp với chủ trương, chính sách, pháp luật', en: 'Conformity' },
  soundness: { vi: 'Tính đúng đắn, khoa học, khả thi', en: 'Soundness and feasibility' },
  impact: { vi: 'Tác động, hiệu quả', en: 'Impact' },
  balance: { vi: 'Sự hài hòa lợi ích', en: 'Balance of interests' },
} as const satisfies Record<ContentHead, Label>

export const sourceLabels = {
  front: { vi: 'Ủy ban Mặt trận Tổ quốc', en: 'The Front' },
  politicalOrganisation: { vi: 'Tổ chức chính trị – xã hội', en: 'Socio-political organisation' },
  memberOrganisation: { vi: 'Tổ chức thành viên khác', en: 'Another member of the Front' },
  advisory: { vi: 'Hội đồng tư vấn, Tổ tư vấn', en: 'Advisory council or group' },
  expert: { vi: 'Chuyên gia, nhà khoa học', en: 'Expert or scientist' },
  agency: { vi: 'Cơ quan, đơn vị liên quan', en: 'Agency concerned' },
  practitioner: { vi: 'Người hoạt động thực tiễn', en: 'Practitioner' },
  dignitary: { vi: 'Chức sắc tôn giáo', en: 'Religious dignitary' },
  affected: { vi: 'Đối tượng chịu sự tác động trực tiếp', en: 'Directly affected' },
  individual: { vi: 'Cá nhân tiêu biểu, người dân khác', en: 'Another individual' },
} as const satisfies Record<Source, Label>

export const answerLabels = {
  accepted: { vi: 'Tiếp thu', en: 'Accepted' },
  partly: { vi: 'Tiếp thu một phần', en: 'Accepted in part' },
  rejected: { vi: 'Không tiếp thu, có giải trình', en: 'Not accepted' },
  deferred: { vi: 'Để lại xem xét ở văn bản khác', en: 'Deferred' },
} as const satisfies Record<Answer, Label>

// What a plan's items and the critiques they become are called alike.
const { conference, opinions, dialogue } = planValues.form
const { actionProgramme, legislativeProgramme, memberProposal, drafterRequest } = planValues.grounds

const experts = { vi: 'Chuyên gia, nhà khoa học', en: 'Experts and scientists' }

export const valueLabels = {
  form: { conference, opinions, dialogue },
  grounds: { actionProgramme, legislativeProgramme, memberProposal, drafterRequest },
  draftKind: {
    legalDocument: { vi: 'Luật, pháp lệnh, văn bản quy phạm pháp luật', en: 'Legal document' },
    planning: { vi: 'Quy hoạch', en: 'Planning' },
    plan: { vi: 'Kế hoạch', en: 'Plan' },
    programme: { vi: 'Chương trình', en: 'Programme' },
    project: { vi: 'Dự án', en: 'Project' },
    scheme: { vi: 'Đề án', en: 'Scheme' },
    other: { vi: 'Văn bản khác', en: 'Something else' },
  },
  concerns: {
    people: {
      vi: 'Quyền và lợi ích hợp pháp, chính đáng của Nhân dân',
      en: 'Rights and interests of the people',
    },
    front: { vi: 'Tổ chức và hoạt động của Mặt trận', en: 'The Front' },
  },
  declineGround: {
    otherLevel: { vi: 'Dự thảo của cơ quan cấp khác', en: 'A draft of another level' },
    notConcerned: {
      vi: 'Không liên quan trực tiếp đến Nhân dân hoặc Mặt trận',
      en: 'Neither people nor Front directly concerned',
    },
  },
  invited: {
    politicalOrganisations: { vi: 'Các tổ chức chính trị – xã hội', en: 'Socio-political organisations' },
    advisory: { vi: 'Thành viên Hội đồng tư vấn, Tổ tư vấn', en: 'Advisory council or group' },
    experts,
    draftingBody: { vi: 'Cơ quan chủ trì soạn thảo', en: 'Drafting body' },
    othersConcerned: { vi: 'Cơ quan, tổ chức khác có liên quan', en: 'Others concerned' },
    issuingBody: { vi: 'Cơ quan có thẩm quyền ban hành', en: 'Issuing body' },
  },
  consulted: {
    agencies: { vi: 'Cơ quan, tổ chức', en: 'Agencies and organisations' },
    experts,
    practitioners: { vi: 'Người hoạt động thực tiễn', en: 'Practitioners' },
    dignitaries: { vi: 'Chức sắc, nhà tu hành các tôn giáo', en: 'Religious dignitaries' },
    typicalIndividuals: { vi: 'Cá nhân tiêu biểu', en: 'Typical individuals' },
    affected: { vi: 'Đối tượng chịu sự tác động trực tiếp', en: 'Those directly affected' },
  },
  attendance: {
    responsible: { vi: 'Người có trách nhiệm', en: 'Somebody responsible' },
    another: { vi: 'Người khác', en: 'Somebody else' },
    nobody: { vi: 'Vắng mặt', en: 'Nobody' },
  },
  heads: headLabels,
  head: headLabels,
  source: sourceLabels,
  way: {
    inWriting: { vi: 'Bằng văn bản', en: 'In writing' },
    atMeeting: { vi: 'Tại cuộc họp', en: 'At a meeting' },
  },
  answer: answerLabels,
  answerProfile: recommendationValues.answerProfile,
}
