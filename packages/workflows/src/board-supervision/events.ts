import * as z from 'zod'
import {
  area,
  body,
  caseReference,
  day,
  documentReference,
  type EventOf,
  narrative,
  office,
  searchable,
} from '@civicflow/core'
import { itemNumber } from '../supervision-plan/vocabulary.ts'
import { roles } from './roles.ts'
import {
  boardRecommendation,
  certifiedPapers,
  commission,
  planPeriods,
  severities,
  tellings,
  vote,
} from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()
const note = narrative().optional()

/** What is put on record of one supervision of a board. */
export const events = {
  'boardSupervision.opened': z.strictObject({
    title: searchable(),
    area: area(),
    ...commission,
    front: body(roles.front.kinds),
    /** Who is inspected; of an investment board the investor. */
    objects: z.array(body(roles.object.kinds)).min(1).max(50),
    /** What is looked into, each in one line. */
    topics: z.array(searchable()).min(1).max(50),
    /** The annual plan that opens it; a plan that is kept on paper is no case. */
    plan: caseReference().optional(),
    item: itemNumber.optional(),
    document,
  }),
  'supervision.cancelled': z.strictObject({ reason, amendment: document }),

  // The plan, and who has it before anything begins
  'plan.made': z.strictObject({
    /** Of an inspection board. */
    planPeriod: z.enum(planPeriods).optional(),
    startsOn: day(),
    endsOn: day(),
    purpose: note,
    content: note,
    funding: note,
    organisation: note,
    conditions: note,
    document,
  }),
  'plan.posted': z.strictObject({ where: z.array(searchable()).min(1).max(20), document }),
  'plan.sent': z.strictObject({ to: z.array(body(roles.receiver.kinds)).min(1).max(60), document }),
  'investor.notified': z.strictObject({ told: z.array(z.enum(tellings)).min(1), document }),
  'plan.agreed': z.strictObject({ document }),
  'plan.objected': z.strictObject({ reason, document }),
  'plan.adjusted': z.strictObject({ endsOn: day().optional(), reason, document }),

  // What is done
  'checking.begun': z.strictObject({ document }),
  'monitoring.begun': z.strictObject({ document }),
  'check.held': z.strictObject({ place: searchable(), summary: note, document }),
  'finding.noted': z.strictObject({ severity: z.enum(severities), finding: narrative(), document }),
  'minutes.made': z.strictObject({ document }),
  'project.ended': z.strictObject({ document }),

  // What comes of it
  'recommendations.adopted': z.strictObject({
    vote,
    recommendations: z.array(boardRecommendation).min(1).max(50),
    document,
  }),
  'certification.asked': z.strictObject({ document }),
  'certification.given': z.strictObject({
    certifies: z.array(z.enum(certifiedPapers)).min(1),
    signedBy: office(roles.front.kinds),
    document: documentReference,
  }),
  'certification.refused': z.strictObject({ reason, document }),
  'recommendations.issued': z.strictObject({ document: documentReference }),
  'supervision.concluded': z.strictObject({ document }),
  'supervision.concludedWithoutRecommendation': z.strictObject({ reason, document }),
  'result.published': z.strictObject({ where: z.array(searchable()).min(1).max(20), document }),
  'supervision.closed': z.strictObject({}),
}

export type BoardSupervisionEvent = EventOf<typeof events>
export type BoardSupervisionEventType = keyof typeof events
/** One of the events, by its type. */
export type BoardSupervisionFact<Type extends BoardSupervisionEventType> = Extract<
  BoardSupervisionEvent,
  { type: Type }
>
