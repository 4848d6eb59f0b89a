import type { StatePath } from '@civicflow/core'
import { assertEvent, assign, setup } from 'xstate'
import type { SessionEvent } from './events.ts'
import {
  answered,
  closedWithout,
  counted,
  ended,
  given,
  opened,
  planned,
  postponed,
  raised,
  reopened,
  rerouted,
  sentOn,
} from './session-changes.ts'
import { ANSWERABLE, itemsThat, noSession, OPEN, type SessionContext, SETTLED } from './session-context.ts'

const parts = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent, tags: {} as 'closed' },
  guards: {
    somethingIsNoted: ({ context }) => itemsThat(context, 'noted').length > 0,
    somethingIsAssigned: ({ context }) => itemsThat(context, 'assigned').length > 0,
    somethingIsOpen: ({ context }) => itemsThat(context, ...OPEN).length > 0,
    nothingIsOpen: ({ context }) => itemsThat(context, ...OPEN).length === 0,
    somethingAwaitsAnAnswer: ({ context }) => itemsThat(context, ...ANSWERABLE).length > 0,
    somethingIsSettled: ({ context }) => itemsThat(context, ...SETTLED).length > 0,
  },
  actions: {
    keepPlan: assign(({ event }) => {
      assertEvent(event, 'session.planned')
      return planned(event)
    }),
    countPostponement: assign(({ context }) => postponed(context)),
    keepDay: assign(({ event }) => {
      assertEvent(event, 'session.rescheduled')
      return { day: event.day }
    }),
    keepOpening: assign(({ event }) => {
      assertEvent(event, 'session.opened')
      return opened(event)
    }),
    keepEnd: assign(({ event }) => {
      assertEvent(event, 'session.ended')
      return ended(event)
    }),
    keepCounts: assign(({ context, event }) => {
      assertEvent(event, 'counts.recorded')
      return counted(context, event)
    }),
    addItems: assign(({ context, event }) => {
      assertEvent(event, 'items.raised')
      return raised(context, event)
    }),
    keepAnswer: assign(({ context, event }) => {
      assertEvent(event, 'items.answered')
      return answered(context, event)
    }),
    giveItems: assign(({ context, event }) => {
      assertEvent(event, 'items.assigned')
      return given(context, event)
    }),
    rerouteItems: assign(({ context, event }) => {
      assertEvent(event, 'items.rerouted')
      return rerouted(context, event)
    }),
    sendItemsOn: assign(({ context, event }) => {
      assertEvent(event, 'items.sentOn')
      return sentOn(context, event)
    }),
    closeItems: assign(({ context, event }) => {
      assertEvent(event, 'items.closedWithout')
      return closedWithout(context, event)
    }),
    reopenItems: assign(({ context, event }) => {
      assertEvent(event, 'items.reopened')
      return reopened(context, event)
    }),
    tellNotice: () => {},
    tellPostponed: () => {},
    tellCancelled: () => {},
    tellOwner: () => {},
    tellReceiver: () => {},
    tellAnswered: () => {},
    tellConclusion: () => {},
  },
})

const raises = { 'items.raised': { actions: 'addItems' } } as const
const counts = { 'counts.recorded': { actions: 'keepCounts' } } as const
const cancels = { 'session.cancelled': { target: 'calledOff', actions: 'tellCancelled' } } as const
const postpones = {
  'session.postponed': { target: 'postponed', actions: ['countPostponement', 'tellPostponed'] },
} as const
const opens = { 'session.opened': { target: 'underWay', actions: 'keepOpening' } } as const
const answers = {
  'items.answered': { guard: 'somethingAwaitsAnAnswer', actions: ['keepAnswer', 'tellAnswered'] },
} as const
/** What can become of an item whether or not the session was held. */
const places = {
  ...answers,
  'items.sentOn': { guard: 'somethingIsOpen', actions: ['sendItemsOn', 'tellReceiver'] },
  'items.closedWithout': { guard: 'somethingIsOpen', actions: 'closeItems' },
} as const
/** What can become of an item as long as something is open. */
const settles = {
  ...places,
  'items.rerouted': { guard: 'somethingIsAssigned', actions: ['rerouteItems', 'tellOwner'] },
} as const
const assigns = {
  'items.assigned': { guard: 'somethingIsNoted', actions: ['giveItems', 'tellOwner'] },
} as const
const reopens = { guard: 'somethingIsSettled', actions: ['reopenItems', 'tellOwner'] } as const

/** What may follow what in one held session, whatever it is called. */
export const machine = parts.createMachine({
  context: noSession,
  initial: 'unplanned',
  states: {
    unplanned: { on: { 'session.planned': { target: 'planned', actions: 'keepPlan' } } },
    planned: {
      on: {
        ...raises,
        ...cancels,
        ...postpones,
        ...opens,
        'notice.sent': { target: 'noticed', actions: 'tellNotice' },
      },
    },
    noticed: { on: { ...raises, ...cancels, ...postpones, ...opens } },
    postponed: {
      on: { ...raises, ...cancels, 'session.rescheduled': { target: 'planned', actions: 'keepDay' } },
    },
    underWay: {
      on: {
        ...raises,
        ...counts,
        ...assigns,
        ...settles,
        'session.ended': { target: 'ended', actions: 'keepEnd' },
      },
    },
    ended: {
      on: {
        ...raises,
        ...counts,
        ...assigns,
        ...settles,
        'conclusion.issued': { target: 'followedUp', actions: 'tellConclusion' },
      },
    },
    followedUp: {
      on: { ...settles, 'items.reopened': reopens },
      always: { guard: 'nothingIsOpen', target: 'settled' },
    },
    settled: {
      tags: 'closed',
      on: { ...answers, 'items.reopened': { target: 'followedUp', ...reopens } },
    },
    // What was on record already stays with the convener until something becomes of it.
    calledOff: { on: places, always: { guard: 'nothingIsOpen', target: 'cancelled' } },
    cancelled: { tags: 'closed', on: answers },
  },
})

export type SessionState = StatePath<typeof machine>
