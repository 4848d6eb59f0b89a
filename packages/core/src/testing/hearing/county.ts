import { assertEvent, assign, setup } from 'xstate'
import * as z from 'zod'
import { defineProcess } from '../../process/define-process.ts'
import type { EventOf } from '../../process/schema.ts'
import { events as hearingEvents } from './hearing.ts'

/** A round of hearings in a county: it opens them, waits until all files are shut, and is closed. */

const both = (en: string) => ({ vi: en, en })

export const countyEvents = {
  'round.opened': z.strictObject({
    office: z.string(),
    hearings: z.array(hearingEvents['hearing.called']).max(50),
  }),
  'hearings.over': z.strictObject({}),
  'round.closed': z.strictObject({}),
}
type CountyEvent = EventOf<typeof countyEvents>

export interface CountyContext {
  readonly office: string
  readonly expected: number
}

const machine = setup({
  types: { context: {} as CountyContext, events: {} as CountyEvent, tags: {} as 'closed' },
  actions: {
    keepRound: assign(({ event }) => {
      assertEvent(event, 'round.opened')
      return { office: event.office, expected: event.hearings.length }
    }),
  },
}).createMachine({
  context: { office: '', expected: 0 },
  initial: 'unopened',
  states: {
    unopened: { on: { 'round.opened': { target: 'running', actions: 'keepRound' } } },
    running: { on: { 'hearings.over': 'over', 'round.closed': 'closed' } },
    over: { on: { 'round.closed': 'closed' } },
    closed: { tags: 'closed' },
  },
})

export const county = defineProcess({
  id: 'county',
  version: 1,
  needs: ['hearing'],
  machine,
  events: countyEvents,
  opening: 'round.opened',
  roles: { office: { kinds: ['office'], involvement: 'lead' } },
  parties: ({ office }) => ({ office: [office] }),
  authority: {
    'round.opened': { actor: ['office'] },
    'hearings.over': { actor: ['office'] },
    'round.closed': { actor: ['office'] },
  },
  rules: {},
  duties: {},
  holds: { running: ['office'] },
  outline: () => ({ area: 'county', title: 'Round of hearings', facets: {} }),
  opens: {
    'round.opened': ({ hearings }) =>
      hearings.map((hearing) => ({ process: 'hearing', event: { type: 'hearing.called', ...hearing } })),
  },
  figures: ({ tags, value }) => ({ rounds: 1, over: value === 'over' || tags.includes('closed') ? 1 : 0 }),
  awaits: [
    {
      when: ({ shut = 0 }, { expected }) => expected > 0 && shut >= expected,
      event: 'hearings.over',
      actor: 'office',
    },
  ],
  labels: {
    process: both('round'),
    states: {
      unopened: both('not opened'),
      running: both('running'),
      over: both('over'),
      closed: both('closed'),
    },
    events: {
      'round.opened': both('round opened'),
      'hearings.over': both('hearings over'),
      'round.closed': both('round closed'),
    },
    fields: {
      office: both('office'),
      hearings: both('hearings'),
      town: both('town'),
      panel: both('panel'),
      title: both('title'),
      day: both('day'),
      mode: both('mode'),
    },
    values: { mode: { open: both('open to all'), closed: both('behind doors') } },
    roles: { office: both('office') },
    guards: {},
    rules: {},
    duties: {},
  },
  samples: {
    'round.opened': [
      {
        office: 'office',
        hearings: [
          {
            town: 'town',
            office: 'office',
            panel: 'panel',
            title: 'Roads',
            day: '2025-09-23',
            mode: 'closed',
          },
        ],
      },
    ],
    'hearings.over': [{}],
    'round.closed': [{}],
  },
})

/** A region: it opens one round, and is over when the round is. */

const regionEvents = {
  'region.opened': z.strictObject({ office: z.string() }),
  'rounds.over': z.strictObject({}),
}

export const region = defineProcess({
  id: 'region',
  version: 1,
  needs: ['county'],
  machine: setup({
    types: {
      context: {} as { readonly office: string },
      events: {} as EventOf<typeof regionEvents>,
      tags: {} as 'closed',
    },
    actions: {
      keepOffice: assign(({ event }) => {
        assertEvent(event, 'region.opened')
        return { office: event.office }
      }),
    },
  }).createMachine({
    context: { office: '' },
    initial: 'unopened',
    states: {
      unopened: { on: { 'region.opened': { target: 'running', actions: 'keepOffice' } } },
      running: { on: { 'rounds.over': 'closed' } },
      closed: { tags: 'closed' },
    },
  }),
  events: regionEvents,
  opening: 'region.opened',
  roles: { office: { kinds: ['office'], involvement: 'lead' } },
  parties: ({ office }) => ({ office: [office] }),
  authority: { 'region.opened': { actor: ['office'] }, 'rounds.over': { actor: ['office'] } },
  rules: {},
  duties: {},
  holds: {},
  outline: () => ({ area: 'county', title: 'Region', facets: {} }),
  opens: {
    'region.opened': ({ office }) => [
      { process: 'county', event: { type: 'round.opened', office, hearings: countySample(office) } },
    ],
  },
  awaits: [{ when: ({ over = 0 }) => over > 0, event: 'rounds.over', actor: 'office' }],
  labels: {
    process: both('region'),
    states: { unopened: both('not opened'), running: both('running'), closed: both('closed') },
    events: { 'region.opened': both('region opened'), 'rounds.over': both('rounds over') },
    fields: { office: both('office') },
    values: {},
    roles: { office: both('office') },
    guards: {},
    rules: {},
    duties: {},
  },
  samples: { 'region.opened': [{ office: 'office' }], 'rounds.over': [{}] },
})

function countySample(office: string) {
  return [{ town: 'town', office, panel: 'panel', title: 'Roads', day: '2025-09-23', mode: 'closed' }]
}
