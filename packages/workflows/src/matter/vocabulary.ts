import * as z from 'zod'
import { personal } from '@civicflow/core'

// Words that all matters share. No article read here says any of them.

/** Which side a person of a matter is on. */
export const sides = ['filer', 'other', 'concerned'] as const

/** Why a matter is not taken up. */
export const refusals = ['outOfScope', 'withoutContent', 'settledBefore', 'notAgreed'] as const

/** What a matter comes to, here or with whoever is competent. */
export const results = ['settled', 'settledInPart', 'notSettled'] as const
export type Result = (typeof results)[number]

/** A person of a matter, by an id of the host's: the name, the address and what the person says are sealed. */
export const partyLine = z.strictObject({
  party: z.string().min(1).max(100),
  side: z.enum(sides),
  name: personal('party').optional(),
  address: personal('party').optional(),
  statement: personal('party').optional(),
})

/** Who works on a matter: persons, by ids of the host's. */
export const handlerIds = z.array(z.string().min(1).max(100)).min(1).max(20)
