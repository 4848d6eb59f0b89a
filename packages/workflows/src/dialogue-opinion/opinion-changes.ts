import { dayOf } from '@civicflow/core'
import type { OpinionEventType, OpinionFact } from './events.ts'
import type { OpinionContext, WayOut } from './opinion-context.ts'

// What each fact makes of what an opinion remembers.

type Change = Partial<OpinionContext>
type Of<Type extends OpinionEventType> = OpinionFact<Type>

export function recording(event: Of<'opinion.recorded'>): Change {
  const { title, reference, family, source, area, from, dialogue, parties, addedLater, occurredOn } = event
  return {
    title,
    reference,
    family,
    source,
    area,
    from: from ?? null,
    dialogue,
    parties,
    raisedOn: addedLater?.saidOn ?? dayOf(occurredOn),
    ...(addedLater?.owner !== undefined &&
      assigning({ owner: addedLater.owner, dueOn: addedLater.dueOn, occurredOn })),
    ...(addedLater?.answer !== undefined && { answered: 'inHall' }),
  }
}

export const leaving = (left: WayOut): Change => ({ left })

export const merging = ({ into }: Of<'opinion.merged'>): Change => ({ left: 'merged', mergedInto: into })

export function assigning({
  owner,
  dueOn,
  occurredOn,
}: Pick<Of<'opinion.assigned'>, 'owner' | 'dueOn' | 'occurredOn'>): Change {
  return { owner, dueOn: dueOn ?? null, assignedOn: dayOf(occurredOn) }
}

/** An answer in the hall, with the promise that came with it. */
export function answeringInHall(context: OpinionContext, event: Of<'opinion.answeredInHall'>): Change {
  const { promise, occurredOn } = event
  return {
    answered: 'inHall',
    ...(promise !== undefined && promising(context, { promise, occurredOn })),
  }
}

export const answering = (): Change => ({ answered: 'inWriting', isDisputed: false })

export const disputing = ({ disputes }: OpinionContext): Change => ({
  isDisputed: true,
  disputes: disputes + 1,
})

export function promising(
  { promises }: OpinionContext,
  { promise, occurredOn }: Pick<Of<'promise.made'>, 'promise' | 'occurredOn'>,
): Change {
  return {
    promise: 'pending',
    promisedOn: dayOf(occurredOn),
    promisedBy: promise.promisedBy,
    promises: promises + 1,
  }
}

export const movingPromise = (
  { promisesMoved }: OpinionContext,
  { promisedBy }: Of<'promise.moved'>,
): Change => ({ promisedBy, promisesMoved: promisesMoved + 1 })

/** Kept, or made good after it was broken. */
export const fulfilling = ({ promise, brokenPromises }: OpinionContext): Change => ({
  promise: 'fulfilled',
  brokenPromises: promise === 'broken' ? brokenPromises - 1 : brokenPromises,
})

export const breaking = ({ brokenPromises }: OpinionContext): Change => ({
  promise: 'broken',
  brokenPromises: brokenPromises + 1,
})
