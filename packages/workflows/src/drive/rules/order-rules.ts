import { followsIn, isSince } from '../../building-blocks/order.ts'
import type { DriveEventType } from '../events.ts'
import { refuses } from './rule.ts'

const provision = 'supervision-order-of-days'

/** What each fact follows, where it is on record. */
const BEGINNINGS = {
  'drive.extended': ['drive.launched'],
  'drive.cancelled': ['drive.launched', 'drive.extended'],
  'receipts.recorded': ['drive.launched'],
  'receipt.returned': ['drive.launched'],
  'receipts.published': ['receipts.recorded'],
  'allocation.made': ['drive.launched'],
  'allocation.returned': ['drive.launched'],
  'receiving.ended': ['drive.launched', 'drive.extended'],
  'drive.settled': [
    'receiving.ended',
    'receipts.recorded',
    'receipt.returned',
    'allocation.made',
    'allocation.returned',
    'settlement.reopened',
  ],
  'drive.audited': ['drive.settled'],
  'settlement.reopened': ['drive.settled', 'drive.audited', 'drive.closed'],
  'drive.reported': ['drive.settled', 'drive.audited'],
  'drive.closed': ['drive.reported'],
} as const satisfies Partial<Record<DriveEventType, readonly DriveEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  afterItWasLaunched: refuses(following, {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['drive.launched']?.occurredOn),
  }),
  afterWhatItFollows: refuses(following, { provision, holds: followsIn(BEGINNINGS) }),
}
