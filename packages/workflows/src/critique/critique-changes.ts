import { dayOf } from '@civicflow/core'
import { afterStep, withSessions } from '../building-blocks/sessions.ts'
import {
  type CritiqueContext,
  type KnownProposal,
  openSession,
  sessionsAs,
  unanswered,
} from './critique-context.ts'
import type { CritiqueEvent, CritiqueFact } from './events.ts'

// What each fact makes of what a critique remembers.

type Change = Partial<CritiqueContext>
type Of<Type extends CritiqueEvent['type']> = CritiqueFact<Type>

export function opening(event: Of<'critique.opened'>): Change {
  const { title, area, form, lead, front, drafter, issuer, participants = [], grounds } = event
  return {
    title,
    area,
    form,
    lead,
    front,
    drafter,
    issuer,
    participants,
    grounds,
    plan: event.plan ?? null,
    item: event.item ?? null,
    predecessor: event.predecessor ?? null,
    agreedWithFront: event.agreedWithFront ?? false,
    submissionOn: event.submissionOn ?? null,
  }
}

export function draftCame({ submissionOn: known }: CritiqueContext, event: Of<'draft.received'>): Change {
  const { drafts, submissionOn = known, secret, occurredOn } = event
  return {
    drafts: drafts.map(({ draft, draftKind }) => ({ draft, draftKind })),
    submissionOn,
    secret,
    receivedOn: dayOf(occurredOn),
  }
}

type Inviting = Of<'session.convened'> | Of<'draft.sentForOpinions'>

export const invited = (context: CritiqueContext, { participants = [] }: Inviting): Change => ({
  participants: [...new Set([...context.participants, ...participants])],
})

export function convened(context: CritiqueContext, event: Of<'session.convened'>): Change {
  const { session, day } = event
  const { form } = context
  return {
    ...invited(context, event),
    ...sessionsAs([...context.sessions, { session, form, day, standing: 'ahead', steps: [] }]),
  }
}

export const postponed = ({ sessions }: CritiqueContext, { session, day }: Of<'session.postponed'>): Change =>
  sessionsAs(withSessions(sessions, [session], { day }))

export const calledOff = ({ sessions }: CritiqueContext, { session }: Of<'session.cancelled'>): Change =>
  sessionsAs(withSessions(sessions, [session], { standing: 'cancelled' }))

export const opened = ({ sessions }: CritiqueContext, { type, session }: Of<'session.opened'>): Change =>
  sessionsAs(withSessions(sessions, [session], { standing: 'open', steps: [type] }))

export const step = ({ sessions }: CritiqueContext, { type }: CritiqueEvent): Change => ({
  sessions: afterStep(sessions, type),
})

/** Whatever was gathered in a form stays gathered; it may be followed by another form. */
export const carriedOut = ({ form, carriedOut: before }: CritiqueContext): Change => ({
  carriedOut: before.includes(form) ? before : [...before, form],
})

/** The form that was to follow is not carried out: the last that was is its form again. */
export const leftOut = ({ form, carriedOut: [...before] }: CritiqueContext): Change => ({
  form: before.at(-1) ?? form,
})

/** A session that is over has the day on which it ended. */
function ended(context: CritiqueContext, event: CritiqueEvent, standing: 'held' | 'brokenOff'): Change {
  const { session = '' } = openSession(context) ?? {}
  const after = afterStep(context.sessions, event.type)
  return {
    ...carriedOut(context),
    ...sessionsAs(withSessions(after, [session], { standing, day: dayOf(event.occurredOn) })),
  }
}

export const concluded = (context: CritiqueContext, event: CritiqueEvent): Change =>
  ended(context, event, 'held')

/** As far as it went it was carried out: what was proposed in it is kept. */
export const brokenOff = (context: CritiqueContext, event: CritiqueEvent): Change =>
  ended(context, event, 'brokenOff')

export function made({ proposals }: CritiqueContext, event: Of<'proposal.made'>): Change {
  const { proposal, draft, head, source } = event
  const known: KnownProposal = {
    proposal,
    draft,
    head,
    source,
    standing: 'atHand',
    mergedInto: null,
    answer: null,
    judgement: null,
    reflected: null,
  }
  return { proposals: [...proposals, known] }
}

export const merged = (context: CritiqueContext, { proposal, into }: Of<'proposal.merged'>): Change =>
  withProposals(context, [proposal], () => ({ standing: 'merged', mergedInto: into }))

export const dropped = (context: CritiqueContext, { proposal }: Of<'proposal.dropped'>): Change =>
  withProposals(context, [proposal], () => ({ standing: 'dropped' }))

/** What is at hand when a document is drafted stands in it; it is at hand again when the document is returned. */
export const restanding = (
  { proposals }: CritiqueContext,
  from: KnownProposal['standing'],
  standing: KnownProposal['standing'],
): Change => ({ proposals: proposals.map((one) => (one.standing === from ? { ...one, standing } : one)) })

export function sent({ sentTo, sentOn }: CritiqueContext, { to, occurredOn }: Of<'document.sent'>): Change {
  return { sentTo: [...new Set([...sentTo, ...to])], sentOn: sentOn ?? dayOf(occurredOn) }
}

/** A later reply takes the place of an earlier one; it is judged anew, and looked for in the text anew. */
export function answered(context: CritiqueContext, { replies }: Of<'reply.received'>): Change {
  const given = new Map(replies.map(({ proposal, answer }) => [proposal, answer]))
  return withProposals(context, [...given.keys()], ({ proposal }) => ({
    answer: given.get(proposal) ?? null,
    judgement: null,
    reflected: null,
  }))
}

export const judged = (
  context: CritiqueContext,
  { type, proposals }: Of<'explanation.accepted'> | Of<'explanation.disputed'>,
): Change =>
  withProposals(context, proposals, () => ({
    judgement: type === 'explanation.accepted' ? 'accepted' : 'disputed',
  }))

export const reserved = ({ proposals }: CritiqueContext): Change => ({
  proposals: proposals.map((one) => (one.judgement === 'disputed' ? { ...one, judgement: 'reserved' } : one)),
})

export const recommended = (
  context: CritiqueContext,
  { recommendations }: Of<'recommendations.made'>,
): Change => ({
  recommendations: [
    ...context.recommendations,
    ...recommendations.map(({ recommendation }) => recommendation),
  ],
})

export const issued = (context: CritiqueContext): Change => ({
  issuedWithoutAnswer: unanswered(context).length > 0,
})

export function checked(context: CritiqueContext, { checks }: Of<'text.checked'>): Change {
  const found = new Map(checks.map(({ proposal, reflected }) => [proposal, reflected]))
  return withProposals(context, [...found.keys()], ({ proposal }) => ({
    reflected: found.get(proposal) ?? null,
  }))
}

function withProposals(
  { proposals }: CritiqueContext,
  numbers: readonly string[],
  change: (proposal: KnownProposal) => Partial<KnownProposal>,
): Change {
  return {
    proposals: proposals.map((one) => (numbers.includes(one.proposal) ? { ...one, ...change(one) } : one)),
  }
}
