import { supervisionBoard } from '@civicflow/workflows'
import { cityCommittee, committee, council, front, investmentBoard, paper } from './cast.ts'
import { opens, records, type Step, tries } from './step.ts'

const investor = 'department/ha-noi/construction'
const lane = 'Dự án cải tạo mặt đường, rãnh thoát nước ngõ 12'

/** Five people are named; one who is kin to the contractor may not be. */
const formed: readonly Step[] = [
  opens('front', 'board', '2026-01-05T09:00', supervisionBoard, {
    actor: front,
    title: 'Ban Giám sát đầu tư của cộng đồng dự án ngõ 12',
    area: 'phuong-ba-dinh',
    boardKind: 'investment',
    front,
    investment: { project: lane, investmentKind: 'publicInvestment', investor },
  }),
  tries('front', 'board', '2026-01-08T09:00', {
    type: 'members.named',
    actor: front,
    named: [{ member: 'cd-09', side: 'residents', ties: ['contractor'] }],
  }),
  records('front', 'board', '2026-01-08T09:30', {
    type: 'members.named',
    actor: front,
    named: [
      { member: 'p-20', side: 'front' },
      { member: 'tv-01', side: 'inspectionBoard' },
      { member: 'cd-01', side: 'residents' },
      { member: 'cd-02', side: 'residents' },
      { member: 'cd-03', side: 'residents' },
    ],
  }),
  records('front', 'board', '2026-01-12T09:00', {
    type: 'board.established',
    actor: front,
    board: investmentBoard,
    document: paper('03/QĐ-MTTQ-BTT', '2026-01-12'),
  }),
  records('front', 'board', '2026-01-14T09:00', {
    type: 'officers.elected',
    actor: front,
    head: 'cd-01',
    deputies: ['tv-01'],
  }),
]

/** Told 45 days before, agreed with council and committee, watched, voted on, certified by the Front: then it recommends. */
const supervised: readonly Step[] = [
  records(
    'front',
    'plan',
    '2026-01-19T09:00',
    (cast) => ({
      type: 'item.begun',
      actor: front,
      item: 'GS-03',
      byBoard: {
        boardKind: 'investment',
        board: investmentBoard,
        committee,
        council,
        project: lane,
        decider: cityCommittee,
        boardCase: cast.id('board'),
      },
    }),
    ['lane'],
  ),
  records('front', 'lane', '2026-01-20T09:00', {
    type: 'plan.made',
    actor: investmentBoard,
    startsOn: '2026-03-16',
    endsOn: '2026-11-30',
    purpose: 'Phát hiện, kiến nghị khắc phục sai sót.',
    content: 'Chất lượng mặt đường, rãnh thoát nước, vệ sinh môi trường.',
    funding: 'Từ ngân sách của phường.',
    organisation: 'Trưởng ban phân công thành viên theo đoạn.',
    conditions: 'Có bản vẽ, nhật ký công trình.',
  }),
  records('front', 'lane', '2026-01-22T09:00', {
    type: 'investor.notified',
    actor: front,
    told: ['plan', 'members'],
    document: paper('04/TB-MTTQ-BTT', '2026-01-22'),
  }),
  records('front', 'lane', '2026-01-27T09:00', { type: 'plan.agreed', actor: council }),
  records('front', 'lane', '2026-01-28T09:00', { type: 'plan.agreed', actor: committee }),
  records('front', 'lane', '2026-03-16T09:00', { type: 'monitoring.begun', actor: investmentBoard }),
  records('front', 'lane', '2026-05-12T09:00', {
    type: 'check.held',
    actor: investmentBoard,
    place: 'Ngõ 12',
    summary: 'Đo chiều dày lớp bê tông.',
  }),
  records('front', 'lane', '2026-05-12T10:00', {
    type: 'finding.noted',
    actor: investmentBoard,
    severity: 'serious',
    finding: 'Chiều dày mặt đường không đạt thiết kế.',
  }),
  records('investmentBoard', 'lane', '2026-05-18T15:00', {
    type: 'recommendations.adopted',
    actor: investmentBoard,
    vote: { members: 5, present: 5, inFavour: 4, against: 1 },
    recommendations: [
      {
        recommendation: 'KN-05',
        subject: 'Hoàn trả mặt đường ngõ 12 đúng thiết kế',
        request: 'Yêu cầu nhà thầu thi công lại đoạn không đạt.',
        addressee: committee,
      },
    ],
  }),
  records('front', 'lane', '2026-05-19T09:00', { type: 'certification.asked', actor: investmentBoard }),
  records('front', 'lane', '2026-05-21T09:00', {
    type: 'certification.given',
    actor: front,
    certifies: ['recommendations'],
    signedBy: 'front/phuong-ba-dinh/chair',
    document: paper('36/XN-MTTQ-BTT', '2026-05-21'),
  }),
  records(
    'front',
    'lane',
    '2026-05-22T09:00',
    {
      type: 'recommendations.issued',
      actor: investmentBoard,
      document: paper('02/KN-GSĐTCĐ', '2026-05-22', investmentBoard),
    },
    ['lane: road surface'],
  ),
]

const answered: readonly Step[] = [
  records('front', 'lane: road surface', '2026-05-22T10:10', {
    type: 'recommendation.sent',
    actor: investmentBoard,
    document: paper('02/KN-GSĐTCĐ', '2026-05-22', investmentBoard),
    copiedTo: [front],
  }),
  records('committee', 'lane: road surface', '2026-05-25T09:00', {
    type: 'recommendation.received',
    actor: committee,
  }),
  records('committee', 'lane: road surface', '2026-06-05T09:00', {
    type: 'recommendation.answered',
    actor: committee,
    answer: { answerClass: 'accepted', measures: 'Yêu cầu nhà thầu thi công lại.', finishBy: '2026-07-31' },
    document: paper('152/UBND-VP', '2026-06-05', committee),
  }),
  records('committee', 'lane: road surface', '2026-07-24T09:00', {
    type: 'evidence.filed',
    actor: committee,
    evidence: 'Biên bản nghiệm thu đoạn thi công lại.',
  }),
  records('front', 'lane: road surface', '2026-07-29T09:00', {
    type: 'implementation.verified',
    actor: investmentBoard,
  }),
]

const ended: readonly Step[] = [
  records('front', 'lane', '2026-11-20T09:00', { type: 'project.ended', actor: investmentBoard }),
  records('front', 'lane', '2026-11-27T09:00', { type: 'supervision.concluded', actor: investmentBoard }),
  records('front', 'board', '2026-12-01T09:00', {
    type: 'project.ended',
    actor: front,
    projectEnd: 'completed',
  }),
  records('front', 'board', '2026-12-04T09:00', { type: 'board.dissolved', actor: investmentBoard }),
]

export const boards: readonly Step[] = [...formed, ...supervised, ...answered, ...ended]
