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
import { roles } from './roles.ts'
import {
  answerClasses,
  cancelGrounds,
  clockTime,
  contentItem,
  deputyLevel,
  forceMajeureCauses,
  invitationModes,
  meetingForm,
  meetingKind,
  meetingMode,
  meetingOrigin,
  meetingSetting,
  noticeItems,
  onlineChecks,
  opinionChannels,
  opinionNatures,
  organiserSide,
  refusalGrounds,
  responseWays,
} from './vocabulary.ts'

/** A body that organises a meeting, and as what. */
const organiser = z.strictObject({ side: organiserSide, body: body(roles.organiser.kinds) })

/** A deputy who is to meet voters: the office held, and the level it belongs to. */
const assignedDeputy = z.strictObject({ deputy: office(roles.deputy.kinds), level: deputyLevel })

/**
 * What a meeting is when it is proposed. A campaign opens meetings with it, one for each line of its plan.
 *
 * Its levels are those of its deputies: a meeting of several levels is one meeting.
 */
export const meetingProposed = z.strictObject({
  title: searchable(),
  /** Area where it takes place: a commune or a province. */
  area: area(),
  kind: meetingKind,
  form: meetingForm,
  mode: meetingMode,
  setting: meetingSetting,
  origin: meetingOrigin,
  /** The session it belongs to: khóa or term, `XV`, and its number. */
  term: z.string().min(1).max(50).optional(),
  session: z.int().positive().optional(),
  day: day(),
  time: clockTime.optional(),
  place: searchable(),
  /** Access points and sites of an online meeting. */
  sites: z.array(searchable()).optional(),
  content: z.array(contentItem).min(1),

  /** Bodies that organise it; the first leads. Outside the province: the delegation of the place. */
  organisers: z.array(organiser).min(1),
  /** Deputies who are to meet voters, by their office. */
  deputies: z.array(assignedDeputy).min(1),
  /** Standing committee of the Front at the organising level. */
  front: body(roles.front.kinds),
  /** Standing committee of the Front in the commune, where it is another. */
  communeFront: body(roles.communeFront.kinds).optional(),
  /** Agency, organisation or enterprise whose head or union receives the deputies. */
  host: body(roles.host.kinds).optional(),
  /** People's Committee that sees to venue and security. */
  committee: body(roles.committee.kinds).optional(),
  /** Bodies asked to come and answer within their competence. */
  authorities: z.array(body(roles.authority.kinds)).optional(),
  /** Office that serves the organiser and takes the minutes. */
  secretariat: body(roles.secretariat.kinds).optional(),
  /** Front working boards of the hamlets or blocks concerned. */
  workingBoards: z.array(body(roles.workingBoard.kinds)).optional(),
  press: z.array(body(roles.press.kinds)).optional(),
})

const document = documentReference.optional()
const reason = narrative()
const tells = z.array(z.enum(noticeItems)).min(1)
/** Id of an opinion within its meeting. */
const opinion = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u)
  .max(100)
const people = z.int().nonnegative()

/** What is put on record of a voter meeting. */
export const events = {
  'meeting.proposed': meetingProposed,

  // Until it is scheduled
  'request.received': z.strictObject({ programmeAttached: z.boolean(), document }),
  'request.approved': z.strictObject({ document }),
  'request.rejected': z.strictObject({ reason }),
  'province.notified': z.strictObject({ document }),
  'host.agreed': z.strictObject({ document }),
  'host.declined': z.strictObject({ reason }),

  // Preparation. Informing the press and posting the notice to voters are two facts.
  'host.notified': z.strictObject({ document }),
  'press.informed': z.strictObject({ tells, document }),
  'notice.posted': z.strictObject({ tells, where: z.array(searchable()).min(1) }),
  'voters.invited': z.strictObject({ invitationMode: z.enum(invitationModes), invited: people }),
  'readiness.confirmed': z.strictObject({
    venueSecured: z.boolean(),
    earlierAnswersAttached: z.boolean(),
    minuteTaker: office(roles.minuteTaker.kinds).optional(),
    onlineChecks: z.array(z.enum(onlineChecks)).optional(),
  }),

  // Changes
  'meeting.postponed': z.strictObject({ day: day().optional(), time: clockTime.optional(), reason }),
  'meeting.moved': z.strictObject({ place: searchable(), area: area().optional(), reason }),
  'meeting.movedOnline': z.strictObject({
    mode: z.enum(['online', 'hybrid']),
    sites: z.array(searchable()).min(1),
    reason,
  }),
  'meeting.notHeld': z.strictObject({ cause: z.enum(forceMajeureCauses), announcement: document, reason }),
  'meeting.cancelled': z.strictObject({ cancelGround: z.enum(cancelGrounds), reason }),
  'deputy.absent': z.strictObject({
    deputy: office(roles.deputy.kinds),
    substitute: office(roles.deputy.kinds).optional(),
    reason,
  }),
  'deputy.refused': z.strictObject({ refusalGround: z.enum(refusalGrounds), reason }),

  // The conference
  'session.opened': z.strictObject({}),
  'deputy.reported': z.strictObject({ content: z.array(contentItem).min(1) }),
  'floor.opened': z.strictObject({}),
  'opinion.recorded': z.strictObject({
    opinion,
    /** In one line; a petition is called by it, and by the meeting's title where it is not given. */
    summary: searchable().optional(),
    nature: z.enum(opinionNatures),
    channel: z.enum(opinionChannels),
    /** Who raised it, by an id of the host's; for somebody unnamed too. */
    voter: z.string().min(1).max(100),
    name: personal('voter').optional(),
    address: personal('voter').optional(),
    text: narrative(),
  }),
  'answer.given': z.strictObject({
    opinion,
    answer: narrative(),
    /** Settled already, or explained; explained where it is not said, which is a choice of this package. */
    resultClass: z.enum(answerClasses).optional(),
  }),
  'petition.takenForWriting': z.strictObject({ opinion, addressee: body(roles.authority.kinds).optional() }),
  'floor.closed': z.strictObject({}),
  'deputy.responded': z.strictObject({
    ways: z.array(z.enum(responseWays)).min(1),
    response: narrative().optional(),
  }),
  'session.suspended': z.strictObject({ reason }),
  'session.resumed': z.strictObject({}),
  'session.closed': z.strictObject({}),
  'session.brokenOff': z.strictObject({ reason }),
  'attendance.recorded': z.strictObject({ present: people, invited: people.optional() }),

  // The encounter with single voters or a group
  'encounter.begun': z.strictObject({}),
  'encounter.ended': z.strictObject({}),
  'synthesis.sent': z.strictObject({ receivers: z.array(searchable()).min(1), document }),

  // Afterwards
  'complaint.diverted': z.strictObject({ opinion, receiver: searchable(), document }),
  'petitions.forwarded': z.strictObject({
    opinions: z.array(opinion).min(1),
    receiver: searchable(),
    document,
  }),
  'minutes.drafted': z.strictObject({ document }),
  'minutes.signedByMinuteTaker': z.strictObject({}),
  'minutes.signedByChair': z.strictObject({}),
  'minutes.notRequested': z.strictObject({}),
  'minutes.corrected': z.strictObject({ minutesVersion: z.int().min(2), reason, document }),
}

export type MeetingEvent = EventOf<typeof events>
export type MeetingEventType = keyof typeof events
