import { followsIn } from '../../building-blocks/order.ts'
import type { MatterEventType } from '../events.ts'
import { refuses } from './rule.ts'

const begun = ['matter.received', 'receiver.returned', 'matter.reopened'] as const

/** What each fact follows, where it is on record. */
const BEGINNINGS = {
  'matter.refused': begun,
  'matter.takenUp': begun,
  'handlers.changed': ['matter.takenUp'],
  'session.held': ['matter.takenUp'],
  'matter.concluded': ['matter.takenUp', 'session.held'],
  'matter.referred': begun,
  'matter.withdrawn': begun,
  'matter.reopened': [
    'matter.refused',
    'matter.concluded',
    'matter.referred',
    'matter.withdrawn',
    'matter.closed',
  ],
  'matter.forwarded': begun,
  'receiver.returned': ['matter.forwarded'],
  'receiver.urged': ['matter.forwarded'],
  'receiver.decided': ['matter.forwarded'],
  'result.told': ['receiver.decided'],
  'settlement.watched': ['matter.forwarded'],
  'superior.asked': ['matter.forwarded', 'receiver.decided', 'result.told', 'superior.told'],
  'superior.urged': ['superior.asked'],
  'superior.decided': ['superior.asked'],
  'superior.told': ['superior.decided'],
  'matter.closed': ['receiver.decided', 'result.told', 'superior.asked', 'superior.decided', 'superior.told'],
} as const satisfies Partial<Record<MatterEventType, readonly MatterEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  afterWhatItFollows: refuses(following, {
    provision: 'supervision-order-of-days',
    holds: followsIn(BEGINNINGS),
  }),
}
