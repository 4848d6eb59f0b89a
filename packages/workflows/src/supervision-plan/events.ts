import * as z from 'zod'
import { area, body, documentReference, type EventOf, narrative, searchable } from '@civicflow/core'
import { commission } from '../board-supervision/vocabulary.ts'
import { draftingBodies } from '../critique/vocabulary.ts'
import { leaderKinds } from '../supervision/roles.ts'
import { roles } from './roles.ts'
import { amendmentGrounds, itemNumber, itemOutcomes, planChange, planItem, planLevels } from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()
const items = z.array(planItem).min(1).max(200)
const fact = z.strictObject({})

/** What is put on record of an annual plan of supervision and critique. */
export const events = {
  'plan.drafted': z.strictObject({
    title: searchable(),
    area: area(),
    level: z.enum(planLevels),
    /** The year it is for. */
    year: z.int().min(2018).max(2100),
    front: body(roles.front.kinds),
    organisations: z.array(body(roles.organisation.kinds)).min(1).max(20),
    members: z.array(body()).max(100).optional(),
    stateBodies: z.array(body(roles.stateBody.kinds)).min(1).max(10),
    /** Asked for its opinion where it is named. */
    partyCommittee: body(roles.partyCommittee.kinds).optional(),
    items,
  }),
  'draft.revised': z.strictObject({ items, reason }),
  'draft.circulated': z.strictObject({ document }),
  'plan.withdrawn': z.strictObject({ reason }),

  // Agreement: of the organisations, then of the State bodies of the level
  'member.agreed': z.strictObject({ document }),
  'member.objected': z.strictObject({ reason, document }),
  'stateBody.agreed': z.strictObject({ document }),
  'stateBody.objected': z.strictObject({ reason, document }),
  'party.assented': z.strictObject({ document }),
  'party.askedForChange': z.strictObject({ reason, document }),

  'plan.issued': z.strictObject({ document: documentReference }),

  // Amendment, by those that agreed to the plan
  'amendment.proposed': z.strictObject({
    amendmentGround: z.enum(amendmentGrounds),
    changes: z.array(planChange).min(1).max(200),
    reason,
  }),
  'amendment.agreed': z.strictObject({ document }),
  'amendment.rejected': z.strictObject({ reason, document }),
  /** By the Front, which decides with the others: it no longer fits the plan, or will not be made. */
  'amendment.dropped': z.strictObject({ reason, document }),
  'plan.amended': z.strictObject({ document }),
  /** A matter that cannot wait for agreement (art. 28, clause 1, Law on the Front). */
  'urgentItem.added': z.strictObject({ planItem, reason, document }),

  /**
   * It opens the supervision or critique of an item; of one that is joined it names who leads it, of one by boards the
   * board, of a critique who drafts and who issues.
   */
  'item.begun': z.strictObject({
    item: itemNumber,
    lead: body(leaderKinds).optional(),
    byBoard: z.strictObject(commission).optional(),
    ofDraft: draftingBodies.optional(),
    document,
  }),
  /** What had begun of an item was called off; its own case tells of it. */
  'item.calledOff': z.strictObject({ item: itemNumber, reason }),
  'halfYear.reviewed': z.strictObject({ document }),
  'year.reviewed': z.strictObject({
    outcomes: z
      .array(
        z.strictObject({ item: itemNumber, outcome: z.enum(itemOutcomes), reason: narrative().optional() }),
      )
      .min(1)
      .max(400),
    document,
  }),
  'plan.closed': fact,
}

export type PlanEvent = EventOf<typeof events>
export type PlanEventType = keyof typeof events
/** One of the events, by its type. */
export type PlanFact<Type extends PlanEventType> = Extract<PlanEvent, { type: Type }>
