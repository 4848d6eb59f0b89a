import type { BodyId } from '@civicflow/core'
import type { Party } from '../building-blocks/configuration.ts'

// Who has to do with most sessions; the examples are of one ward and its city.

const council = 'council/phuong-ba-dinh'
const committee = 'committee/phuong-ba-dinh'

/** The Front convenes. */
export const frontConvenes = {
  label: { vi: 'Mặt trận chủ trì', en: 'Front that convenes' },
  kinds: ['front-standing-board'],
  examples: ['front/phuong-ba-dinh'],
} as const satisfies Party

/** Authorities, organisations and Party committees of the place are invited. */
export const localBodies = {
  label: { vi: 'Cơ quan, tổ chức được mời', en: 'Bodies invited' },
  kinds: ['peoples-committee', 'council-standing-body', 'political-organisation', 'party-committee'],
  examples: [committee, 'women-union/phuong-ba-dinh'],
} as const satisfies Party

/** An authority of the place answers. */
export const localAuthorities = {
  label: { vi: 'Cơ quan được giao trả lời', en: 'Authority that is to answer' },
  kinds: ['peoples-committee', 'council-standing-body', 'department'],
  examples: [committee, council],
} as const satisfies Party<readonly [BodyId, BodyId]>

/** What is not for the place goes to whoever is competent. */
export const competentBodies = {
  label: { vi: 'Cơ quan có thẩm quyền nhận chuyển', en: 'Competent body it is sent on to' },
  kinds: ['department', 'peoples-committee', 'party-committee', 'ministry'],
  examples: ['department/ha-noi/construction'],
} as const satisfies Party
