import * as z from 'zod'
import { day, narrative } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'

// Words of a recommendation. Articles are those of the Law on the Front unless another instrument is named.

interface AnswerProfile {
  /** Kinds of bodies it holds for, where it does not hold for all. */
  readonly lead?: readonly BodyKind[]
  readonly addressee?: readonly BodyKind[]
  /** It binds the body of whoever recommends' own commune alone. */
  readonly inOwnCommune?: true
  /** A longer term for a complex matter is known, which the addressee takes by giving notice of it. */
  readonly hasComplexTerm?: true
}

/**
 * By whose term a recommendation is answered. The Law on the Front sets none (art. 29, clause 6); special laws and rules
 * do, each for some bodies. The numbers stand with the duties' provisions.
 */
export const profiles = {
  none: {},
  /** Art. 74, clause 2, Law on Anti-Corruption. */
  antiCorruption: {
    lead: ['front-standing-board', 'front-presidium', 'political-organisation'],
    hasComplexTerm: true,
  },
  /** Art. 40, clause 1, point c, Law on Grassroots Democracy. */
  inspectionBoard: { lead: ['inspection-board'], addressee: ['peoples-committee'], inOwnCommune: true },
  /** Art. 45, clause 2, point c, Law on Grassroots Democracy. */
  investmentBoard: { lead: ['investment-board'], addressee: ['peoples-committee'], inOwnCommune: true },
  /** Art. 8, Regulation 124-QĐ/TW. */
  partyCommittee: { addressee: ['party-committee'], hasComplexTerm: true },
  /** A local regulation, whose number the host sets in its profile. */
  local: {},
} as const satisfies Record<string, AnswerProfile>

export type AnswerProfileId = keyof typeof profiles

export const answerProfiles = Object.keys(profiles) as [AnswerProfileId, ...AnswerProfileId[]] // the keys it was written with

/** What a profile holds for. */
export const profileOf = (id: AnswerProfileId): AnswerProfile => profiles[id]

/** What a recommendation can be answered. No article knows an answer in part. */
export const answerClasses = ['accepted', 'partly', 'rejected'] as const
export type AnswerClass = (typeof answerClasses)[number]

/** What is done, and the last day the addressee names for it (art. 29, clause 7). */
const measures = { measures: narrative().optional(), finishBy: day().optional() }

/** The answer, with what each class has to say: what is not accepted is explained. */
export const answer = z.discriminatedUnion('answerClass', [
  z.strictObject({ answerClass: z.literal('accepted'), ...measures }),
  z.strictObject({ answerClass: z.literal('partly'), reasons: narrative(), ...measures }),
  z.strictObject({ answerClass: z.literal('rejected'), reasons: narrative() }),
])

/** Why somebody's liability is to be considered (art. 28, clause 7). */
export const liabilityGrounds = ['unsettled', 'againstLaw'] as const

/** What a new supervision found. */
export const newFindings = ['carriedOut', 'notCarriedOut'] as const

/** How a recommendation ends. */
export const outcomes = ['done', 'explained', 'liabilityHandled', 'unresolved', 'withdrawn'] as const
export type Outcome = (typeof outcomes)[number]
