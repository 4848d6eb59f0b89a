import { periodOf } from '../../building-blocks/calendar-period.ts'
import { isSince } from '../../building-blocks/order.ts'
import { finds, refuses } from './rule.ts'

const provision = 'signed-programme-reviews'

/** What holds of its reviews. */
export const reviewRules = {
  reviewedPeriodIsOfItsTerm: refuses(['review.held'], {
    provision,
    holds: ({ event: { within }, context: { from, until, reviewEvery } }) => {
      if (from === null || until === null || reviewEvery === null) return true
      const period = periodOf(reviewEvery, within)
      return period.from <= until && from <= period.until
    },
  }),
  reviewedPeriodHasBegun: refuses(['review.held'], {
    provision,
    holds: ({ event: { within, occurredOn }, context: { reviewEvery } }) =>
      isSince({ occurredOn }, reviewEvery === null ? within : periodOf(reviewEvery, within).from),
  }),
  periodIsReviewedOnce: finds(['review.held'], {
    provision,
    holds: ({ event: { within }, context: { reviewEvery, reviewed } }) =>
      reviewEvery === null || !reviewed.includes(periodOf(reviewEvery, within).until),
  }),
  reviewIsInWriting: finds(['review.held', 'midTerm.reviewed', 'final.reviewed'], {
    provision,
    holds: ({ event: { document } }) => document !== undefined,
  }),
}
