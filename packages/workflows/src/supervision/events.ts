import * as z from 'zod'
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
import { itemNumber, supervisionGrounds } from '../supervision-plan/vocabulary.ts'
import { participantKinds, roles } from './roles.ts'
import {
  attendances,
  forms,
  jointTasks,
  leadGrounds,
  papers,
  recommendationLine,
  sessionChanges,
  sessionNumber,
  workingSession,
} from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()
const sessions = z.array(workingSession).min(1).max(50)
const participants = z.array(body(participantKinds)).min(1).max(50)
/** Who signs a conclusion for the body it is of. */
const signedBy = office(roles.concluder.kinds)
/** To whom a conclusion goes beside the supervised: the Front directly above, and competent bodies. */
const sentTo = {
  frontAbove: body(roles.front.kinds).optional(),
  copies: z.array(body(roles.copied.kinds)).max(50).optional(),
}
const fact = z.strictObject({})

/** What is put on record of one supervision. */
export const events = {
  'supervision.opened': z.strictObject({
    title: searchable(),
    area: area(),
    form: z.enum(forms),
    /** Whose supervision it is. */
    supervisor: body(roles.supervisor.kinds),
    /** Who leads it, where that is another: then the supervisor takes part. */
    lead: body(roles.lead.kinds).optional(),
    front: body(roles.front.kinds),
    participants: participants.optional(),
    objects: z.array(body(roles.object.kinds)).min(1).max(50),
    grounds: z.array(z.enum(supervisionGrounds)).min(1),
    /** What is looked into, each in one line. */
    topics: z.array(searchable()).min(1).max(50),
    /** The annual plan that opens it; a plan that is kept on paper is no case. */
    plan: caseReference().optional(),
    /** The item of the plan; none where it is ad hoc, or joined on invitation. */
    item: itemNumber.optional(),
    /** Why it could not wait for a plan. */
    reason: narrative().optional(),
    /** By what an organisation leads; what is in a plan was agreed to with it. */
    leadsBy: z.enum(leadGrounds).optional(),
    document,
  }),
  'supervision.cancelled': z.strictObject({ reason, amendment: document }),

  // A team: its plan has six fields (art. 6, clause 2), of which the objects are the supervision's own.
  'teamPlan.made': z.strictObject({
    purpose: narrative().optional(),
    content: narrative().optional(),
    composition: participants.optional(),
    sessions,
    assignments: narrative().optional(),
    conditions: narrative().optional(),
    document,
  }),
  'team.invited': z.strictObject({ participants, document }),
  'team.established': z.strictObject({
    leader: office(roles.teamLeader.kinds),
    members: z.array(office(roles.teamMember.kinds)).min(1).max(100),
    document: documentReference,
  }),
  'papers.sent': z.strictObject({
    toSessions: z.array(sessionNumber).min(1).max(50),
    papers: z.array(z.enum(papers)).min(1),
    document,
  }),
  'bodyReport.received': z.strictObject({ session: sessionNumber, document }),
  'survey.held': z.strictObject({ place: searchable(), findings: narrative().optional() }),
  'session.added': z.strictObject({ workingSession, reason }),
  'session.postponed': z.strictObject({
    session: sessionNumber,
    day: day(),
    /** Where more than the day is another, papers and report are owed anew. */
    changed: z.array(z.enum(sessionChanges)).optional(),
    reason,
  }),
  'session.cancelled': z.strictObject({ session: sessionNumber, reason }),

  // A working session, in its five steps
  'session.opened': z.strictObject({ session: sessionNumber, attendance: z.enum(attendances) }),
  'body.reported': z.strictObject({ summary: narrative().optional() }),
  'member.spoke': z.strictObject({ summary: narrative().optional() }),
  'body.explained': z.strictObject({ summary: narrative().optional() }),
  'session.concluded': z.strictObject({ summary: narrative().optional(), document }),

  'report.filed': z.strictObject({ summary: narrative().optional(), document }),
  'report.returned': z.strictObject({ reason }),
  'reportConference.held': z.strictObject({ summary: narrative().optional() }),

  // Documents: a conference in its four steps, or opinions of experts
  'documents.requested': z.strictObject({ document }),
  'documents.received': z.strictObject({ studied: z.array(searchable()).min(1).max(200) }),
  'conference.called': z.strictObject({ session: sessionNumber, day: day(), place: searchable() }),
  'conference.opened': z.strictObject({ session: sessionNumber }),
  'issuer.presented': z.strictObject({ summary: narrative().optional() }),
  'guest.spoke': z.strictObject({ summary: narrative().optional() }),
  'conference.concluded': z.strictObject({ summary: narrative().optional(), document }),
  'experts.asked': z.strictObject({ experts: z.int().positive().max(1000), document }),
  'expertOpinion.received': z.strictObject({ summary: narrative().optional(), document }),
  'opinions.synthesised': z.strictObject({ document }),

  // Joining the supervision of another
  'representative.named': z.strictObject({ representative: office(roles.representative.kinds), document }),
  'invitation.declined': z.strictObject({ reason, document }),
  /** One session (buổi) of the supervision that was joined. */
  'part.taken': z.strictObject({ tasks: z.array(z.enum(jointTasks)).min(1) }),
  'breach.seen': z.strictObject({ summary: narrative() }),
  'recommendation.askedOfTeam': z.strictObject({ document }),
  'recommendation.madeByTeam': z.strictObject({ document }),
  'recommendation.refusedByTeam': z.strictObject({ reason, document }),
  'breach.reported': z.strictObject({ document }),
  'breach.noted': z.strictObject({ reason }),
  'part.ended': z.strictObject({ document }),

  // The conclusion, with recommendations or without any
  'conclusion.issued': z.strictObject({
    recommendations: z.array(recommendationLine).min(1).max(100),
    signedBy,
    ...sentTo,
    document: documentReference,
  }),
  'conclusion.issuedWithoutRecommendation': z.strictObject({
    reason,
    signedBy,
    ...sentTo,
    document: documentReference,
  }),
  'result.published': z.strictObject({ where: z.array(searchable()).min(1), document }),
  'supervision.closed': fact,
}

export type SupervisionEvent = EventOf<typeof events>
export type SupervisionEventType = keyof typeof events
/** One of the events, by its type. */
export type SupervisionFact<Type extends SupervisionEventType> = Extract<SupervisionEvent, { type: Type }>
