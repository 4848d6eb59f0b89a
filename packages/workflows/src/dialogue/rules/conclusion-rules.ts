import { isSince } from '../../building-blocks/order.ts'
import { isKept, isOfCommune, opinionIn, opinionsThat } from '../dialogue-context.ts'
import { publicationWays } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

/** What conclusion, publication and end hold to. */
export const conclusionRules = {
  everyOpenIsAssigned: refuses(['conclusion.issued'], {
    provision: 'dialogue-conclusion',
    holds: ({ event: { assignments }, context }) =>
      opinionsThat(context, 'open').every(({ opinion }) =>
        assignments.some((assignment) => assignment.opinion === opinion),
      ),
  }),
  onlyWaitingIsAssigned: refuses(['conclusion.issued'], {
    provision: 'dialogue-conclusion',
    holds: ({ event: { assignments }, context }) =>
      assignments.every(({ opinion }) => {
        const known = opinionIn(context, opinion)
        return known !== undefined && isKept(known) && known.standing !== 'answered'
      }),
  }),
  eachIsAssignedOnce: refuses(['conclusion.issued'], {
    provision: 'dialogue-conclusion',
    holds: ({ event: { assignments } }) =>
      new Set(assignments.map(({ opinion }) => opinion)).size === assignments.length,
  }),
  concludedAfterMinutes: finds(['conclusion.issued'], {
    provision: 'dialogue-minutes',
    holds: ({ acts, event }) =>
      acts['minutes.signed'] !== undefined && isSince(event, acts['minutes.signed'].occurredOn),
  }),
  assignedNamesItsDay: finds(['conclusion.issued'], {
    provision: 'dialogue-conclusion',
    holds: ({ event: { assignments } }) => assignments.every(({ dueOn }) => dueOn !== undefined),
  }),
  publishedAfterMinutes: finds(['result.published'], {
    provision: 'dialogue-minutes',
    holds: ({ acts, event }) =>
      acts['minutes.signed'] !== undefined && isSince(event, acts['minutes.signed'].occurredOn),
  }),
  publishedAfterConclusion: finds(['result.published'], {
    provision: 'dialogue-conclusion',
    holds: ({ acts, event }) =>
      acts['conclusion.issued'] !== undefined && isSince(event, acts['conclusion.issued'].occurredOn),
  }),
  /** Art. 43, Law 72/2025/QH15. */
  publishedEverywhere: finds(['result.published'], {
    provision: 'dialogue-result',
    holds: ({ event: { ways }, context }) =>
      !isOfCommune(context) || publicationWays.every((way) => ways.includes(way)),
  }),
  closedOnceAllHaveEnded: refuses(['dialogue.closed'], {
    provision: 'dialogue-closed',
    holds: ({ counters }) => (counters['dialogueOpinion.pending'] ?? 0) === 0,
  }),
  reopenedOnceOneWaits: refuses(['dialogue.reopened'], {
    provision: 'dialogue-closed',
    holds: ({ counters }) => (counters['dialogueOpinion.pending'] ?? 0) > 0,
  }),
}
