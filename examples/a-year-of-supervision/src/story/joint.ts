import { committee, council, front, frontAbove, paper } from './cast.ts'
import { records, type Step } from './step.ts'

const representative = 'front/phuong-ba-dinh/vice-chair'

/** The Front takes part in the council’s supervision, which will not recommend what it saw; so the Front does. */
export const joint: readonly Step[] = [
  records(
    'front',
    'plan',
    '2026-05-04T09:00',
    { type: 'item.begun', actor: front, item: 'GS-02', lead: council },
    ['pavements'],
  ),
  records('front', 'pavements', '2026-05-05T09:00', {
    type: 'representative.named',
    actor: front,
    representative,
  }),
  records('front', 'pavements', '2026-05-20T09:00', {
    type: 'part.taken',
    actor: representative,
    tasks: ['programme', 'reports'],
  }),
  records('front', 'pavements', '2026-05-21T09:00', {
    type: 'breach.seen',
    actor: representative,
    summary: 'Cấp phép sử dụng tạm hè phố khi chưa có quy hoạch.',
  }),
  records('front', 'pavements', '2026-05-22T09:00', {
    type: 'recommendation.askedOfTeam',
    actor: representative,
  }),
  records('front', 'pavements', '2026-05-29T09:00', {
    type: 'recommendation.refusedByTeam',
    actor: council,
    reason: 'Không thuộc nội dung giám sát.',
  }),
  records('front', 'pavements', '2026-06-01T09:00', { type: 'breach.reported', actor: representative }),
  records(
    'front',
    'pavements',
    '2026-06-08T09:00',
    {
      type: 'conclusion.issued',
      actor: front,
      recommendations: [
        {
          recommendation: 'KN-04',
          subject: 'Rà soát giấy phép sử dụng tạm thời hè phố',
          request: 'Rà soát, thu hồi giấy phép cấp không đúng quy hoạch.',
          addressee: committee,
        },
      ],
      signedBy: 'front/phuong-ba-dinh/chair',
      frontAbove,
      document: paper('44/KL-MTTQ-BTT', '2026-06-08'),
    },
    ['pavements: permits'],
  ),
]

/** What could not wait is begun, and called off when the city supervises the same; the item stands as not begun. */
export const calledOff: readonly Step[] = [
  records('front', 'plan', '2026-06-22T09:00', { type: 'item.begun', actor: front, item: 'GS-ĐX-01' }, [
    'flooding',
  ]),
  records('front', 'flooding', '2026-07-06T10:00', {
    type: 'supervision.cancelled',
    actor: front,
    reason: 'Thành phố đã giám sát cùng nội dung.',
    amendment: paper('50/KH-MTTQ-BTT', '2026-07-06'),
  }),
]
