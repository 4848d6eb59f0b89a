import * as z from 'zod'
import { body, narrative, personal, searchable } from '@civicflow/core'

// Words that all drives share. No article read here says any of them.

/** What is given: money in đồng, or goods with the value that was stated for them. */
export const forms = ['cash', 'goods'] as const
export type Form = (typeof forms)[number]

/** Money in đồng and the stated value of goods in đồng, side by side; they are added only where that is said. */
export type Holdings = Readonly<Record<Form, number>>

/** Who can have given. */
export const donorKinds = ['person', 'organisation', 'body', 'anonymous'] as const
export type DonorKind = (typeof donorKinds)[number]

/** What an audit came to. */
export const auditResults = ['inOrder', 'withRemarks'] as const

/** Whole đồng; a stated value where it is of goods. */
export const amount = z.int().positive().max(1_000_000_000_000)

/** The most that is added up: beyond it a sum of whole đồng would not be exact. */
export const MOST: number = Number.MAX_SAFE_INTEGER

export const number = z.string().min(1).max(50)
export const howMany = z.int().nonnegative().max(10_000_000).optional()

/** A person is named only sealed; an organisation that the register does not know, by what it is called. */
const donor = z.discriminatedUnion('donorKind', [
  z.strictObject({
    donorKind: z.literal('person'),
    donor: z.string().min(1).max(100),
    name: personal('donor').optional(),
  }),
  z.strictObject({ donorKind: z.literal('organisation'), organisation: searchable() }),
  z.strictObject({ donorKind: z.literal('body'), body: body() }),
  z.strictObject({ donorKind: z.literal('anonymous') }),
])

/** One receipt: its number, what was given, and who gave it. */
export const receiptLine = z.strictObject({
  receipt: number,
  form: z.enum(forms),
  amount,
  /** What the goods are, and how many. */
  goods: narrative().optional(),
  from: donor,
})
