import type { Configuration } from '../configuration.ts'
import { competentBodies, localAuthorities } from '../parties.ts'

/** All that is this process’s own. */
export const citizenReceptionConfiguration = {
  id: 'citizen-reception',
  label: { vi: 'Tiếp công dân', en: 'Reception of citizens' },
  purpose: {
    vi: 'Một buổi tiếp công dân theo lịch, do Mặt trận tiếp hoặc tham gia cùng Hội đồng nhân dân, Ủy ban nhân dân: lịch, người đến và nội dung trình bày, hướng dẫn ngay, giao hoặc chuyển cơ quan có thẩm quyền, theo dõi đến khi có trả lời. Khiếu nại, tố cáo được chuyển đi và giải quyết theo thủ tục riêng.',
    en: 'One scheduled session of receiving citizens, by the Front or together with council and People’s Committee: who came with what, guided at once, given or sent on to the competent body, followed until there is an answer. Complaints and denunciations are sent on, and settled by a procedure of their own.',
  },
  words: {
    session: { vi: 'buổi tiếp công dân', en: 'session', plural: 'sessions' },
    item: { vi: 'nội dung công dân trình bày', en: 'matter', plural: 'matters' },
    conclusion: {
      vi: 'thông báo kết quả tiếp công dân',
      en: 'notice of results',
      plural: 'notices of results',
    },
  },
  kinds: {
    petition: {
      label: { vi: 'Kiến nghị, phản ánh', en: 'Petition' },
      figure: { vi: 'Nội dung kiến nghị, phản ánh', en: 'Petitions' },
      example: 'Đề nghị cấp nước sạch ổn định cho ngõ 8.',
    },
    complaint: {
      label: { vi: 'Khiếu nại', en: 'Complaint' },
      figure: { vi: 'Nội dung khiếu nại', en: 'Complaints' },
      example: 'Khiếu nại về mức hỗ trợ khi thu hồi đất.',
    },
    denunciation: {
      label: { vi: 'Tố cáo', en: 'Denunciation' },
      figure: { vi: 'Nội dung tố cáo', en: 'Denunciations' },
      example: 'Tố cáo việc xây dựng không phép.',
    },
  },
  counts: {
    visitors: {
      label: { vi: 'Lượt công dân', en: 'Visitors' },
      figure: { vi: 'Lượt công dân được tiếp', en: 'Citizens received' },
      example: 11,
    },
    groups: {
      label: { vi: 'Đoàn đông người', en: 'Groups' },
      figure: { vi: 'Lượt đoàn đông người', en: 'Groups received' },
      example: 1,
    },
  },
  roles: {
    convener: {
      label: { vi: 'Đơn vị tiếp công dân', en: 'Body that receives' },
      kinds: ['front-standing-board', 'council-standing-body', 'peoples-committee'],
      examples: ['front/phuong-ba-dinh'],
    },
    participant: {
      label: { vi: 'Cơ quan cùng tiếp', en: 'Bodies that receive with it' },
      kinds: ['council-standing-body', 'peoples-committee', 'front-standing-board'],
      examples: ['council/phuong-ba-dinh', 'committee/phuong-ba-dinh'],
    },
    owner: localAuthorities,
    receiver: competentBodies,
  },
  basis: 'practice-citizen-reception',
  period: 'none',
  labels: {
    events: {
      'items.answered': { vi: 'Hướng dẫn, trả lời công dân', en: 'Guide or answer the citizen' },
    },
  },
  example: {
    title: 'Buổi tiếp công dân ngày 21/5/2026 tại phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
