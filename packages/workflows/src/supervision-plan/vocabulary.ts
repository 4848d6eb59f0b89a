import * as z from 'zod'
import { body, day, narrative, searchable } from '@civicflow/core'
import { leadKinds, objectKinds } from './roles.ts'

// Words of an annual plan. Articles are those of joint resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN unless the Law
// on the Front is named.

/** What an item of the plan is: a supervision, or a critique of a draft. */
export const itemKinds = ['supervision', 'critique'] as const
export type ItemKind = (typeof itemKinds)[number]

/** What a supervision rests on (art. 2, clause 1, points a to đ). */
export const supervisionGrounds = [
  'actionProgramme',
  'coordinationProgramme',
  'memberProposal',
  'petitionsAndComplaints',
  'massMedia',
] as const

/** What a critique rests on (art. 2, clause 2). */
export const critiqueGrounds = [
  'actionProgramme',
  'legislativeProgramme',
  'memberProposal',
  'drafterRequest',
] as const

export const itemGrounds = [...supervisionGrounds, 'legislativeProgramme', 'drafterRequest'] as const
export type ItemGround = (typeof itemGrounds)[number]

/** The forms of supervision (art. 27 of the Law on the Front). */
export const supervisionForms = ['documents', 'team', 'boards', 'joint'] as const

/** The forms of critique (art. 34 of the Law on the Front). */
export const critiqueForms = ['conference', 'opinions', 'dialogue'] as const

export const itemForms = [...supervisionForms, ...critiqueForms] as const
export type ItemForm = (typeof itemForms)[number]

/** Why a plan is amended (art. 3, clause 5). */
export const amendmentGrounds = ['practicalNeed', 'suddenMatter'] as const

/** What became of an item by the end of the year. */
export const itemOutcomes = ['done', 'moved', 'cancelled', 'notDone'] as const
export type ItemOutcome = (typeof itemOutcomes)[number]

/** The levels a plan is made at; districts ended on 30 June 2025. */
export const planLevels = ['central', 'province', 'district', 'commune'] as const
export type PlanLevel = (typeof planLevels)[number]

/** An item's number in its plan: `GS-01`. */
export const itemNumber = z.string().min(1).max(100)

/** One item: content, form, time, who leads, whom it is about (art. 3, clause 4), and the grounds (art. 2). */
export const planItem = z.strictObject({
  item: itemNumber,
  subject: searchable(),
  itemKind: z.enum(itemKinds),
  grounds: z.array(z.enum(itemGrounds)).min(1),
  form: z.enum(itemForms),
  from: day(),
  until: day(),
  lead: body(leadKinds),
  participants: z.array(body()).max(50).optional(),
  /** Bodies that are supervised, or that draft what is criticised. */
  objects: z.array(body(objectKinds)).min(1).max(50),
})

/** One change of a plan. What is changed of an item is named; the rest stays. */
export const planChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('added'), planItem }),
  z.strictObject({
    change: z.literal('altered'),
    item: itemNumber,
    subject: searchable().exactOptional(),
    form: z.enum(itemForms).exactOptional(),
    from: day().exactOptional(),
    until: day().exactOptional(),
    objects: z.array(body(objectKinds)).min(1).max(50).exactOptional(),
  }),
  z.strictObject({ change: z.literal('cancelled'), item: itemNumber, reason: narrative() }),
  z.strictObject({ change: z.literal('merged'), item: itemNumber, into: itemNumber, reason: narrative() }),
])
