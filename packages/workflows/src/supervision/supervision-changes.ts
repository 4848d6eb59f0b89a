import { dayOf } from '@civicflow/core'
import { afterStep, withSessions } from '../building-blocks/sessions.ts'
import type { SupervisionEvent, SupervisionFact } from './events.ts'
import { type KnownSession, openSession, sessionsAs, type SupervisionContext } from './supervision-context.ts'

// What each fact makes of what a supervision remembers.

type Change = Partial<SupervisionContext>
type Of<Type extends SupervisionEvent['type']> = SupervisionFact<Type>

export function opening(event: Of<'supervision.opened'>): Change {
  const { title, area, form, supervisor, front, participants = [], objects, topics } = event
  return {
    title,
    area,
    form,
    plan: event.plan ?? null,
    item: event.item ?? null,
    supervisor,
    lead: event.lead ?? supervisor,
    front,
    participants,
    objects,
    topics: topics.length,
  }
}

type WorkingSession = Of<'session.added'>['workingSession']

const ahead = ({ session, body, day }: WorkingSession): KnownSession => ({
  session,
  body,
  day,
  standing: 'ahead',
  steps: [],
  papers: false,
  report: false,
})

/** A plan made anew replaces the one before. */
export function teamPlan(
  context: SupervisionContext,
  { sessions, composition = [] }: Of<'teamPlan.made'>,
): Change {
  return { ...sessionsAs(sessions.map(ahead)), participants: together(context.participants, composition) }
}

export const invitation = (context: SupervisionContext, { participants }: Of<'team.invited'>): Change => ({
  participants: together(context.participants, participants),
})

const together = (some: readonly string[], others: readonly string[]) => [...new Set([...some, ...others])]

/** A new decision replaces the one before. */
export const team = ({ leader, members }: Of<'team.established'>): Change => ({ leader, members })

export const papersSent = ({ sessions }: SupervisionContext, { toSessions }: Of<'papers.sent'>): Change =>
  sessionsAs(withSessions(sessions, toSessions, { papers: true }))

export const bodyReport = (
  { sessions }: SupervisionContext,
  { session }: Of<'bodyReport.received'>,
): Change => sessionsAs(withSessions(sessions, [session], { report: true }))

export const survey = ({ surveys }: SupervisionContext): Change => ({ surveys: surveys + 1 })

export const added = ({ sessions }: SupervisionContext, { workingSession }: Of<'session.added'>): Change =>
  sessionsAs([...sessions, ahead(workingSession)])

/** Only where more than the day is another, papers and report are owed anew. */
export function postponed({ sessions }: SupervisionContext, event: Of<'session.postponed'>): Change {
  const { session, day, changed = [] } = event
  const anew = changed.length > 0 && { papers: false, report: false }
  return sessionsAs(withSessions(sessions, [session], { day, ...anew }))
}

export const calledOff = ({ sessions }: SupervisionContext, { session }: Of<'session.cancelled'>): Change =>
  sessionsAs(withSessions(sessions, [session], { standing: 'cancelled' }))

export const called = ({ sessions }: SupervisionContext, { session, day }: Of<'conference.called'>): Change =>
  sessionsAs([
    ...sessions,
    { session, day, body: null, standing: 'ahead', steps: [], papers: false, report: false },
  ])

export function opened(
  { sessions }: SupervisionContext,
  { type, session }: Of<'session.opened'> | Of<'conference.opened'>,
): Change {
  return sessionsAs(withSessions(sessions, [session], { standing: 'open', steps: [type] }))
}

export const step = ({ sessions }: SupervisionContext, { type }: SupervisionEvent): Change => ({
  sessions: afterStep(sessions, type),
})

/** A session that is held has the day on which it ended. */
export function concluded(context: SupervisionContext, event: SupervisionEvent): Change {
  const { session = '' } = openSession(context) ?? {}
  const after = afterStep(context.sessions, event.type)
  return sessionsAs(withSessions(after, [session], { standing: 'held', day: dayOf(event.occurredOn) }))
}

export const report = ({ occurredOn }: Of<'report.filed'>): Change => ({ reportedOn: dayOf(occurredOn) })

export const opinionCame = ({ opinions }: SupervisionContext): Change => ({ opinions: opinions + 1 })

export const representation = ({ representative }: Of<'representative.named'>): Change => ({ representative })

export function conclusion(
  event: Of<'conclusion.issued'> | Of<'conclusion.issuedWithoutRecommendation'>,
): Change {
  const { frontAbove, copies = [] } = event
  return {
    frontAbove: frontAbove ?? null,
    copied: copies,
    recommendations: event.type === 'conclusion.issued' ? event.recommendations.length : 0,
  }
}
