import type { Acts } from '@civicflow/core'
import { areApart } from '../../building-blocks/numbered-lines.ts'
import { lastOf } from '../../building-blocks/order.ts'
import { isBodyOfTheArea, isLevelOfTheArea } from '../../building-blocks/place.ts'
import { finds, refuses } from './rule.ts'

const handles = ['matter.takenUp', 'handlers.changed'] as const

/** Was a result told since it was last forwarded, decided on or raised? */
const wasToldLast = (acts: Acts): boolean =>
  (lastOf(acts, 'result.told', 'superior.told')?.order ?? 0) >
  (lastOf(acts, 'matter.forwarded', 'receiver.decided', 'superior.asked', 'superior.decided')?.order ?? 0)

/** What holds of a matter: who it is of, who works on it, what it comes to, and with whom it is. */
export const matterRules = {
  levelIsOfTheArea: refuses(['matter.received'], {
    provision: 'matter-place',
    holds: (input) => isLevelOfTheArea(input.event.level, input),
  }),
  takerIsOfTheArea: refuses(['matter.received'], {
    provision: 'matter-place',
    holds: (input) => isBodyOfTheArea(input.event.taker, input),
  }),
  everyPartyIsApart: refuses(['matter.received'], {
    provision: 'matter-parties',
    holds: ({ event: { parties } }) => areApart(parties.map(({ party }) => party)),
  }),
  somebodyFiledIt: finds(['matter.received'], {
    provision: 'matter-parties',
    holds: ({ event: { parties } }) => parties.some(({ side }) => side === 'filer'),
  }),
  handlersAreApart: refuses(handles, {
    provision: 'matter-handlers',
    holds: ({ event: { handlers } }) => areApart(handlers),
  }),
  noPartyHandlesIt: refuses(handles, {
    provision: 'matter-handlers',
    holds: ({ event: { handlers }, context: { parties } }) => !handlers.some((one) => parties.includes(one)),
  }),
  heldBeforeItIsConcluded: finds(['matter.concluded'], {
    provision: 'matter-sessions',
    holds: ({ context: { sessions } }) => sessions > 0,
  }),
  notSettledForAReason: refuses(['matter.concluded'], {
    provision: 'matter-result',
    holds: ({ event: { result, reason } }) => result === 'settled' || reason !== undefined,
  }),
  forwardedToAnother: refuses(['matter.forwarded'], {
    provision: 'matter-forwarded',
    holds: ({ event: { receiver }, context: { taker } }) => receiver !== taker,
  }),
  forwardedInWriting: finds(['matter.forwarded'], {
    provision: 'matter-forwarded',
    holds: ({ event: { document } }) => document !== undefined,
  }),
  closedForAReason: refuses(['matter.closed'], {
    provision: 'matter-closed',
    holds: ({ event: { reason }, acts }) => reason !== undefined || wasToldLast(acts),
  }),
  askedAboveTheReceiver: refuses(['superior.asked'], {
    provision: 'matter-superior',
    holds: ({ event: { superior }, context: { receiver } }) => superior !== receiver,
  }),
}
