import type { Configuration } from '../configuration.ts'
import { competentBodies, frontConvenes, localAuthorities, localBodies } from '../parties.ts'

/** All that is this process’s own. */
export const peoplesDelegatesConferenceConfiguration = {
  id: 'people-delegates-conference',
  label: { vi: 'Hội nghị đại biểu nhân dân', en: 'Conference of people’s delegates' },
  purpose: {
    vi: 'Một hội nghị đại biểu nhân dân do Mặt trận chủ trì: mời đại biểu, tập hợp ý kiến trước, nghe ý kiến tại hội nghị, trả lời ngay hoặc giao cơ quan có trách nhiệm trả lời, thông báo kết luận và theo dõi đến ý kiến cuối cùng.',
    en: 'One conference of people’s delegates that the Front convenes: opinions gathered before and heard in the hall, each answered at once or given to whoever is responsible, a notice of conclusion, and every opinion followed to its end.',
  },
  words: {
    session: { vi: 'hội nghị', en: 'conference', plural: 'conferences' },
    item: { vi: 'ý kiến', en: 'opinion', plural: 'opinions' },
    conclusion: { vi: 'thông báo kết luận', en: 'notice of conclusion', plural: 'notices of conclusion' },
  },
  kinds: {
    contribution: {
      label: { vi: 'Ý kiến đóng góp', en: 'Contribution' },
      figure: { vi: 'Ý kiến đóng góp', en: 'Contributions' },
      example: 'Đề nghị tăng tuyến thu gom rác ở các ngõ nhỏ.',
    },
    proposal: {
      label: { vi: 'Đề xuất, kiến nghị', en: 'Proposal' },
      figure: { vi: 'Ý kiến đề xuất, kiến nghị', en: 'Proposals' },
      example: 'Kiến nghị sửa chữa nhà sinh hoạt cộng đồng tổ 5.',
    },
  },
  counts: {
    delegates: {
      label: { vi: 'Đại biểu dự', en: 'Delegates' },
      figure: { vi: 'Lượt đại biểu nhân dân dự hội nghị', en: 'Delegates who attended' },
      example: 120,
    },
    speeches: {
      label: { vi: 'Lượt phát biểu', en: 'Speeches' },
      figure: { vi: 'Lượt phát biểu tại hội nghị', en: 'Speeches in the hall' },
      example: 14,
    },
  },
  roles: {
    convener: frontConvenes,
    participant: localBodies,
    owner: localAuthorities,
    receiver: competentBodies,
  },
  basis: 'practice-people-delegates-conference',
  period: 'none',
  example: {
    title: 'Hội nghị đại biểu nhân dân phường Ba Đình năm 2026',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
