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
import { answerClasses } from '../voter-meeting/vocabulary.ts'
import {
  answerResult,
  escalations,
  evaluation,
  laterResult,
  petitionLevels,
  petitionLists,
  petitionSources,
  petitionTracks,
  resultClasses,
} from './vocabulary.ts'
import { roles } from './roles.ts'

const competentBody = () => body(roles.addressee.kinds)
const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(500)
const document = documentReference.optional()
const reason = narrative()
/** Khóa or term, `XV` or `2021–2026`, and the number of the session in it. */
const ofSession = { term: z.string().min(1).max(50), session: z.int().positive() }

/** The bodies and offices that have to do with a petition, by their role; at least one of the first three follows it. */
export const petitionParties = z.strictObject({
  /** Đoàn đại biểu Quốc hội of the place where it was raised. */
  delegation: some(body(roles.delegation.kinds)).optional(),
  /** Thường trực HĐND. */
  standingBody: some(body(roles.standingBody.kinds)).optional(),
  /** Tổ đại biểu HĐND. */
  deputiesGroup: some(body(roles.deputiesGroup.kinds)).optional(),
  /** Deputies it was made to, by their office. */
  deputy: some(office(roles.deputy.kinds)).optional(),
  /** Office that serves them. */
  secretariat: some(body(roles.secretariat.kinds)).optional(),
  minuteTaker: some(office(roles.minuteTaker.kinds)).optional(),
  front: some(body(roles.front.kinds)).optional(),
  /** Bodies that were there when it was raised, and may answer at once. */
  present: some(body(roles.present.kinds)).optional(),
  /** Ủy ban Thường vụ Quốc hội. */
  standingCommittee: some(body(roles.standingCommittee.kinds)).optional(),
  /** The National Assembly's body for petitions. */
  petitionsBody: some(body(roles.petitionsBody.kinds)).optional(),
})

/** What is put on record of a petition. What comes of another case, which tells it, says so in its authority. */
export const events = {
  /** A meeting, a campaign or another petition opens petitions with it; a host one that came to it by itself. */
  'petition.raised': z.strictObject({
    title: searchable(),
    /** Number by which the list it came from knows it. */
    reference: searchable().max(100).optional(),
    text: narrative(),
    source: z.enum(petitionSources),
    track: z.enum(petitionTracks),
    /** Area where it was raised. */
    area: area(),
    /** Who raised it, by an id of the host's; the name stays sealed in the meeting. */
    voter: z.string().min(1).max(100).optional(),
    meeting: caseReference().optional(),
    term: ofSession.term.optional(),
    session: ofSession.session.optional(),
    splitFrom: caseReference().optional(),
    mergedFrom: z.array(caseReference()).min(2).max(500).optional(),
    parties: petitionParties,
  }),

  // The way to whoever is competent
  'petition.collected': z.strictObject({ receiver: searchable(), document }),
  'petition.classified': z.strictObject({
    title: searchable().optional(),
    field: searchable(),
    level: z.enum(petitionLevels),
    addressee: competentBody(),
    /** Bodies that come in with this competence, as the council's for a local matter. */
    parties: petitionParties.optional(),
  }),
  'petition.diverted': z.strictObject({ receiver: searchable(), reason, document }),
  'petition.synthesised': z.strictObject({
    ...ofSession,
    list: z.enum(petitionLists),
    parties: petitionParties.optional(),
    document,
  }),
  'petition.forwarded': z.strictObject({ receiver: searchable().optional(), document }),
  'petition.received': z.strictObject({ coordinationNeeded: z.boolean().optional(), document }),
  'petition.returned': z.strictObject({ reason, document }),
  'petition.transferred': z.strictObject({
    level: z.enum(petitionLevels),
    addressee: competentBody(),
    reason,
    document,
  }),
  'coordination.requested': z.strictObject({ coordinators: some(competentBody()), document }),
  'coordination.replied': z.strictObject({
    coordinator: competentBody(),
    reply: narrative().optional(),
    document,
  }),
  'petition.withdrawn': z.strictObject({ reason }),

  // The answer
  'petition.answeredAtMeeting': z.strictObject({
    answer: narrative(),
    resultClass: z.enum(answerClasses),
  }),
  'petition.takenForWriting': z.strictObject({ addressee: competentBody().optional() }),
  'petition.answered': z.strictObject({
    /** The written answer; one without its paper is recorded, and found. */
    document,
    answer: narrative().optional(),
    result: answerResult,
  }),
  'lateness.notified': z.strictObject({ reason, hopedFor: day().optional(), document }),
  'petition.urged': z.strictObject({ note: narrative().optional(), document }),
  'voters.notified': z.strictObject({ means: searchable().optional(), document }),
  'answer.shared': z.strictObject({ document }),
  'answer.published': z.strictObject({ media: z.array(searchable()).min(1) }),
  'result.published': z.strictObject({ media: z.array(searchable()).min(1) }),
  'result.posted': z.strictObject({ where: z.array(searchable()).min(1) }),
  'posting.ended': z.strictObject({}),
  'database.updated': z.strictObject({ databaseId: z.string().min(1).max(200).optional() }),
  'evaluation.requested': z.strictObject({ document }),
  'answer.evaluated': z.strictObject({ evaluation, note: narrative().optional(), document }),
  'answer.requestedAnew': z.strictObject({ reason, document }),

  // What becomes of it
  'resolution.reported': z.strictObject({ result: laterResult, document }),
  'petition.carriedOver': z.strictObject(ofSession),
  'supervision.selected': z.strictObject({ document }),
  'supervision.concluded': z.strictObject({ conclusion: narrative(), document }),
  'petition.reportedToSession': z.strictObject({
    ...ofSession,
    /** A committee of the council verified the report first. */
    verified: z.boolean(),
    document,
  }),
  'petition.escalated': z.strictObject({ escalation: z.enum(escalations), document }),

  // Duplicates
  'duplicate.marked': z.strictObject({
    master: caseReference(),
    /** The day of the master's answer, where it has one. */
    masterAnsweredOn: day().optional(),
  }),
  'duplicate.joined': z.strictObject({
    petition: caseReference(),
    masterAnsweredOn: day().optional(),
  }),
  'duplicate.released': z.strictObject({ reason }),
  'duplicate.left': z.strictObject({ petition: caseReference() }),

  // Parts
  'petition.split': z.strictObject({
    parts: z
      .array(z.strictObject({ title: searchable(), text: narrative() }))
      .min(2)
      .max(100),
    reason,
  }),
  'split.undone': z.strictObject({ reason }),
  'part.withdrawn': z.strictObject({ reason }),

  // Joint petitions
  'petitions.merged': z.strictObject({
    others: z.array(caseReference()).min(1).max(499),
    title: searchable(),
    text: narrative(),
    reason,
  }),
  'merge.joined': z.strictObject({ into: caseReference() }),
  'merge.undone': z.strictObject({ reason }),
  'merge.left': z.strictObject({ reason }),

  // What a petition that goes with another hears of it
  'master.answered': z.strictObject({ resultClass: z.enum(resultClasses) }),

  // Raised again at a later meeting
  'repeat.recognised': z.strictObject({ earlier: caseReference(), settledInFact: z.boolean() }),
  'raised.again': z.strictObject({ petition: caseReference(), settledInFact: z.boolean() }),
  'repeat.retracted': z.strictObject({ reason }),
  'repeat.left': z.strictObject({ petition: caseReference() }),
}

export type PetitionEvent = EventOf<typeof events>
export type PetitionEventType = keyof typeof events
/** One of the events, by its type. */
export type PetitionFact<Type extends PetitionEventType> = Extract<PetitionEvent, { type: Type }>
export type PetitionParties = PetitionFact<'petition.raised'>['parties']
