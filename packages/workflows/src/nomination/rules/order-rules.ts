import { followsIn, isSince } from '../../building-blocks/order.ts'
import { isBodyOfTheArea, isLevelOfTheArea } from '../../building-blocks/place.ts'
import type { NominationEventType } from '../events.ts'
import { refuses } from './rule.ts'

const provision = 'supervision-order-of-days'

/** What each fact follows, where it is on record. */
const BEGINNINGS = {
  'candidates.nominated': ['round.opened'],
  'nominations.closed': ['round.opened'],
  'round.cancelled': ['round.opened'],
  'candidates.workedOn': ['round.opened'],
  'candidates.appraised': ['candidates.nominated'],
  'candidates.supplemented': ['candidates.appraised'],
  'candidates.proposed': ['candidates.appraised'],
  'candidates.decided': ['candidates.proposed'],
  'candidates.posted': ['candidates.appraised'],
  'candidates.handedOver': ['candidates.decided'],
  'candidates.withdrawn': ['round.opened'],
  'candidates.reconsidered': ['candidates.appraised', 'candidates.decided'],
  'round.closed': ['nominations.closed', 'candidates.decided'],
} as const satisfies Partial<Record<NominationEventType, readonly NominationEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** Where a round is held, and what comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  levelIsOfTheArea: refuses(['round.opened'], {
    provision: 'nomination-place',
    holds: (input) => isLevelOfTheArea(input.event.level, input),
  }),
  organiserIsOfTheArea: refuses(['round.opened'], {
    provision: 'nomination-place',
    holds: (input) => isBodyOfTheArea(input.event.organiser, input),
  }),
  closesAfterItOpens: refuses(['round.opened'], {
    provision,
    holds: ({ event: { closesOn, occurredOn } }) =>
      closesOn === undefined || isSince({ occurredOn: closesOn }, occurredOn),
  }),
  afterWhatItFollows: refuses(following, { provision, holds: followsIn(BEGINNINGS) }),
}
