import { assertEvent, assign, not, setup } from 'xstate'
import * as z from 'zod'
import { defineProcess } from '../../process/define-process.ts'
import { narrative, personal, searchable } from '../../process/fields.ts'
import { rulesOf } from '../../process/rule.ts'
import type { EventOf } from '../../process/schema.ts'

/** A small process with a nested and a parallel part, for tests of the kernel and the engine. */

export const events = {
  'hearing.called': z.strictObject({
    town: z.string(),
    office: z.string(),
    panel: z.string(),
    title: searchable(),
    day: z.iso.date(),
    mode: z.enum(['open', 'closed']),
  }),
  'notice.posted': z.strictObject({ place: searchable() }),
  'hearing.moved': z.strictObject({ day: z.iso.date() }),
  'hearing.begun': z.strictObject({}),
  'statement.taken': z.strictObject({
    number: z.int().positive(),
    speaker: z.string(),
    name: personal('speaker'),
    said: narrative(),
  }),
  'hearing.adjourned': z.strictObject({}),
  'report.written': z.strictObject({ pages: z.int().positive() }),
  'costs.settled': z.strictObject({ amount: z.int().nonnegative() }),
  'file.shut': z.strictObject({}),
  'file.reopened': z.strictObject({ reason: narrative() }),
}
type Event = EventOf<typeof events>

export interface HearingContext {
  readonly town: string
  readonly office: string
  readonly panel: string
  readonly title: string
  readonly day: string
  readonly mode: 'open' | 'closed'
  readonly statements: number
  readonly amount: number
  readonly shut: boolean
}

export const machine = setup({
  types: { context: {} as HearingContext, events: {} as Event, tags: {} as 'closed' },
  guards: {
    isOpen: ({ context }) => context.mode === 'open',
    isNext: ({ context, event }) =>
      event.type === 'statement.taken' && event.number === context.statements + 1,
    isShut: ({ context }) => context.shut,
    costsSmall: ({ event }) => event.type === 'costs.settled' && event.amount < 1000,
  },
  actions: {
    keepCall: assign(({ event }) => {
      assertEvent(event, 'hearing.called')
      const { town, office, panel, title, day, mode } = event
      return { town, office, panel, title, day, mode }
    }),
    keepDay: assign(({ event }) => {
      assertEvent(event, 'hearing.moved')
      return { day: event.day }
    }),
    countStatement: assign(({ context }) => ({ statements: context.statements + 1 })),
    keepAmount: assign(({ event }) => {
      assertEvent(event, 'costs.settled')
      return { amount: event.amount }
    }),
    markShut: assign({ shut: true }),
    markReopened: assign({ shut: false }),
    tellPanel: () => {},
  },
}).createMachine({
  context: {
    town: '',
    office: '',
    panel: '',
    title: '',
    day: '',
    mode: 'open',
    statements: 0,
    amount: 0,
    shut: false,
  },
  initial: 'uncalled',
  states: {
    uncalled: { on: { 'hearing.called': { target: 'called', actions: ['keepCall', 'tellPanel'] } } },
    called: { on: { 'notice.posted': 'noticed', 'hearing.moved': { actions: 'keepDay' } } },
    noticed: {
      on: {
        'notice.posted': {},
        'hearing.moved': { target: 'called', actions: 'keepDay' },
        'hearing.begun': [
          { target: 'sitting', guard: 'isOpen' },
          { target: 'settling', guard: not('isOpen') },
        ],
      },
    },
    sitting: {
      on: {
        'statement.taken': { guard: 'isNext', actions: 'countStatement' },
        'hearing.adjourned': 'settling',
      },
    },
    settling: {
      type: 'parallel',
      always: { target: 'shut', guard: 'isShut' },
      states: {
        report: {
          initial: 'owed',
          states: {
            owed: {
              on: { 'report.written': 'written', 'file.shut': { target: 'shut', guard: not('isOpen') } },
            },
            written: { on: { 'file.shut': 'shut' } },
            shut: {},
          },
        },
        costs: {
          initial: 'owed',
          states: {
            owed: {
              on: { 'costs.settled': { target: 'settled', guard: 'costsSmall', actions: 'keepAmount' } },
            },
            settled: { on: { 'file.shut': { actions: 'markShut' } } },
          },
        },
      },
    },
    shut: { tags: 'closed', on: { 'file.reopened': { target: 'settling', actions: 'markReopened' } } },
  },
})

const role = (kind: string) => ({ kinds: [kind] })
const both = (en: string) => ({ vi: en, en })
const rule = rulesOf<HearingContext, Event>()

export const hearing = defineProcess({
  id: 'hearing',
  version: 1,
  machine,
  events,
  opening: 'hearing.called',
  roles: {
    office: { ...role('office'), involvement: 'lead' },
    panel: { ...role('panel'), involvement: 'addressee' },
  },
  parties: ({ office, panel }) => ({ office: [office], panel: [panel] }),
  authority: {
    'hearing.called': { actor: ['office'] },
    'notice.posted': { actor: ['office'] },
    'hearing.moved': { actor: ['office', 'panel'] },
    'hearing.begun': { actor: ['panel'], recordedBy: ['office'] },
    'statement.taken': { actor: ['office'] },
    'hearing.adjourned': { actor: ['panel'], recordedBy: ['office'] },
    'report.written': { actor: ['office'] },
    'costs.settled': { actor: ['panel'], recordedBy: ['office'] },
    'file.shut': { actor: ['office'] },
    'file.reopened': { actor: ['office', 'panel'] },
  },
  separations: [{ first: 'report.written', second: 'costs.settled', provision: 'apart' }],
  rules: {
    dayAhead: rule(['hearing.called', 'hearing.moved'], {
      severity: 'find',
      provision: 'ahead',
      holds: ({ event }) => event.day > event.occurredOn.slice(0, 10),
    }),
    onItsDay: rule(['hearing.begun'], {
      severity: 'refuse',
      provision: 'onDay',
      holds: ({ event, context }) => event.occurredOn.startsWith(context.day),
    }),
    someStatement: rule(['hearing.adjourned'], {
      severity: 'find',
      provision: 'heard',
      holds: ({ context }) => context.statements > 0,
    }),
  },
  duties: {
    notice: {
      kind: 'by',
      direction: 'before',
      roll: 'none',
      owes: 'office',
      to: ['panel'],
      provision: 'notice',
      anchor: { day: ({ day }) => day },
      metBy: ['notice.posted'],
      renewedBy: ['hearing.moved'],
    },
    report: {
      kind: 'by',
      direction: 'after',
      roll: 'nextWorkingDay',
      owes: 'office',
      to: ['panel'],
      provision: 'report',
      anchor: { event: 'hearing.adjourned' },
      metBy: ['report.written'],
    },
    posting: {
      kind: 'lasts',
      owes: 'office',
      to: ['panel'],
      provision: 'posting',
      anchor: { event: 'notice.posted' },
      metBy: ['hearing.begun'],
    },
    costs: {
      kind: 'promptly',
      owes: 'panel',
      to: ['office'],
      provision: 'costs',
      anchor: { event: 'hearing.adjourned' },
      metBy: ['costs.settled'],
    },
    minutes: {
      kind: 'by',
      direction: 'after',
      roll: 'none',
      owes: 'office',
      to: ['panel'],
      provision: 'minutes',
      anchor: { event: 'hearing.adjourned' },
      metBy: ['report.written'],
    },
    shutting: {
      kind: 'notBefore',
      owes: 'office',
      to: ['panel'],
      provision: 'shutting',
      anchor: { event: 'report.written' },
      metBy: ['file.shut'],
    },
    statements: {
      kind: 'recurs',
      owes: 'office',
      to: ['panel'],
      provision: 'twice',
      anchor: { event: 'hearing.begun' },
      until: ({ day }) => day,
      metBy: ['statement.taken'],
    },
    sitting: {
      kind: 'within',
      owes: 'panel',
      to: ['office'],
      provision: 'sitting',
      anchor: { event: 'notice.posted' },
      until: ({ day }) => day,
      metBy: ['hearing.begun'],
    },
  },
  holds: {
    called: ['office'],
    noticed: ['panel'],
    sitting: ['office'],
    'settling.report.owed': ['office'],
    'settling.costs.owed': ['panel'],
  },
  outline: ({ town, title, day, mode }) => ({ area: town, title, day, facets: { mode } }),
  effects: { tellPanel: { to: ['panel'], message: 'hearing-called' } },
  figures: ({ context, tags }) => ({
    hearings: 1,
    shut: tags.includes('closed') ? 1 : 0,
    statements: context.statements,
  }),
  invariants: { 'statements are counted from nought': ({ context }) => context.statements >= 0 },
  labels: {
    process: both('hearing'),
    states: {
      uncalled: both('not called'),
      called: both('called'),
      noticed: both('notice posted'),
      sitting: both('sitting'),
      settling: both('settling'),
      'settling.report': both('report'),
      'settling.report.owed': both('report owed'),
      'settling.report.written': both('report written'),
      'settling.report.shut': both('report filed'),
      'settling.costs': both('costs'),
      'settling.costs.owed': both('costs owed'),
      'settling.costs.settled': both('costs settled'),
      shut: both('shut'),
    },
    events: {
      'hearing.called': both('hearing called'),
      'notice.posted': both('notice posted'),
      'hearing.moved': both('hearing moved'),
      'hearing.begun': both('hearing begun'),
      'statement.taken': both('statement taken'),
      'hearing.adjourned': both('hearing adjourned'),
      'report.written': both('report written'),
      'costs.settled': both('costs settled'),
      'file.shut': both('file shut'),
      'file.reopened': both('file reopened'),
    },
    fields: {
      town: both('town'),
      office: both('office'),
      panel: both('panel'),
      title: both('title'),
      day: both('day'),
      mode: both('mode'),
      place: both('place'),
      number: both('number'),
      speaker: both('speaker'),
      name: both('name'),
      said: both('said'),
      pages: both('pages'),
      amount: both('amount'),
      reason: both('reason'),
    },
    values: { mode: { open: both('open to all'), closed: both('behind doors') } },
    roles: { office: both('office'), panel: both('panel') },
    guards: {
      isOpen: both('the hearing is open to all'),
      isNext: both('statements are numbered without a gap'),
      costsSmall: both('costs are below 1,000'),
      isShut: both('the file is shut'),
    },
    rules: {
      dayAhead: both('the day lies ahead'),
      onItsDay: both('it is held on its day'),
      someStatement: both('somebody was heard'),
    },
    duties: {
      notice: both('post the notice'),
      report: both('write the report'),
      posting: both('keep the notice up'),
      costs: both('settle the costs'),
      minutes: both('write the minutes'),
      shutting: both('shut the file'),
      statements: both('hear two statements'),
      sitting: both('sit in the window'),
    },
  },
  samples: {
    'hearing.called': [
      {
        town: 'town',
        office: 'office',
        panel: 'panel',
        title: 'Đường làng',
        day: '2025-09-23',
        mode: 'open',
      },
      { town: 'town', office: 'office', panel: 'panel', title: 'Budget', day: '2025-09-23', mode: 'closed' },
    ],
    'notice.posted': [{ place: 'Town hall' }],
    'hearing.moved': [{ day: '2025-09-26' }],
    'hearing.begun': [{}],
    'statement.taken': [{ number: 1, speaker: 'person-1', name: 'A. Speaker', said: 'The road floods.' }],
    'hearing.adjourned': [{}],
    'report.written': [{ pages: 3 }],
    'costs.settled': [{ amount: 10 }],
    'file.shut': [{}],
    'file.reopened': [{ reason: 'New papers' }],
  },
})
