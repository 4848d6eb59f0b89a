import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { OpinionEventType } from './events.ts'
import type { OpinionRole } from './roles.ts'

type Line = AuthorityLine<OpinionRole> & { readonly provision?: ProvisionId }

/** Whoever keeps the file puts on record what came by a paper. */
const recordedBy = ['secretariat', 'front', 'chair'] as const
const hall = ['chair', 'coChair', 'secretariat', 'front', 'gatherer'] as const
const of = (provision: ProvisionId, ...actor: readonly OpinionRole[]): Line => ({
  actor,
  recordedBy,
  provision,
})
/** The act is that of whoever acted in the dialogue. */
const told = (provision: ProvisionId): Line => ({ ...of(provision, ...hall), onlyTold: true })

/** Who may put what on record. */
export const authority = {
  'opinion.recorded': { actor: hall, recordedBy, onlyOpened: () => true },

  'opinion.merged': told('dialogue-opinion-lineage'),
  'opinion.rerouted': told('dialogue-opinion-lineage'),
  'opinion.setAside': told('dialogue-opinion-lineage'),
  'opinion.answeredInHall': { actor: hall, recordedBy, onlyTold: true },
  'opinion.assigned': told('dialogue-conclusion'),

  'receipt.notified': of('reflection-notice', 'chair'),
  'complexity.found': of('reflection-notice-complex', 'chair'),
  'assignment.changed': of('dialogue-conclusion', 'chair'),
  'opinion.passedOn': of('dialogue-opinion-lineage', 'chair', 'owner'),
  'opinion.urged': of('dialogue-urging', 'front', 'chair', 'coChair'),
  'answer.sent': of('dialogue-answer', 'answerer'),
  /** Whoever raised it is no body: those who gathered it, or keep the file, bring it back. */
  'answer.disputed': of('dialogue-answer-anew', 'front', 'gatherer', 'secretariat'),

  'promise.made': of('dialogue-promise', 'answerer', 'chair', 'coChair'),
  'promise.moved': of('dialogue-promise-moved', 'front', 'gatherer'),
  'fulfilment.reported': of('dialogue-promise', 'answerer', 'chair', 'coChair'),
  'promise.fulfilled': of('dialogue-promise-judged-apart', 'front', 'gatherer'),
  'promise.broken': of('dialogue-promise-judged-apart', 'front', 'gatherer'),
} as const satisfies Record<OpinionEventType, Line>

const promises = ['answer.sent', 'promise.made', 'fulfilment.reported'] as const

/** Who answers and promises does not say that it is done. */
export const separations = promises.map((first) => ({
  first,
  second: 'promise.fulfilled' as const,
  provision: 'dialogue-promise-judged-apart' satisfies ProvisionId,
}))
