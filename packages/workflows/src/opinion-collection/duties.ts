import type { Duty } from '@civicflow/core'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import { type CollectionContext, isPlanWithBoth } from './collection-context.ts'
import type { CollectionEventType } from './events.ts'
import type { CollectionRole } from './roles.ts'
import type { Occasion } from './vocabulary.ts'

type CollectionDuty = Duty<CollectionContext, CollectionEventType, CollectionRole> & {
  readonly provision: ProvisionId
}

const isOf = (occasion: Occasion) => (context: CollectionContext) => context.occasion === occasion
const isOpenDraftOf =
  (occasion: Occasion) =>
  ({ occasion: own, secret }: CollectionContext) =>
    own === occasion && !secret

const publishes = {
  ...termAfter,
  owes: 'organiser',
  to: ['front'],
  anchor: { event: 'plan.issued' },
  metBy: ['draft.published'],
  renewedBy: ['notice.foundDefective'],
} as const

/** From the publication that holds, so that a collection which is begun anew has its whole period. */
const period = {
  kind: 'lasts',
  owes: 'organiser',
  to: ['front'],
  anchor: { day: ({ publishedOn }: CollectionContext) => publishedOn ?? undefined },
  metBy: ['collection.closed'],
  renewedBy: ['collection.reopened', 'draft.published'],
} as const

/** Who owes what by when in an opinion collection, by which article. */
export const duties = {
  /** Art. 28, clause 1; no day is set. */
  plan: {
    ...termAfter,
    owes: 'organiser',
    to: ['council', 'front'],
    provision: 'opinion-plan',
    anchor: { event: 'plan.issued' },
    when: isOf('communeDraft'),
    metBy: ['plan.sent'],
    metWhen: isPlanWithBoth,
    renewedBy: ['plan.issued'],
  },
  publication: { ...publishes, provision: 'opinion-publication', when: isOpenDraftOf('communeDraft') },
  clearancePublication: {
    ...publishes,
    provision: 'land-clearance-publication',
    when: isOpenDraftOf('landClearance'),
  },
  /**
   * 20 days at least, where no law sets a period of its own (art. 28, clause 2). The law says how long it lasts, and not
   * that what came out of less is void: closing earlier goes on record, and is found.
   */
  period: {
    ...period,
    provision: 'opinion-period',
    when: ({ occasion, publishedOn, ownPeriodUntil }) =>
      occasion === 'communeDraft' && publishedOn !== null && ownPeriodUntil === null,
  },
  clearancePeriod: {
    ...period,
    provision: 'land-clearance-period',
    when: ({ occasion, publishedOn, ownPeriodUntil }) =>
      occasion === 'landClearance' && publishedOn !== null && ownPeriodUntil === null,
  },
  /** The chair of the People's Committee answers for it (art. 28, clause 3). */
  synthesis: {
    ...termAfter,
    owes: 'organiser',
    to: ['front'],
    provision: 'opinion-synthesis',
    anchor: { event: 'collection.closed' },
    when: isOf('communeDraft'),
    metBy: ['opinions.synthesised'],
    renewedBy: ['collection.reopened', 'notice.foundDefective'],
  },
  /** What was taken in and what not is explained in public (art. 28, clause 3). */
  explanation: {
    ...termAfter,
    owes: 'organiser',
    to: ['front'],
    provision: 'opinion-explanation',
    anchor: { event: 'decision.made' },
    when: isOpenDraftOf('communeDraft'),
    metBy: ['explanation.published'],
  },
  /** Of cleared land the households hear what was decided; land law was not read. */
  clearanceExplanation: {
    ...termAfter,
    owes: 'organiser',
    to: ['front'],
    provision: 'land-clearance-explanation',
    anchor: { event: 'decision.made' },
    when: isOpenDraftOf('landClearance'),
    metBy: ['explanation.published'],
  },
  /** At the council's next regular session, with a copy to the Front (art. 28, clause 5). */
  councilReport: {
    kind: 'within',
    owes: 'organiser',
    to: ['council', 'front'],
    provision: 'opinion-council-report',
    anchor: { day: ({ decidedOn }) => decidedOn ?? undefined },
    until: ({ councilSessionOn }) => councilSessionOn ?? undefined,
    when: ({ occasion, decidedOn }) => occasion === 'communeDraft' && decidedOn !== null,
    metBy: ['council.informed'],
  },
  /** By the day that the higher body asks for. */
  submission: {
    kind: 'within',
    owes: 'organiser',
    to: ['requester'],
    provision: 'opinion-requested',
    anchor: { day: ({ openedOn }) => openedOn ?? undefined },
    until: ({ respondBy }) => respondBy ?? undefined,
    when: isOf('request'),
    metBy: ['synthesis.submitted'],
  },
  /** Whoever drafts takes opinions in and tells what became of them (art. 21, Law on the Front); no day is set. */
  feedback: {
    ...termAfter,
    owes: 'requester',
    to: ['organiser'],
    provision: 'opinion-feedback',
    anchor: { event: 'synthesis.submitted' },
    metBy: ['feedback.received'],
  },
} satisfies Record<string, CollectionDuty>
