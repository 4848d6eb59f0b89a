import * as z from 'zod'
import { day, documentReference, type EventOf, narrative, searchable } from '@civicflow/core'
import { answerClasses, registerId } from '../voter-meeting/vocabulary.ts'
import {
  answerResult,
  caseId,
  escalations,
  evaluation,
  laterResult,
  petitionLevels,
  petitionLists,
  petitionSources,
  petitionTracks,
  resultClasses,
} from './vocabulary.ts'

const body = registerId
const bodies = z.array(registerId).min(1).max(500)
const document = documentReference.optional()
const reason = narrative()
/** Khóa or term, `XV` or `2021–2026`, and the number of the session in it. */
const ofSession = { term: z.string().min(1).max(50), session: z.int().positive() }

/** The bodies and offices that have to do with a petition, by their role; at least one of the first three follows it. */
export const petitionParties = z.strictObject({
  /** Đoàn đại biểu Quốc hội of the place where it was raised. */
  delegation: bodies.optional(),
  /** Thường trực HĐND. */
  standingBody: bodies.optional(),
  /** Tổ đại biểu HĐND. */
  deputiesGroup: bodies.optional(),
  /** Deputies it was made to, by their office. */
  deputy: bodies.optional(),
  /** Office that serves them. */
  secretariat: bodies.optional(),
  minuteTaker: bodies.optional(),
  front: bodies.optional(),
  /** Bodies that were there when it was raised, and may answer at once. */
  present: bodies.optional(),
  /** Ủy ban Thường vụ Quốc hội. */
  standingCommittee: bodies.optional(),
  /** The National Assembly's body for petitions. */
  petitionsBody: bodies.optional(),
})

/** What is put on record of a petition. What comes of another case, which tells it, says so in its authority. */
export const events = {
  /** A meeting, a campaign or another petition opens petitions with it; a host one that came to it by itself. */
  'petition.raised': z.strictObject({
    title: searchable(),
    /** Number by which the list it came from knows it. */
    reference: z.string().min(1).max(100).optional(),
    text: narrative(),
    source: z.enum(petitionSources),
    track: z.enum(petitionTracks),
    /** Area where it was raised. */
    area: registerId,
    /** Who raised it, by an id of the host's; the name stays sealed in the meeting. */
    voter: z.string().min(1).max(100).optional(),
    meeting: caseId.optional(),
    term: ofSession.term.optional(),
    session: ofSession.session.optional(),
    splitFrom: caseId.optional(),
    mergedFrom: z.array(caseId).min(2).max(500).optional(),
    parties: petitionParties,
  }),

  // The way to whoever is competent
  'petition.collected': z.strictObject({ receiver: searchable(), document }),
  'petition.classified': z.strictObject({
    title: searchable().optional(),
    field: searchable(),
    level: z.enum(petitionLevels),
    addressee: body,
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
    addressee: body,
    reason,
    document,
  }),
  'coordination.requested': z.strictObject({ coordinators: bodies, document }),
  'coordination.replied': z.strictObject({ coordinator: body, reply: narrative().optional(), document }),
  'petition.withdrawn': z.strictObject({ reason }),

  // The answer
  'petition.answeredAtMeeting': z.strictObject({
    answer: narrative(),
    resultClass: z.enum(answerClasses),
  }),
  'petition.takenForWriting': z.strictObject({ addressee: body.optional() }),
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
    master: caseId,
    /** The day of the master's answer, where it has one. */
    masterAnsweredOn: day().optional(),
  }),
  'duplicate.joined': z.strictObject({
    petition: caseId,
    masterAnsweredOn: day().optional(),
  }),
  'duplicate.released': z.strictObject({ reason }),
  'duplicate.left': z.strictObject({ petition: caseId }),

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
    others: z.array(caseId).min(1).max(499),
    title: searchable(),
    text: narrative(),
    reason,
  }),
  'merge.joined': z.strictObject({ into: caseId }),
  'merge.undone': z.strictObject({ reason }),
  'merge.left': z.strictObject({ reason }),

  // What a petition that goes with another hears of it
  'master.answered': z.strictObject({ resultClass: z.enum(resultClasses) }),

  // Raised again at a later meeting
  'repeat.recognised': z.strictObject({ earlier: caseId, settledInFact: z.boolean() }),
  'raised.again': z.strictObject({ petition: caseId, settledInFact: z.boolean() }),
  'repeat.retracted': z.strictObject({ reason }),
  'repeat.left': z.strictObject({ petition: caseId }),
}

export type PetitionEvent = EventOf<typeof events>
export type PetitionEventType = keyof typeof events
/** One of the events, by its type. */
export type PetitionFact<Type extends PetitionEventType> = Extract<PetitionEvent, { type: Type }>
export type PetitionParties = PetitionFact<'petition.raised'>['parties']
