import type { BodyId, RoleLine } from '@civicflow/core'
import type { AnyConfiguration } from './configuration.ts'
import { holdersOf, type SessionContext, SETTLED } from './session-context.ts'

export type SessionRole = 'convener' | 'participant' | 'owner' | 'receiver' | 'answerer'

/** Who has to do with a session, by the kinds of body that its configuration names. */
export function rolesOf({ roles }: AnyConfiguration): Readonly<Record<SessionRole, RoleLine>> {
  const { convener, participant, owner, receiver } = roles
  return {
    convener: { kinds: convener.kinds, involvement: 'lead' },
    participant: { kinds: participant.kinds, involvement: 'participant' },
    owner: { kinds: owner.kinds, involvement: 'addressee' },
    receiver: { kinds: receiver.kinds, involvement: 'addressee' },
    /** Had an item until it was settled, and goes on seeing what became of it. */
    answerer: { kinds: [...new Set([...owner.kinds, ...receiver.kinds])], involvement: 'copied' },
  }
}

/** Which bodies have which role in a session. */
export function partiesOf(context: SessionContext): Readonly<Record<SessionRole, readonly BodyId[]>> {
  return {
    convener: [context.convener],
    participant: context.participants,
    owner: holdersOf(context, 'assigned'),
    receiver: holdersOf(context, 'sentOn'),
    answerer: holdersOf(context, ...SETTLED),
  }
}
