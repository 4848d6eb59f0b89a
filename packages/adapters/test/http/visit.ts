import { type AnyProcess, defineProcess, type EventOf, narrative, searchable } from '@civicflow/core'
import { assertEvent, assign, setup } from 'xstate'
import * as z from 'zod'

/** A visit that takes place on a day. The first version knew no calling off; the second knows no delay. */

const both = (en: string) => ({ vi: en, en })

const planned = z.strictObject({ office: z.string(), title: searchable(), day: z.iso.date() })

const shared = {
  id: 'visit',
  opening: 'visit.planned',
  roles: { office: { kinds: ['office'], involvement: 'lead' } },
  rules: {},
  duties: {},
  holds: { planned: ['office'] },
} as const

export interface VisitContext {
  readonly office: string
  readonly title: string
  readonly day: string
}

const context: VisitContext = { office: '', title: '', day: '' }
const parties = ({ office }: VisitContext) => ({ office: [office] })
const outline = ({ title, day }: VisitContext) => ({ area: 'county', title, day, facets: {} })
const plan = { office: 'office', title: 'Đê điều', day: '2025-09-15' }
const labels = {
  process: both('visit'),
  fields: { office: both('office'), title: both('title'), day: both('day'), reason: both('reason') },
  values: {},
  roles: { office: both('office') },
  guards: {},
  rules: {},
  duties: {},
}

const eventsOfFirst = { 'visit.planned': planned, 'visit.delayed': z.strictObject({ day: z.iso.date() }) }
const eventsOfSecond = {
  'visit.planned': planned,
  'visit.calledOff': z.strictObject({ reason: narrative() }),
}

export const visitOfOld = defineProcess({
  ...shared,
  version: 1,
  machine: setup({
    types: { context: {} as VisitContext, events: {} as EventOf<typeof eventsOfFirst>, tags: {} as 'closed' },
    actions: {
      keepPlan: assign(({ event }) => {
        assertEvent(event, 'visit.planned')
        const { office, title, day } = event
        return { office, title, day }
      }),
      keepDay: assign(({ event }) => {
        assertEvent(event, 'visit.delayed')
        return { day: event.day }
      }),
    },
  }).createMachine({
    context,
    initial: 'unplanned',
    states: {
      unplanned: { on: { 'visit.planned': { target: 'planned', actions: 'keepPlan' } } },
      planned: { on: { 'visit.delayed': { actions: 'keepDay' } } },
    },
  }),
  events: eventsOfFirst,
  parties,
  outline,
  authority: { 'visit.planned': { actor: ['office'] }, 'visit.delayed': { actor: ['office'] } },
  labels: {
    ...labels,
    states: { unplanned: both('not planned'), planned: both('planned') },
    events: { 'visit.planned': both('visit planned'), 'visit.delayed': both('visit delayed') },
  },
  samples: { 'visit.planned': [plan], 'visit.delayed': [{ day: '2025-09-16' }] },
})

export const visit = defineProcess({
  ...shared,
  version: 2,
  machine: setup({
    types: {
      context: {} as VisitContext,
      events: {} as EventOf<typeof eventsOfSecond>,
      tags: {} as 'closed',
    },
    actions: {
      keepPlan: assign(({ event }) => {
        assertEvent(event, 'visit.planned')
        const { office, title, day } = event
        return { office, title, day }
      }),
    },
  }).createMachine({
    context,
    initial: 'unplanned',
    states: {
      unplanned: { on: { 'visit.planned': { target: 'planned', actions: 'keepPlan' } } },
      planned: { on: { 'visit.calledOff': 'calledOff' } },
      calledOff: { tags: 'closed' },
    },
  }),
  events: eventsOfSecond,
  parties,
  outline,
  authority: { 'visit.planned': { actor: ['office'] }, 'visit.calledOff': { actor: ['office'] } },
  labels: {
    ...labels,
    states: { unplanned: both('not planned'), planned: both('planned'), calledOff: both('called off') },
    events: { 'visit.planned': both('visit planned'), 'visit.calledOff': both('visit called off') },
  },
  samples: { 'visit.planned': [plan], 'visit.calledOff': [{ reason: 'Bão' }] },
})

/** Of several versions of a process the newest. */
export function newest(processes: readonly AnyProcess[]): readonly AnyProcess[] {
  return processes.filter(
    ({ id, version }) => !processes.some((other) => other.id === id && other.version > version),
  )
}
