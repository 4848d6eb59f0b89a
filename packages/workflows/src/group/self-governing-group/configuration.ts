import type { Configuration } from '../configuration.ts'
import { committeeRecognises, frontSponsors } from '../parties.ts'

/** All that is this process’s own. */
export const selfGoverningGroupConfiguration = {
  id: 'self-governing-group',
  label: { vi: 'Tổ an ninh nhân dân, nhóm liên gia tự quản', en: 'Self-governing group' },
  purpose: {
    vi: 'Một tổ an ninh nhân dân hoặc một nhóm liên gia tự quản ở khu dân cư: đề nghị, công nhận, thay đổi thành viên, đánh giá định kỳ, củng cố khi yếu, sáp nhập hoặc giải thể có lý do. Hai loại đếm riêng.',
    en: 'One people’s security team or self-governing inter-family group of a residential area: proposed, recognised, reviewed, consolidated where it is weak, merged or dissolved for a reason. The two kinds are counted apart.',
  },
  words: {
    group: { vi: 'tổ, nhóm tự quản', en: 'self-governing group', plural: 'self-governing groups' },
    members: { vi: 'người tham gia', en: 'people' },
  },
  kinds: {
    securityTeam: {
      label: { vi: 'Tổ an ninh nhân dân', en: 'People’s security team' },
      figure: { vi: 'Tổ an ninh nhân dân', en: 'People’s security teams' },
      example: 'Tổ an ninh nhân dân ngõ 12',
    },
    interFamilyGroup: {
      label: { vi: 'Nhóm liên gia tự quản', en: 'Inter-family group' },
      figure: { vi: 'Nhóm liên gia tự quản', en: 'Inter-family groups' },
      example: 'Nhóm liên gia tự quản số 7',
    },
  },
  counts: {
    meetings: {
      label: { vi: 'Buổi sinh hoạt', en: 'Meetings' },
      figure: { vi: 'Buổi sinh hoạt của tổ, nhóm', en: 'Meetings of groups' },
      example: 12,
    },
    reports: {
      label: { vi: 'Tin báo về an ninh trật tự', en: 'Reports on order' },
      figure: { vi: 'Tin báo về an ninh trật tự của tổ, nhóm', en: 'Reports on order by groups' },
      example: 3,
    },
  },
  roles: { sponsor: frontSponsors, recogniser: committeeRecognises },
  basis: 'practice-self-governing-group',
  period: 'none',
  example: { area: 'phuong-ba-dinh', level: 'commune', members: 12, into: 'Tổ an ninh nhân dân ngõ 14' },
} as const satisfies Configuration
