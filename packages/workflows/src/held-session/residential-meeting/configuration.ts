import type { Configuration } from '../configuration.ts'

/** All that is this process’s own. */
export const residentialMeetingConfiguration = {
  id: 'residential-meeting',
  label: { vi: 'Sinh hoạt Ban Công tác Mặt trận', en: 'Meeting of a Front working board' },
  purpose: {
    vi: 'Một kỳ sinh hoạt hằng tháng của Ban Công tác Mặt trận ở khu dân cư: nghe ý kiến của Nhân dân, thống nhất việc làm trong tháng, chuyển lên Mặt trận cấp xã điều không giải quyết được ở khu dân cư.',
    en: 'One monthly meeting of a Front working board in a residential area: what people say, what is to be done in the month, and what cannot be settled there is sent on to the Front of the commune.',
  },
  words: {
    session: { vi: 'kỳ sinh hoạt', en: 'meeting', plural: 'meetings' },
    item: { vi: 'nội dung sinh hoạt', en: 'matter', plural: 'matters' },
    conclusion: { vi: 'biên bản kỳ sinh hoạt', en: 'minutes', plural: 'minutes' },
  },
  kinds: {
    opinion: {
      label: { vi: 'Ý kiến của Nhân dân', en: 'Opinion of the people' },
      figure: { vi: 'Ý kiến của Nhân dân ở khu dân cư', en: 'Opinions of the people' },
      example: 'Đèn đường ngõ 8 hỏng đã hai tuần.',
    },
    task: {
      label: { vi: 'Việc thống nhất thực hiện', en: 'Task agreed on' },
      figure: { vi: 'Việc thống nhất thực hiện ở khu dân cư', en: 'Tasks agreed on' },
      example: 'Vận động ba hộ tháo dỡ mái che lấn ngõ.',
    },
  },
  counts: {
    members: {
      label: { vi: 'Thành viên dự', en: 'Members present' },
      figure: { vi: 'Lượt thành viên Ban dự sinh hoạt', en: 'Members present' },
      example: 9,
    },
    officials: {
      label: { vi: 'Cán bộ cấp trên dự', en: 'Officials present' },
      figure: { vi: 'Lượt cán bộ dự sinh hoạt cùng Ban', en: 'Officials present' },
      example: 1,
    },
  },
  roles: {
    convener: {
      label: { vi: 'Ban Công tác Mặt trận', en: 'Front working board' },
      kinds: ['front-working-board'],
      examples: ['front-working-board/phuong-ba-dinh-1'],
    },
    participant: {
      label: { vi: 'Mặt trận cấp xã, tổ chức cùng dự', en: 'Front of the commune and organisations' },
      kinds: ['front-standing-board', 'political-organisation'],
      examples: ['front/phuong-ba-dinh', 'women-union/phuong-ba-dinh'],
    },
    owner: {
      label: { vi: 'Nơi được giao thực hiện', en: 'Whoever is to do it' },
      kinds: ['front-working-board', 'front-standing-board', 'political-organisation'],
      examples: ['front-working-board/phuong-ba-dinh-1', 'women-union/phuong-ba-dinh'],
    },
    receiver: {
      label: {
        vi: 'Mặt trận, chính quyền cấp xã nhận chuyển',
        en: 'Front or authority of the commune it is sent on to',
      },
      kinds: ['front-standing-board', 'peoples-committee'],
      examples: ['front/phuong-ba-dinh'],
    },
  },
  basis: 'practice-residential-meeting',
  period: { every: 'month', provision: 'practice-residential-meeting-monthly' },
  labels: {
    events: {
      'items.answered': { vi: 'Báo cáo kết quả nội dung sinh hoạt', en: 'Report what became of it' },
    },
  },
  example: {
    title: 'Sinh hoạt tháng 5/2026 của Ban Công tác Mặt trận số 1 phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
