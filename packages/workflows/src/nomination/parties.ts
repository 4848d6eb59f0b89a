import type { Party } from '../building-blocks/configuration.ts'

// Who has to do with most rounds; the examples are of one ward and its city.

const front = 'front/phuong-ba-dinh'
const committee = 'committee/phuong-ba-dinh'
const workingBoard = 'front-working-board/phuong-ba-dinh-1'
const union = 'women-union/phuong-ba-dinh'
const partyCommittee = 'party/phuong-ba-dinh'

/** The Front holds the round. */
export const frontOrganises = {
  label: { vi: 'Mặt trận tổ chức', en: 'Front that holds the round' },
  kinds: ['front-standing-board'],
  examples: [front],
} as const satisfies Party

/** Whoever is near to people puts them forward. */
export const grassrootsNominate = {
  label: { vi: 'Nơi đề nghị', en: 'Who nominates' },
  kinds: ['front-working-board', 'political-organisation'],
  examples: [workingBoard, union],
} as const satisfies Party

/** The Front appraises. */
export const frontAppraises = {
  label: { vi: 'Mặt trận xét, thẩm định', en: 'Front that appraises' },
  kinds: ['front-standing-board', 'peoples-committee'],
  examples: [front],
} as const satisfies Party

/** The authority of the place decides. */
export const committeeDecides = {
  label: { vi: 'Ủy ban nhân dân quyết định', en: 'People’s Committee that decides' },
  kinds: ['peoples-committee'],
  examples: [committee],
} as const satisfies Party

/** The Party committee does what is said. */
export const partyCommitteeThat = (vi: string, en: string) =>
  ({
    label: { vi: `Cấp ủy ${vi}`, en: `Party committee that ${en}` },
    kinds: ['party-committee'],
    examples: [partyCommittee],
  }) as const satisfies Party
