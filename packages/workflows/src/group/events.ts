import * as z from 'zod'
import { area, body, documentReference, type EventOf, narrative, searchable } from '@civicflow/core'
import { calendarParts } from '../building-blocks/calendar-period.ts'
import { keysOf } from '../building-blocks/configured-words.ts'
import { countFields } from '../building-blocks/count-fields.ts'
import { areaLevels } from '../law/levels.ts'
import type { Configuration } from './configuration.ts'
import { endings, leaderLine, notFormedFor, people, ratings } from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()

/** What is put on record of one group. */
export function eventsOf<Kind extends string, Count extends string>({
  kinds,
  counts,
  roles,
  period,
}: Configuration<string, Kind, Count>) {
  return {
    'group.proposed': z.strictObject({
      title: searchable(),
      area: area(),
      level: z.enum(areaLevels),
      kind: z.enum(keysOf(kinds)),
      sponsor: body(roles.sponsor.kinds),
      recogniser: body(roles.recogniser.kinds),
      document,
    }),
    'proposal.ended': z.strictObject({ notFormedFor: z.enum(notFormedFor), reason, document }),
    'group.recognised': z.strictObject({
      members: people.min(1),
      lead: leaderLine,
      /** Where it is reviewed in every such part of the calendar year. */
      reviewedEvery: z.enum(period === 'none' ? calendarParts : [period.every]).optional(),
      document,
    }),

    // Its life
    'lead.changed': z.strictObject({ lead: leaderLine, reason, document }),
    'members.changed': z.strictObject({
      joined: people,
      left: people,
      reason: narrative().optional(),
      document,
    }),
    'group.reviewed': z.strictObject({
      rating: z.enum(ratings),
      /** Of the time since the review before. */
      counts: z.strictObject(countFields(counts)).optional(),
      remarks: narrative().optional(),
      document,
    }),
    'group.consolidated': z.strictObject({ remedy: narrative(), document }),

    // Its end
    'group.merged': z.strictObject({ into: searchable(), reason, document }),
    'group.dissolved': z.strictObject({ ending: z.enum(endings), reason, document }),
  }
}

/** The events of a group that can be of these kinds and of which these things are counted. */
export type GroupEvents<Kind extends string, Count extends string> = ReturnType<typeof eventsOf<Kind, Count>>

/** The events of any group; one name stands for its kinds, and one for its counts. */
export type AnyGroupEvents = GroupEvents<'kind', 'count'>
export type GroupEvent = EventOf<AnyGroupEvents>
export type GroupEventType = keyof AnyGroupEvents
/** One of the events, by its type. */
export type GroupFact<Type extends GroupEventType> = Extract<GroupEvent, { type: Type }>
