import * as z from 'zod'
import { body, day, narrative, searchable } from '@civicflow/core'
import { roles } from './roles.ts'

/** What a visit is: a working session with the unit, a look at its files, a place below it, households. */
export const visitKinds = ['office', 'documents', 'commune', 'households'] as const
export type VisitKind = (typeof visitKinds)[number]

/** What is written of a unit's work, beside the conclusion: the parts of a report on an inspection, in their order. */
export const assessmentParts = ['results', 'difficulties', 'causes'] as const
export type Part = (typeof assessmentParts)[number]

/** A visit's number in its inspection: `B1`. */
export const visitNumber = z.string().min(1).max(50)

/** One visit. */
export const visitLine = z.strictObject({
  visit: visitNumber,
  visitKind: z.enum(visitKinds),
  /** Whom it is to; households are named nowhere. */
  unit: body(roles.unit.kinds).optional(),
  day: day(),
  place: searchable(),
})

/** A remedy's number in its inspection: `KP-01`. */
export const remedyNumber = z.string().min(1).max(50)

/** One thing to be put right, by whom and by when. */
export const remedyLine = z.strictObject({
  remedy: remedyNumber,
  subject: searchable(),
  request: narrative(),
  owner: body(roles.remedyOwner.kinds),
  dueOn: day(),
})
