import {
  type AnyCommand,
  type AnyProcess,
  type Case,
  type Circumstances,
  decide,
  type Decision,
  defineProcess,
  environmentOf,
  registerOf,
} from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { assign, setup } from 'xstate'
import * as z from 'zod'
import { hearing } from '../fixtures/hearing.ts'
import { call, clerk, hearingEnvironment } from '../fixtures/hearing-world.ts'

const circumstances: Circumstances = {
  environment: hearingEnvironment,
  by: clerk,
  recordedAt: '2025-09-26T05:00:00.000Z',
  now: '2025-09-26T12:00',
  seal: (subject) => ({ subject, sealed: 'x' }),
  counters: {},
}

function after(
  process: AnyProcess,
  ...commands: readonly Partial<AnyCommand & Record<string, unknown>>[]
): { readonly kase: Case | undefined; readonly last: Decision | undefined } {
  let kase: Case | undefined
  let last: Decision | undefined
  for (const command of commands) {
    last = decide(
      process,
      'case',
      kase,
      { occurredOn: '2025-09-26', actor: 'office', ...command } as AnyCommand,
      circumstances,
    )
    if (last.accepted)
      kase = {
        id: 'case',
        process: process.id,
        version: 1,
        revision: last.entry.revision,
        head: '',
        recordedAt: last.entry.recordedAt,
        state: last.next,
      }
  }
  return { kase, last }
}

const label = { vi: 'x', en: 'x' }

/** A process with one field, whose events all are the office's. */
function processOf(states: object, events: readonly string[], initial = 'new'): AnyProcess {
  const schemas = Object.fromEntries(['opened', ...events].map((type) => [type, z.strictObject({})]))
  const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, label]))
  const machine = setup({
    actions: { keepA: assign({ a: true }), keepB: assign({ b: true }) },
    guards: { never: () => false },
  }).createMachine({ context: { a: false, b: false }, initial, states } as never)
  return defineProcess({
    id: 'small',
    version: 1,
    machine,
    events: schemas,
    opening: 'opened',
    roles: { office: { kinds: ['office', 'panel'], involvement: 'lead' } },
    parties: () => ({ office: ['office'] }),
    authority: Object.fromEntries(Object.keys(schemas).map((type) => [type, { actor: ['office'] }])),
    rules: {},
    duties: {},
    holds: {},
    outline: () => ({ area: 'county', title: 'x', facets: {} }),
    labels: {
      process: label,
      states: {},
      events: named(Object.keys(schemas)),
      fields: {},
      values: {},
      roles: named(['office']),
      guards: named(['never']),
      rules: {},
      duties: {},
    },
    samples: Object.fromEntries(Object.keys(schemas).map((type) => [type, [{}]])),
  } as never)
}

describe('an event that several regions know', () => {
  const opened = { type: 'opened' }
  const half = { accepted: false, refused: [{ code: 'half-taken' }] }

  test('is half-taken where a region around other regions takes it and its neighbour does not', () => {
    const states = {
      new: { on: { opened: 'open' } },
      open: {
        type: 'parallel',
        states: {
          outer: {
            initial: 'one',
            states: {
              one: { on: { went: 'two' }, type: 'parallel', states: { left: {}, right: {} } },
              two: {},
            },
          },
          other: {
            initial: 'one',
            states: { one: { on: { went: { target: 'two', guard: 'never' } } }, two: {} },
          },
        },
      },
    }
    expect(after(processOf(states, ['went']), opened, { type: 'went' }).last).toMatchObject(half)
  })

  test('is half-taken where leaving by one region would drop what another does', () => {
    const states = {
      new: { on: { opened: 'open' } },
      open: {
        type: 'parallel',
        states: {
          left: { initial: 'one', states: { one: { on: { went: { target: '#gone', actions: 'keepA' } } } } },
          right: {
            initial: 'one',
            states: { one: { on: { went: { target: 'two', actions: 'keepB' } } }, two: {} },
          },
        },
      },
      gone: { id: 'gone' },
    }
    expect(after(processOf(states, ['went']), opened, { type: 'went' }).last).toMatchObject(half)
  })

  test('is taken where all of them take it, and where only one knows it', () => {
    const states = {
      new: { on: { opened: 'open' } },
      open: {
        type: 'parallel',
        states: {
          left: { initial: 'one', states: { one: { on: { went: { actions: 'keepA' } } } } },
          right: {
            initial: 'one',
            states: {
              one: { on: { went: { target: 'two', actions: 'keepB' } } },
              two: { on: { ran: { actions: 'keepB' } } },
            },
          },
        },
      },
    }
    const process = processOf(states, ['went', 'ran'])
    expect(after(process, opened, { type: 'went' }).kase?.state.context).toEqual({ a: true, b: true })
    expect(after(process, opened, { type: 'went' }, { type: 'ran' }).last?.accepted).toBe(true)
  })
})

test('a case that has ended takes nothing more', () => {
  const states = { new: { on: { opened: 'open' } }, open: { on: { went: 'over' } }, over: { type: 'final' } }
  expect(
    after(processOf(states, ['went']), { type: 'opened' }, { type: 'went' }, { type: 'went' }).last,
  ).toEqual({ accepted: false, refused: [{ code: 'ended', states: ['over'] }] })
})

test('a body that has ended since comes to another role in its case, and to none where it had none', () => {
  const { table } = hearingEnvironment.register
  const until = '2025-09-25'
  const bodies = table.bodies.map((one) => (one.id === 'panel' ? { ...one, until } : one))
  const offices = table.offices.map((one) => (one.body === 'panel' ? { ...one, until } : one))
  const environment = environmentOf({
    ...hearingEnvironment,
    register: registerOf({ areas: table.areas, bodies, offices }),
  })
  const states = { new: { on: { opened: 'open' } }, open: { on: { went: { actions: 'keepA' } } } }
  const small = processOf(states, ['went'])
  const went = (panelBefore: readonly string[]) => {
    const process = defineProcess({
      ...small,
      roles: { ...small.roles, asked: small.roles['office'], heard: small.roles['office'] },
      labels: { ...small.labels, roles: { office: label, asked: label, heard: label } },
      parties: ({ a }: { readonly a: boolean }) => ({
        office: ['office'],
        asked: a ? [] : panelBefore,
        heard: a ? ['panel'] : [],
      }),
    } as never)
    const { kase } = after(process, { type: 'opened', occurredOn: until })
    const command = { type: 'went', occurredOn: '2025-09-26', actor: 'office' }
    return decide(process, 'case', kase, command, { ...circumstances, environment })
  }
  expect(went(['panel'])).toMatchObject({ accepted: true })
  expect(went([])).toMatchObject({ refused: [{ code: 'unknown-actor', actor: 'panel' }] })
})

test('what is no text where a text belongs is refused, however it is made', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
  for (const odd of [deep, { toString: 1 }, null, 7, []])
    for (const member of ['type', 'occurredOn', 'actor']) {
      const command = { type: 'hearing.called', ...call, [member]: odd } as unknown as AnyCommand
      const decision = decide(hearing, 'case', undefined, command, circumstances)
      // Nobody named: the recorder's own body acts.
      expect([member, decision.accepted]).toEqual([member, member === 'actor' && odd === null])
    }
})

test('a day that a case holds as an empty text is no day yet, and refuses no fact', () => {
  const notice = hearing.duties['notice']
  const process = defineProcess({
    ...hearing,
    duties: { ...hearing.duties, notice: { ...notice, anchor: { day: () => '' } } },
  } as never)
  expect(after(process, { ...call, type: 'hearing.called' }).kase?.state.deadlines['notice']).toMatchObject({
    status: 'undetermined',
    missing: { what: 'anchor' },
  })
})

test('a state is read by the guards of the process that is asked, not of the one that made it', () => {
  const { kase } = after(
    hearing,
    { ...call, type: 'hearing.called', mode: 'closed' },
    { type: 'notice.posted', place: 'Board' },
  )
  const { machine } = hearing
  const guards = { ...machine.implementations.guards, isOpen: () => true }
  const implementations: object = { actions: machine.implementations.actions, guards }
  const changed = setup(implementations).createMachine(machine.config as never)
  const other = defineProcess({ ...hearing, machine: changed } as never)
  const begun = { type: 'hearing.begun', occurredOn: '2025-09-23', actor: 'panel' }
  const states = [hearing, other].map((process) => {
    const decided = decide(process, 'case', kase, begun, {
      ...circumstances,
      by: { person: 'bob', office: 'chair' },
    })
    return decided.accepted ? decided.entry.to : decided.refused
  })
  expect(states[1]).toBe('sitting')
  expect(states[0]).not.toBe('sitting')
})

test('a corrected first day of a line is found again, not lost', async () => {
  const { lawOf, environmentOf, recomputed } = await import('@civicflow/core')
  const { kase } = after(hearing, { ...call, type: 'hearing.called', occurredOn: '2025-09-01' })
  const provisions = [...hearingEnvironment.law.provisions.values()].map((provision) => ({
    ...provision,
    lines: provision.lines.map((line) =>
      line.from === '2020-01-01' ? { ...line, from: '2020-01-02' } : line,
    ),
  }))
  const environment = environmentOf({ ...hearingEnvironment, law: lawOf(provisions) })
  if (kase === undefined) throw new Error('the hearing is called')
  expect(
    recomputed(hearing, kase, { ...circumstances, environment })?.next.deadlines['notice'],
  ).toMatchObject({ status: 'due', day: '2025-09-12', line: '2020-01-02' })
})

test('a deadline beyond the last day that can be written has no day', () => {
  const notice = { ...hearing.duties['notice'], kind: 'notBefore', provision: 'report' }
  const process = defineProcess({ ...hearing, duties: { ...hearing.duties, notice } } as never)
  const { kase } = after(process, { ...call, type: 'hearing.called', day: '9999-12-31' })
  expect(kase?.state.deadlines['notice']).toMatchObject({ status: 'undetermined', anchor: '9999-12-31' })
})
