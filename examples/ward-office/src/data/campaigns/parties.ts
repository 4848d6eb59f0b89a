import { addressees, assembly, council, councilGroup, delegation, petitionsBody } from '../desks.ts'

const authorities = [addressees.city.body, addressees.ward.body]

/** The bodies of the delegation's campaigns. */
export const ofDelegation = {
  delegation,
  office: 'office/ha-noi',
  councilStanding: [council],
  front: ['front/ha-noi', 'front/phuong-ba-dinh'],
  authorities,
  standingCommittee: assembly,
  presidium: 'front-central',
  petitionsBody,
}

/** The bodies of the council's campaign; the ward's Front chairs. */
export const ofCouncil = {
  office: 'office/ha-noi',
  councilStanding: [council],
  deputiesGroup: [councilGroup],
  front: ['front/phuong-ba-dinh', 'front/ha-noi'],
  authorities,
}

/** Whom a plan of the delegation is sent to. */
export const planReaders = ['front/ha-noi', 'front/phuong-ba-dinh', assembly, 'front-central']
