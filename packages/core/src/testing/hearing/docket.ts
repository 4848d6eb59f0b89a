import { assertEvent, assign, setup } from 'xstate'
import * as z from 'zod'
import { defineProcess } from '../../process/define-process.ts'
import { narrative, searchable } from '../../process/fields.ts'
import type { EventOf } from '../../process/schema.ts'

/** A docket whose items are matters: each is opened under a name, and told later what the docket learns of it. */

const both = (en: string) => ({ vi: en, en })
const item = z.string().min(1).max(50)

export const docketEvents = {
  'docket.opened': z.strictObject({ office: z.string() }),
  'item.entered': z.strictObject({ item, title: searchable(), said: narrative() }),
  'item.answered': z.strictObject({ item, answer: narrative() }),
  'docket.closed': z.strictObject({}),
}
type DocketEvent = EventOf<typeof docketEvents>

export interface DocketContext {
  readonly office: string
  readonly items: readonly string[]
}

const machine = setup({
  types: { context: {} as DocketContext, events: {} as DocketEvent, tags: {} as 'closed' },
  guards: {
    isNew: ({ context, event }) => event.type === 'item.entered' && !context.items.includes(event.item),
    isThere: ({ context, event }) => event.type === 'item.answered' && context.items.includes(event.item),
  },
  actions: {
    keepOffice: assign(({ event }) => {
      assertEvent(event, 'docket.opened')
      return { office: event.office }
    }),
    keepItem: assign(({ context, event }) => {
      assertEvent(event, 'item.entered')
      return { items: [...context.items, event.item] }
    }),
  },
}).createMachine({
  context: { office: '', items: [] },
  initial: 'unopened',
  states: {
    unopened: { on: { 'docket.opened': { target: 'open', actions: 'keepOffice' } } },
    open: {
      on: {
        'item.entered': { guard: 'isNew', actions: 'keepItem' },
        'item.answered': { guard: 'isThere' },
        'docket.closed': 'closed',
      },
    },
    closed: { tags: 'closed' },
  },
})

export const docket = defineProcess({
  id: 'docket',
  version: 1,
  needs: ['matter'],
  machine,
  events: docketEvents,
  opening: 'docket.opened',
  roles: { office: { kinds: ['office'], involvement: 'lead' } },
  parties: ({ office }) => ({ office: [office] }),
  authority: {
    'docket.opened': { actor: ['office'] },
    'item.entered': { actor: ['office'] },
    'item.answered': { actor: ['office'] },
    'docket.closed': { actor: ['office'] },
  },
  rules: {},
  duties: {},
  holds: { open: ['office'] },
  outline: () => ({ area: 'county', title: 'Docket', facets: {} }),
  opens: {
    'item.entered': ({ item: name, title, said }, { office }) => [
      { process: 'matter', name, under: 'parent', event: { type: 'matter.raised', office, title, said } },
    ],
  },
  tells: {
    'item.answered': ({ item: name, answer }) => [
      { to: { opened: name }, event: { type: 'matter.answered', answer } },
    ],
  },
  labels: {
    process: both('docket'),
    states: { unopened: both('not opened'), open: both('open'), closed: both('closed') },
    events: {
      'docket.opened': both('docket opened'),
      'item.entered': both('item entered'),
      'item.answered': both('item answered'),
      'docket.closed': both('docket closed'),
    },
    fields: {
      office: both('office'),
      item: both('item'),
      title: both('title'),
      said: both('what was said'),
      answer: both('answer'),
    },
    values: {},
    roles: { office: both('office') },
    guards: { isNew: both('the item is new'), isThere: both('the item is on the docket') },
    rules: {},
    duties: {},
  },
  samples: {
    'docket.opened': [{ office: 'office' }],
    'item.entered': [{ item: '1', title: 'Drains', said: 'The drains are blocked.' }],
    'item.answered': [{ item: '1', answer: 'They were cleared.' }],
    'docket.closed': [{}],
  },
})
