import type { Party } from '../building-blocks/configuration.ts'

// Who has to do with most drives; the examples are of one ward.

/** The Front asks for help, receives and allocates. */
export const frontAsks = {
  label: { vi: 'Mặt trận phát động', en: 'Front that launches it' },
  kinds: ['front-standing-board', 'front-presidium'],
  examples: ['front/phuong-ba-dinh'],
} as const satisfies Party

/** Another body looks the accounts over. */
export const lookedOverBy = {
  label: { vi: 'Nơi kiểm tra, kiểm toán', en: 'Auditor' },
  kinds: ['peoples-committee', 'inspection-board', 'department', 'front-standing-board', 'party-committee'],
  examples: ['committee/phuong-ba-dinh'],
} as const satisfies Party

/** Party committee, authorities and the Front above hear what came of it. */
export const reportedTo = {
  label: { vi: 'Nơi nhận báo cáo', en: 'Reported to' },
  kinds: [
    'party-committee',
    'peoples-committee',
    'council-standing-body',
    'front-standing-board',
    'front-presidium',
  ],
  examples: ['party/phuong-ba-dinh', 'front/ha-noi'],
} as const satisfies Party
