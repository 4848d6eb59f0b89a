import { supervisionPlan } from '@civicflow/workflows'
import { committee, council, councilStandingBody, front, paper, womensUnion } from '../cast.ts'
import { opens, records, type Step } from '../step.ts'

/** The annual plan that the critique is an item of, agreed and issued. */
export const plan: readonly Step[] = [
  opens('front', 'plan', '2025-11-03T09:00', supervisionPlan, {
    title: 'Kế hoạch giám sát, phản biện xã hội năm 2026 của phường Ba Đình',
    actor: front,
    area: 'phuong-ba-dinh',
    level: 'commune',
    year: 2026,
    front,
    organisations: [womensUnion],
    stateBodies: [councilStandingBody, committee],
    items: [
      {
        item: 'PB-01',
        subject: 'Phản biện dự thảo Quy định quản lý, sử dụng nhà văn hóa, sân chơi, khu thể thao của phường',
        itemKind: 'critique',
        grounds: ['drafterRequest'],
        form: 'conference',
        from: '2026-05-01',
        until: '2026-08-31',
        lead: front,
        objects: [committee],
      },
    ],
  }),
  records('front', 'plan', '2025-11-05T09:00', { type: 'draft.circulated' }),
  records('front', 'plan', '2025-11-12T09:00', { type: 'member.agreed', actor: womensUnion }),
  records('front', 'plan', '2025-11-20T09:00', { type: 'stateBody.agreed', actor: councilStandingBody }),
  records('front', 'plan', '2025-11-24T09:00', { type: 'stateBody.agreed', actor: committee }),
  records('front', 'plan', '2025-12-15T09:00', {
    type: 'plan.issued',
    document: paper('15/KH-MTTQ-BTT', '2025-12-15'),
  }),
  records(
    'front',
    'plan',
    '2026-06-15T09:00',
    { type: 'item.begun', actor: front, item: 'PB-01', ofDraft: { drafter: committee, issuer: council } },
    ['critique'],
  ),
]
