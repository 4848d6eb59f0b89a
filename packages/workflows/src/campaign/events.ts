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
import * as z from 'zod'
import { collectedSources } from '../petition/vocabulary.ts'
import { opinionNatures } from '../voter-meeting/vocabulary.ts'
import { roles as meetingRoles } from '../voter-meeting/roles.ts'
import { campaignRoles } from './authority.ts'
import { meetingLine } from './meeting-line.ts'

const bodies = (kinds?: readonly string[]) => z.array(body(kinds)).min(1).max(500)
const fact = z.strictObject({})

/** The bodies of a campaign. Who leads, decides and synthesises follows from them and from the track. */
const parties = z.strictObject({
  /** Đoàn đại biểu Quốc hội. */
  delegation: body(campaignRoles.delegation.kinds).optional(),
  /** The office that serves the delegation and the council. */
  office: body(campaignRoles.office.kinds).optional(),
  /** Thường trực HĐND; two where councils of two levels meet voters together. */
  councilStanding: bodies(campaignRoles.councilStanding.kinds).optional(),
  /** Tổ đại biểu HĐND. */
  deputiesGroup: bodies(campaignRoles.deputiesGroup.kinds).optional(),
  /** Ban Thường trực UBMTTQ of the levels that take part. */
  front: bodies(campaignRoles.front.kinds),
  /** Local authorities and other bodies that settle and answer. */
  authorities: bodies(campaignRoles.authorities.kinds).optional(),
  /** Ủy ban Thường vụ Quốc hội. */
  standingCommittee: body(campaignRoles.standingCommittee.kinds).optional(),
  /** Đoàn Chủ tịch UBTƯMTTQ Việt Nam. */
  presidium: body(campaignRoles.presidium.kinds).optional(),
  /** The National Assembly's body for petitions. */
  petitionsBody: body(campaignRoles.petitionsBody.kinds).optional(),
})

/** One petition of a synthesis, after those that say the same were merged. */
const synthesisItem = z.strictObject({
  /** Its number in the host's register; the same petition has the same one in both lists. */
  petition: z.string().min(1).max(200),
  /** The case of the petition, which is then told that it was synthesised. */
  case: caseReference().optional(),
  field: searchable(),
  nature: z.enum(opinionNatures),
  /** How many times it was raised. */
  raised: z.int().positive(),
  summary: narrative().optional(),
})

/** One petition that reached the campaign by a list, a report or a letter. */
const collectedPetition = z.strictObject({
  /** The campaign's own title where none is given. */
  title: searchable().optional(),
  /** Its number in the list it came with. */
  reference: z.string().min(1).max(100).optional(),
  text: narrative(),
  /** Who raised it, by an id of the host's. */
  voter: z.string().min(1).max(100).optional(),
  /** Where it was raised, if not in the whole area. */
  area: area().optional(),
  /** The deputy it was made to, by office. */
  deputy: office(meetingRoles.deputy.kinds).optional(),
})

const list = z.array(synthesisItem).max(1000)

/** A list sent to those it is for. */
const report = z.strictObject({ to: bodies(), document: documentReference.optional() })

/** What is put on record of a campaign. */
export const campaignEvents = {
  'campaign.opened': z.strictObject({
    title: searchable(),
    area: area(),
    /** Whose deputies: the National Assembly's, a council's, both (art. 22 cl. 1), councils of two levels (cl. 2). */
    track: z.enum(['assembly', 'council', 'assemblyAndCouncil', 'twoCouncils']),
    /** `extraordinary` is also a council's thematic or urgent session. */
    sessionKind: z.enum(['regular', 'extraordinary']),
    timing: z.enum(['beforeSession', 'afterSession']),
    /** The year-end session: deputies also report their own performance after it. */
    yearEnd: z.boolean(),
    /** Khóa or term: `XV`, `2021–2026`. */
    term: z.string().min(1).max(50),
    /** Number of the session in its term. */
    session: z.int().positive(),
    opening: day().optional(),
    closing: day().optional(),
    /** The body that leads the plan. */
    organiser: body(campaignRoles.organiser.kinds),
    parties,
  }),
  'session.dated': z.strictObject({
    opening: day().optional(),
    closing: day().optional(),
    document: documentReference.optional(),
  }),

  'holding.decided': z.strictObject({
    reason: narrative().optional(),
    document: documentReference.optional(),
  }),
  'otherMeans.chosen': z.strictObject({ means: narrative(), document: documentReference.optional() }),
  'notHolding.decided': z.strictObject({ reason: narrative(), document: documentReference.optional() }),
  'forceMajeure.declared': z.strictObject({
    event: narrative(),
    /** Named by law, or announced by a competent State body. */
    basis: z.enum(['byLaw', 'announced']),
    announcement: documentReference.optional(),
  }),

  'informationPack.received': z.strictObject({ document: documentReference.optional() }),
  'plan.circulated': z.strictObject({ to: bodies() }),
  'plan.issued': z.strictObject({
    document: documentReference,
    /** First and last day on which the plan has meetings. */
    from: day(),
    until: day(),
    /** Last day for the reports of the groups. */
    reportsDue: day().optional(),
    /** The deputies who must appear in it. */
    deputies: z.array(office(meetingRoles.deputy.kinds)).max(500),
    meetings: z.array(meetingLine).min(1).max(500),
  }),
  'plan.amended': z.strictObject({
    document: documentReference.optional(),
    reason: narrative(),
    from: day().optional(),
    until: day().optional(),
    reportsDue: day().optional(),
    /** Meetings that come in addition; a meeting moved or cancelled is a fact of that meeting. */
    meetings: z.array(meetingLine).max(500),
  }),
  'plan.distributed': z.strictObject({ to: bodies() }),
  'workingSession.held': z.strictObject({ with: bodies(), document: documentReference.optional() }),

  'meetings.begun': fact,
  'meetings.concluded': fact,
  'cutOff.declared': z.strictObject({ reason: narrative() }),
  'groupReport.submitted': z.strictObject({
    /** The group, or how the delegation names a part of itself. */
    group: z.string().min(1).max(200),
    opinions: z.int().nonnegative(),
    petitions: z.int().nonnegative(),
    document: documentReference.optional(),
  }),

  /** Petitions no meeting of this campaign has recorded: by other means, in reports of groups, of a deputy's own programme. */
  'petitions.collected': z.strictObject({
    source: z.enum(collectedSources),
    petitions: z.array(collectedPetition).min(1).max(1000),
    document: documentReference.optional(),
  }),

  'synthesis.made': z.strictObject({
    /** Matters of central bodies. */
    central: list,
    /** Matters of local bodies. */
    local: list,
    /** Bodies that made it together with the one whose act it is. */
    jointlyWith: bodies().optional(),
  }),
  'centralList.reported': report,
  'localList.reported': report,
  'petitions.forwarded': z.strictObject({ to: bodies(), petitions: z.int().positive() }),
  'announcement.delivered': z.strictObject({ document: documentReference.optional() }),

  'results.reported': z.strictObject({
    /** Number of the session whose petitions it is about. */
    earlierSession: z.int().positive(),
    petitions: z.int().nonnegative(),
    resolved: z.int().nonnegative(),
    inProgress: z.int().nonnegative(),
    /** Of those in progress: how many name no roadmap or no time limit. */
    withoutRoadmap: z.int().nonnegative(),
    explained: z.int().nonnegative(),
    document: documentReference.optional(),
  }),

  'campaign.closed': fact,
  'campaign.reopened': z.strictObject({ reason: narrative() }),
  'campaign.cancelled': z.strictObject({ reason: narrative() }),
}

/** An event of a campaign. */
export type CampaignEvent = EventOf<typeof campaignEvents>

/** The bodies of a campaign, by their part in it. */
export type CampaignParties = Extract<CampaignEvent, { type: 'campaign.opened' }>['parties']

/** One petition of a synthesis. */
export type SynthesisItem = Extract<CampaignEvent, { type: 'synthesis.made' }>['central'][number]
