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
import { keysOf } from '../building-blocks/configured-words.ts'
import { countFields } from '../building-blocks/count-fields.ts'
import { areaLevels } from '../law/levels.ts'
import type { Configuration } from './configuration.ts'
import { calendarYear, endings, rhythms, taskLine, taskNumbers } from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()

/** What is put on record of one programme. */
export function eventsOf<Kind extends string, Count extends string>({
  kinds,
  counts,
  roles,
  leastParties,
  reviews,
}: Configuration<string, Kind, Count>) {
  const party = body(roles.party.kinds)
  const parties = z.array(party).min(leastParties).max(50)
  const owner = body(roles.owner.kinds)
  const reviewEvery = z.enum(reviews === 'own' ? rhythms : [reviews.every])
  const terms = {
    from: day(),
    until: day(),
    reviewEvery,
    text: narrative().optional(),
    document,
  }
  const told = {
    counts: z.strictObject(countFields(counts)).optional(),
    assessment: narrative().optional(),
    document,
  }
  return {
    'programme.proposed': z.strictObject({
      title: searchable(),
      area: area(),
      level: z.enum(areaLevels),
      lead: body(roles.lead.kinds),
      parties,
      /** Where its opinion is asked before it is signed. */
      partyCommittee: body(roles.committee.kinds).optional(),
      /** The programme that it renews. */
      predecessor: caseReference().optional(),
      document,
    }),
    'programme.drafted': z.strictObject(terms),
    'draft.revised': z.strictObject(terms),
    'draft.circulated': z.strictObject({ document }),
    'party.agreed': z.strictObject({ document }),
    'party.objected': z.strictObject({ reason, document }),
    'committee.assented': z.strictObject({ document }),
    'committee.askedForChange': z.strictObject({ reason, document }),
    'party.signed': z.strictObject({ document }),
    'party.declined': z.strictObject({ reason, document }),
    /** A party, or whoever leads, gave way to another: a merger. */
    'party.succeeded': z.strictObject({ party, successor: party, document }),
    'programme.dropped': z.strictObject({ reason }),

    // While it is in effect
    /** The plan of a year; told again, it adds to what that year's has. */
    'yearPlan.adopted': z.strictObject({
      year: calendarYear,
      tasks: z
        .array(taskLine(keysOf(kinds), roles.owner.kinds))
        .min(1)
        .max(200),
      document,
    }),
    'tasks.done': z.strictObject({ tasks: taskNumbers, result: narrative().optional(), document }),
    'tasks.notDone': z.strictObject({ tasks: taskNumbers, reason }),
    'tasks.reassigned': z.strictObject({ tasks: taskNumbers, owner, dueOn: day().optional(), reason }),
    /** Of the part of the calendar year that a day lies in. */
    'review.held': z.strictObject({ within: day(), ...told }),
    'midTerm.reviewed': z.strictObject(told),
    'final.reviewed': z.strictObject(told),
    'amendment.proposed': z.strictObject({
      text: narrative(),
      until: day().optional(),
      reviewEvery: reviewEvery.optional(),
      document,
    }),
    'amendment.agreed': z.strictObject({ document }),
    'amendment.rejected': z.strictObject({ reason, document }),
    'amendment.dropped': z.strictObject({ reason }),

    /** By another, which is opened with this. */
    'programme.renewed': z.strictObject({
      title: searchable(),
      /** Where they are others than before. */
      parties: parties.optional(),
      document,
    }),
    'programme.ended': z.strictObject({ ending: z.enum(endings), reason: narrative().optional(), document }),
  }
}

/** The events of a programme whose tasks are of these kinds and whose reviews count these things. */
export type ProgrammeEvents<Kind extends string, Count extends string> = ReturnType<
  typeof eventsOf<Kind, Count>
>

/** The events of any programme; one name stands for its kinds, and one for its counts. */
export type AnyProgrammeEvents = ProgrammeEvents<'kind', 'count'>
export type ProgrammeEvent = EventOf<AnyProgrammeEvents>
export type ProgrammeEventType = keyof AnyProgrammeEvents
/** One of the events, by its type. */
export type ProgrammeFact<Type extends ProgrammeEventType> = Extract<ProgrammeEvent, { type: Type }>
