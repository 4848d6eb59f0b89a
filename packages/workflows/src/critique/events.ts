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
import { recommendationLine } from '../supervision/vocabulary.ts'
import { critiqueForms, critiqueGrounds, itemNumber } from '../supervision-plan/vocabulary.ts'
import { roles } from './roles.ts'
import {
  attendances,
  checkLine,
  concerns,
  consultedGroups,
  contentHeads,
  declineGrounds,
  draftingBodies,
  draftLine,
  draftNumber,
  explanationWays,
  invitedGroups,
  proposalNumber,
  proposalNumbers,
  replyLine,
  sources,
} from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()
const summary = narrative().optional()
const session = z.string().min(1).max(50)
const participants = z.array(body(roles.participant.kinds)).min(1).max(100).optional()
const place = z.string().min(1).max(50).optional()

/** What is put on record of one critique. */
export const events = {
  'critique.opened': z.strictObject({
    title: searchable(),
    area: area(),
    form: z.enum(critiqueForms),
    lead: body(roles.lead.kinds),
    front: body(roles.front.kinds),
    ...draftingBodies.shape,
    participants,
    grounds: z.array(z.enum(critiqueGrounds)).min(1),
    /** The day the draft is to be submitted to the issuing body, where it is known yet. */
    submissionOn: day().optional(),
    /** The annual plan that opens it; a plan that is kept on paper is no case. */
    plan: caseReference().optional(),
    item: itemNumber.optional(),
    /** The critique of the draft that this one's draft takes the place of. */
    predecessor: caseReference().optional(),
    /** An organisation leads after agreeing with the Front. */
    agreedWithFront: z.boolean().optional(),
    document,
  }),
  'critique.cancelled': z.strictObject({ reason, amendment: document }),

  // The file of drafts
  'draft.requested': z.strictObject({ document }),
  /** To the issuing body: the drafting body sends nothing. */
  'draft.reportedMissing': z.strictObject({ reason, document }),
  'draft.received': z.strictObject({
    drafts: z.array(draftLine).min(1).max(50),
    /** The day it is to be submitted; only where that is not known yet. */
    submissionOn: day().optional(),
    /** It holds a State secret. */
    secret: z.boolean(),
    document,
  }),
  'submission.moved': z.strictObject({ submissionOn: day(), reason, document }),
  'scope.confirmed': z.strictObject({ concerns: z.array(z.enum(concerns)).min(1) }),
  'critique.declined': z.strictObject({ declineGround: z.enum(declineGrounds), reason, document }),
  /** A new version takes the place of the draft: it opens a critique of its own. */
  'draft.replaced': z.strictObject({ title: searchable().optional(), reason, document }),
  'draft.withdrawn': z.strictObject({ reason, document }),
  'form.changed': z.strictObject({ form: z.enum(critiqueForms), reason }),
  /** A form that was carried out is followed by another; proposals of both go into one document. */
  'form.added': z.strictObject({ form: z.enum(critiqueForms), reason }),
  /** The form that was to follow is not carried out after all. */
  'form.leftOut': z.strictObject({ reason }),

  // A conference or a dialogue, in its steps
  'session.convened': z.strictObject({
    session,
    day: day(),
    place: searchable(),
    invited: z.array(z.enum(invitedGroups)).min(1),
    participants,
    document,
  }),
  'draft.circulated': z.strictObject({ document }),
  'session.postponed': z.strictObject({ session, day: day(), reason }),
  'session.cancelled': z.strictObject({ session, reason }),
  'session.opened': z.strictObject({
    session,
    chair: office(roles.lead.kinds),
    delegates: z.int().positive().max(10_000).optional(),
    attendance: z.enum(attendances),
  }),
  'draft.presented': z.strictObject({ summary }),
  'points.steered': z.strictObject({ heads: z.array(z.enum(contentHeads)).min(1), summary }),
  'delegate.spoke': z.strictObject({ summary }),
  'drafter.explained': z.strictObject({ summary }),
  'session.concluded': z.strictObject({ summary, document }),
  /** It ends before the Front concludes. */
  'session.brokenOff': z.strictObject({ reason, summary, document }),
  'issuer.spoke': z.strictObject({ summary }),

  // Opinions in writing
  'draft.sentForOpinions': z.strictObject({
    consulted: z.array(z.enum(consultedGroups)).min(1),
    participants,
    /** By when they are asked for. */
    askedBy: day().optional(),
    document,
  }),
  'opinion.received': z.strictObject({ source: z.enum(sources), summary, document }),
  'collection.closed': z.strictObject({ document }),
  'explanation.asked': z.strictObject({ way: z.enum(explanationWays), summary, document }),
  'explanation.given': z.strictObject({ summary, document }),

  // Proposals, and the document they make
  'proposal.made': z.strictObject({
    proposal: proposalNumber,
    draft: draftNumber,
    head: z.enum(contentHeads),
    /** Where in the draft, as it numbers itself. */
    article: place,
    clause: place,
    point: place,
    text: narrative(),
    reason,
    source: z.enum(sources),
  }),
  'proposal.merged': z.strictObject({ proposal: proposalNumber, into: proposalNumber }),
  'proposal.dropped': z.strictObject({ proposal: proposalNumber, reason }),
  'document.drafted': z.strictObject({ document }),
  'document.returned': z.strictObject({ reason }),
  'document.signed': z.strictObject({ signedBy: office(), document: documentReference }),
  'document.sent': z.strictObject({ to: z.array(body(roles.recipient.kinds)).min(1).max(50) }),
  'critique.endedWithoutProposal': z.strictObject({ reason, document }),

  // The answer, proposal by proposal
  'answer.requested': z.strictObject({ askedBy: day().optional(), document }),
  'silence.reported': z.strictObject({ to: z.array(body(roles.recipient.kinds)).min(1).max(50), document }),
  'explanationSession.held': z.strictObject({ summary, document }),
  'reply.received': z.strictObject({ replies: z.array(replyLine).min(1).max(500), document }),
  'reply.foundComplete': z.strictObject({}),
  'reply.foundIncomplete': z.strictObject({ reason, document }),
  'explanation.accepted': z.strictObject({ proposals: proposalNumbers, document }),
  'explanation.disputed': z.strictObject({ proposals: proposalNumbers, reason, document }),
  'dispute.discussed': z.strictObject({ summary, document }),
  'dispute.reserved': z.strictObject({ reason, document }),
  'recommendations.made': z.strictObject({
    recommendations: z.array(recommendationLine).min(1).max(50),
    /** The Front directly above that is sent them; of an organisation it is the Front of its level. */
    frontAbove: body(roles.front.kinds).optional(),
    document: documentReference,
  }),
  'critique.reportedToIssuer': z.strictObject({ document }),
  'reply.published': z.strictObject({ publishedAt: z.array(searchable()).min(1).max(20), document }),

  // What was issued, or never was
  /** The draft was neither issued nor withdrawn: nothing more is waited for. */
  'followUp.ended': z.strictObject({ reason, document }),
  /** Before the critique document was sent: there is nothing to answer. */
  'instrument.issuedUncriticised': z.strictObject({ reason, document }),
  'instrument.issued': z.strictObject({ document }),
  'text.checked': z.strictObject({ checks: z.array(checkLine).max(500), document }),
}

export type CritiqueEvent = EventOf<typeof events>
export type CritiqueEventType = keyof typeof events
/** One of the events, by its type. */
export type CritiqueFact<Type extends CritiqueEventType> = Extract<CritiqueEvent, { type: Type }>
