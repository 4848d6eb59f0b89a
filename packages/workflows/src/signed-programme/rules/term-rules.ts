import { dayOf } from '@civicflow/core'
import { tasksThat } from '../programme-context.ts'
import { finds, refuses } from './rule.ts'

const provision = 'signed-programme-term'

/** What holds of its term: when it begins, when it runs out, and what was done by then. */
export const termRules = {
  beginsBeforeItEnds: refuses(['programme.drafted', 'draft.revised'], {
    provision,
    holds: ({ event: { from, until } }) => from <= until,
  }),
  signedBeforeItEnds: finds(['party.signed'], {
    provision,
    holds: ({ event: { occurredOn }, context: { until } }) => until === null || dayOf(occurredOn) <= until,
  }),
  amendedTermEndsLater: refuses(['amendment.proposed'], {
    provision: 'signed-programme-amendment',
    holds: ({ event: { until }, context: { from } }) => until === undefined || from === null || until >= from,
  }),
  amendedWithinItsTerm: finds(['amendment.proposed'], {
    provision: 'signed-programme-amendment',
    holds: ({ event: { occurredOn }, context: { until } }) => until === null || dayOf(occurredOn) <= until,
  }),
  reviewedBeforeItEnds: finds(['programme.ended', 'programme.renewed'], {
    provision: 'signed-programme-final',
    holds: ({ context: { finalOn } }) => finalOn !== null,
  }),
  midTermWasReviewed: finds(['final.reviewed'], {
    provision: 'signed-programme-mid-term',
    holds: ({ context: { midTermOn } }) => midTermOn !== null,
  }),
  everyTaskHasItsResult: finds(['final.reviewed', 'programme.ended', 'programme.renewed'], {
    provision: 'signed-programme-tasks',
    holds: ({ context }) => tasksThat(context, 'open').length === 0,
  }),
  earlyEndHasItsReason: refuses(['programme.ended'], {
    provision: 'signed-programme-ended',
    holds: ({ event: { ending, reason } }) => ending === 'termOver' || reason !== undefined,
  }),
  termIsOver: finds(['programme.ended'], {
    provision: 'signed-programme-ended',
    holds: ({ event: { ending, occurredOn }, context: { until } }) =>
      ending !== 'termOver' || until === null || dayOf(occurredOn) >= until,
  }),
}
