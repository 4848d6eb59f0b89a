import { assertEvent, assign, setup } from 'xstate'
import * as z from 'zod'
import { defineProcess } from '../../process/define-process.ts'
import { narrative, searchable } from '../../process/fields.ts'
import type { EventOf } from '../../process/schema.ts'

/** A matter that may be the twin of another: one of the two is then followed, and the other points to it. */

const both = (en: string) => ({ vi: en, en })
const id = z.string().min(1).max(200)

export const matterEvents = {
  'matter.raised': z.strictObject({ office: z.string(), title: searchable(), said: narrative() }),
  'matter.answered': z.strictObject({ answer: narrative() }),
  'twin.marked': z.strictObject({ twin: id }),
  'twin.released': z.strictObject({ reason: narrative() }),
  'twin.joined': z.strictObject({ twin: id }),
  'twin.left': z.strictObject({ twin: id }),
  'matter.shut': z.strictObject({}),
}
type MatterEvent = EventOf<typeof matterEvents>

export interface MatterContext {
  readonly office: string
  readonly title: string
  /** The matter this one is the twin of. */
  readonly of: string | null
  /** The matters that are twins of this one. */
  readonly twins: readonly string[]
}

const machine = setup({
  types: { context: {} as MatterContext, events: {} as MatterEvent, tags: {} as 'closed' },
  guards: { hasNoTwins: ({ context }) => context.twins.length === 0 },
  actions: {
    keepMatter: assign(({ event }) => {
      assertEvent(event, 'matter.raised')
      return { office: event.office, title: event.title }
    }),
    keepTwin: assign(({ event }) => {
      assertEvent(event, 'twin.marked')
      return { of: event.twin }
    }),
    forgetTwin: assign({ of: null }),
    addTwin: assign(({ context, event }) => {
      assertEvent(event, 'twin.joined')
      return { twins: [...context.twins, event.twin] }
    }),
    dropTwin: assign(({ context, event }) => {
      assertEvent(event, 'twin.left')
      return { twins: context.twins.filter((twin) => twin !== event.twin) }
    }),
    tellAnswer: () => {},
  },
}).createMachine({
  context: { office: '', title: '', of: null, twins: [] },
  initial: 'unraised',
  states: {
    unraised: { on: { 'matter.raised': { target: 'open', actions: 'keepMatter' } } },
    open: {
      on: {
        'matter.answered': { target: 'answered', actions: 'tellAnswer' },
        'twin.marked': { target: 'twin', guard: 'hasNoTwins', actions: 'keepTwin' },
        'twin.joined': { actions: 'addTwin' },
        'twin.left': { actions: 'dropTwin' },
        'matter.shut': 'shut',
      },
    },
    answered: {
      on: {
        'twin.joined': { actions: 'addTwin' },
        'twin.left': { actions: 'dropTwin' },
        'matter.shut': 'shut',
      },
    },
    twin: { tags: 'closed', on: { 'twin.released': { target: 'open', actions: 'forgetTwin' } } },
    shut: { tags: 'closed' },
  },
})

export const matter = defineProcess({
  id: 'matter',
  version: 1,
  machine,
  events: matterEvents,
  opening: 'matter.raised',
  roles: { office: { kinds: ['office'], involvement: 'lead' } },
  parties: ({ office }) => ({ office: [office] }),
  authority: {
    'matter.raised': { actor: ['office'] },
    'matter.answered': { actor: ['office'], onlyTold: true },
    'twin.marked': { actor: ['office'] },
    'twin.released': { actor: ['office'] },
    'twin.joined': { actor: ['office'], onlyTold: true },
    'twin.left': { actor: ['office'], onlyTold: true },
    'matter.shut': { actor: ['office'] },
  },
  rules: {},
  duties: {
    answer: {
      kind: 'by',
      direction: 'after',
      roll: 'nextWorkingDay',
      owes: 'office',
      to: ['office'],
      provision: 'report',
      anchor: { event: 'matter.raised' },
      metBy: ['matter.answered'],
    },
    shutting: {
      kind: 'notBefore',
      owes: 'office',
      to: ['office'],
      provision: 'shutting',
      anchor: { duty: 'answer' },
      metBy: ['matter.shut'],
    },
  },
  holds: { open: ['office'] },
  outline: ({ title }) => ({ area: 'county', title: title || 'Matter', facets: {} }),
  effects: { tellAnswer: { to: ['office'], message: 'matter-answered' } },
  tells: {
    'twin.marked': ({ twin }, _context, { case: own }) => [
      { to: { case: twin }, event: { type: 'twin.joined', twin: own } },
    ],
    'twin.released': (_event, _context, { case: own, before }) =>
      before.of === null ? [] : [{ to: { linked: before.of }, event: { type: 'twin.left', twin: own } }],
  },
  links: {
    twinOf: { of: ({ of }) => (of === null ? [] : [of]), to: both('twin of'), from: both('has the twin') },
  },
  figures: ({ value, tags }) => ({
    matters: 1,
    answered: value === 'answered' ? 1 : 0,
    closed: tags.includes('closed') ? 1 : 0,
  }),
  labels: {
    process: both('matter'),
    states: {
      unraised: both('not raised'),
      open: both('open'),
      answered: both('answered'),
      twin: both('twin of another'),
      shut: both('shut'),
    },
    events: {
      'matter.raised': both('matter raised'),
      'matter.answered': both('matter answered'),
      'twin.marked': both('marked as a twin'),
      'twin.released': both('released as a twin'),
      'twin.joined': both('a twin joined'),
      'twin.left': both('a twin left'),
      'matter.shut': both('matter shut'),
    },
    fields: {
      office: both('office'),
      title: both('title'),
      said: both('what was said'),
      answer: both('answer'),
      twin: both('twin'),
      reason: both('reason'),
    },
    values: {},
    roles: { office: both('office') },
    guards: { hasNoTwins: both('no other matter is its twin') },
    rules: {},
    duties: { answer: both('an answer'), shutting: both('shutting the matter') },
  },
  samples: {
    'matter.raised': [{ office: 'office', title: 'Drains', said: 'The drains are blocked.' }],
    'matter.answered': [{ answer: 'They were cleared.' }],
    'twin.marked': [{ twin: 'another-case' }],
    'twin.released': [{ reason: 'They differ.' }],
    'twin.joined': [{ twin: 'another-case' }],
    'twin.left': [{ twin: 'another-case' }],
    'matter.shut': [{}],
  },
})
