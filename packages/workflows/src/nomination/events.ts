import * as z from 'zod'
import { area, body, day, documentReference, type EventOf, narrative, searchable } from '@civicflow/core'
import { keysOf } from '../building-blocks/configured-words.ts'
import { countFields } from '../building-blocks/count-fields.ts'
import { areaLevels } from '../law/levels.ts'
import type { Configuration } from './configuration.ts'
import {
  appraisals,
  candidateLine,
  candidateNumbers as candidates,
  decisions,
  secondLooks,
  steps,
} from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()

/** What is put on record of one round. */
export function eventsOf<Kind extends string, Measure extends string>({
  kinds,
  measures: measured,
  roles,
}: Configuration<string, Kind, Measure>) {
  /** Of each candidate that is named. */
  const measures = z.strictObject(countFields(measured)).optional()
  return {
    'round.opened': z.strictObject({
      title: searchable(),
      area: area(),
      level: z.enum(areaLevels),
      organiser: body(roles.organiser.kinds),
      nominators: z.array(body(roles.nominator.kinds)).max(500),
      appraisers: z.array(body(roles.appraiser.kinds)).min(1).max(50),
      asks: z.array(z.enum(steps)).max(steps.length),
      /** The last day to put candidates forward. */
      closesOn: day().optional(),
      /** How many are to be put forward, where that is known. */
      expected: z.int().nonnegative().max(1_000_000).optional(),
      document,
    }),
    'candidates.nominated': z.strictObject({
      nominated: z
        .array(candidateLine(keysOf(kinds)))
        .min(1)
        .max(500),
      nominator: body([...roles.nominator.kinds, ...roles.organiser.kinds]),
      document,
    }),
    'nominations.closed': z.strictObject({ document }),
    'round.cancelled': z.strictObject({ reason, document }),

    // What becomes of candidates
    'candidates.workedOn': z.strictObject({ candidates, result: narrative(), document }),
    'candidates.appraised': z.strictObject({
      candidates,
      appraisal: z.enum(appraisals),
      reason: narrative().optional(),
      document,
    }),
    'candidates.supplemented': z.strictObject({ candidates, supplement: narrative(), document }),
    'candidates.proposed': z.strictObject({
      candidates,
      decider: body(roles.decider.kinds),
      level: z.enum(areaLevels),
      document,
    }),
    'candidates.decided': z.strictObject({
      candidates,
      decision: z.enum(decisions),
      reason: narrative().optional(),
      measures,
      document,
    }),
    'candidates.posted': z.strictObject({
      candidates,
      place: searchable(),
      until: day().optional(),
      document,
    }),
    'candidates.handedOver': z.strictObject({ candidates, measures, document }),
    'candidates.withdrawn': z.strictObject({ candidates, reason, document }),
    'candidates.reconsidered': z.strictObject({
      candidates,
      secondLook: z.enum(secondLooks),
      reason,
      document,
    }),

    'round.closed': z.strictObject({ document }),
  }
}

/** The events of a round whose candidates are of these kinds and that measures these things. */
export type NominationEvents<Kind extends string, Measure extends string> = ReturnType<
  typeof eventsOf<Kind, Measure>
>

/** The events of any round; one name stands for its kinds, and one for its measures. */
export type AnyNominationEvents = NominationEvents<'kind', 'measure'>
export type NominationEvent = EventOf<AnyNominationEvents>
export type NominationEventType = keyof AnyNominationEvents
/** One of the events, by its type. */
export type NominationFact<Type extends NominationEventType> = Extract<NominationEvent, { type: Type }>
