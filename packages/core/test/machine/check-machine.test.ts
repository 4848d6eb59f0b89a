import { CallerError, defineProcess } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import {
  and,
  assign,
  cancel,
  createMachine,
  emit,
  enqueueActions,
  fromPromise,
  log,
  raise,
  sendTo,
  setup,
  spawnChild,
  stateIn,
} from 'xstate'
import * as z from 'zod'
import { personal } from '@civicflow/core'
import { hearing, machine } from '../fixtures/hearing.ts'

type Part = Readonly<Record<string, unknown>>
type Config = Part & { readonly states: Readonly<Record<string, Part>> }

const config = machine.config as unknown as Config

/** The problems of the hearing with another machine. */
function problemsOf(changes: Part, implementations: Part = {}): readonly string[] {
  const { guards, actions } = machine.implementations
  const all: object = {
    guards: { ...guards, ...(implementations['guards'] as object) },
    actions: { ...actions, ...(implementations['actions'] as object) },
  }
  const made = setup(all)
  return refused({ machine: made.createMachine({ ...config, ...changes } as never) })
}

/** The problems of the hearing with another definition. */
function refused(changes: Part): readonly string[] {
  try {
    defineProcess({ ...hearing, ...changes } as never)
    return []
  } catch (error) {
    if (error instanceof CallerError && error.code === 'invalid-process')
      return error.detail['problems'] as readonly string[]
    throw error
  }
}

const inNoticed = (part: Part): Part => ({
  states: { ...config.states, noticed: { ...config.states['noticed'], ...part } },
})
const onMoved = (transition: unknown): Part => {
  const { on } = config.states['noticed'] as { readonly on: Part }
  return inNoticed({ on: { ...on, 'hearing.moved': transition } })
}

type MachineCase = readonly [what: string, changes: Part, place: string, says: string, implementations?: Part]

describe('a machine is refused, naming the place, that', () => {
  const cases: readonly MachineCase[] = [
    ['waits by itself', inNoticed({ after: { 1000: 'called' } }), 'state "noticed"', '"after"'],
    [
      'invokes something',
      inNoticed({ invoke: { src: fromPromise(async () => 1) } }),
      'state "noticed"',
      '"invoke"',
    ],
    ['acts when a state is done', inNoticed({ onDone: 'called' }), 'state "noticed"', '"onDone"'],
    ['has an output', { output: {} }, 'the machine', '"output"'],
    [
      'remembers a history',
      { states: { ...config.states, back: { type: 'history' } } },
      'state "back"',
      'history',
    ],
    ['takes any event', inNoticed({ on: { '*': 'called' } }), 'state "noticed"', 'wildcard "*"'],
    [
      'takes any event of a kind',
      inNoticed({ on: { 'hearing.*': 'called' } }),
      'state "noticed"',
      'wildcard "hearing.*"',
    ],
    [
      'takes an event nobody knows',
      inNoticed({ on: { 'hearing.dreamt': 'called' } }),
      'state "noticed"',
      '"hearing.dreamt" has no schema',
    ],
    [
      'has a guard without a name',
      onMoved({ target: 'called', guard: () => true }),
      'state "noticed", on "hearing.moved"',
      'inline guards',
    ],
    [
      'has a guard without a name inside another',
      onMoved({ target: 'called', guard: and(['isOpen', () => true] as never) }),
      'state "noticed", on "hearing.moved"',
      'inline guards',
    ],
    [
      'asks where it stands',
      onMoved({ target: 'called', guard: stateIn('noticed') }),
      'state "noticed", on "hearing.moved"',
      'inline guards',
    ],
    [
      'asks under a name where it stands',
      onMoved({ target: 'called', guard: 'isHere' }),
      'state "noticed", on "hearing.moved"',
      'stateIn',
      { guards: { isHere: stateIn('noticed') } },
    ],
    [
      'has a guard nobody wrote',
      onMoved({ target: 'called', guard: 'isRight' }),
      'state "noticed", on "hearing.moved"',
      '"isRight" has no implementation',
    ],
    [
      'has a guard without a label',
      onMoved({ target: 'called', guard: 'isRight' }),
      'state "noticed", on "hearing.moved"',
      '"isRight" has no label',
      { guards: { isRight: () => true } },
    ],
    [
      'computes what a guard is asked with',
      onMoved({ target: 'called', guard: { type: 'isOpen', params: () => ({}) } }),
      'state "noticed", on "hearing.moved"',
      "guard's params",
    ],
    [
      'has an action without a name',
      onMoved({ target: 'called', actions: () => {} }),
      'state "noticed", on "hearing.moved"',
      'inline actions',
    ],
    [
      'has an assign without a name',
      onMoved({ target: 'called', actions: assign({ day: 'x' }) }),
      'state "noticed", on "hearing.moved"',
      'inline actions',
    ],
    [
      'has an action nobody knows',
      onMoved({ target: 'called', actions: 'ring' }),
      'state "noticed", on "hearing.moved"',
      '"ring" is neither',
    ],
    [
      'acts on entry without a name',
      inNoticed({ entry: () => {} }),
      'state "noticed", entry',
      'inline actions',
    ],
    ['acts on exit without a name', inNoticed({ exit: () => {} }), 'state "noticed", exit', 'inline actions'],
    [
      'acts on its first entry without a name',
      { initial: { target: 'uncalled', actions: () => {} } },
      'the machine, initial',
      'inline actions',
    ],
    [
      'computes what an effect carries',
      onMoved({ target: 'called', actions: { type: 'tellPanel', params: () => ({}) } }),
      'state "noticed", on "hearing.moved"',
      "action's params",
    ],
    [
      'begins with a computed context',
      { context: () => ({}) },
      'the machine',
      'context may not be a function',
    ],
    [
      'has a dot in the name of a state',
      { states: { ...config.states, 'a.b': {} } },
      'the machine',
      '"a.b" may not hold a dot',
    ],
    [
      'takes more than the opening at first',
      {
        states: {
          ...config.states,
          uncalled: { on: { ...(config.states['uncalled'] as { on: Part }).on, 'notice.posted': 'noticed' } },
        },
      },
      'the initial state',
      'takes "notice.posted"',
    ],
    [
      'does not take the opening at first',
      { initial: 'called' },
      'the initial state',
      'does not take the opening',
    ],
    ...Object.entries({
      raises: raise({ type: 'notice.posted' }),
      sends: sendTo('x', { type: 'x' }),
      emits: emit({ type: 'x' }),
      enqueues: enqueueActions(() => {}),
      cancels: cancel('x'),
      logs: log('x'),
      spawns: spawnChild(createMachine({}) as never),
    }).map(
      ([what, action]): MachineCase => [
        `${what} under a name`,
        onMoved({ target: 'called', actions: 'act' }),
        'state "noticed", on "hearing.moved"',
        'only assign and named effects',
        { actions: { act: action } },
      ],
    ),
  ]

  test.each(cases.map(([what, ...parts]) => ({ what, parts })))(
    '$what',
    ({ parts: [changes, place, says, implementations] }) => {
      const problems = problemsOf(changes, implementations)
      expect(problems.filter((problem) => problem.startsWith(place) && problem.includes(says))).toHaveLength(
        1,
      )
    },
  )

  test('names the whole path of a state inside others', () => {
    const { settling } = config.states
    const { states } = settling as unknown as Config
    const costs = {
      ...states['costs'],
      states: { ...(states['costs'] as unknown as Config).states, owed: { after: { 5: 'settled' } } },
    }
    expect(
      problemsOf({
        states: { ...config.states, settling: { ...settling, states: { ...states, costs } } },
      })[0],
    ).toBe('state "settling.costs.owed": "after" is not allowed')
  })

  test('has no place for an event of the process', () => {
    expect(
      refused({
        events: { ...hearing.events, 'hearing.dreamt': z.strictObject({}) },
        authority: { ...hearing.authority, 'hearing.dreamt': { actor: ['office'] } },
        samples: { ...hearing.samples, 'hearing.dreamt': [{}] },
      }),
    ).toEqual(['event "hearing.dreamt" has no transition'])
  })
})

test('the hearing itself is in order', () => {
  expect(problemsOf({})).toEqual([])
})

describe('a schema is refused, naming the field, that', () => {
  const schemas: readonly (readonly [what: string, place: z.ZodType, says: string])[] = [
    ['lets unknown members pass', z.object({}), 'lets unknown members pass'],
    ['transforms', z.string().transform((text) => text.length), 'a "pipe"'],
    ['refines', z.string().refine((text) => text !== 'x'), 'uses refine'],
    ['trims', z.string().trim(), 'changes what was written'],
    ['coerces', z.coerce.number(), 'coerces'],
    ['fills in', z.string().default('x'), 'a "default"'],
    ['holds a date', z.date(), 'a "date"'],
    ['holds anything', z.unknown(), 'a "unknown"'],
    ['holds a record', z.record(z.string(), z.string()), 'a "record"'],
    ['holds a personal value without its subject', personal('who'), '"who" beside it is no text'],
    [
      'holds a personal value whose subject may be absent',
      z.strictObject({ who: z.string().optional(), name: personal('who') }),
      '"who" beside it is no text',
    ],
    [
      'holds a personal value whose subject is personal',
      z.strictObject({ who: personal('name'), name: personal('who') }),
      'beside it is no text',
    ],
    ['lists personal values', z.array(personal('who')), 'lists personal values'],
  ]
  test.each(schemas)('%s', (_, place, says) => {
    const problems = refused({ events: { ...hearing.events, 'notice.posted': z.strictObject({ place }) } })
    expect(problems.join('\n')).toContain(`event "notice.posted": "place`)
    expect(problems.join('\n')).toContain(says)
  })

  test('takes a name of the envelope', () => {
    expect(
      refused({ events: { ...hearing.events, 'notice.posted': z.strictObject({ actor: z.string() }) } })[0],
    ).toContain('"actor" is the envelope')
  })
})
