import { areDistinct } from '../../building-blocks/follow-up.ts'
import { sessionsThat } from '../../building-blocks/sessions.ts'
import { areAllAmong } from '../../building-blocks/succession.ts'
import { articlesIn, type CollectionContext, differsFromMajority } from '../collection-context.ts'
import type { CollectionFact } from '../events.ts'
import type { Occasion } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

/** On a draft of this occasion: is each decision that differs from the majority told with its reason? */
const saysWhy =
  (of: Occasion) =>
  ({
    event: { decisions },
    context: { occasion, tallies },
  }: {
    readonly event: CollectionFact<'decision.made'>
    readonly context: CollectionContext
  }): boolean =>
    occasion !== of ||
    decisions.every(
      ({ article = null, decision, reason }) =>
        reason !== undefined || !differsFromMajority(tallies, article, decision),
    )

/** What the decision and what follows it hold to. */
export const decisionRules = {
  decidesEveryArticle: refuses(['decision.made'], {
    provision: 'opinion-decided-by-article',
    holds: ({ event: { decisions }, context: { tallies } }) => {
      const decided = decisions.map(({ article = null }) => article)
      return (
        new Set(decided).size === decided.length &&
        articlesIn(tallies).every((article) => decided.includes(article))
      )
    },
  }),
  /** Art. 28, clause 4. */
  differingSaysWhy: refuses(['decision.made'], {
    provision: 'opinion-decision',
    holds: saysWhy('communeDraft'),
  }),
  clearanceDifferingSaysWhy: finds(['decision.made'], {
    provision: 'land-clearance-decision',
    holds: saysWhy('landClearance'),
  }),
  householdsWereMet: finds(['decision.made'], {
    provision: 'land-clearance-meeting',
    holds: ({ context: { occasion, meetings } }) =>
      occasion !== 'landClearance' ||
      sessionsThat(meetings, 'held').some(({ channel }) => channel === 'affectedHearing'),
  }),
  /** Art. 28, clause 5. */
  reportedToTheCouncil: refuses(['council.informed'], {
    provision: 'opinion-council-report',
    holds: (input) =>
      input.context.council !== null && areAllAmong([input.context.council], input.event.to, input),
  }),
  reportCopiedToTheFront: finds(['council.informed'], {
    provision: 'opinion-council-report',
    holds: (input) => areAllAmong([input.context.front], input.event.to, input),
  }),
  recommendationsAreDistinct: refuses(['recommendations.made'], {
    provision: 'supervision-recommendations',
    holds: ({ event: { recommendations }, context }) =>
      areDistinct([
        ...context.recommendations.map((recommendation) => ({ recommendation })),
        ...recommendations,
      ]),
  }),
}
