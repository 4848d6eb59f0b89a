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
import { families, opinionSources, promise, reroutings } from '../dialogue/vocabulary.ts'
import { ownerKinds, roles } from './roles.ts'

const some = (kinds: readonly string[]) => z.array(body(kinds)).min(1).max(200)
const document = documentReference.optional()
const reason = narrative()
const assigned = { owner: body(ownerKinds), dueOn: day().optional() }

/** What is put on record of one opinion of a dialogue. */
export const events = {
  'opinion.recorded': z.strictObject({
    title: searchable(),
    reference: searchable().max(100),
    text: narrative(),
    family: z.enum(families),
    source: z.enum(opinionSources),
    area: area(),
    from: area().optional(),
    dialogue: caseReference(),
    /** Of one that came to light once the dialogue had ended: when it was said, and who answers it or what was answered. */
    addedLater: z
      .strictObject({
        saidOn: day(),
        owner: body(ownerKinds).optional(),
        dueOn: day().optional(),
        answer: narrative().optional(),
      })
      .optional(),
    parties: z.strictObject({
      chair: some(roles.chair.kinds),
      coChair: some(roles.coChair.kinds).optional(),
      front: some(roles.front.kinds),
      gatherers: some(roles.gatherer.kinds).optional(),
      secretariat: some(roles.secretariat.kinds).optional(),
    }),
  }),

  // What its dialogue tells of it
  'opinion.merged': z.strictObject({ into: caseReference() }),
  'opinion.rerouted': z.strictObject({ rerouting: z.enum(reroutings), receiver: searchable(), document }),
  'opinion.setAside': z.strictObject({ reason }),
  'opinion.answeredInHall': z.strictObject({ answer: narrative(), promise: promise.optional() }),
  'opinion.assigned': z.strictObject(assigned),

  // On its own way
  'receipt.notified': z.strictObject({ document }),
  'complexity.found': z.strictObject({ reason }),
  'assignment.changed': z.strictObject({ ...assigned, reason, document }),
  'opinion.passedOn': z.strictObject({
    rerouting: z.enum(reroutings),
    receiver: searchable(),
    reason,
    document,
  }),
  'opinion.urged': z.strictObject({ note: narrative().optional(), document }),
  'answer.sent': z.strictObject({ answer: narrative(), document }),
  'answer.disputed': z.strictObject({ reason, document }),

  // What was promised
  'promise.made': z.strictObject({ promise, document }),
  /** Another day, by agreement with whoever asked. */
  'promise.moved': z.strictObject({ promisedBy: day(), reason, document }),
  'fulfilment.reported': z.strictObject({ document }),
  'promise.fulfilled': z.strictObject({ note: narrative().optional(), document }),
  'promise.broken': z.strictObject({ reason }),
}

export type OpinionEvent = EventOf<typeof events>
export type OpinionEventType = keyof typeof events
/** One of the events, by its type. */
export type OpinionFact<Type extends OpinionEventType> = Extract<OpinionEvent, { type: Type }>
export type OpinionParties = OpinionFact<'opinion.recorded'>['parties']
