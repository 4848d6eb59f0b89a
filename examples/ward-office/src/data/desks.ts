import type { Party } from '@civicflow/core'
import { campaign, petition, voterMeeting } from '@civicflow/workflows'

export const tenant = 'ha-noi'
export const processes = [campaign, petition, voterMeeting] as const

/** Those who keep the record, by desk. */
export const desks = {
  secretary: { person: 'p-09', office: 'office/ha-noi/secretary' },
  councilGroup: { person: 'p-11', office: 'council-group/ha-noi/leader' },
  cityFront: { person: 'p-14', office: 'front/ha-noi/clerk' },
  wardFront: { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' },
  cityCommittee: { person: 'p-15', office: 'committee/ha-noi/clerk' },
  wardCommittee: { person: 'p-24', office: 'committee/phuong-ba-dinh/clerk' },
  construction: { person: 'p-30', office: 'department/ha-noi/construction/clerk' },
  ministry: { person: 'p-29', office: 'ministry/construction/clerk' },
} satisfies Record<string, Party>

export type Desk = keyof typeof desks

/** Bodies and deputies that act in the half year. */
export const delegation = 'delegation/ha-noi'
export const deputies = {
  first: 'delegation/ha-noi/deputy-1',
  second: 'delegation/ha-noi/deputy-2',
  ofCouncil: 'council-group/ha-noi/deputy',
}
export const council = 'council/ha-noi'
export const councilGroup = 'council-group/ha-noi'
export const petitionsBody = 'petitions-committee'
export const assembly = 'assembly'

/** Those who settle and answer: body, who records for it, its level, and how it signs. */
export const addressees = {
  ward: {
    body: 'committee/phuong-ba-dinh',
    desk: 'wardCommittee',
    level: 'commune',
    issuer: 'UBND phường Ba Đình',
  },
  city: {
    body: 'committee/ha-noi',
    desk: 'cityCommittee',
    level: 'province',
    issuer: 'UBND thành phố Hà Nội',
  },
  construction: {
    body: 'department/ha-noi/construction',
    desk: 'construction',
    level: 'province',
    issuer: 'Sở Xây dựng thành phố Hà Nội',
  },
  ministry: { body: 'ministry/construction', desk: 'ministry', level: 'central', issuer: 'Bộ Xây dựng' },
} as const satisfies Record<string, { body: string; desk: Desk; level: string; issuer: string }>

export type Addressee = keyof typeof addressees
