import * as z from 'zod'
import { area, body, day, documentReference, type EventOf, narrative, searchable } from '@civicflow/core'
import { recommendationLine } from '../supervision/vocabulary.ts'
import { roles } from './roles.ts'
import {
  channels,
  decisionLine,
  meetingChannels,
  meetingNumber,
  occasions,
  ownPeriod,
  tallyLine,
} from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()
const summary = narrative().optional()
const publishedAt = z.array(searchable()).min(1).max(20)
const receivers: readonly string[] = [
  ...roles.council.kinds,
  ...roles.front.kinds,
  ...roles.participant.kinds,
  'party-committee',
]
const to = z.array(body(receivers)).min(1).max(50)

/** What is put on record of one opinion collection. */
export const events = {
  'collection.opened': z.strictObject({
    title: searchable(),
    area: area(),
    occasion: z.enum(occasions),
    organiser: body(roles.organiser.kinds),
    front: body(roles.front.kinds),
    council: body(roles.council.kinds).optional(),
    /** Who decides, where that is not who collects. */
    decider: body(roles.decider.kinds).optional(),
    /** The higher body that asks, and the day it asks for. */
    requester: body(roles.requester.kinds).optional(),
    respondBy: day().optional(),
    /** It holds a State secret. */
    secret: z.boolean(),
    /** It imposes duties on residents, or limits their rights (art. 27). */
    limitsRights: z.boolean().optional(),
    document,
  }),
  'collection.cancelled': z.strictObject({ reason, document }),

  // The plan, and the publication that begins the period
  'plan.issued': z.strictObject({
    content: narrative().optional(),
    channels: z.array(z.enum(channels)).min(1),
    method: narrative().optional(),
    closesOn: day().optional(),
    responsibilities: narrative().optional(),
    ownPeriod: ownPeriod.optional(),
    participants: z.array(body(roles.participant.kinds)).min(1).max(200).optional(),
    document,
  }),
  'plan.sent': z.strictObject({ to }),
  'draft.published': z.strictObject({ publishedAt, document }),
  /** Of what is not published: a secret draft, or one that a higher body has published itself. */
  'collection.begun': z.strictObject({ document }),
  'notice.foundDefective': z.strictObject({ reason, document }),

  // Meetings and opinions
  'meeting.called': z.strictObject({
    meeting: meetingNumber,
    meetingChannel: z.enum(meetingChannels),
    day: day(),
    place: searchable(),
    document,
  }),
  'meeting.postponed': z.strictObject({ meeting: meetingNumber, day: day(), reason }),
  'meeting.cancelled': z.strictObject({ meeting: meetingNumber, reason }),
  'meeting.held': z.strictObject({
    meeting: meetingNumber,
    attended: z.int().min(0).max(100_000).optional(),
    summary,
    document,
  }),
  /** One sheet: what came by one channel, counted once under its number. */
  'opinions.received': z.strictObject({
    sheet: z.string().min(1).max(100),
    channel: z.enum(channels),
    tallies: z.array(tallyLine).min(1).max(500),
    summary,
    document,
  }),
  'collection.closed': z.strictObject({ document }),
  'collection.reopened': z.strictObject({ reason, document }),

  // What is made of them
  'opinions.synthesised': z.strictObject({ summary, document }),
  'draft.adjusted': z.strictObject({ summary: narrative(), document }),
  'decision.made': z.strictObject({ decisions: z.array(decisionLine).max(500), document }),
  'explanation.published': z.strictObject({ publishedAt, document }),
  'councilSession.dated': z.strictObject({ day: day(), document }),
  'council.informed': z.strictObject({ to, document }),

  // Upward
  'synthesis.submitted': z.strictObject({ document }),
  'feedback.received': z.strictObject({ summary, document }),
  'collection.endedWithoutFeedback': z.strictObject({ reason, document }),

  // The Front's supervision of the whole
  'supervision.noted': z.strictObject({ breach: z.boolean(), summary: narrative(), document }),
  'recommendations.made': z.strictObject({
    recommendations: z.array(recommendationLine).min(1).max(50),
    frontAbove: body(roles.front.kinds).optional(),
    document: documentReference,
  }),
}

export type CollectionEvent = EventOf<typeof events>
export type CollectionEventType = keyof typeof events
/** One of the events, by its type. */
export type CollectionFact<Type extends CollectionEventType> = Extract<CollectionEvent, { type: Type }>
