import type { Opening, Telling } from '@civicflow/core'
import type { PetitionEventType, PetitionFact } from './events.ts'

// How other cases open petitions and tell them of what happened there. Day and actor are those of the fact that does.

/** What is put on record with a fact, beside its day and its actor. */
export type Payload<Type extends PetitionEventType> = Omit<
  PetitionFact<Type>,
  'type' | 'occurredOn' | 'actor'
>

/** A petition to be opened by another case. */
export function petitionOpening(
  raised: Payload<'petition.raised'>,
  place: Pick<Opening, 'name' | 'under'> = {},
): Opening {
  return { process: 'petition', ...place, event: { type: 'petition.raised', ...raised } }
}

/** A fact that a petition is told of. */
export function petitionTold<const Type extends PetitionEventType>(
  to: Telling['to'],
  type: Type,
  payload: Payload<Type>,
): Telling {
  return { to, event: { type, ...payload } }
}
