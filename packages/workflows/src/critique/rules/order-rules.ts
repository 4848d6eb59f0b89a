import { followsIn, isSince } from '../../building-blocks/order.ts'
import { type CritiqueEventType, events } from '../events.ts'
import { refuses } from './rule.ts'

const provision = 'supervision-order-of-days'

const facts = (Object.keys(events) as CritiqueEventType[]).filter((type) => type !== 'critique.opened') // its own keys

/** What each fact follows, where both are on record. */
const BEGINNINGS = {
  'draft.reportedMissing': ['draft.requested'],
  'scope.confirmed': ['draft.received'],
  'critique.declined': ['draft.received'],
  'form.added': ['session.concluded', 'session.brokenOff', 'collection.closed', 'explanation.given'],
  'form.leftOut': ['form.added'],
  'session.convened': ['scope.confirmed', 'form.added', 'session.brokenOff'],
  'draft.sentForOpinions': ['scope.confirmed', 'form.added'],
  'draft.circulated': ['session.convened'],
  'session.opened': ['session.convened'],
  'draft.presented': ['session.opened'],
  'points.steered': ['session.opened'],
  'delegate.spoke': ['session.opened'],
  'drafter.explained': ['session.opened'],
  'session.concluded': ['session.opened'],
  'session.brokenOff': ['session.opened'],
  'issuer.spoke': ['session.opened'],
  'opinion.received': ['draft.sentForOpinions'],
  'collection.closed': ['draft.sentForOpinions', 'opinion.received'],
  'explanation.asked': ['session.concluded', 'session.brokenOff', 'collection.closed'],
  'explanation.given': ['explanation.asked'],
  'proposal.made': ['draft.received'],
  'document.drafted': [
    'session.concluded',
    'session.brokenOff',
    'collection.closed',
    'explanation.given',
    'proposal.made',
  ],
  'critique.endedWithoutProposal': ['session.concluded', 'session.brokenOff', 'collection.closed'],
  'document.returned': ['document.drafted'],
  'document.signed': ['document.drafted'],
  'document.sent': ['document.signed'],
  'answer.requested': ['document.signed'],
  'silence.reported': ['document.signed'],
  'explanationSession.held': ['document.signed'],
  'reply.received': ['document.signed', 'explanation.disputed'],
  'reply.foundComplete': ['reply.received'],
  'reply.foundIncomplete': ['reply.received'],
  'explanation.accepted': ['reply.received'],
  'explanation.disputed': ['reply.received'],
  'dispute.discussed': ['explanation.disputed'],
  'dispute.reserved': ['explanation.disputed'],
  'critique.reportedToIssuer': ['document.signed'],
  'reply.published': ['reply.received'],
  'followUp.ended': ['document.signed'],
  'instrument.issued': ['document.signed'],
  'text.checked': ['instrument.issued'],
} as const satisfies Partial<Record<CritiqueEventType, readonly CritiqueEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  afterItWasOpened: refuses(facts, {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['critique.opened']?.occurredOn),
  }),
  afterWhatItFollows: refuses(following, { provision, holds: followsIn(BEGINNINGS) }),
}
