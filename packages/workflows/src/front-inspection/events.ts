import * as z from 'zod'
import {
  area,
  body,
  day,
  documentReference,
  type EventOf,
  narrative,
  office,
  searchable,
} from '@civicflow/core'
import { roles } from './roles.ts'
import { assessmentParts, remedyLine, remedyNumber, visitLine, visitNumber } from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()
const summary = narrative().optional()
const signedBy = office(roles.inspector.kinds)

/** What is put on record of one inspection of Front work. */
export const events = {
  'inspection.planned': z.strictObject({
    title: searchable(),
    area: area(),
    inspector: body(roles.inspector.kinds),
    inspected: body(roles.inspected.kinds),
    /** The period whose work is looked at. */
    periodFrom: day(),
    periodUntil: day(),
    /** What is looked at, each in one line. */
    topics: z.array(searchable()).min(1).max(50),
    document,
  }),
  'inspection.cancelled': z.strictObject({ reason, document }),
  'team.established': z.strictObject({
    leader: office(roles.teamLeader.kinds),
    members: z.array(office(roles.teamMember.kinds)).max(50),
    document,
  }),
  'inspected.notified': z.strictObject({
    visits: z.array(visitLine).min(1).max(50),
    /** By when the unit reports on itself, where the notice says so. */
    reportBy: day().optional(),
    document,
  }),
  'selfReport.received': z.strictObject({ document }),

  // Visits
  'visit.added': z.strictObject({ addedVisit: visitLine }),
  'visit.rescheduled': z.strictObject({ visit: visitNumber, day: day(), reason }),
  'visit.cancelled': z.strictObject({ visit: visitNumber, reason }),
  'visit.held': z.strictObject({
    visit: visitNumber,
    households: z.int().min(0).max(10_000).optional(),
    summary,
    document,
  }),

  // What was found: results, difficulties, causes; and the conclusion
  'assessment.noted': z.strictObject({
    part: z.enum(assessmentParts),
    field: searchable(),
    text: narrative(),
  }),
  'leader.concluded': z.strictObject({ conclusion: narrative(), document }),
  'notice.issued': z.strictObject({
    remedies: z.array(remedyLine).min(1).max(100),
    signedBy,
    document: documentReference,
  }),
  'notice.issuedWithoutDefect': z.strictObject({ reason, signedBy, document: documentReference }),

  // Remedies
  'remedy.reported': z.strictObject({ remedy: remedyNumber, summary, document }),
  'remedy.extended': z.strictObject({ remedy: remedyNumber, dueOn: day(), reason }),
  'remedy.waived': z.strictObject({ remedy: remedyNumber, reason }),
  'recheck.held': z.strictObject({ summary, document }),
  'remedy.verified': z.strictObject({ remedy: remedyNumber, document }),
  'remedy.foundUndone': z.strictObject({ remedy: remedyNumber, dueOn: day(), reason, document }),
  'inspection.closed': z.strictObject({ document }),

  'emulation.noted': z.strictObject({ ranking: searchable(), document }),
}

export type InspectionEvent = EventOf<typeof events>
export type InspectionEventType = keyof typeof events
/** One of the events, by its type. */
export type InspectionFact<Type extends InspectionEventType> = Extract<InspectionEvent, { type: Type }>
