import type { Configuration } from '../configuration.ts'
import { committeeRecognises, frontSponsors } from '../parties.ts'

/** All that is this process’s own. */
export const mediationGroupConfiguration = {
  id: 'mediation-group',
  label: { vi: 'Tổ hòa giải ở cơ sở', en: 'Grassroots mediation group' },
  purpose: {
    vi: 'Một tổ hòa giải ở thôn, tổ dân phố: Mặt trận đề nghị, Ủy ban nhân dân công nhận tổ trưởng và hòa giải viên, thay đổi thành viên, đánh giá định kỳ, củng cố khi yếu, sáp nhập hoặc giải thể có lý do. Từng vụ việc hòa giải là hồ sơ riêng.',
    en: 'One mediation group of a village or residential group: proposed by the Front, recognised by the People’s Committee with its head and mediators, reviewed, consolidated where it is weak, merged or dissolved for a reason. Each matter it mediates is a case of its own.',
  },
  words: {
    group: { vi: 'tổ hòa giải', en: 'mediation group', plural: 'mediation groups' },
    members: { vi: 'hòa giải viên', en: 'mediators' },
  },
  kinds: {
    mediationGroup: {
      label: { vi: 'Tổ hòa giải', en: 'Mediation group' },
      figure: { vi: 'Tổ hòa giải', en: 'Mediation groups' },
      example: 'Tổ hòa giải tổ dân phố số 1',
    },
  },
  counts: {
    mediated: {
      label: { vi: 'Vụ việc đã hòa giải', en: 'Matters mediated' },
      figure: { vi: 'Vụ việc các tổ đã hòa giải', en: 'Matters the groups mediated' },
      example: 6,
    },
    successful: {
      label: { vi: 'Vụ việc hòa giải thành', en: 'Matters settled' },
      figure: { vi: 'Vụ việc các tổ hòa giải thành', en: 'Matters the groups settled' },
      example: 5,
    },
  },
  roles: { sponsor: frontSponsors, recogniser: committeeRecognises },
  basis: 'practice-mediation-group',
  period: 'none',
  example: { area: 'phuong-ba-dinh', level: 'commune', members: 5, into: 'Tổ hòa giải tổ dân phố số 2' },
} as const satisfies Configuration
