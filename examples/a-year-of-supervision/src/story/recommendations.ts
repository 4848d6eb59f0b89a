import { type CaseName, cityCommittee, cityCouncil, committee, front, frontAbove, paper } from './cast.ts'
import { records, type Step, tries } from './step.ts'

/** A recommendation goes out, with a copy to the Front above, and the committee has it. */
function sent(name: CaseName, number: string, on: string, received: string): readonly Step[] {
  return [
    records('front', name, `${on}T09:00`, {
      type: 'recommendation.sent',
      actor: front,
      document: paper(number, on),
      copiedTo: [frontAbove],
    }),
    records('committee', name, `${received}T09:00`, { type: 'recommendation.received', actor: committee }),
  ]
}

const answeredBy = (number: string, on: string) => paper(number, on, committee)

/** Answered in time, carried out, and found so by whoever recommended it, not by who answered. */
const carriedOut: readonly Step[] = [
  ...sent('land: fees shown', '32/KN-MTTQ-BTT', '2026-05-08', '2026-05-11'),
  records('committee', 'land: fees shown', '2026-05-22T09:00', {
    type: 'recommendation.answered',
    actor: committee,
    answer: { answerClass: 'accepted', measures: 'Niêm yết tại bộ phận một cửa.', finishBy: '2026-06-15' },
    document: answeredBy('140/UBND-VP', '2026-05-22'),
  }),
  records('committee', 'land: fees shown', '2026-06-10T09:00', {
    type: 'evidence.filed',
    actor: committee,
    evidence: 'Ảnh chụp bảng niêm yết.',
  }),
  tries('committee', 'land: fees shown', '2026-06-10T09:05', {
    type: 'implementation.verified',
    actor: committee,
  }),
  records('front', 'land: fees shown', '2026-06-18T09:00', {
    type: 'implementation.verified',
    actor: front,
    note: 'Đã kiểm tra tại chỗ.',
  }),
]

/** Not answered within the thirty days of the local regulation, urged, answered in part, and carried out at the second attempt. */
const urged: readonly Step[] = [
  ...sent('land: overdue files', '33/KN-MTTQ-BTT', '2026-05-08', '2026-05-11'),
  records('front', 'land: overdue files', '2026-06-15T09:00', {
    type: 'recommendation.urged',
    actor: front,
    askedBy: '2026-06-30',
    document: paper('47/MTTQ-BTT', '2026-06-15'),
  }),
  records('committee', 'land: overdue files', '2026-06-24T09:00', {
    type: 'recommendation.answered',
    actor: committee,
    answer: {
      answerClass: 'partly',
      reasons: 'Hai hồ sơ có tranh chấp, chờ bản án.',
      measures: 'Giải quyết mười hồ sơ đủ điều kiện.',
      finishBy: '2026-10-30',
    },
    document: answeredBy('171/UBND-VP', '2026-06-24'),
  }),
  records('committee', 'land: overdue files', '2026-10-20T09:00', {
    type: 'evidence.filed',
    actor: committee,
    evidence: 'Danh sách hồ sơ đã trả kết quả.',
  }),
  records('front', 'land: overdue files', '2026-10-28T09:00', {
    type: 'implementation.foundUndone',
    actor: front,
    reason: 'Còn bốn hồ sơ chưa trả kết quả.',
  }),
  records('committee', 'land: overdue files', '2026-11-20T09:00', {
    type: 'evidence.filed',
    actor: committee,
    evidence: 'Bốn hồ sơ còn lại đã trả.',
  }),
  records('front', 'land: overdue files', '2026-11-27T09:00', {
    type: 'implementation.verified',
    actor: front,
  }),
]

/** Never answered: the law sets no day, so it is urged, taken to the Front above, and from there to the superior body. */
const escalated: readonly Step[] = [
  ...sent('land: apologies', '34/KN-MTTQ-BTT', '2026-05-08', '2026-05-11'),
  records('front', 'land: apologies', '2026-06-15T09:30', {
    type: 'recommendation.urged',
    actor: front,
    askedBy: '2026-07-15',
    document: paper('48/MTTQ-BTT', '2026-06-15'),
  }),
  records('front', 'land: apologies', '2026-08-03T09:00', {
    type: 'recommendation.escalated',
    actor: front,
    reason: 'Đã đôn đốc mà chưa được trả lời.',
    document: paper('55/MTTQ-BTT', '2026-08-03'),
  }),
  records('frontAbove', 'land: apologies', '2026-08-11T09:00', {
    type: 'superior.recommended',
    actor: frontAbove,
    superior: cityCommittee,
    document: paper('210/MTTQ-BTT', '2026-08-11', frontAbove),
  }),
  records('frontAbove', 'land: apologies', '2026-12-10T09:00', {
    type: 'notice.listed',
    actor: frontAbove,
    peoplesOrgan: cityCouncil,
  }),
]

/** Not accepted, with reasons that whoever recommended it takes for sound. */
const explained: readonly Step[] = [
  ...sent('pavements: permits', '45/KN-MTTQ-BTT', '2026-06-10', '2026-06-11'),
  records('committee', 'pavements: permits', '2026-06-25T09:00', {
    type: 'recommendation.answered',
    actor: committee,
    answer: { answerClass: 'rejected', reasons: 'Giấy phép đã cấp hết hạn trong tháng 6, không gia hạn.' },
    document: answeredBy('175/UBND-VP', '2026-06-25'),
  }),
  records('front', 'pavements: permits', '2026-07-06T09:00', {
    type: 'explanation.accepted',
    actor: front,
    reason: 'Giải trình có căn cứ.',
  }),
]

export const recommendations: readonly Step[] = [...carriedOut, ...urged, ...escalated, ...explained]
