import type { Party } from '../building-blocks/configuration.ts'

// Who has to do with most groups; the examples are of one ward.

/** The Front proposes a group and keeps its file. */
export const frontSponsors = {
  label: { vi: 'Mặt trận đề nghị, theo dõi', en: 'Front that proposes and keeps the file' },
  kinds: ['front-standing-board'],
  examples: ['front/phuong-ba-dinh'],
} as const satisfies Party

/** The People's Committee recognises it. */
export const committeeRecognises = {
  label: { vi: 'Ủy ban nhân dân công nhận', en: 'People’s Committee that recognises' },
  kinds: ['peoples-committee'],
  examples: ['committee/phuong-ba-dinh'],
} as const satisfies Party
