import { type AnyProcess, defineProcess, personal } from '@civicflow/core'
import { processSuite, type ProcessSuiteOptions } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { assign, setup } from 'xstate'
import * as z from 'zod'
import { hearing, type HearingContext, machine } from '../fixtures/hearing.ts'
import { hearingOptions } from '../fixtures/hearing-options.ts'

type Changes = Readonly<Record<string, unknown>>
type Config = { readonly states: Readonly<Record<string, Changes>> } & Changes

/** The hearing with parts of its definition replaced, checked again. */
function changed(changes: Changes): AnyProcess {
  return defineProcess({ ...hearing, ...changes } as never)
}

/** The hearing with parts replaced behind the back of `defineProcess`. */
function forced(changes: Changes): AnyProcess {
  return { ...hearing, ...changes }
}

/** The machine with states or actions replaced. */
function machineWith(
  states: Readonly<Record<string, Changes>>,
  actions: Changes = {},
  guards: Changes = {},
): unknown {
  const config = machine.config as unknown as Config
  const known = {
    actions: { ...machine.implementations.actions, ...actions },
    guards: { ...machine.implementations.guards, ...guards },
  }
  const made = setup(known as never).createMachine({
    ...config,
    states: { ...config.states, ...states },
  } as never)
  return made
}

const at = (name: string) =>
  (machine.config as unknown as Config).states[name] as { readonly on: Changes } & Changes

const rule = (
  holds: (input: { readonly context: HearingContext; readonly event: Changes }) => boolean,
  severity = 'find',
) => ({
  rules: {
    ...hearing.rules,
    dayAhead: { on: ['hearing.called', 'hearing.moved'], severity, provision: 'ahead', holds },
  },
})

const labelled = (kind: string, name: string) => {
  const labels = hearing.labels as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  return { labels: { ...labels, [kind]: { ...labels[kind], [name]: { vi: '', en: '' } } } }
}

let asked = 0

const mutants: readonly (readonly [what: string, mutant: () => AnyProcess, rejectedBy: RegExp])[] = [
  [
    'has no state that is closed',
    () => changed({ machine: machineWith({ shut: { on: at('shut').on } }) }),
    /leads to a closed state/,
  ],
  [
    'has a dead end',
    () =>
      changed({
        machine: machineWith({
          sitting: {
            on: { 'statement.taken': at('sitting').on['statement.taken'], 'hearing.adjourned': {} },
          },
        }),
      }),
    /leads to a closed state/,
  ],
  [
    'never takes an event',
    () =>
      changed({
        machine: machineWith(
          { shut: { ...at('shut'), on: { 'file.reopened': { target: 'settling', guard: 'never' } } } },
          {},
          { never: () => false },
        ),
        labels: { ...hearing.labels, guards: { ...hearing.labels.guards, never: { vi: 'x', en: 'x' } } },
      }),
    /every event is taken/,
  ],
  [
    'has a state that nothing leads to',
    () =>
      changed({
        machine: machineWith({ lost: {} }),
        labels: { ...hearing.labels, states: { ...hearing.labels.states, lost: { vi: 'x', en: 'x' } } },
      }),
    /every state is reached/,
  ],
  [
    'takes an event in one region that another always refuses',
    () =>
      changed({
        machine: halfTaking(),
        labels: { ...hearing.labels, guards: { ...hearing.labels.guards, never: { vi: 'x', en: 'x' } } },
      }),
    /every event is taken|leads to a closed state/,
  ],
  ['has a state without words', () => changed(labelled('states', 'noticed')), /has a name/],
  ['has a rule without words', () => changed(labelled('rules', 'someStatement')), /has words/],
  ['has a field without words', () => changed(labelled('fields', 'place')), /every form shows/],
  [
    'has a word of a list without words',
    () => changed({ labels: { ...hearing.labels, values: { mode: { open: { vi: 'x', en: 'x' } } } } }),
    /every form shows/,
  ],
  [
    'breaks its own invariant',
    () =>
      changed({
        invariants: {
          'nobody is heard': ({ context }: { context: HearingContext }) => context.statements === 0,
        },
      }),
    /legal one/,
  ],
  [
    'asks the clock in a rule',
    () =>
      changed(
        rule(
          () =>
            new Date().getTime() % 2_000_000_000_000 < 0 || Math.floor(Date.now() / 86_400_000) % 800 < 400,
        ),
      ),
    /decided alike/,
  ],
  [
    'throws dice in a rule',
    () => changed(rule(() => Math.random() < 0.5)),
    /decided alike|explanation agrees|journal folds|leads to a closed state/,
  ], // whichever law meets it first
  [
    'throws dice in an assign',
    () =>
      changed({
        machine: machineWith(
          {},
          {
            countStatement: assign(({ context }: { context: HearingContext }) => ({
              statements: context.statements + 1,
              amount: Math.random(),
            })),
          },
        ),
      }),
    /decided alike|legal one|journal folds/,
  ],
  [
    'asks a rule that remembers how often it was asked',
    () => changed(rule(() => (asked += 1) % 3 === 0)),
    /explanation agrees|decided alike/,
  ],
  [
    'writes to the context in a rule',
    () => changed(rule(({ context }) => Boolean(((context as { title: string }).title = 'taken over')))),
    /exactly as it was|throw/,
  ],
  [
    'keeps a Date in its context',
    () =>
      changed({
        machine: machineWith({}, { keepAmount: assign({ amount: () => new Date(0) as unknown as number }) }),
      }),
    /legal one/,
  ],
  [
    'keeps undefined in its context',
    () => changed({ machine: machineWith({}, { keepAmount: assign({ amount: () => undefined }) }) }),
    /legal one/,
  ],
  [
    'has a sample its schema does not take',
    () => forced({ samples: { ...hearing.samples, 'report.written': [{ pages: 'three' }] } }),
    /has a sample/,
  ],
  [
    'has an event without a sample',
    () => forced({ samples: { ...hearing.samples, 'report.written': [] } }),
    /has a sample/,
  ],
  [
    'counts in fractions',
    () =>
      changed({
        figures: ({ context }: { context: HearingContext }) => ({ statements: context.statements / 2 + 0.5 }),
      }),
    /figures are whole/,
  ],
  [
    'counts what it was asked',
    () => changed({ figures: () => ({ asked: (asked += 1) }) }),
    /figures are whole/,
  ],
  [
    'lets nobody hold the ball',
    () =>
      changed({
        parties: ({ office, panel, shut }: HearingContext) => ({
          office: [office],
          panel: shut ? [panel] : [],
        }),
        authority: everybody(),
      }),
    /somebody/,
  ],
  [
    'shows a personal value in its title',
    () =>
      changed({
        events: {
          ...hearing.events,
          'notice.posted': z.strictObject({ place: z.string(), who: z.string(), name: personal('who') }),
        },
        samples: {
          ...hearing.samples,
          'notice.posted': [{ place: 'Mrs Plain', who: 'p', name: 'Mrs Plain' }],
        },
        labels: { ...hearing.labels, fields: { ...hearing.labels.fields, who: { vi: 'x', en: 'x' } } },
      }),
    /in clear/,
  ],
  ['throws on a sample', () => changed(rule(({ event }) => (event['absent'] as string).length > 0)), /throw/],
  [
    'lies in an area nobody knows',
    () => forced({ outline: () => ({ area: 'nowhere', title: 'x', facets: {} }) }),
    /opening and nothing else/,
  ],
  [
    'has no title',
    () => changed({ outline: ({ town }: HearingContext) => ({ area: town, title: ' ', facets: {} }) }),
    /listed and found/,
  ],
]

function everybody() {
  return Object.fromEntries(Object.keys(hearing.authority).map((type) => [type, { actor: ['office'] }]))
}

function halfTaking(): unknown {
  const settling = at('settling') as unknown as {
    readonly states: Readonly<Record<string, Changes & { readonly states: Changes }>>
  } & Changes
  const never = { 'file.shut': { target: 'shut', guard: 'never' } }
  const report = settling.states['report']
  return machineWith(
    {
      settling: {
        ...settling,
        states: {
          ...settling.states,
          report: {
            ...report,
            states: {
              ...report?.states,
              owed: { on: { 'report.written': 'written', ...never } },
              written: { on: never },
            },
          },
        },
      },
    },
    {},
    { never: () => false },
  )
}

async function rejections(process: AnyProcess, options: ProcessSuiteOptions): Promise<readonly string[]> {
  const names: string[] = []
  for (const { name, run } of processSuite(process, options))
    await run().catch((error) => names.push(`${name}: ${String(error)}`))
  return names
}

test('of an event that is never accepted it is told where and why, and what was tried', async () => {
  const { onItsDay } = hearing.rules
  const never = changed({ rules: { ...hearing.rules, onItsDay: { ...onItsDay, holds: () => false } } })
  const [rejected] = await rejections(never, { ...hearingOptions, runs: 3 })
  expect(rejected).toContain('no sample is ever accepted of hearing.begun, ')
  expect(rejected).toContain('"hearing.begun" in "noticed": This does not hold: “it is held on its day”')
  expect(rejected).toMatch(/tried with \{"type":"hearing.begun",.*"actor":"panel"\}/)
  expect(rejected).toContain('"report.written" has no place in any state that was reached')
})

test('of an opening that is never accepted it is told why', async () => {
  const nobody = { ...hearingOptions, runs: 3, recordings: () => [] }
  expect((await rejections(hearing, nobody)).join('\n')).toContain(
    'no sample of "hearing.called" opens a case, for nobody in the register can record it',
  )
  const { dayAhead } = hearing.rules
  const never = changed({
    rules: { ...hearing.rules, dayAhead: { ...dayAhead, severity: 'refuse', holds: () => false } },
  })
  expect((await rejections(never, { ...hearingOptions, runs: 3 })).join('\n')).toContain(
    'opens a case, as an opening: This does not hold: “the day lies ahead”',
  )
})

test.each(mutants)('a hearing that %s is rejected', async (_, mutant, rejectedBy) => {
  const rejected = await rejections(mutant(), { ...hearingOptions, runs: 3 })
  expect(rejected.join('\n')).toMatch(rejectedBy)
})
