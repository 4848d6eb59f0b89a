import { dayOf, type StatePath } from '@civicflow/core'
import { assertEvent, assign, setup } from 'xstate'
import { allocated, extended, givenBack, launched, published, received, returned } from './drive-changes.ts'
import { type DriveContext, isEmpty, noDrive } from './drive-context.ts'
import type { DriveEvent } from './events.ts'

const parts = setup({
  types: { context: {} as DriveContext, events: {} as DriveEvent, tags: {} as 'closed' },
  guards: {
    nothingWasReceived: ({ context }) => context.receipts.length === 0,
    somethingWasReceived: ({ context }) => context.receipts.length > 0,
    somethingIsAtHand: ({ context }) => !isEmpty(context.atHand),
    somethingWasAllocated: ({ context }) => context.allocations.length > 0,
    auditorIsNamed: ({ context }) => context.auditor !== null,
  },
  actions: {
    keepLaunch: assign(({ event }) => {
      assertEvent(event, 'drive.launched')
      return launched(event)
    }),
    extend: assign(({ context, event }) => {
      assertEvent(event, 'drive.extended')
      return extended(context, event)
    }),
    receive: assign(({ context, event }) => {
      assertEvent(event, 'receipts.recorded')
      return received(context, event)
    }),
    giveBack: assign(({ context, event }) => {
      assertEvent(event, 'receipt.returned')
      return givenBack(context, event)
    }),
    publish: assign(({ context }) => published(context)),
    allocate: assign(({ context, event }) => {
      assertEvent(event, 'allocation.made')
      return allocated(context, event)
    }),
    takeBack: assign(({ context, event }) => {
      assertEvent(event, 'allocation.returned')
      return returned(context, event)
    }),
    keepEnd: assign(({ event }) => ({ receivingEndedOn: dayOf(event.occurredOn) })),
    keepSettlement: assign(({ event }) => ({ settledOn: dayOf(event.occurredOn) })),
    keepAudit: assign(({ event }) => {
      assertEvent(event, 'drive.audited')
      return { audit: event.result }
    }),
    reopen: assign({ settledOn: null, audit: null }),
    tellLaunched: () => {},
    tellPublished: () => {},
    tellSettled: () => {},
    tellReported: () => {},
  },
})

/** What comes in, is published, goes out and comes back. */
const accounts = {
  'receipts.recorded': { actions: 'receive' },
  'receipt.returned': { guard: 'somethingIsAtHand', actions: 'giveBack' },
  'receipts.published': { guard: 'somethingWasReceived', actions: ['publish', 'tellPublished'] },
  'allocation.made': { guard: 'somethingIsAtHand', actions: 'allocate' },
  'allocation.returned': { guard: 'somethingWasAllocated', actions: 'takeBack' },
} as const
const reopens = { 'settlement.reopened': { target: 'distributing', actions: 'reopen' } } as const
const reports = { 'drive.reported': { target: 'reported', actions: 'tellReported' } } as const

/** What may follow what in one drive, whatever it is called. */
export const machine = parts.createMachine({
  context: noDrive,
  initial: 'unlaunched',
  states: {
    unlaunched: {
      on: { 'drive.launched': { target: 'receiving', actions: ['keepLaunch', 'tellLaunched'] } },
    },
    receiving: {
      on: {
        ...accounts,
        'drive.extended': { actions: 'extend' },
        'drive.cancelled': { guard: 'nothingWasReceived', target: 'cancelled' },
        'receiving.ended': { target: 'distributing', actions: 'keepEnd' },
      },
    },
    // What comes late is received all the same.
    distributing: {
      on: {
        ...accounts,
        'drive.settled': { target: 'settled', actions: ['keepSettlement', 'tellSettled'] },
      },
    },
    settled: {
      on: {
        'drive.audited': { guard: 'auditorIsNamed', target: 'audited', actions: 'keepAudit' },
        ...reports,
        ...reopens,
      },
    },
    audited: { on: { ...reports, ...reopens } },
    reported: { on: { 'drive.closed': 'closed', ...reopens } },
    closed: { tags: 'closed', on: reopens },
    cancelled: { tags: 'closed' },
  },
})

export type DriveState = StatePath<typeof machine>
