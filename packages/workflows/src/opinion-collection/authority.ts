import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { CollectionEventType } from './events.ts'
import type { CollectionRole } from './roles.ts'

type Line = AuthorityLine<CollectionRole> & { readonly provision?: ProvisionId }

/** The Front, which supervises the whole, keeps the file; what others did comes to it by a paper. */
const of = (provision: ProvisionId, ...actor: readonly CollectionRole[]): Line => ({
  actor,
  recordedBy: ['front', 'organiser'],
  provision,
})
/** What the Front itself finds is nobody else's act. */
const front = (provision: ProvisionId): Line => ({ actor: ['front'], provision })

/** Who may put what on record. */
export const authority = {
  /** The Front may open the file of what it supervises. */
  'collection.opened': of('opinion-content', 'organiser', 'front'),
  'collection.cancelled': of('opinion-cancelled', 'organiser', 'requester'),

  'plan.issued': of('opinion-plan', 'organiser'),
  'plan.sent': of('opinion-plan', 'organiser'),
  'draft.published': of('opinion-publication', 'organiser'),
  'collection.begun': of('opinion-begun', 'organiser'),
  'notice.foundDefective': of('opinion-restarted', 'organiser', 'front'),

  'meeting.called': of('opinion-forms', 'organiser', 'front'),
  'meeting.postponed': of('opinion-meetings', 'organiser', 'front'),
  'meeting.cancelled': of('opinion-meetings', 'organiser', 'front'),
  'meeting.held': of('opinion-forms', 'organiser', 'front', 'participant'),
  'opinions.received': of('opinion-forms', 'organiser', 'front', 'participant'),
  'collection.closed': of('opinion-closed', 'organiser'),
  'collection.reopened': of('opinion-reopened', 'organiser'),

  'opinions.synthesised': of('opinion-synthesis', 'organiser'),
  'draft.adjusted': of('opinion-synthesis', 'organiser'),
  'decision.made': of('opinion-decision', 'decider'),
  'explanation.published': of('opinion-explanation', 'organiser', 'decider'),
  'councilSession.dated': of('opinion-council-report', 'council', 'organiser'),
  'council.informed': of('opinion-council-report', 'organiser'),

  'synthesis.submitted': of('opinion-requested', 'organiser'),
  'feedback.received': of('opinion-feedback', 'requester'),
  'collection.endedWithoutFeedback': of('opinion-ended-without-feedback', 'organiser'),

  'supervision.noted': front('opinion-front-supervision'),
  'recommendations.made': front('opinion-front-supervision'),
} as const satisfies Record<CollectionEventType, Line>
