import { dayOf } from '@civicflow/core'
import { areApart } from '../../building-blocks/numbered-lines.ts'
import { allocationIn, type DriveContext, holdingsOf, leastSince, receiptIn } from '../drive-context.ts'
import type { DriveFact } from '../events.ts'
import { MOST } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

const goesOut = ['allocation.made', 'receipt.returned'] as const

/** In which form something goes out; unknown of a receipt that is not on record. */
const formOf = (event: DriveFact<(typeof goesOut)[number]>, context: DriveContext) =>
  event.type === 'allocation.made' ? event.form : receiptIn(context, event.receipt)?.form

/** What holds of what comes in and goes out. */
export const accountRules = {
  everyReceiptHasItsNumber: refuses(['receipts.recorded'], {
    provision: 'drive-receipts',
    holds: ({ event, context }) =>
      areApart([...event.receipts, ...context.receipts].map(({ receipt }) => receipt)),
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
  neverMoreThanAtHand: refuses(goesOut, {
    provision: 'drive-at-hand',
    holds: ({ event, context }) => {
      const form = formOf(event, context)
      return form === undefined || event.amount <= context.atHand[form]
    },
  }),
  coveredOnItsDay: finds(goesOut, {
    provision: 'drive-at-hand',
    holds: ({ event, context }) => {
      const form = formOf(event, context)
      return form === undefined || event.amount <= leastSince(context, dayOf(event.occurredOn), form)
    },
  }),
  givenBackOfWhatWasReceived: refuses(['receipt.returned'], {
    provision: 'drive-given-back',
    holds: ({ event: { receipt, amount }, context }) => {
      const known = receiptIn(context, receipt)
      return known !== undefined && amount <= known.amount - known.givenBack
    },
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
