import { isSince, lastOf } from '../../building-blocks/order.ts'
import { isSetAhead } from '../../building-blocks/sessions.ts'
import { events, type SupervisionEventType } from '../events.ts'
import { refuses } from './rule.ts'

const provision = 'supervision-order-of-days'

const facts = (Object.keys(events) as SupervisionEventType[]).filter((type) => type !== 'supervision.opened') // its own keys

/** What follows a breach that is seen, one after the other (art. 13). */
const afterBreach = [
  'recommendation.askedOfTeam',
  'recommendation.madeByTeam',
  'recommendation.refusedByTeam',
  'breach.reported',
  'breach.noted',
] as const

/** What cannot have been before what it follows. Days are compared, no hours: hours are findings. */
export const orderRules = {
  afterItWasOpened: refuses(facts, {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['supervision.opened']?.occurredOn),
  }),
  teamOncePlanned: refuses(['team.invited', 'team.established'], {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['teamPlan.made']?.occurredOn),
  }),
  postponedForward: refuses(['session.postponed'], {
    provision: 'supervision-postponed',
    holds: ({ event }) => isSetAhead(event),
  }),
  sessionOnceEstablished: refuses(['session.opened', 'papers.sent', 'survey.held'], {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['team.established']?.occurredOn),
  }),
  withinItsSession: refuses(['body.reported', 'member.spoke', 'body.explained', 'session.concluded'], {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['session.opened']?.occurredOn),
  }),
  withinItsConference: refuses(['issuer.presented', 'guest.spoke', 'conference.concluded'], {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['conference.opened']?.occurredOn),
  }),
  reportedOnceHeld: refuses(['report.filed'], {
    provision,
    holds: ({ context, event }) => isSince(event, context.lastHeldOn),
  }),
  examinedOnceReported: refuses(['report.returned', 'reportConference.held'], {
    provision,
    holds: ({ context, event }) => isSince(event, context.reportedOn),
  }),
  synthesisedOnceAnswered: refuses(['opinions.synthesised'], {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['expertOpinion.received']?.occurredOn),
  }),
  concludedOnceExamined: refuses(['conclusion.issued', 'conclusion.issuedWithoutRecommendation'], {
    provision,
    holds: ({ acts, event }) =>
      isSince(
        event,
        lastOf(acts, 'report.filed', 'conference.concluded', 'opinions.synthesised', 'breach.reported')
          ?.occurredOn,
      ),
  }),
  breachInItsOrder: refuses(afterBreach, {
    provision,
    holds: ({ acts, event }) => isSince(event, lastOf(acts, 'breach.seen', ...afterBreach)?.occurredOn),
  }),
  publishedOnceConcluded: refuses(['result.published', 'supervision.closed'], {
    provision,
    holds: ({ acts, event }) =>
      isSince(event, lastOf(acts, 'conclusion.issued', 'conclusion.issuedWithoutRecommendation')?.occurredOn),
  }),
}
