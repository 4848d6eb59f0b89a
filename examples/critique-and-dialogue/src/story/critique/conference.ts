import { committee, front, paper, womensUnion } from '../cast.ts'
import { records, type Step } from '../step.ts'

const on = '2026-07-15'

/** The draft comes a day late; the drafting body sends somebody who has no say to the conference, which has its steps. */
export const conference: readonly Step[] = [
  records('front', 'critique', '2026-06-17T09:00', {
    type: 'draft.requested',
    document: paper('40/MTTQ-BTT', '2026-06-17'),
  }),
  records('committee', 'critique', '2026-07-10T15:00', {
    type: 'draft.received',
    drafts: [
      {
        draft: 'D1',
        subject: 'Dự thảo Nghị quyết ban hành Quy định quản lý, sử dụng nhà văn hóa, sân chơi, khu thể thao',
        draftKind: 'legalDocument',
        edition: 'lần 2',
      },
    ],
    submissionOn: '2026-07-24',
    secret: false,
    document: paper('310/UBND-VX', '2026-07-10', committee),
  }),
  records('front', 'critique', '2026-07-10T16:00', { type: 'scope.confirmed', concerns: ['people'] }),
  records('front', 'critique', '2026-07-10T16:30', {
    type: 'session.convened',
    session: 'HN-01',
    day: on,
    place: 'Nhà văn hóa phường Ba Đình',
    invited: ['politicalOrganisations', 'advisory', 'experts', 'draftingBody', 'othersConcerned'],
    participants: [womensUnion],
    document: paper('22/GM-MTTQ', '2026-07-10'),
  }),
  records('front', 'critique', '2026-07-13T09:00', { type: 'draft.circulated' }),

  records('front', 'critique', `${on}T08:00`, {
    type: 'session.opened',
    session: 'HN-01',
    chair: 'front/phuong-ba-dinh/chair',
    delegates: 46,
    attendance: 'another',
  }),
  records('front', 'critique', `${on}T08:15`, { type: 'draft.presented', actor: committee }),
  records('front', 'critique', `${on}T08:45`, {
    type: 'points.steered',
    heads: ['necessity', 'conformity', 'soundness', 'impact', 'balance'],
  }),
  records('front', 'critique', `${on}T09:00`, {
    type: 'delegate.spoke',
    actor: womensUnion,
    summary: 'Đề nghị giữ giờ sinh hoạt miễn phí cho thiếu nhi, người cao tuổi.',
  }),
  records('front', 'critique', `${on}T10:30`, { type: 'drafter.explained', actor: committee }),
  records('front', 'critique', `${on}T11:15`, {
    type: 'session.concluded',
    actor: front,
    document: paper('07/BB-MTTQ', on),
  }),
]
