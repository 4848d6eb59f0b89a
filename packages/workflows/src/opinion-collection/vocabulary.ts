import * as z from 'zod'
import { day, narrative, searchable } from '@civicflow/core'

// Words of an opinion collection. Articles are those of the Law on Grassroots Democracy, 10/2022/QH15, in the wording
// before law 97/2025/QH15.

/**
 * Of what opinions are collected, and why: a draft of a commune (arts. 25 to 29); a plan of compensation for cleared
 * land, whose law was not read here; a draft of a higher body, which asks for opinions by a day.
 */
export const occasions = ['communeDraft', 'landClearance', 'request'] as const
export type Occasion = (typeof occasions)[number]

/** The eight forms in which the people give opinions (art. 26), each a channel of its own. */
export const channels = [
  'dialogueConference',
  'communityMeeting',
  'householdBallots',
  'suggestionBox',
  'frontAndOrganisations',
  'portal',
  'networks',
  'affectedHearing',
] as const
export type Channel = (typeof channels)[number]

/** Those of them for which people meet. */
export const meetingChannels = [
  'dialogueConference',
  'communityMeeting',
  'frontAndOrganisations',
  'affectedHearing',
] as const satisfies readonly Channel[]
export type MeetingChannel = (typeof meetingChannels)[number]

/** What an opinion is of what it is on. */
export const positions = ['inFavour', 'against', 'other'] as const
export type Position = (typeof positions)[number]

/** What becomes of an article of the draft. */
export const decisions = ['kept', 'changed', 'dropped'] as const
export type Decision = (typeof decisions)[number]

/** A meeting's number in its collection: `HN-01`. */
export const meetingNumber = z.string().min(1).max(50)

/** An article of the draft, as the draft numbers itself; the draft as a whole where none is named. */
const article = z.string().min(1).max(50).optional()

/** How many opinions a sheet has on one article, by what they are. */
export const tallyLine = z.strictObject({
  article,
  inFavour: z.int().min(0).max(10_000_000),
  against: z.int().min(0).max(10_000_000),
  other: z.int().min(0).max(10_000_000),
})

/** What is decided of one article; where that differs from the majority, why. */
export const decisionLine = z.strictObject({
  article,
  decision: z.enum(decisions),
  reason: narrative().optional(),
})

/** A period that a law of its own sets (art. 28, clause 2). */
export const ownPeriod = z.strictObject({
  /** Its last day. */
  until: day(),
  /** The law that sets it. */
  basis: searchable(),
})
