import type { Length, Provision, ProvisionLine } from '@civicflow/core'
import {
  antiCorruptionLaw,
  cite,
  decree185,
  decree59,
  grassrootsDemocracyLaw,
  jointResolution403,
  regulation124,
} from './instruments.ts'
import {
  BEFORE_97,
  in403,
  inDemocracyLaw,
  inFrontLaw,
  inFrontLawAmended,
  type Place,
  read,
} from './lines-of.ts'
import { days, provisionsOf, workingDays } from './provisions-of.ts'

const inDecree59 = (place: Place, terms: Pick<ProvisionLine, 'limit'> = {}): readonly ProvisionLine[] => [
  { ...read(decree59, place, terms), evidence: 'published', note: BEFORE_97 },
]

/** The term of village heads, as published; until then it is named without a number. */
const villageHeadsTerm: readonly ProvisionLine[] = [
  {
    ...read(grassrootsDemocracyLaw, ['36', '2'], { limit: null }),
    evidence: 'published',
    note: `Theo nhiệm kỳ của Trưởng thôn, Tổ trưởng tổ dân phố. ${BEFORE_97}`,
  },
  {
    from: decree185.from,
    evidence: 'secondary',
    citation: cite(decree185),
    limit: { value: 60, unit: 'months' },
    note: 'Nhiệm kỳ của Trưởng thôn, Tổ trưởng tổ dân phố là 5 năm; Ban Thanh tra nhân dân theo nhiệm kỳ đó (khoản 2 Điều 36 Luật Thực hiện dân chủ ở cơ sở). Theo trang thông tin pháp luật, chưa đọc nguyên văn.',
  },
]

const inAntiCorruptionLaw = (limit: Length): readonly ProvisionLine[] => [
  { ...read(antiCorruptionLaw, ['74', '2'], { limit }), evidence: 'official' },
]

/** Regulation 124-QĐ/TW, as others tell it. */
const in124 = (limit: Length, note: string): readonly ProvisionLine[] => [
  { ...read(regulation124, ['8'], { limit, note }), evidence: 'secondary' },
]

/**
 * The law of the Front's supervision: the annual plan, supervisions in their forms, the boards, and what becomes of
 * recommendations. It sets days for the run-up and none for the answer: those are of special laws, or of nobody.
 */
export const supervisionLaw = provisionsOf({
  // The annual plan
  'annual-plan-grounds': in403(['2', '1']),
  'annual-plan-consultation': in403(['3', '1'], { limit: null }),
  'annual-plan-others-invited': in403(['3', '2']),
  'annual-plan-agreement': in403(['3', '3'], { limit: null }),
  'annual-plan-issue': in403(['3', '3'], { note: 'Ban hành trong quý IV của năm trước.' }),
  'annual-plan-content': in403(['3', '4']),
  'annual-plan-amendment': in403(['3', '5'], {
    note: 'Nội dung, lĩnh vực, địa bàn, thời gian; do các bên đã thống nhất cùng quyết định.',
  }),
  'supervision-without-overlap': inFrontLawAmended(['25', '3']),
  'supervision-nature': inFrontLawAmended(['25', '1']),
  'supervision-lead': inFrontLawAmended(['26', '3']),
  'supervision-forms': inFrontLaw(['27']),
  'supervision-when-needed': inFrontLaw(['28', '1']),
  'six-monthly-notice': inFrontLaw(['30', '1'], { limit: { value: 6, unit: 'months' } }),

  // A supervision team
  'team-plan': in403(['6', '1']),
  'team-plan-content': in403(['6', '2']),
  'team-invitation': in403(['6', '3']),
  'team-decision': in403(['7', '1']),
  'team-leader': in403(['7', '2']),
  'team-papers': in403(['7', '3'], { limit: days(15) }),
  'body-report': in403(['7', '3'], { limit: days(7) }),
  'working-session': in403(['8', '1']),
  'head-or-deputy-present': in403(['8', '1', 'b']),
  'field-survey': in403(['8', '2']),
  'result-report': in403(['9', '1'], { limit: days(15) }),
  'report-conference': in403(['9', '2']),
  'supervision-conclusion': in403(['9', '3'], { limit: null }),

  // Documents, and joining the supervision of others
  'document-study': in403(['4']),
  'study-conference': in403(['5', '2']),
  'study-experts': in403(['5', '3']),
  'joint-representative': in403(['12', '1']),
  'joint-part': in403(['12', '2']),
  'joint-breach': in403(['13', '1']),
  'joint-own-recommendation': in403(['13', '2']),

  // Recommendations
  'recommendation-sent': in403(['9', '3'], { limit: null }),
  'recommendation-copied': in403(['9', '3']),
  'front-answers-for-recommendation': inFrontLaw(['28', '6']),
  'recommendation-answer': inFrontLaw(['29', '6'], {
    limit: null,
    note: 'Xem xét, giải quyết, trả lời theo quy định của pháp luật; luật không nêu số ngày (Điều 20 khoản 3, Điều 23 khoản 2 Nghị quyết liên tịch 403/2017 cũng vậy).',
  }),
  'answer-anti-corruption': inAntiCorruptionLaw(days(15)),
  'answer-anti-corruption-complex': inAntiCorruptionLaw(days(30)),
  'answer-inspection-board': inDemocracyLaw(['40', '1', 'c'], { limit: days(15) }),
  'answer-investment-board': inDemocracyLaw(['45', '2', 'c'], { limit: days(15) }),
  'answer-party-committee': in124(workingDays(20), 'Chưa rõ tính từ ngày nào.'),
  'answer-party-committee-complex': in124(workingDays(30), 'Vụ việc phức tạp. Chưa rõ tính từ ngày nào.'),
  reconsideration: inFrontLaw(['29', '4']),
  'recommendation-dialogue': inFrontLaw(['28', '4'], { limit: null }),
  'recommendation-urging': inFrontLaw(['28', '7']),
  'recommendation-liability': inFrontLaw(['28', '7']),
  'recommendation-implementation': inFrontLaw(['29', '7'], { limit: null }),
  'recommendation-escalation': [
    {
      from: jointResolution403.from,
      evidence: 'practice',
      note: 'Sổ tay địa phương (CT13, tr. 9): không trả lời thì kiến nghị Mặt trận cấp trên, nơi này kiến nghị cơ quan cấp trên của cơ quan được giám sát. Căn cứ gửi cấp trên: khoản 3 Điều 9 Nghị quyết liên tịch 403/2017. Với kiến nghị của Ban đã có điểm b khoản 1, điểm d khoản 2 Điều 11 Nghị quyết này.',
    },
  ],

  // Boards: how they come about, who is in them, how long
  'supervision-through-boards': in403(['10']),
  'inspection-board-formation': inDemocracyLaw(['36']),
  'inspection-board-size': inDemocracyLaw(['36', '1']),
  'inspection-board-members': inDecree59(['13']),
  'inspection-board-recognition': inDemocracyLaw(['40', '2']),
  'inspection-board-term': villageHeadsTerm,
  'inspection-board-by-election': inDemocracyLaw(['36', '2'], { limit: { value: 6, unit: 'months' } }),
  'inspection-board-vacancy': inDemocracyLaw(['36', '2'], { limit: null }),
  'inspection-board-reports': inDecree59(['14', '3']),
  'investment-board-formation': inDemocracyLaw(['41']),
  'investment-board-size': inDemocracyLaw(['41', '1']),
  'investment-board-members': inDecree59(['17']),
  'investment-board-decision': inDemocracyLaw(['45', '1', 'a']),
  'investment-board-dissolution': inDemocracyLaw(['41', '1'], { limit: null }),
  'investment-board-reports': inDecree59(['18', '3']),
  'inspection-board-excluded': inDemocracyLaw(['37', '2']),
  'investment-board-excluded': inDemocracyLaw(['42', '2']),
  // Boards: what they do
  'inspection-board-plan-content': inDecree59(['14', '1', 'a']),
  'inspection-board-plan-posted': in403(['11', '1', 'a']),
  'inspection-board-plan': inDecree59(['14', '1', 'b'], { limit: workingDays(5) }),
  'investment-board-notice': inDemocracyLaw(['45', '1', 'b'], { limit: days(45) }),
  'investment-board-plan-content': inDecree59(['18', '1']),
  'investment-board-plan-agreed': in403(['11', '2', 'a'], { limit: null }),
  'board-majority': inDecree59(['12', '3']),
  'investment-board-majority': inDecree59(['16', '3']),
  'inspection-board-certification': inDemocracyLaw(['40', '2', 'd'], { limit: null }),
  'investment-board-certification': inDemocracyLaw(['45', '1', 'd'], { limit: null }),
  'inspection-board-unanswered': in403(['11', '1', 'b'], {
    limit: null,
    note: 'Không được trả lời, hoặc chưa được giải quyết thỏa đáng, thì Ban đề nghị Mặt trận cấp xã kiến nghị cơ quan có thẩm quyền.',
  }),
  'investment-board-urging': in403(['11', '2', 'd'], {
    limit: null,
    note: 'Mặt trận đôn đốc giải quyết kiến nghị của Ban (điểm d khoản 1 Điều 45 Luật Thực hiện dân chủ ở cơ sở cũng vậy).',
  }),
  'investment-suspension': inDemocracyLaw(['43', '2', 'đ']),
}) satisfies Record<string, Provision>
