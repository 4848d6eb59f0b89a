import type { StatePath } from '@civicflow/core'
import { assertEvent, assign, setup } from 'xstate'
import type { MatterEvent } from './events.ts'
import {
  cameTo,
  forwarded,
  handedTo,
  held,
  raised,
  received,
  reopened,
  returned,
  urged,
  watched,
} from './matter-changes.ts'
import { type MatterContext, noMatter } from './matter-context.ts'

const parts = setup({
  types: { context: {} as MatterContext, events: {} as MatterEvent, tags: {} as 'closed' },
  guards: {
    isSettled: ({ event }) => event.type === 'matter.concluded' && event.result === 'settled',
    isSettledInPart: ({ event }) => event.type === 'matter.concluded' && event.result === 'settledInPart',
  },
  actions: {
    keepReceipt: assign(({ event }) => {
      assertEvent(event, 'matter.received')
      return received(event)
    }),
    keepHandlers: assign(({ event }) => {
      assertEvent(event, ['matter.takenUp', 'handlers.changed'])
      return handedTo(event)
    }),
    keepSession: assign(({ context, event }) => {
      assertEvent(event, 'session.held')
      return held(context, event)
    }),
    keepResult: assign(({ event }) => {
      assertEvent(event, ['matter.concluded', 'receiver.decided', 'superior.decided'])
      return cameTo(event)
    }),
    keepReceiver: assign(({ context, event }) => {
      assertEvent(event, 'matter.forwarded')
      return forwarded(context, event)
    }),
    countUrging: assign(({ context }) => urged(context)),
    countWatch: assign(({ context }) => watched(context)),
    keepSuperior: assign(({ context, event }) => {
      assertEvent(event, 'superior.asked')
      return raised(context, event)
    }),
    keepReturn: assign(({ event }) => {
      assertEvent(event, 'receiver.returned')
      return returned(event)
    }),
    keepReopening: assign(({ context, event }) => {
      assertEvent(event, 'matter.reopened')
      return reopened(context, event)
    }),
    tellReceiver: () => {},
    tellUrged: () => {},
    tellTaker: () => {},
    tellSuperior: () => {},
    tellUrgedAbove: () => {},
  },
})

const withdraws = { 'matter.withdrawn': 'withdrawn' } as const
const refers = { 'matter.referred': 'referred' } as const
const forwards = {
  'matter.forwarded': { target: 'forwarded', actions: ['keepReceiver', 'tellReceiver'] },
} as const
/** Whoever filed it can give it up as long as it is with somebody; where nobody answers, its file is closed for a reason. */
const ends = { ...withdraws, 'matter.closed': 'closed' } as const
const asks = {
  'superior.asked': { target: 'raised', actions: ['keepSuperior', 'tellSuperior'] },
} as const
const urges = { 'receiver.urged': { actions: ['countUrging', 'tellUrged'] } } as const
const urgesAbove = { 'superior.urged': { actions: ['countUrging', 'tellUrgedAbove'] } } as const
const decides = { 'receiver.decided': { target: 'decided', actions: 'keepResult' } } as const
const watches = { 'settlement.watched': { actions: 'countWatch' } } as const
const reopens = { 'matter.reopened': { target: 'received', actions: 'keepReopening' } } as const

/** What may follow what in one matter, whatever it is called. */
export const machine = parts.createMachine({
  context: noMatter,
  initial: 'unreceived',
  states: {
    unreceived: { on: { 'matter.received': { target: 'received', actions: 'keepReceipt' } } },
    received: {
      on: {
        ...withdraws,
        ...refers,
        ...forwards,
        'matter.refused': 'refused',
        'matter.takenUp': { target: 'underWay', actions: 'keepHandlers' },
      },
    },

    // Settled here
    underWay: {
      on: {
        ...withdraws,
        ...refers,
        ...forwards,
        'handlers.changed': { actions: 'keepHandlers' },
        'session.held': { actions: 'keepSession' },
        'matter.concluded': [
          { guard: 'isSettled', target: 'settled', actions: 'keepResult' },
          { guard: 'isSettledInPart', target: 'settledInPart', actions: 'keepResult' },
          { target: 'notSettled', actions: 'keepResult' },
        ],
      },
    },
    settled: { tags: 'closed', on: reopens },
    settledInPart: { tags: 'closed', on: { ...refers, ...reopens } },
    notSettled: { tags: 'closed', on: { ...refers, ...reopens } },

    // Settled by whoever is competent
    forwarded: {
      on: {
        ...withdraws,
        ...watches,
        ...urges,
        ...decides,
        ...asks,
        'receiver.returned': { target: 'received', actions: ['keepReturn', 'tellTaker'] },
      },
    },
    decided: {
      on: {
        ...ends,
        ...watches,
        ...urges,
        ...asks,
        'result.told': { target: 'answered', actions: 'tellTaker' },
      },
    },
    answered: { on: { ...ends, ...watches, ...asks } },
    // The receiver may decide all the same, at first or anew.
    raised: {
      on: {
        ...ends,
        ...watches,
        ...urgesAbove,
        ...decides,
        'superior.decided': { target: 'decidedAbove', actions: 'keepResult' },
      },
    },
    decidedAbove: {
      on: {
        ...ends,
        ...watches,
        ...urgesAbove,
        'superior.told': { target: 'answered', actions: 'tellTaker' },
      },
    },
    closed: { tags: 'closed', on: { ...watches, ...reopens } },

    refused: { tags: 'closed', on: reopens },
    referred: { tags: 'closed', on: reopens },
    withdrawn: { tags: 'closed', on: reopens },
  },
})

export type MatterState = StatePath<typeof machine>
