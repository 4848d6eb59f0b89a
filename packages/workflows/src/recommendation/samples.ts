import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'recommendation',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'recommendation.drafted'
>['samples']

const committee = 'committee/phuong-ba-dinh'

const landFiles = {
  title: 'Kiến nghị giải quyết hồ sơ đất đai quá hạn',
  text: 'Giải quyết dứt điểm hồ sơ đất đai quá hạn và công khai lý do từng hồ sơ.',
  area: 'phuong-ba-dinh',
  lead: 'front/phuong-ba-dinh',
  addressee: committee,
  frontAbove: 'front/ha-noi',
} as const

const ofFront = { issuer: 'front/phuong-ba-dinh', number: '42/KN-MTTQ-BTT', date: '2026-03-02' }
const ofCommittee = { issuer: committee, number: '118/UBND-VP', date: '2026-03-02' }
const ofFrontAbove = { issuer: 'front/ha-noi', number: '77/MTTQ-BTT', date: '2026-03-02' }

/** Lifelike facts, one at least of each type; places and papers are illustrative. */
export const samples: Samples = {
  'recommendation.drafted': [
    { ...landFiles, answerProfile: 'none' },
    {
      ...landFiles,
      title: 'Kiến nghị làm rõ dấu hiệu tiêu cực trong mua sắm',
      text: 'Xem xét, làm rõ việc mua sắm trang thiết bị theo phản ánh của nhân dân.',
      answerProfile: 'antiCorruption',
      supervision: 'supervision-1',
    },
    {
      ...landFiles,
      title: 'Kiến nghị bổ sung nhóm trẻ công lập',
      text: 'Bổ sung nhóm trẻ công lập tại khu vực đông công nhân.',
      lead: 'women-union/phuong-ba-dinh',
      frontAbove: 'front/phuong-ba-dinh',
      answerProfile: 'local',
      agreement: { issuer: 'front/phuong-ba-dinh', number: '31/MTTQ-BTT', date: '2026-02-27' },
    },
    {
      ...landFiles,
      title: 'Kiến nghị công khai khoản thu tự nguyện',
      text: 'Công khai các khoản đóng góp tự nguyện và việc sử dụng.',
      lead: 'inspection-board/phuong-ba-dinh',
      frontAbove: 'front/phuong-ba-dinh',
      answerProfile: 'inspectionBoard',
    },
    {
      ...landFiles,
      title: 'Kiến nghị khắc phục mặt đường sau thi công',
      text: 'Yêu cầu nhà thầu hoàn trả mặt đường đúng thiết kế.',
      lead: 'investment-board/phuong-ba-dinh',
      frontAbove: 'front/phuong-ba-dinh',
      answerProfile: 'investmentBoard',
    },
    {
      title: 'Kiến nghị nhắc nhở cán bộ chủ chốt về nêu gương',
      text: 'Xem xét phản ánh về việc nêu gương của cán bộ chủ chốt.',
      area: 'phuong-ba-dinh',
      lead: 'front/phuong-ba-dinh',
      addressee: 'party/phuong-ba-dinh',
      answerProfile: 'partyCommittee',
    },
  ],
  'recommendation.certified': [{}],
  'recommendation.sent': [
    { document: ofFront, copiedTo: ['front/ha-noi'] },
    { document: ofFront, copiedTo: ['front/phuong-ba-dinh'] },
  ],
  'recommendation.received': [{}],
  'recommendation.forwarded': [
    {
      addressee: 'department/ha-noi/construction',
      answerProfile: 'none',
      reason: 'Thẩm quyền của Sở Xây dựng.',
      document: ofCommittee,
    },
  ],
  'addressee.succeeded': [{ successor: 'committee/phuong-hoan-kiem' }],
  'extension.notified': [{ reason: 'Phải xác minh tại nhiều đơn vị.', document: ofCommittee }],
  'recommendation.answered': [
    {
      answer: {
        answerClass: 'accepted',
        measures: 'Lập tổ rà soát, trả kết quả từng hồ sơ.',
        finishBy: '2026-06-30',
      },
      document: ofCommittee,
    },
    {
      answer: {
        answerClass: 'partly',
        reasons: 'Hồ sơ có tranh chấp chờ bản án.',
        measures: 'Giải quyết các hồ sơ đủ điều kiện.',
        finishBy: '2026-05-29',
      },
      document: ofCommittee,
    },
    {
      answer: { answerClass: 'rejected', reasons: 'Hồ sơ quá hạn do người dân chưa bổ sung giấy tờ.' },
      document: ofCommittee,
    },
  ],
  'reconsideration.asked': [{ reason: 'Số liệu trong kiến nghị chưa khớp với hệ thống một cửa.' }],
  'dialogue.asked': [{ reason: 'Còn ý kiến khác nhau về trách nhiệm của các bên.' }],
  'recommendation.kept': [{ reason: 'Số liệu đã được đoàn giám sát đối chiếu.' }],
  'recommendation.amended': [
    {
      text: 'Giải quyết 12 hồ sơ quá hạn có trong danh sách kèm theo.',
      reason: 'Bỏ các hồ sơ đã giải quyết.',
    },
  ],
  'recommendation.withdrawn': [{ reason: 'Việc đã được giải quyết trước khi kiến nghị đến nơi.' }],
  'explanation.accepted': [{ reason: 'Giải trình có căn cứ, có danh sách kèm theo.' }],
  'answer.disputed': [{ reason: 'Trả lời chung chung, chưa nêu từng hồ sơ.' }],
  'implementation.begun': [{ measures: 'Đã lập tổ rà soát.', finishBy: '2026-05-15' }, {}],
  'implementation.extended': [{ finishBy: '2026-07-31', reason: 'Chờ kết quả đo đạc lại.' }],
  'evidence.filed': [{ evidence: 'Danh sách hồ sơ đã trả kết quả.', document: ofCommittee }],
  'implementation.verified': [{ note: 'Đã kiểm tra xác suất 5 hồ sơ.' }],
  'implementation.foundUndone': [{ reason: 'Còn 4 hồ sơ chưa trả kết quả.' }],
  'supervision.begunAnew': [
    { reason: 'Người dân tiếp tục phản ánh.' },
    { supervision: 'supervision-2', reason: 'Người dân tiếp tục phản ánh.' },
  ],
  'supervision.concludedAnew': [{ newFinding: 'carriedOut' }, { newFinding: 'notCarriedOut' }],
  'recommendation.urged': [{ askedBy: '2026-06-30', document: ofFront }],
  'recommendation.escalated': [{ reason: 'Đã đôn đốc mà chưa được trả lời.', document: ofFront }],
  'superior.recommended': [{ superior: 'committee/ha-noi', document: ofFrontAbove }],
  'notice.listed': [{ peoplesOrgan: 'council/phuong-ba-dinh' }],
  'liability.asked': [
    {
      competent: 'committee/ha-noi',
      liabilityGround: 'unsettled',
      reason: 'Không xem xét, trả lời sau khi đã được đôn đốc nhiều lần.',
      document: ofFrontAbove,
    },
  ],
  'liability.handled': [{ result: 'Phê bình người đứng đầu, yêu cầu giải quyết ngay.' }],
  'liability.declined': [{ reason: 'Chưa có căn cứ xem xét trách nhiệm.' }],
}
