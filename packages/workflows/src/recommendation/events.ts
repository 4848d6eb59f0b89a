import * as z from 'zod'
import {
  area,
  body,
  caseReference,
  day,
  documentReference,
  type EventOf,
  narrative,
  searchable,
} from '@civicflow/core'
import { roles } from './roles.ts'
import { answer, answerProfiles, liabilityGrounds, newFindings } from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()

/** What is put on record of one recommendation. */
export const events = {
  'recommendation.drafted': z.strictObject({
    title: searchable(),
    text: narrative(),
    area: area(),
    lead: body(roles.lead.kinds),
    addressee: body(roles.addressee.kinds),
    /** The Front directly above; of an organisation or a board, that of its level. */
    frontAbove: body(roles.frontAbove.kinds).optional(),
    answerProfile: z.enum(answerProfiles),
    /** By which an organisation has agreed with the Front, or the law that lets it lead (art. 26, clause 3). */
    agreement: document,
    /** The supervision that led to it. */
    supervision: caseReference().optional(),
  }),
  /** A board's paper, by the Front of its level. */
  'recommendation.certified': z.strictObject({ document }),
  'recommendation.sent': z.strictObject({
    document: documentReference,
    copiedTo: z.array(body()).max(50).optional(),
  }),
  'recommendation.received': z.strictObject({ document }),
  'recommendation.forwarded': z.strictObject({
    addressee: body(roles.addressee.kinds),
    /** Where another term holds for that body. */
    answerProfile: z.enum(answerProfiles).optional(),
    reason,
    document,
  }),
  'addressee.succeeded': z.strictObject({ successor: body(roles.addressee.kinds), document }),

  // The answer, and what is made of it
  'extension.notified': z.strictObject({ reason, document }),
  'recommendation.answered': z.strictObject({ answer, document }),
  'reconsideration.asked': z.strictObject({ reason, document }),
  'dialogue.asked': z.strictObject({ reason, document }),
  'recommendation.kept': z.strictObject({ reason, document }),
  'recommendation.amended': z.strictObject({
    title: searchable().optional(),
    text: narrative(),
    reason,
    document,
  }),
  'recommendation.withdrawn': z.strictObject({ reason, document }),
  'explanation.accepted': z.strictObject({ reason, document }),
  'answer.disputed': z.strictObject({ reason, document }),

  // What the addressee does
  'implementation.begun': z.strictObject({
    measures: narrative().optional(),
    finishBy: day().optional(),
    document,
  }),
  /** The lead agrees to a later last day than the one that holds. */
  'implementation.extended': z.strictObject({ finishBy: day(), reason: narrative().optional(), document }),
  'evidence.filed': z.strictObject({ evidence: narrative(), document }),
  'implementation.verified': z.strictObject({ note: narrative().optional(), document }),
  'implementation.foundUndone': z.strictObject({ reason, document }),
  'supervision.begunAnew': z.strictObject({ supervision: caseReference().optional(), reason, document }),
  'supervision.concludedAnew': z.strictObject({ newFinding: z.enum(newFindings), document }),

  // The ladder: urged, taken to the Front above, to the superior, to whoever considers liability
  'recommendation.urged': z.strictObject({
    /** By when the answer is asked for now; it changes no term. */
    askedBy: day().optional(),
    document,
  }),
  'recommendation.escalated': z.strictObject({ reason, document }),
  'superior.recommended': z.strictObject({ superior: body(roles.superior.kinds), document }),
  'notice.listed': z.strictObject({ peoplesOrgan: body(roles.peoplesOrgan.kinds), document }),
  'liability.asked': z.strictObject({
    competent: body(roles.competent.kinds),
    liabilityGround: z.enum(liabilityGrounds),
    reason,
    document,
  }),
  'liability.handled': z.strictObject({ result: narrative(), document }),
  'liability.declined': z.strictObject({ reason, document }),
}

export type RecommendationEvent = EventOf<typeof events>
export type RecommendationEventType = keyof typeof events
/** One of the events, by its type. */
export type RecommendationFact<Type extends RecommendationEventType> = Extract<
  RecommendationEvent,
  { type: Type }
>
