import type { BodyId } from '@civicflow/core'
import type { Party } from '../building-blocks/configuration.ts'

// Who has to do with most programmes; the examples are of one ward.

/** The Front leads. */
export const frontLeads = {
  label: { vi: 'Mặt trận chủ trì', en: 'Front that leads' },
  kinds: ['front-standing-board', 'front-presidium'],
  examples: ['front/phuong-ba-dinh'],
} as const satisfies Party

/** A Party committee is asked before it is signed. */
export const committeeAsked = {
  label: { vi: 'Cấp ủy cho ý kiến', en: 'Party committee asked' },
  kinds: ['party-committee'],
  examples: ['party/phuong-ba-dinh'],
} as const satisfies Party

/** Authorities and organisations of the place carry it out. */
export const localOwners = {
  label: { vi: 'Nơi thực hiện', en: 'Who carries it out' },
  kinds: [
    'front-standing-board',
    'front-working-board',
    'political-organisation',
    'peoples-committee',
    'council-standing-body',
    'department',
    'police',
    'military-command',
    'party-committee',
    'workplace',
  ],
  examples: ['women-union/phuong-ba-dinh', 'front/phuong-ba-dinh'],
} as const satisfies Party<readonly [BodyId, BodyId]>
