import { followsIn } from '../../building-blocks/order.ts'
import type { GroupEventType } from '../events.ts'
import { refuses } from './rule.ts'

/** What each fact follows, where it is on record. */
const BEGINNINGS = {
  'group.recognised': ['group.proposed'],
  'proposal.ended': ['group.proposed'],
  'lead.changed': ['group.recognised', 'lead.changed'],
  'members.changed': ['group.recognised'],
  'group.reviewed': ['group.recognised', 'group.reviewed'],
  'group.consolidated': ['group.recognised', 'group.reviewed'],
  'group.merged': ['group.recognised', 'group.reviewed'],
  'group.dissolved': ['group.recognised', 'group.reviewed'],
} as const satisfies Partial<Record<GroupEventType, readonly GroupEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  afterWhatItFollows: refuses(following, {
    provision: 'supervision-order-of-days',
    holds: followsIn(BEGINNINGS),
  }),
}
