import type { Cast as CastOf } from '@civicflow/example-told-story/cast'
import type { ConferenceName } from './dialogues/conferences.ts'

export type CaseName = 'plan' | 'critique' | ConferenceName | `${ConferenceName}: ${string}`

export type Cast = CastOf<CaseName>

/** Bodies of the register that act in the story. */
export const front = 'front/phuong-ba-dinh'
export const committee = 'committee/phuong-ba-dinh'
/** Adopts resolutions; its standing body agrees to the annual plan. */
export const council = 'peoples-council/phuong-ba-dinh'
export const councilStandingBody = 'council/phuong-ba-dinh'
export const party = 'party/phuong-ba-dinh'
export const womensUnion = 'women-union/phuong-ba-dinh'

/** A paper by its number; dates and numbers are invented. */
export const paper = (number: string, date: string, issuer: string = front) => ({ issuer, number, date })
