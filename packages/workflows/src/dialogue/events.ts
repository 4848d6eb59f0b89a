import * as z from 'zod'
import {
  area,
  body,
  day,
  documentReference,
  type EventOf,
  narrative,
  office,
  personal,
  searchable,
} from '@civicflow/core'
import { areaLevels } from '../law/levels.ts'
import { roles } from './roles.ts'
import {
  assignment,
  demands,
  families,
  modes,
  noticeItems,
  occasions,
  opinionNumber,
  opinionSources,
  promise,
  publicationWays,
  reroutings,
  silencings,
} from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()
const people = z.int().nonnegative()
const bodies = (kinds: readonly string[]) => z.array(body(kinds)).min(1).max(200).optional()
const presiding = () => office([...roles.chair.kinds, ...roles.coChair.kinds])
const said = {
  opinion: opinionNumber,
  /** In one line; an opinion is called by it, and by the dialogue's title where it is not given. */
  summary: searchable().optional(),
  text: narrative(),
}

/** What is put on record of one dialogue. */
export const events = {
  'dialogue.proposed': z.strictObject({
    title: searchable(),
    area: area(),
    family: z.enum(families),
    occasion: z.enum(occasions),
    /** Of a dialogue with the people: the level whose People’s Committee holds it; a commune’s, unless told. */
    level: z.enum(areaLevels).optional(),
    /** Of a periodic one: the year it is held for. */
    year: z.int().min(2013).max(9998).optional(),
    demand: z.enum(demands).optional(),
    /** How many voters ask for it, and how many voters there are. */
    asking: people.optional(),
    voters: z.int().positive().optional(),
    /** Chairs with the people, and with the Party committee beside the heads. */
    committee: body(roles.committee.kinds).optional(),
    council: body(roles.council.kinds).optional(),
    /** Chairs of the heads and on reflections; is invited by the People's Committee. */
    partyCommittee: body(roles.partyCommittee.kinds).optional(),
    front: body(roles.front.kinds),
    organisations: bodies(roles.organisation.kinds),
    gatherers: bodies(roles.gatherer.kinds),
    /** Come to answer within their competence. */
    respondents: bodies(roles.respondent.kinds),
    secretariat: body(roles.secretariat.kinds).optional(),
    press: bodies(roles.press.kinds),
  }),
  'dialogue.approved': z.strictObject({ document }),
  'dialogue.refused': z.strictObject({ reason, document }),

  // Preparation
  'plan.issued': z.strictObject({
    topic: searchable(),
    day: day(),
    place: searchable(),
    mode: z.enum(modes),
    document,
  }),
  'opinion.gathered': z.strictObject({ ...said, from: area() }),
  'opinions.synthesised': z.strictObject({ document }),
  'notice.published': z.strictObject({
    tells: z.array(z.enum(noticeItems)).min(1),
    media: z.array(searchable()).min(1).max(50),
    document,
  }),
  'dialogue.postponed': z.strictObject({ day: day().optional(), reason }),
  'dialogue.moved': z.strictObject({ place: searchable(), mode: z.enum(modes).optional(), reason }),
  'dialogue.cancelled': z.strictObject({
    reason,
    /** Where the opinions go that came already. */
    receiver: searchable().optional(),
  }),
  'chair.absent': z.strictObject({ standIn: office().optional(), reason }),

  // In the hall
  'session.opened': z.strictObject({ presiding: office(), minuteTaker: office() }),
  'synthesis.presented': z.strictObject({}),
  'opinion.raised': z.strictObject({
    ...said,
    /** Who raised it, by an id of the host's. */
    asker: z.string().min(1).max(100),
    name: personal('asker').optional(),
  }),
  'speaker.notHeard': z.strictObject({ silencing: z.enum(silencings), reason }),
  'opinion.answered': z.strictObject({
    opinion: opinionNumber,
    answer: narrative(),
    promise: promise.optional(),
  }),
  'opinion.takenForWriting': assignment,
  'attendance.recorded': z.strictObject({ delegates: people }),
  'session.closed': z.strictObject({}),
  'session.brokenOff': z.strictObject({ reason }),

  // What is not answered here, before, in and after the hall
  'opinion.merged': z.strictObject({ opinion: opinionNumber, into: opinionNumber }),
  'opinion.rerouted': z.strictObject({
    opinion: opinionNumber,
    rerouting: z.enum(reroutings),
    receiver: searchable(),
    document,
  }),
  'opinion.setAside': z.strictObject({ opinion: opinionNumber, reason }),

  // Afterwards
  /** Gathered or raised before the dialogue ended, and left out of its record. */
  'opinion.addedLater': z.strictObject({
    ...said,
    source: z.enum(opinionSources),
    /** Of one that was gathered. */
    from: area().optional(),
    saidOn: day(),
    reason,
    /** Who answers it in writing, with a day where one is named; or what was answered in the hall. */
    owner: body(roles.respondent.kinds).optional(),
    dueOn: day().optional(),
    answer: narrative().optional(),
  }),
  'minutes.signed': z.strictObject({ signedBy: presiding(), document: documentReference }),
  'conclusion.issued': z.strictObject({
    assignments: z.array(assignment).max(500),
    document: documentReference,
  }),
  'result.published': z.strictObject({ ways: z.array(z.enum(publicationWays)).min(1), document }),
  'dialogue.closed': z.strictObject({}),
  /** Something is waited for again: an answer is disputed, or something more is promised. */
  'dialogue.reopened': z.strictObject({}),
}

export type DialogueEvent = EventOf<typeof events>
export type DialogueEventType = keyof typeof events
/** One of the events, by its type. */
export type DialogueFact<Type extends DialogueEventType> = Extract<DialogueEvent, { type: Type }>
