import type { Configuration } from '../configuration.ts'
import { frontOrganises, grassrootsNominate, partyCommitteeThat } from '../parties.ts'

/** All that is this process’s own. */
export const partyCandidateConfiguration = {
  id: 'party-candidate',
  label: { vi: 'Giới thiệu quần chúng ưu tú cho Đảng', en: 'Presenting outstanding people to the Party' },
  purpose: {
    vi: 'Một đợt phát hiện, giới thiệu quần chúng ưu tú: Mặt trận, tổ chức giới thiệu, cấp ủy xem xét, đưa vào bồi dưỡng hoặc không có lý do, theo dõi kết quả bồi dưỡng và kết nạp. Hồ sơ không ghi tên trong số liệu.',
    en: 'One round in which outstanding people are found and presented: the Front and organisations present them, the Party committee considers them and takes them up to be fostered, or not for a reason; their fostering and admission are followed. No name stands in a figure.',
  },
  words: {
    round: { vi: 'đợt giới thiệu', en: 'round of presentation', plural: 'rounds of presentation' },
    candidate: { vi: 'quần chúng ưu tú', en: 'person presented', plural: 'people presented' },
    awarded: { vi: 'được đưa vào bồi dưỡng', en: 'taken up to be fostered' },
    handover: { vi: 'Ghi kết quả kết nạp', en: 'Record the admission' },
  },
  kinds: {
    member: {
      label: { vi: 'Đoàn viên, hội viên', en: 'Member of an organisation' },
      figure: { vi: 'Đoàn viên, hội viên được giới thiệu', en: 'Members presented' },
      example: 'Hội viên nòng cốt, tích cực trong phong trào.',
    },
    resident: {
      label: { vi: 'Nhân dân ở khu dân cư', en: 'Resident' },
      figure: { vi: 'Nhân dân ở khu dân cư được giới thiệu', en: 'Residents presented' },
      example: 'Tổ trưởng tổ dân phố có uy tín.',
    },
  },
  measures: {},
  roles: {
    organiser: frontOrganises,
    nominator: { ...grassrootsNominate, label: { vi: 'Nơi phát hiện, giới thiệu', en: 'Who presents' } },
    appraiser: partyCommitteeThat('xem xét', 'considers'),
    decider: partyCommitteeThat('quyết định bồi dưỡng', 'decides'),
  },
  basis: 'practice-party-candidate',
  labels: {
    events: {
      'candidates.nominated': { vi: 'Giới thiệu quần chúng ưu tú', en: 'Present people' },
      'candidates.workedOn': { vi: 'Ghi kết quả bồi dưỡng', en: 'Record the fostering' },
      'candidates.appraised': { vi: 'Xem xét quần chúng ưu tú', en: 'Consider people presented' },
    },
  },
  example: {
    title: 'Giới thiệu quần chúng ưu tú cho Đảng phường Ba Đình năm 2026',
    area: 'phuong-ba-dinh',
    level: 'commune',
    asks: ['workAfter', 'handover'],
    decidedAt: 'commune',
    place: 'Trụ sở Đảng ủy phường',
  },
} as const satisfies Configuration
