import type { BodyId, CaseId, IsoDay } from '@civicflow/core'
import type { Family, OpinionSource } from '../dialogue/vocabulary.ts'
import type { OpinionParties } from './events.ts'

/** How an opinion leaves without an answer of its own. */
export type WayOut = 'merged' | 'rerouted' | 'outOfScope'

/** How an opinion ends, or where it stands. */
export type OpinionOutcome = 'open' | 'awaitingWriting' | 'answeredInHall' | 'answeredInWriting' | WayOut

/** What an opinion remembers. Nothing that somebody said, and no personal data. */
export interface OpinionContext {
  readonly title: string
  /** Its number in the dialogue. */
  readonly reference: string
  readonly family: Family
  readonly source: OpinionSource
  readonly area: string
  /** The area it was gathered in. */
  readonly from: string | null
  readonly dialogue: CaseId | null
  readonly parties: OpinionParties
  /** The day it was raised; of a reflection the notice of receipt is counted from it. */
  readonly raisedOn: IsoDay | null
  readonly isComplex: boolean
  readonly owner: BodyId | null
  /** The day the present owner was given it. */
  readonly assignedOn: IsoDay | null
  /** The day an answer is promised for. */
  readonly dueOn: IsoDay | null
  readonly answered: 'no' | 'inHall' | 'inWriting'
  /** Whoever raised it is not satisfied with the answer there is. */
  readonly isDisputed: boolean
  readonly disputes: number
  readonly left: WayOut | null
  readonly mergedInto: CaseId | null
  readonly promise: 'none' | 'pending' | 'fulfilled' | 'broken'
  /** Of the last promise: the day it was made, and the day it names. */
  readonly promisedOn: IsoDay | null
  readonly promisedBy: IsoDay | null
  /** Promises made, and those of them that were found broken and never made good. */
  readonly promises: number
  readonly brokenPromises: number
  /** How often a promise was moved to another day. */
  readonly promisesMoved: number
}

/** Nothing was said. */
export const noOpinion: OpinionContext = {
  title: '',
  reference: '',
  family: 'government',
  source: 'hall',
  area: '',
  from: null,
  dialogue: null,
  parties: { chair: [], front: [] },
  raisedOn: null,
  isComplex: false,
  owner: null,
  assignedOn: null,
  dueOn: null,
  answered: 'no',
  isDisputed: false,
  disputes: 0,
  left: null,
  mergedInto: null,
  promise: 'none',
  promisedOn: null,
  promisedBy: null,
  promises: 0,
  brokenPromises: 0,
  promisesMoved: 0,
}

/** Is it to be answered by itself? */
export function isToBeAnswered({ left }: Pick<OpinionContext, 'left'>): boolean {
  return left === null
}

/** Does an answer stand that nobody disputes? */
export function hasAnswer({
  answered,
  isDisputed,
}: Pick<OpinionContext, 'answered' | 'isDisputed'>): boolean {
  return answered !== 'no' && !isDisputed
}

/** How it ended, or where it stands. */
export function outcomeOf(context: OpinionContext): OpinionOutcome {
  const { left, answered, owner } = context
  if (left !== null) return left
  if (hasAnswer(context)) return answered === 'inHall' ? 'answeredInHall' : 'answeredInWriting'
  return owner === null && answered === 'no' ? 'open' : 'awaitingWriting'
}

/** Is it answered or gone, and only a promise still followed? */
export function isFollowedUp(context: OpinionContext): boolean {
  return isOver(context) && context.promise === 'pending'
}

/** Is nothing waited for any more? */
export function isSettled(context: OpinionContext): boolean {
  return isOver(context) && context.promise !== 'pending'
}

function isOver(context: OpinionContext): boolean {
  return !isToBeAnswered(context) || hasAnswer(context)
}
