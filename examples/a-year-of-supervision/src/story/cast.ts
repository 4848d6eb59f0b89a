import type { Cast as CastOf } from '@civicflow/example-told-story/cast'

/** The cases of the year, in the order in which they are told of. */
export const caseNames = [
  'plan',
  'land',
  'land: overdue files',
  'land: fees shown',
  'land: apologies',
  'pavements',
  'pavements: permits',
  'flooding',
  'board',
  'lane',
  'lane: road surface',
] as const
export type CaseName = (typeof caseNames)[number]

export type Cast = CastOf<CaseName>

/** Bodies and offices of the register that act in the story. */
export const front = 'front/phuong-ba-dinh'
export const frontAbove = 'front/ha-noi'
export const committee = 'committee/phuong-ba-dinh'
export const cityCommittee = 'committee/ha-noi'
export const council = 'council/phuong-ba-dinh'
export const cityCouncil = 'council/ha-noi'
export const party = 'party/phuong-ba-dinh'
export const womensUnion = 'women-union/phuong-ba-dinh'
export const works = 'workplace/co-khi'
export const investmentBoard = 'investment-board/phuong-ba-dinh'

/** A paper by its number; dates and numbers are invented. */
export const paper = (number: string, date: string, issuer: string = front) => ({ issuer, number, date })
