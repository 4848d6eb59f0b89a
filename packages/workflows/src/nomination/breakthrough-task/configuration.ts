import type { Configuration } from '../configuration.ts'
import { partyCommitteeThat } from '../parties.ts'

/** All that is this process’s own. */
export const breakthroughTaskConfiguration = {
  id: 'breakthrough-task',
  label: { vi: 'Giao việc, đăng ký việc đột phá', en: 'Registration of breakthrough tasks' },
  purpose: {
    vi: 'Một năm giao việc và đăng ký việc đột phá, đổi mới của người đứng đầu Mặt trận, tổ chức chính trị – xã hội: cấp ủy mở đợt, nêu số phải đăng ký, từng việc được đăng ký, thực hiện, được cấp ủy đánh giá đạt hoặc không đạt có lý do, được công nhận hoặc không. Tỷ lệ đăng ký chỉ có khi có cả số đăng ký và số phải đăng ký.',
    en: 'One year of tasks given to heads of the Front and of organisations, or registered by them as a breakthrough: the Party committee opens the round and says how many are to be registered; each task is registered, carried out, assessed as met or not for a reason, and recognised or not. There is a ratio only where both numbers are known.',
  },
  words: {
    round: { vi: 'đợt đăng ký việc đột phá', en: 'round of registration', plural: 'rounds of registration' },
    candidate: { vi: 'việc đăng ký', en: 'registered task', plural: 'registered tasks' },
    awarded: { vi: 'được công nhận hoàn thành', en: 'recognised as done' },
    handover: { vi: 'Công bố kết quả đánh giá', en: 'Announce the assessment' },
  },
  kinds: {
    breakthrough: {
      label: { vi: 'Việc đột phá, đổi mới', en: 'Breakthrough' },
      figure: { vi: 'Việc đột phá, đổi mới', en: 'Breakthroughs' },
      example: 'Tổ chức đối thoại định kỳ ở từng tổ dân phố.',
    },
    assigned: {
      label: { vi: 'Nhiệm vụ cụ thể được giao', en: 'Task given' },
      figure: { vi: 'Nhiệm vụ cụ thể được giao', en: 'Tasks given' },
      example: 'Hoàn thành giám sát thu, chi các khoản đóng góp của dân.',
    },
  },
  measures: {},
  roles: {
    organiser: partyCommitteeThat('giao việc', 'gives tasks'),
    nominator: {
      label: { vi: 'Nơi đăng ký', en: 'Who registers' },
      kinds: ['front-standing-board', 'political-organisation'],
      examples: ['front/phuong-ba-dinh', 'women-union/phuong-ba-dinh'],
    },
    appraiser: partyCommitteeThat('đánh giá', 'assesses'),
    decider: partyCommitteeThat('công nhận', 'recognises'),
  },
  basis: 'practice-breakthrough-task',
  labels: {
    events: {
      'candidates.nominated': { vi: 'Đăng ký việc', en: 'Register tasks' },
      'nominations.closed': { vi: 'Kết thúc đăng ký', en: 'Close registration' },
      'candidates.appraised': { vi: 'Đánh giá việc đăng ký', en: 'Assess registered tasks' },
    },
  },
  example: {
    title: 'Đăng ký việc đột phá năm 2026 phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
    asks: ['workFirst', 'handover'],
    decidedAt: 'commune',
    place: 'Trụ sở Đảng ủy phường',
  },
} as const satisfies Configuration
