import { dayOf } from '@civicflow/core'
import { isSince } from '../../building-blocks/order.ts'
import { finds, refuses } from './rule.ts'

const on = ['opinion.addedLater'] as const

/** What an opinion holds to that comes to light once its dialogue has ended. */
export const additionRules = {
  /** None is left with neither: the dialogue is over, and nothing more is decided of it there. */
  addedIsAnsweredOrGiven: refuses(on, {
    provision: 'dialogue-added-later',
    holds: ({ event: { owner, dueOn, answer } }) =>
      (owner === undefined) !== (answer === undefined) && (dueOn === undefined || owner !== undefined),
  }),
  addedWasSaidInTime: refuses(on, {
    provision: 'dialogue-added-later',
    holds: ({ event: { source, saidOn }, context: { endedOn }, acts }) => {
      const begun = acts[source === 'hall' ? 'session.opened' : 'dialogue.approved']
      return (endedOn === null || saidOn <= endedOn) && isSince({ occurredOn: saidOn }, begun?.occurredOn)
    },
  }),
  addedOnItsDay: finds(on, {
    provision: 'dialogue-added-later',
    holds: ({ event: { occurredOn }, context: { endedOn } }) => dayOf(occurredOn) === endedOn,
  }),
  addedNamesItsDay: finds(on, {
    provision: 'dialogue-conclusion',
    holds: ({ event: { owner, dueOn } }) => owner === undefined || dueOn !== undefined,
  }),
}
