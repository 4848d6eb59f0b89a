import type { Configuration } from '../configuration.ts'
import { committeeAsked, frontLeads, localOwners } from '../parties.ts'

/** All that is this process’s own. */
export const coordinationProgrammeConfiguration = {
  id: 'coordination-programme',
  label: { vi: 'Chương trình phối hợp', en: 'Co-ordination programme' },
  purpose: {
    vi: 'Một chương trình, kế hoạch phối hợp giữa Mặt trận với cơ quan, tổ chức khác: đề xuất, dự thảo, trao đổi với các bên, xin ý kiến cấp ủy nếu có, các bên ký, kế hoạch từng năm có nhiệm vụ và nơi thực hiện, đánh giá định kỳ, sơ kết, tổng kết, sửa đổi do chính các bên đã ký, nối tiếp hoặc kết thúc.',
    en: 'One programme or plan by which the Front and other bodies work together: proposed, drafted, exchanged, put to the Party committee where it is asked, signed by every party, with the tasks of each year and who has them, periodic, mid-term and final reviews, amendments agreed by those who signed, and renewed or ended.',
  },
  words: {
    programme: {
      vi: 'chương trình phối hợp',
      en: 'co-ordination programme',
      plural: 'co-ordination programmes',
    },
    task: { vi: 'nhiệm vụ phối hợp', en: 'joint task', plural: 'joint tasks' },
    sign: { vi: 'ký', en: 'sign', past: 'signed' },
  },
  kinds: {
    publicity: {
      label: { vi: 'Tuyên truyền, vận động', en: 'Publicity' },
      figure: { vi: 'Nhiệm vụ tuyên truyền, vận động', en: 'Publicity tasks' },
      example: 'Phối hợp tuyên truyền phòng, chống tội phạm ở khu dân cư.',
    },
    supervision: {
      label: { vi: 'Giám sát, phản biện', en: 'Supervision and critique' },
      figure: { vi: 'Nhiệm vụ giám sát, phản biện', en: 'Tasks of supervision and critique' },
      example: 'Phối hợp giám sát việc chấp hành pháp luật về nghĩa vụ quân sự.',
    },
    model: {
      label: { vi: 'Xây dựng mô hình', en: 'Models' },
      figure: { vi: 'Nhiệm vụ xây dựng mô hình', en: 'Tasks of building models' },
      example: 'Xây dựng một mô hình khu dân cư an toàn về an ninh trật tự.',
    },
  },
  counts: {
    activities: {
      label: { vi: 'Hoạt động phối hợp trong kỳ', en: 'Joint activities in the period' },
      figure: { vi: 'Hoạt động phối hợp đã tổ chức', en: 'Joint activities held' },
      measure: 'flow',
      example: 6,
    },
    participants: {
      label: { vi: 'Lượt người tham gia trong kỳ', en: 'Participants in the period' },
      figure: { vi: 'Lượt người tham gia hoạt động phối hợp', en: 'Participants in joint activities' },
      measure: 'flow',
      example: 850,
    },
    models: {
      label: { vi: 'Mô hình đang duy trì', en: 'Models kept up' },
      figure: { vi: 'Mô hình phối hợp đang duy trì', en: 'Joint models kept up' },
      measure: 'stock',
      example: 2,
    },
  },
  roles: {
    lead: frontLeads,
    party: {
      label: { vi: 'Bên ký kết', en: 'Party that signs' },
      kinds: [
        'front-standing-board',
        'front-presidium',
        'peoples-committee',
        'political-organisation',
        'department',
        'police',
        'military-command',
        'procuracy',
        'court',
        'party-committee',
      ],
      examples: ['front/phuong-ba-dinh', 'women-union/phuong-ba-dinh'],
    },
    committee: committeeAsked,
    owner: localOwners,
  },
  leastParties: 2,
  basis: 'practice-coordination-programme',
  reviews: 'own',
  example: {
    title: 'Chương trình phối hợp giữa Mặt trận và Hội Liên hiệp Phụ nữ phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
