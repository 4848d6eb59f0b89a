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
import * as z from 'zod'
import { collectedSources } from '../petition/vocabulary.ts'
import { meetingChange } from './meeting-change.ts'
import { meetingLine } from './meeting-line.ts'
import { bodies, campaignBodies, collectedPetition, deputies, group, synthesisItem } from './payloads.ts'
import { campaignRoles } from './roles.ts'
import {
  forceMajeureBases,
  lateReportPolicies,
  positions,
  quota,
  sessionKinds,
  sessionReportWays,
  timings,
  tracks,
  workingSessionItems,
} from './vocabulary.ts'

const fact = z.strictObject({})
const document = documentReference.optional()
const reason = narrative()
/** Deciders of a joint campaign that decide the same together with the one whose act it is. */
const jointlyWith = bodies(campaignRoles.decider.kinds).optional()
const synthesisList = z.array(synthesisItem).max(1000)

/** A list sent to those it is for. */
const report = z.strictObject({ to: bodies(), document })

/** A session that open matters are carried to: khóa or term, and number in it. */
const laterSession = { term: z.string().min(1).max(50), session: z.int().positive() }

/** What is put on record of a campaign. */
export const campaignEvents = {
  'campaign.opened': z.strictObject({
    title: searchable(),
    area: area(),
    track: z.enum(tracks),
    sessionKind: z.enum(sessionKinds),
    timing: z.enum(timings),
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
    parties: campaignBodies,
  }),
  'session.dated': z.strictObject({ opening: day().optional(), closing: day().optional(), document }),

  // Whether it is held
  'holding.decided': z.strictObject({ reason: narrative().optional(), jointlyWith, document }),
  'otherMeans.chosen': z.strictObject({ means: narrative(), jointlyWith, document }),
  'notHolding.decided': z.strictObject({
    reason,
    /** The Standing Committee may ask for it (art. 36). */
    atRequestOf: body(campaignRoles.standingCommittee.kinds).optional(),
    jointlyWith,
    document,
  }),
  'forceMajeure.declared': z.strictObject({
    event: narrative(),
    basis: z.enum(forceMajeureBases),
    announcement: documentReference.optional(),
  }),

  // The plan
  'informationPack.received': z.strictObject({ document }),
  'plan.circulated': z.strictObject({
    to: bodies(campaignRoles.consulted.kinds),
    /** Deputies who are asked themselves. */
    deputies: deputies().optional(),
    /** Last day for comments, where the letter names one. */
    commentsBy: day().optional(),
    document,
  }),
  /** By whoever commented; a body that was not asked may comment too. */
  'comments.received': z.strictObject({
    position: z.enum(positions),
    comments: narrative().optional(),
    document,
  }),
  'plan.revised': z.strictObject({ summary: narrative(), document }),
  'plan.issued': z.strictObject({
    document: documentReference,
    /** First and last day on which the plan has meetings. */
    from: day(),
    until: day(),
    /** Last day for the reports of the groups. */
    reportsDue: day().optional(),
    /** What becomes of later ones; they go into the synthesis where it is not said. */
    lateReports: z.enum(lateReportPolicies).optional(),
    /** The deputies who must appear in it. */
    deputies: deputies(),
    quota: quota.optional(),
    /** Its meetings, numbered from 1. */
    meetings: z.array(meetingLine).min(1).max(500),
  }),
  'plan.amended': z.strictObject({
    document,
    reason,
    from: day().optional(),
    until: day().optional(),
    reportsDue: day().optional(),
    /** Deputies who must appear in it too. */
    deputies: deputies().optional(),
    /** Meetings that come in addition, numbered on. */
    meetings: z.array(meetingLine).max(500),
    /** What changes in its meetings; each hears of it in the same commit. */
    changes: z.array(meetingChange).min(1).max(500).optional(),
  }),
  'plan.distributed': z.strictObject({ to: bodies() }),
  'lateReports.decided': z.strictObject({ lateReports: z.enum(lateReportPolicies), reason, document }),
  'workingSession.held': z.strictObject({
    with: bodies(),
    covers: z.array(z.enum(workingSessionItems)).min(1),
    document,
  }),
  'sessionReport.given': z.strictObject({ way: z.enum(sessionReportWays), document }),

  // The meetings
  'meetings.begun': fact,
  'meetings.concluded': fact,
  'cutOff.declared': z.strictObject({ reason }),
  'groupReport.submitted': z.strictObject({
    group,
    opinions: z.int().nonnegative(),
    petitions: z.int().nonnegative(),
    document,
  }),

  /** Petitions no meeting of this campaign has recorded: by other means, in reports of groups, of a deputy's own programme. */
  'petitions.collected': z.strictObject({
    source: z.enum(collectedSources),
    petitions: z.array(collectedPetition).min(1).max(1000),
    document,
  }),

  // The synthesis
  'synthesis.made': z.strictObject({
    /** Matters of central bodies. */
    central: synthesisList,
    /** Matters of local bodies. */
    local: synthesisList,
    /** Bodies that made it together with the one whose act it is. */
    jointlyWith: bodies().optional(),
  }),
  'centralList.reported': report,
  'localList.reported': report,
  'petitions.forwarded': z.strictObject({ to: bodies(), petitions: z.int().positive() }),
  'announcement.delivered': z.strictObject({ document }),

  'results.reported': z.strictObject({
    /** Number of the session whose petitions it is about. */
    earlierSession: z.int().positive(),
    petitions: z.int().nonnegative(),
    resolved: z.int().nonnegative(),
    inProgress: z.int().nonnegative(),
    /** Of those in progress: how many name no roadmap or no time limit. */
    withoutRoadmap: z.int().nonnegative(),
    explained: z.int().nonnegative(),
    document,
  }),

  // What is still open
  /**
   * The list of what goes on to a later session: petitions that are still open, each of which hears of it, and late
   * reports that no synthesis took in. A longer list is recorded in parts.
   */
  'matters.carriedOver': z.strictObject({
    ...laterSession,
    openPetitions: z.array(caseReference()).max(1000),
    carriedReports: z.array(group).max(500).optional(),
    /** The campaign that takes them over, where it is open already. */
    into: caseReference().optional(),
    document,
  }),
  'matters.takenOver': z.strictObject({
    ...laterSession,
    earlierCampaign: caseReference(),
    petitions: z.int().nonnegative(),
    carriedReports: z.array(group).max(500).optional(),
  }),

  'campaign.closed': fact,
  'campaign.reopened': z.strictObject({ reason }),
  'campaign.cancelled': z.strictObject({ reason }),
}

/** An event of a campaign. */
export type CampaignEvent = EventOf<typeof campaignEvents>

/** One of the events, by its type. */
export type CampaignFact<Type extends CampaignEvent['type']> = Extract<CampaignEvent, { type: Type }>

/** The bodies of a campaign, by their part in it. */
export type CampaignParties = CampaignFact<'campaign.opened'>['parties']

/** One petition of a synthesis. */
export type SynthesisItem = CampaignFact<'synthesis.made'>['central'][number]

/** What an amendment changes in a meeting of the plan. */
export type MeetingChange = NonNullable<CampaignFact<'plan.amended'>['changes']>[number]
