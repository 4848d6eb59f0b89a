import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { CritiqueEventType } from './events.ts'
import type { CritiqueRole } from './roles.ts'

type Line = AuthorityLine<CritiqueRole> & { readonly provision?: ProvisionId }

/** The acts of others come by a paper, or are seen in the hall; whose file it is puts them on record. */
const recordedBy = ['lead', 'front'] as const
const of = (provision: ProvisionId, ...actor: readonly CritiqueRole[]): Line => ({
  actor,
  recordedBy,
  provision,
})

/** Who may put what on record. */
export const authority = {
  'critique.opened': {
    ...of('critique-lead', 'lead', 'front'),
    onlyOpened: (event) => 'plan' in event || 'predecessor' in event,
  },
  'critique.cancelled': of('critique-cancelled', 'lead'),

  'draft.requested': of('critique-draft-requested', 'lead'),
  'draft.reportedMissing': of('critique-draft-missing', 'lead'),
  'draft.received': of('critique-draft', 'drafter'),
  'submission.moved': of('critique-file', 'drafter', 'issuer'),
  'scope.confirmed': of('critique-scope', 'lead'),
  'critique.declined': of('critique-scope', 'lead'),
  'draft.replaced': of('critique-draft-replaced', 'lead'),
  'draft.withdrawn': of('critique-draft-replaced', 'drafter'),
  'form.changed': of('critique-form-changed', 'lead'),
  'form.added': of('critique-forms-combined', 'lead'),
  'form.leftOut': of('critique-forms-combined', 'lead'),

  'session.convened': of('critique-forms', 'lead'),
  'draft.circulated': of('critique-papers-ahead', 'lead'),
  'session.postponed': of('critique-postponed', 'lead'),
  'session.cancelled': of('critique-postponed', 'lead'),
  'session.opened': of('critique-chair', 'lead'),
  'draft.presented': of('critique-forms', 'drafter'),
  'points.steered': of('critique-conference', 'lead'),
  'delegate.spoke': of('critique-forms', 'lead', 'participant'),
  'drafter.explained': of('critique-forms', 'drafter'),
  'session.concluded': of('critique-forms', 'lead'),
  'session.brokenOff': of('critique-broken-off', 'lead'),
  'issuer.spoke': of('critique-dialogue', 'issuer'),

  'draft.sentForOpinions': of('critique-opinions', 'lead'),
  'opinion.received': of('critique-collection', 'lead'),
  'collection.closed': of('critique-collection', 'lead'),
  'explanation.asked': of('critique-explanation', 'lead'),
  'explanation.given': of('critique-explanation', 'drafter'),

  'proposal.made': of('critique-collection', 'lead'),
  'proposal.merged': of('critique-lineage', 'lead'),
  'proposal.dropped': of('critique-lineage', 'lead'),
  'document.drafted': of('critique-signed', 'lead'),
  'document.returned': of('critique-document-returned', 'lead'),
  'document.signed': of('critique-signed', 'lead'),
  'document.sent': of('critique-sent', 'lead'),
  'critique.endedWithoutProposal': of('critique-without-proposal', 'lead'),

  'answer.requested': of('critique-answer-requested', 'lead'),
  'silence.reported': of('critique-silence-reported', 'lead'),
  'explanationSession.held': of('critique-explanation-session', 'drafter', 'issuer'),
  'reply.received': of('critique-answer', 'drafter'),
  'reply.foundComplete': of('critique-answer-judged-apart', 'lead'),
  'reply.foundIncomplete': of('critique-answer-judged-apart', 'lead'),
  'explanation.accepted': of('critique-answer-judged-apart', 'lead'),
  'explanation.disputed': of('critique-answer-judged-apart', 'lead'),
  'dispute.discussed': of('critique-dispute', 'lead'),
  'dispute.reserved': of('critique-dispute', 'lead'),
  'recommendations.made': of('critique-recommendations', 'lead'),
  'critique.reportedToIssuer': of('critique-reported-to-issuer', 'drafter'),
  'reply.published': of('critique-published', 'drafter', 'issuer', 'lead'),

  'followUp.ended': of('critique-follow-up-ended', 'lead'),
  'instrument.issuedUncriticised': of('critique-issued-uncriticised', 'issuer'),
  'instrument.issued': of('critique-issued-without-answer', 'issuer'),
  'text.checked': of('critique-answer-judged-apart', 'lead'),
} as const satisfies Record<CritiqueEventType, Line>

const judgements = [
  'reply.foundComplete',
  'reply.foundIncomplete',
  'explanation.accepted',
  'explanation.disputed',
  'text.checked',
] as const

/** Who answers judges no answer. */
export const separations = judgements.map((second) => ({
  first: 'reply.received' as const,
  second,
  provision: 'critique-answer-judged-apart' satisfies ProvisionId,
}))
