import * as z from 'zod'
import { area, body, day, documentReference, type EventOf, narrative, searchable } from '@civicflow/core'
import { keysOf } from '../building-blocks/configured-words.ts'
import { countFields } from '../building-blocks/count-fields.ts'
import type { Configuration } from './configuration.ts'
import { areaLevels } from '../law/levels.ts'
import { grounds, itemLine, itemNumbers, periodLine, periods } from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()

/** What is put on record of one session. */
export function eventsOf<Kind extends string, Count extends string>({
  kinds,
  counts,
  roles,
  period,
}: Configuration<string, Kind, Count>) {
  const owner = body(roles.owner.kinds)
  const askedBy = day().optional()
  return {
    'session.planned': z.strictObject({
      title: searchable(),
      area: area(),
      level: z.enum(areaLevels),
      convener: body(roles.convener.kinds),
      participants: z.array(body(roles.participant.kinds)).max(500),
      day: day(),
      place: searchable().optional(),
      /** Where it is one of those held in every such part of the year. */
      period: periodLine(period === 'none' ? periods : [period.every]).optional(),
      document,
    }),
    'notice.sent': z.strictObject({ document }),
    'session.postponed': z.strictObject({ reason, document }),
    'session.rescheduled': z.strictObject({ day: day(), place: searchable().optional(), document }),
    'session.cancelled': z.strictObject({ reason, document }),
    'session.opened': z.strictObject({}),
    'session.ended': z.strictObject({}),
    /** What is told later takes the place of what was told before, count by count. */
    'counts.recorded': z.strictObject({ counts: z.strictObject(countFields(counts)), document }),

    // Its items, before it, in it and after it
    'items.raised': z.strictObject({
      raised: z
        .array(itemLine(keysOf(kinds)))
        .min(1)
        .max(500),
      document,
    }),
    'items.answered': z.strictObject({ items: itemNumbers, answer: narrative(), document }),
    'items.assigned': z.strictObject({ items: itemNumbers, owner, askedBy, document }),
    'items.rerouted': z.strictObject({ items: itemNumbers, owner, askedBy, reason, document }),
    'items.sentOn': z.strictObject({ items: itemNumbers, receiver: body(roles.receiver.kinds), document }),
    'items.closedWithout': z.strictObject({ items: itemNumbers, ground: z.enum(grounds), reason }),
    'items.reopened': z.strictObject({ items: itemNumbers, owner, askedBy, reason }),

    'conclusion.issued': z.strictObject({ document }),
  }
}

/** The events of a session whose items are of these kinds and that counts these things. */
export type SessionEvents<Kind extends string, Count extends string> = ReturnType<
  typeof eventsOf<Kind, Count>
>

/** The events of any session; one name stands for its kinds, and one for its counts. */
export type AnySessionEvents = SessionEvents<'kind', 'count'>
export type SessionEvent = EventOf<AnySessionEvents>
export type SessionEventType = keyof AnySessionEvents
/** One of the events, by its type. */
export type SessionFact<Type extends SessionEventType> = Extract<SessionEvent, { type: Type }>
