import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { DialogueEventType } from './events.ts'
import type { DialogueRole } from './roles.ts'

type Line = AuthorityLine<DialogueRole> & { readonly provision?: ProvisionId }

/** Who keeps the record for others. */
const recordedBy = ['secretariat', 'chair', 'front'] as const
const by = (...actor: readonly DialogueRole[]): Line => ({ actor, recordedBy })
const under = (provision: ProvisionId, ...actor: readonly DialogueRole[]): Line => ({
  actor,
  recordedBy,
  provision,
})

const chairs = ['chair', 'coChair'] as const
/** Whoever takes down what people say; an organisation that does is named among those that gather. */
const takers = ['secretariat', 'front', 'gatherer', ...chairs] as const

/**
 * Who may put an event of a dialogue on record. A line names a provision only where it is the same for every family;
 * where it is not, the rules and duties name the right one.
 */
export const authority = {
  'dialogue.proposed': by(...chairs, 'front', 'secretariat'),
  'dialogue.approved': by('chair'),
  'dialogue.refused': under('dialogue-refused', 'chair'),

  'plan.issued': by('chair'),
  'opinion.gathered': under('dialogue-synthesis', ...takers),
  'opinions.synthesised': under('dialogue-synthesis', 'front', 'secretariat'),
  'notice.published': by('chair', 'secretariat'),
  'dialogue.postponed': under('dialogue-changed', 'chair'),
  'dialogue.moved': under('dialogue-changed', 'chair'),
  'dialogue.cancelled': under('dialogue-changed', 'chair'),
  'chair.absent': under('dialogue-presiding', ...chairs),

  'session.opened': by(...chairs),
  'synthesis.presented': under('dialogue-synthesis', 'front', 'secretariat', ...chairs),
  'opinion.raised': by(...takers),
  'speaker.notHeard': under('dialogue-not-heard', ...chairs),
  'opinion.answered': by(...chairs, 'respondent'),
  'opinion.takenForWriting': by(...chairs),
  'attendance.recorded': under('dialogue-counts', 'secretariat', 'front', ...chairs),
  'session.closed': by(...chairs),
  'session.brokenOff': by(...chairs),

  'opinion.merged': under('dialogue-opinion-lineage', 'front', 'secretariat', ...chairs),
  'opinion.rerouted': under('dialogue-opinion-lineage', 'front', 'secretariat', ...chairs),
  'opinion.setAside': under('dialogue-opinion-lineage', ...chairs),
  'opinion.addedLater': under('dialogue-added-later', 'secretariat', 'front', ...chairs),

  'minutes.signed': under('dialogue-minutes', ...chairs),
  'conclusion.issued': under('dialogue-conclusion', 'chair'),
  'result.published': by('chair', 'secretariat'),
  'dialogue.closed': under('dialogue-closed', 'chair', 'front'),
  'dialogue.reopened': under('dialogue-closed', 'chair', 'front'),
} as const satisfies Record<DialogueEventType, Line>
