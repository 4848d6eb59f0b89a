import type { Opening, Telling } from '@civicflow/core'
import type { OpinionEventType, OpinionFact } from './events.ts'

// How a dialogue opens its opinions and tells them of what was decided there. Day and actor are those of the fact that does.

/** What is put on record with a fact, beside its day and its actor. */
export type Payload<Type extends OpinionEventType> = Omit<OpinionFact<Type>, 'type' | 'occurredOn' | 'actor'>

/** The name under which a dialogue opens the opinion of a number. */
export const nameOf = (opinion: string) => `opinion-${opinion}`

/** An opinion to be opened by its dialogue. */
export function opinionOpening(recorded: Payload<'opinion.recorded'>): Opening {
  return {
    process: 'dialogue-opinion',
    name: nameOf(recorded.reference),
    event: { type: 'opinion.recorded', ...recorded },
  }
}

/** A fact that the opinion of a number is told of by its dialogue. */
export function opinionTold<const Type extends OpinionEventType>(
  opinion: string,
  type: Type,
  payload: Payload<Type>,
): Telling {
  return { to: { opened: nameOf(opinion) }, event: { type, ...payload } }
}
