import type { Label } from '@civicflow/core'
import { areaLevelLabels } from '../../law/levels.ts'
import type { Occasion } from '../vocabulary.ts'
import { familyLabels, reroutingLabels, sourceLabels } from './shared-labels.ts'

/** When dialogues are held. */
export const occasionLabels = {
  periodic: { vi: 'Định kỳ', en: 'Periodic' },
  onDemand: { vi: 'Đột xuất', en: 'On demand' },
} as const satisfies Record<Occasion, Label>

/** What the words in fields are called. */
export const valueLabels = {
  family: familyLabels,
  occasion: occasionLabels,
  level: areaLevelLabels,
  source: sourceLabels,
  demand: {
    voters: { vi: 'Cử tri yêu cầu', en: 'Voters ask for it' },
    necessary: { vi: 'Xét thấy cần thiết', en: 'It is necessary' },
  },
  mode: {
    inPerson: { vi: 'Trực tiếp', en: 'In person' },
    online: { vi: 'Trực tuyến', en: 'Online' },
    socialNetwork: { vi: 'Qua mạng xã hội', en: 'Through a social network' },
  },
  tells: {
    time: { vi: 'Thời gian', en: 'Time' },
    place: { vi: 'Địa điểm', en: 'Place' },
    content: { vi: 'Nội dung', en: 'Content' },
    howToJoin: { vi: 'Cách thức tham dự', en: 'How to join' },
  },
  silencing: {
    unfit: { vi: 'Say rượu, không có năng lực hành vi', en: 'Drunk, or without capacity' },
    finallySettled: {
      vi: 'Khiếu nại đã được giải quyết hết thẩm quyền',
      en: 'A complaint that was settled finally',
    },
  },
  rerouting: reroutingLabels,
  ways: {
    media: { vi: 'Phương tiện thông tin đại chúng', en: 'Media' },
    posted: { vi: 'Niêm yết tại trụ sở', en: 'Posted at the office' },
    villageHeads: { vi: 'Gửi trưởng thôn, tổ trưởng tổ dân phố', en: 'Sent to heads of villages and blocks' },
  },
} as const
