import * as z from 'zod'
import { body, narrative, searchable } from '@civicflow/core'
import { lineNumber } from '../building-blocks/numbered-lines.ts'
import { roles } from './roles.ts'

// Words of a critique. Articles are those of joint resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN unless another
// instrument is named.

/** What a draft is looked at for (art. 33, clause 2, Law on the Front). */
export const contentHeads = ['necessity', 'conformity', 'soundness', 'impact', 'balance'] as const
export type ContentHead = (typeof contentHeads)[number]

/** What a draft is of (art. 32, clause 1, Law on the Front); `other` is none of these. */
export const draftKinds = [
  'legalDocument',
  'planning',
  'plan',
  'programme',
  'project',
  'scheme',
  'other',
] as const
export type DraftKind = (typeof draftKinds)[number]

/** Whom a draft concerns directly (art. 33, clause 1, Law on the Front). */
export const concerns = ['people', 'front'] as const

/** Why a draft is not criticised (art. 33, clause 1, Law on the Front). */
export const declineGrounds = ['otherLevel', 'notConcerned'] as const

/** Who is invited to a conference or dialogue (arts. 14 and 18). */
export const invitedGroups = [
  'politicalOrganisations',
  'advisory',
  'experts',
  'draftingBody',
  'othersConcerned',
  'issuingBody',
] as const
export type InvitedGroup = (typeof invitedGroups)[number]

/** To whom a draft is sent for opinions (art. 16). */
export const consultedGroups = [
  'agencies',
  'experts',
  'practitioners',
  'dignitaries',
  'typicalIndividuals',
  'affected',
] as const

/** Whom a proposal comes from (arts. 14, 16 and 18). */
export const sources = [
  'front',
  'politicalOrganisation',
  'memberOrganisation',
  'advisory',
  'expert',
  'agency',
  'practitioner',
  'dignitary',
  'affected',
  'individual',
] as const
export type Source = (typeof sources)[number]

/** Who is there for the drafting body; it sends somebody responsible (art. 36, clause 2, Law on the Front). */
export const attendances = ['responsible', 'another', 'nobody'] as const

/** How the drafting body is asked to explain (art. 17, clause 2). */
export const explanationWays = ['inWriting', 'atMeeting'] as const

/** What a proposal of the document is answered (art. 36, clause 3, Law on the Front); in part and deferred are ours. */
export const answers = ['accepted', 'partly', 'rejected', 'deferred'] as const
export type Answer = (typeof answers)[number]

/** A draft's number in its file: `D1`. */
export const draftNumber = lineNumber.max(50)

/** One draft of a file. */
export const draftLine = z.strictObject({
  draft: draftNumber,
  subject: searchable(),
  draftKind: z.enum(draftKinds),
  /** As the drafting body calls it: `lần 2`. */
  edition: z.string().min(1).max(100).optional(),
})

/** A proposal's number in its critique: `ND-01`. */
export const proposalNumber = lineNumber.max(50)
export const proposalNumbers = z.array(proposalNumber).min(1).max(500)

/** What is said of one proposal in an answer. What each answer has to say, the rules ask. */
export const replyLine = z.strictObject({
  proposal: proposalNumber,
  answer: z.enum(answers),
  /** Where in the draft it was taken in. */
  where: searchable().optional(),
  /** Why it was not taken in, or of which part not. */
  reason: narrative().optional(),
  /** The instrument it is left to. */
  instrument: searchable().optional(),
})

/** What the issued text has of a proposal that was accepted. */
export const checkLine = z.strictObject({
  proposal: proposalNumber,
  reflected: z.boolean(),
  note: narrative().optional(),
})

/** Who drafts and who issues; an annual plan says so when it begins a critique. */
export const draftingBodies = z.strictObject({
  drafter: body(roles.drafter.kinds),
  issuer: body(roles.issuer.kinds),
})

/** The steps of a conference, in their order (art. 15, clauses 1 to 6). */
export const conferenceSteps = [
  'session.opened',
  'draft.presented',
  'points.steered',
  'delegate.spoke',
  'drafter.explained',
  'session.concluded',
] as const

/** The steps of a dialogue, in their order (art. 19, clauses 1 to 5); what the issuing body says follows, where it comes. */
export const dialogueSteps = [
  'session.opened',
  'draft.presented',
  'delegate.spoke',
  'drafter.explained',
  'session.concluded',
] as const
