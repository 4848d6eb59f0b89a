import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { RecommendationEventType } from './events.ts'
import type { RecommendationRole } from './roles.ts'

type Line = AuthorityLine<RecommendationRole> & { readonly provision?: ProvisionId }

/** The acts of others come by a paper, which whoever recommends, or the Front above, puts on record. */
const recordedBy = ['lead', 'frontAbove'] as const

const of = (provision: ProvisionId, ...actor: readonly RecommendationRole[]): Line => ({
  actor,
  recordedBy,
  provision,
})

/** Only a supervision that concludes says that a recommendation comes from it. */
const namesSupervision = (event: object) => 'supervision' in event && event.supervision !== undefined

/** Who may put what on record. */
export const authority = {
  'recommendation.drafted': {
    ...of('front-answers-for-recommendation', 'lead'),
    onlyOpened: namesSupervision,
  },
  /** By which article depends on the board; the rules name it. */
  'recommendation.certified': { actor: ['frontAbove'], recordedBy },
  'recommendation.sent': of('recommendation-sent', 'lead'),
  'recommendation.received': of('recommendation-answer', 'addressee'),
  'recommendation.forwarded': of('recommendation-forwarding', 'addressee'),
  /** A body that has ended says nothing more. */
  'addressee.succeeded': of('recommendation-successor', 'lead'),

  /** By which article depends on the term that holds; the duties name it. */
  'extension.notified': { actor: ['addressee'], recordedBy },
  'recommendation.answered': of('recommendation-answer', 'addressee', 'superior'),
  'reconsideration.asked': of('reconsideration', 'addressee'),
  'dialogue.asked': of('recommendation-dialogue', 'addressee', 'lead'),
  'recommendation.kept': of('recommendation-dialogue', 'lead'),
  'recommendation.amended': of('recommendation-amended-anew', 'lead'),
  'recommendation.withdrawn': of('recommendation-withdrawal', 'lead'),
  'explanation.accepted': of('recommendation-end', 'lead'),
  'answer.disputed': of('recommendation-dialogue', 'lead'),

  'implementation.begun': of('recommendation-implementation', 'addressee'),
  'implementation.extended': of('recommendation-later-finish', 'lead'),
  'evidence.filed': of('recommendation-implementation', 'addressee'),
  'implementation.verified': of('recommendation-verification', 'lead'),
  'implementation.foundUndone': of('recommendation-verification', 'lead'),
  'supervision.begunAnew': of('recommendation-supervised-anew', 'lead'),
  'supervision.concludedAnew': of('recommendation-supervised-anew', 'lead'),

  'recommendation.urged': of('recommendation-urging', 'lead', 'frontAbove'),
  /** On what depends on the lead; the rules name it. */
  'recommendation.escalated': { actor: ['lead'], recordedBy },
  'superior.recommended': of('recommendation-escalation', 'frontAbove'),
  'notice.listed': of('six-monthly-notice', 'lead', 'frontAbove'),
  'liability.asked': of('recommendation-liability', 'lead', 'frontAbove'),
  'liability.handled': of('recommendation-liability', 'competent'),
  'liability.declined': of('recommendation-liability', 'competent'),
} as const satisfies Record<RecommendationEventType, Line>

const answers = ['recommendation.answered', 'evidence.filed'] as const
const judgements = [
  'explanation.accepted',
  'answer.disputed',
  'implementation.verified',
  'implementation.foundUndone',
  'supervision.concludedAnew',
] as const

/** Who answers, or reports what was done, judges neither. */
export const separations = answers.flatMap((first) =>
  judgements.map((second) => ({
    first,
    second,
    provision: 'recommendation-verification-apart' satisfies ProvisionId,
  })),
)
