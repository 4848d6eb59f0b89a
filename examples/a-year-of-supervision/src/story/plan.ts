import { supervisionPlan } from '@civicflow/workflows'
import { committee, council, front, paper, party, womensUnion } from './cast.ts'
import { opens, records, type Step, tries } from './step.ts'

/** What the Party committee asks for is not in the first draft. */
const LATER = 'GS-03'

const common = { itemKind: 'supervision', lead: front } as const

const items = [
  {
    ...common,
    item: 'GS-01',
    subject: 'Giải quyết thủ tục hành chính về đất đai tại phường',
    grounds: ['actionProgramme', 'petitionsAndComplaints'],
    form: 'team',
    from: '2026-03-01',
    until: '2026-04-30',
    participants: [womensUnion],
    objects: [committee, 'workplace/co-khi'],
  },
  {
    ...common,
    item: 'GS-02',
    subject: 'Quản lý, sử dụng tạm thời hè phố',
    grounds: ['coordinationProgramme'],
    form: 'joint',
    from: '2026-05-01',
    until: '2026-06-30',
    objects: [committee],
  },
  {
    ...common,
    item: 'GS-03',
    subject: 'Dự án cải tạo mặt đường, rãnh thoát nước ngõ 12',
    grounds: ['actionProgramme'],
    form: 'boards',
    from: '2026-01-15',
    until: '2026-11-30',
    objects: ['department/ha-noi/construction'],
  },
  {
    ...common,
    item: 'GS-04',
    subject: 'Các văn bản về thu, quản lý các khoản đóng góp của Nhân dân',
    grounds: ['memberProposal'],
    form: 'documents',
    from: '2026-07-01',
    until: '2026-08-31',
    objects: [committee],
  },
  {
    item: 'PB-01',
    subject: 'Dự thảo đề án chỉnh trang hè phố',
    itemKind: 'critique',
    grounds: ['drafterRequest'],
    form: 'conference',
    from: '2026-10-01',
    until: '2026-11-30',
    lead: front,
    objects: [committee],
  },
] as const

/** From the draft to its issue; the Party committee has it changed once, so that all agree anew. */
const made: readonly Step[] = [
  opens('front', 'plan', '2025-10-01T08:30', supervisionPlan, {
    title: 'Kế hoạch giám sát, phản biện xã hội năm 2026 của phường Ba Đình',
    actor: front,
    area: 'phuong-ba-dinh',
    level: 'commune',
    year: 2026,
    front,
    organisations: [womensUnion],
    stateBodies: [council, committee],
    partyCommittee: party,
    items: items.filter(({ item }) => item !== LATER).map((item) => ({ ...item })),
  }),
  ...agreedFrom('2025-10-06', '2025-10-15', '2025-10-27', '2025-10-30'),
  records('front', 'plan', '2025-11-10T09:00', {
    type: 'party.askedForChange',
    actor: party,
    reason: 'Bổ sung giám sát một công trình dân sinh.',
    document: paper('41-TB/ĐU', '2025-11-08', party),
  }),
  records('front', 'plan', '2025-11-12T09:00', {
    type: 'draft.revised',
    items: items.map((item) => ({ ...item })),
    reason: 'Bổ sung dự án cải tạo ngõ 12.',
  }),
  ...agreedFrom('2025-11-13', '2025-11-20', '2025-11-27', '2025-12-01'),
  records('front', 'plan', '2025-12-08T09:00', {
    type: 'party.assented',
    actor: party,
    document: paper('47-TB/ĐU', '2025-12-05', party),
  }),
  records('front', 'plan', '2025-12-15T09:00', {
    type: 'plan.issued',
    document: paper('15/KH-MTTQ-BTT', '2025-12-15'),
  }),
]

/** A draft is sent round, and agreed to by the organisation, the council’s standing body and the committee. */
function agreedFrom(
  sent: string,
  organisation: string,
  byCouncil: string,
  byCommittee: string,
): readonly Step[] {
  const agreed = { type: 'stateBody.agreed' } as const
  return [
    records('front', 'plan', `${sent}T09:00`, { type: 'draft.circulated' }),
    records('front', 'plan', `${organisation}T09:00`, { type: 'member.agreed', actor: womensUnion }),
    tries('front', 'plan', `${organisation}T09:10`, { ...agreed, actor: party }),
    records('front', 'plan', `${byCouncil}T09:00`, { ...agreed, actor: council }),
    records('front', 'plan', `${byCommittee}T09:00`, { ...agreed, actor: committee }),
  ]
}

const chair = 'front/phuong-ba-dinh/chair'

/** The chair is away for a fortnight in June, and the vice-chair acts by a letter of delegation; afterwards no more. */
const underDelegation: readonly Step[] = [
  records('viceChair', 'plan', '2026-06-16T09:00', {
    type: 'urgentItem.added',
    actor: chair,
    planItem: {
      ...common,
      item: 'GS-ĐX-01',
      subject: 'Khắc phục ngập úng sau mưa lớn',
      grounds: ['massMedia'],
      form: 'team',
      from: '2026-06-20',
      until: '2026-07-31',
      objects: [committee],
    },
    reason: 'Vấn đề phát sinh sau đợt mưa lớn.',
  }),
  records('viceChair', 'plan', '2026-06-26T09:00', { type: 'halfYear.reviewed', actor: chair }),
  tries('viceChair', 'plan', '2026-07-02T09:00', { type: 'halfYear.reviewed', actor: chair }),
]

/** The study of documents is given up, by all who agreed to the plan. */
const amended: readonly Step[] = [
  records('front', 'plan', '2026-09-07T09:00', {
    type: 'amendment.proposed',
    actor: front,
    amendmentGround: 'practicalNeed',
    changes: [{ change: 'cancelled', item: 'GS-04', reason: 'Thành phố đã rà soát cùng nội dung.' }],
    reason: 'Tránh chồng chéo.',
  }),
  ...[womensUnion, council, committee].map((actor, index) =>
    records('front', 'plan', `2026-09-${String(index + 9).padStart(2, '0')}T09:00`, {
      type: 'amendment.agreed',
      actor,
    }),
  ),
  records('front', 'plan', '2026-09-21T09:00', { type: 'plan.amended' }),
]

const reviewed: readonly Step[] = [
  records('front', 'plan', '2026-12-18T09:00', {
    type: 'year.reviewed',
    outcomes: [
      { item: 'GS-01', outcome: 'done' },
      { item: 'GS-02', outcome: 'done' },
      { item: 'GS-03', outcome: 'done' },
      { item: 'GS-ĐX-01', outcome: 'cancelled', reason: 'Thành phố đã giám sát.' },
      { item: 'PB-01', outcome: 'notDone', reason: 'Dự thảo chưa được gửi đến.' },
    ],
  }),
  records('front', 'plan', '2026-12-30T09:00', { type: 'plan.closed' }),
]

export const plan: readonly Step[] = [...made, ...underDelegation, ...amended, ...reviewed]
