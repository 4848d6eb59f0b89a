import type { Configuration } from '../configuration.ts'

/** All that is this process’s own. */
export const mediationCaseConfiguration = {
  id: 'mediation-case',
  label: { vi: 'Vụ việc hòa giải ở cơ sở', en: 'Grassroots mediation' },
  purpose: {
    vi: 'Một vụ việc hòa giải ở cơ sở: tiếp nhận, phân công hòa giải viên không liên quan đến các bên, các buổi hòa giải, hòa giải thành, thành một phần hoặc không thành có lý do, hướng dẫn các bên đến nơi có thẩm quyền. Tên, địa chỉ, lời trình bày được niêm phong; hồ sơ chỉ mang số.',
    en: 'One matter that is mediated at the grassroots: received, given to mediators who are no party to it, sessions held, settled, settled in part or not for a reason, the parties referred to whoever is competent. Names, addresses and statements are sealed; the file bears a number only.',
  },
  words: {
    matter: { vi: 'vụ việc', en: 'matter', plural: 'matters' },
    handlers: { vi: 'hòa giải viên', en: 'mediators' },
    session: { vi: 'buổi hòa giải', en: 'session of mediation', plural: 'sessions of mediation' },
  },
  kinds: {
    neighbours: {
      label: { vi: 'Mâu thuẫn xóm giềng', en: 'Between neighbours' },
      figure: { vi: 'Vụ việc xóm giềng', en: 'Matters between neighbours' },
      example: 'Lối đi chung giữa hai nhà.',
    },
    family: {
      label: { vi: 'Hôn nhân, gia đình', en: 'Within a family' },
      figure: { vi: 'Vụ việc hôn nhân, gia đình', en: 'Matters within a family' },
      example: 'Bất hòa trong gia đình.',
    },
    property: {
      label: { vi: 'Dân sự, đất đai', en: 'Over property or land' },
      figure: { vi: 'Vụ việc dân sự, đất đai', en: 'Matters over property or land' },
      example: 'Ranh giới giữa hai thửa đất.',
    },
  },
  counts: {
    attendees: {
      label: { vi: 'Người dự buổi hòa giải', en: 'Attendees' },
      figure: { vi: 'Lượt người dự buổi hòa giải', en: 'Attendees of sessions of mediation' },
      example: 5,
    },
  },
  roles: {
    taker: {
      label: { vi: 'Nơi tiếp nhận, theo dõi', en: 'Who receives and follows it' },
      kinds: ['front-working-board', 'front-standing-board'],
      examples: ['front-working-board/phuong-ba-dinh-1'],
    },
    receiver: {
      label: { vi: 'Cơ quan có thẩm quyền nhận chuyển', en: 'Competent body it is forwarded to' },
      kinds: ['peoples-committee', 'court', 'department'],
      examples: ['committee/phuong-ba-dinh'],
    },
    superior: {
      label: { vi: 'Cấp trên của nơi nhận chuyển', en: 'Its superior' },
      kinds: ['peoples-committee', 'department'],
      examples: ['committee/ha-noi'],
    },
  },
  basis: 'practice-mediation-case',
  settledInTime: 'matter-settlement',
  told: 'none',
  labels: {
    states: {
      settled: { vi: 'Hòa giải thành', en: 'Settled' },
      settledInPart: { vi: 'Hòa giải thành một phần', en: 'Settled in part' },
      notSettled: { vi: 'Hòa giải không thành', en: 'Not settled' },
    },
  },
  example: {
    area: 'phuong-ba-dinh',
    level: 'commune',
    referredTo: 'Ủy ban nhân dân phường, Tòa án có thẩm quyền',
  },
} as const satisfies Configuration
