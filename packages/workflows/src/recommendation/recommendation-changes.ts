import { dayOf, type IsoDay } from '@civicflow/core'
import type { RecommendationFact } from './events.ts'
import { noRecommendation, type RecommendationContext } from './recommendation-context.ts'

// What each fact makes of what a recommendation remembers.

type Change = Partial<RecommendationContext>

export function draft(event: RecommendationFact<'recommendation.drafted'>): Change {
  const { title, area, lead, addressee, frontAbove, answerProfile, agreement, supervision } = event
  return {
    title,
    area,
    lead,
    addressee,
    frontAbove: frontAbove ?? null,
    profile: answerProfile,
    agreed: agreement !== undefined || supervision !== undefined,
    supervision: supervision ?? null,
  }
}

export const issue = ({ edition }: RecommendationContext): Change => ({ edition: edition + 1 })

export const receipt = ({ occurredOn }: RecommendationFact<'recommendation.received'>): Change => ({
  receivedOn: dayOf(occurredOn),
})

/** Nothing is received or answered yet: the term is counted anew from the next receipt. */
function unanswered(): Change {
  const { receivedOn, extended, answer, disputed, acceptedOn, finishBy, undone } = noRecommendation
  return { receivedOn, extended, answer, disputed, acceptedOn, finishBy, undone }
}

export const forwarding = (
  { profile }: RecommendationContext,
  { addressee, answerProfile }: RecommendationFact<'recommendation.forwarded'>,
): Change => ({ ...unanswered(), addressee, profile: answerProfile ?? profile })

/** Only the body changes: what it has received, and since when, stays as it is. */
export const succession = ({ successor }: RecommendationFact<'addressee.succeeded'>): Change => ({
  addressee: successor,
})

/** The last day that holds is moved forward by its addressee, and back by nobody but the lead. */
const heldTo = (finishBy: IsoDay | null, named: IsoDay | undefined): IsoDay | null =>
  finishBy === null || (named !== undefined && named < finishBy) ? (named ?? null) : finishBy

export function answerOf(
  context: RecommendationContext,
  { answer, occurredOn }: RecommendationFact<'recommendation.answered'>,
): Change {
  const { answerClass } = answer
  if (answerClass === 'rejected')
    return { answer: answerClass, disputed: false, undone: false, acceptedOn: null, finishBy: null }
  return {
    answer: answerClass,
    disputed: false,
    undone: false,
    acceptedOn: dayOf(occurredOn),
    finishBy: heldTo(context.finishBy, answer.finishBy),
  }
}

/** An answer that does not satisfy holds no longer; nothing is carried out by it. */
export const dispute = (): Change => ({ disputed: true, undone: false, acceptedOn: null, finishBy: null })

export const amendment = (
  context: RecommendationContext,
  { title }: RecommendationFact<'recommendation.amended'>,
): Change => ({ ...unanswered(), ...issue(context), title: title ?? context.title })

export const begun = (
  context: RecommendationContext,
  { finishBy }: RecommendationFact<'implementation.begun'>,
): Change => ({ undone: false, finishBy: heldTo(context.finishBy, finishBy) })

export const extended = ({ finishBy }: RecommendationFact<'implementation.extended'>): Change => ({
  finishBy,
})

export const newSupervision = (
  { newSupervisions }: RecommendationContext,
  { supervision }: RecommendationFact<'supervision.begunAnew'>,
): Change => ({
  underSupervision: true,
  newSupervisions: supervision === undefined ? newSupervisions : [...newSupervisions, supervision],
})

/** What is found to be carried out is settled; what was accepted and is not can be taken further. */
export const newFinding = (
  { acceptedOn }: RecommendationContext,
  { newFinding: found }: RecommendationFact<'supervision.concludedAnew'>,
): Change =>
  found === 'carriedOut'
    ? { underSupervision: false, settledAs: 'done' }
    : { underSupervision: false, undone: acceptedOn !== null }
