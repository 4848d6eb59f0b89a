import * as z from 'zod'
import { area, body, documentReference, type EventOf, narrative } from '@civicflow/core'
import { keysOf } from '../building-blocks/configured-words.ts'
import { countFields } from '../building-blocks/count-fields.ts'
import { areaLevels } from '../law/levels.ts'
import type { Configuration } from './configuration.ts'
import { handlerIds, partyLine, refusals, results } from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()

/** What is put on record of one matter. What its people say is sealed; a reason is the word of an office, and names nobody. */
export function eventsOf<Kind extends string, Count extends string>({
  kinds,
  counts,
  roles,
}: Configuration<string, Kind, Count>) {
  return {
    'matter.received': z.strictObject({
      /** Its number in the register of whoever takes it; by that it is known, not by a name. */
      number: z.string().min(1).max(50),
      kind: z.enum(keysOf(kinds)),
      area: area(),
      level: z.enum(areaLevels),
      taker: body(roles.taker.kinds),
      parties: z.array(partyLine).max(50),
      document,
    }),
    'matter.refused': z.strictObject({ refusal: z.enum(refusals), reason, document }),
    'matter.takenUp': z.strictObject({ handlers: handlerIds, document }),
    'handlers.changed': z.strictObject({ handlers: handlerIds, reason }),
    'session.held': z.strictObject({ counts: z.strictObject(countFields(counts)).optional(), document }),
    'matter.concluded': z.strictObject({
      result: z.enum(results),
      reason: narrative().optional(),
      document,
    }),
    'matter.referred': z.strictObject({ referredTo: narrative(), reason, document }),
    'matter.withdrawn': z.strictObject({ reason, document }),
    'matter.reopened': z.strictObject({ reason, document }),

    // With whoever is competent
    'matter.forwarded': z.strictObject({ receiver: body(roles.receiver.kinds), document }),
    'receiver.returned': z.strictObject({ reason, document }),
    'receiver.urged': z.strictObject({ document }),
    'receiver.decided': z.strictObject({ result: z.enum(results), document }),
    'result.told': z.strictObject({ document }),
    'settlement.watched': z.strictObject({ remarks: narrative(), document }),
    'superior.asked': z.strictObject({ superior: body(roles.superior.kinds), reason, document }),
    'superior.urged': z.strictObject({ document }),
    'superior.decided': z.strictObject({ result: z.enum(results), document }),
    'superior.told': z.strictObject({ document }),
    'matter.closed': z.strictObject({ reason: narrative().optional(), document }),
  }
}

/** The events of a matter that can be of these kinds and of which these things are counted. */
export type MatterEvents<Kind extends string, Count extends string> = ReturnType<typeof eventsOf<Kind, Count>>

/** The events of any matter; one name stands for its kinds, and one for its counts. */
export type AnyMatterEvents = MatterEvents<'kind', 'count'>
export type MatterEvent = EventOf<AnyMatterEvents>
export type MatterEventType = keyof AnyMatterEvents
/** One of the events, by its type. */
export type MatterFact<Type extends MatterEventType> = Extract<MatterEvent, { type: Type }>
