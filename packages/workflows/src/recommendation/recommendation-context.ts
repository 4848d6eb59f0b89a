import type { BodyId, CaseId, IsoDay } from '@civicflow/core'
import type { AnswerClass, AnswerProfileId, Outcome } from './vocabulary.ts'

/** What a recommendation remembers: what guards ask, across its two regions, and what lists and figures need. */
export interface RecommendationContext {
  readonly title: string
  readonly area: string
  readonly lead: BodyId
  readonly addressee: BodyId
  readonly frontAbove: BodyId | null
  readonly profile: AnswerProfileId
  /** An organisation has agreed with the Front, by a paper or by the plan of the supervision it comes from. */
  readonly agreed: boolean
  readonly supervision: CaseId | null
  /** 0 while it is a draft, 1 once sent, one more with each amendment. */
  readonly edition: number
  /** Day on which the edition that holds was received; the term of the answer is counted from it. */
  readonly receivedOn: IsoDay | null
  /** Notice was given that the matter is complex. */
  readonly extended: boolean

  // The answer that holds
  readonly answer: AnswerClass | null
  readonly disputed: boolean
  /** Day since which what was accepted is to be carried out, and the last day for it: the addressee's own, or a later one the lead agreed to. */
  readonly acceptedOn: IsoDay | null
  readonly finishBy: IsoDay | null
  /** It was found not to be carried out. */
  readonly undone: boolean
  readonly underSupervision: boolean
  readonly newSupervisions: readonly CaseId[]
  readonly settledAs: 'done' | 'explained' | null
  readonly withdrawn: boolean

  // The ladder
  readonly urged: number
  readonly escalated: boolean
  readonly superior: BodyId | null
  readonly peoplesOrgan: BodyId | null
  readonly liability: 'none' | 'asked' | 'handled' | 'declined'
  readonly competent: BodyId | null
}

/** Nothing is drafted. */
export const noRecommendation: RecommendationContext = {
  title: '',
  area: '',
  lead: '',
  addressee: '',
  frontAbove: null,
  profile: 'none',
  agreed: false,
  supervision: null,
  edition: 0,
  receivedOn: null,
  extended: false,
  answer: null,
  disputed: false,
  acceptedOn: null,
  finishBy: null,
  undone: false,
  underSupervision: false,
  newSupervisions: [],
  settledAs: null,
  withdrawn: false,
  urged: 0,
  escalated: false,
  superior: null,
  peoplesOrgan: null,
  liability: 'none',
  competent: null,
}

/** Is what was recommended not being done: unanswered, rejected, answered unsatisfactorily, or accepted and not carried out? */
export function isWanting({ answer, disputed, undone, settledAs }: RecommendationContext): boolean {
  return settledAs === null && (answer === null || answer === 'rejected' || disputed || undone)
}

/** Is anything waited for beside the recommendation itself: a decision on liability, a new supervision? */
export function hasSomethingOpen({ liability, underSupervision }: RecommendationContext): boolean {
  return liability === 'asked' || underSupervision
}

/**
 * How it ended; `open` as long as anything is waited for. What was decided on liability ends it only where what was
 * recommended is still wanting: what is being carried out is followed to its end.
 */
export function outcomeOf(context: RecommendationContext): Outcome | 'open' {
  const { withdrawn, settledAs, liability } = context
  if (withdrawn) return 'withdrawn'
  if (hasSomethingOpen(context)) return 'open'
  if (settledAs !== null) return settledAs
  if (!isWanting(context) || liability === 'none') return 'open'
  return liability === 'handled' ? 'liabilityHandled' : 'unresolved'
}
