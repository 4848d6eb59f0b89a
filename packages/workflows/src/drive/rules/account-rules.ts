import { areApart } from '../../building-blocks/numbered-lines.ts'
import { allocationIn, holdingsOf } from '../drive-context.ts'
import { MOST } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

/** What holds of what comes in and goes out. */
export const accountRules = {
  everyReceiptHasItsNumber: refuses(['receipts.recorded'], {
    provision: 'drive-receipts',
    holds: ({ event, context }) =>
      areApart([...event.receipts.map(({ receipt }) => receipt), ...context.receipts]),
  }),
  goodsAreDescribed: finds(['receipts.recorded'], {
    provision: 'drive-goods',
    holds: ({ event: { receipts } }) =>
      receipts.every(({ form, goods }) => form === 'cash' || goods !== undefined),
  }),
  sumsStayExact: refuses(['receipts.recorded'], {
    provision: 'drive-receipts',
    holds: ({ event, context: { received } }) => {
      const { cash, goods } = holdingsOf(event.receipts)
      return cash + goods <= MOST - received.cash - received.goods
    },
  }),
  everyAllocationHasItsNumber: refuses(['allocation.made'], {
    provision: 'drive-allocations',
    holds: ({ event: { allocation }, context }) => allocationIn(context, allocation) === undefined,
  }),
  neverMoreThanAtHand: refuses(['allocation.made'], {
    provision: 'drive-at-hand',
    holds: ({ event: { form, amount }, context: { atHand } }) => amount <= atHand[form],
  }),
  beneficiariesAreCounted: finds(['allocation.made'], {
    provision: 'drive-allocations',
    holds: ({ event: { households, people } }) => households !== undefined || people !== undefined,
  }),
  allocatedInWriting: finds(['allocation.made'], {
    provision: 'drive-allocations',
    holds: ({ event: { document } }) => document !== undefined,
  }),
  returnedOfWhatWasAllocated: refuses(['allocation.returned'], {
    provision: 'drive-returned',
    holds: ({ event: { allocation, amount }, context }) => {
      const made = allocationIn(context, allocation)
      return made !== undefined && amount <= made.amount - made.returned
    },
  }),
  receiptsArePublished: finds(['allocation.made', 'drive.settled'], {
    provision: 'drive-publication',
    holds: ({ context: { published, receipts } }) => published === receipts.length,
  }),
}
