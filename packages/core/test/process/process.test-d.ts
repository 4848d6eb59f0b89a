import {
  accepted,
  type CaseId,
  type CommandFor,
  defineProcess,
  type Engine,
  type EventFor,
  type Handle,
  type Process,
  type ProcessDefinition,
  rulesOf,
  type StatePathOf,
  type Store,
} from '@civicflow/core'
import { describe, expectTypeOf, test } from 'vitest'
import { setup } from 'xstate'
import { county } from '../../src/testing/hearing/county.ts'
import { events, hearing, type HearingContext, machine } from '../fixtures/hearing.ts'
import { call } from '../fixtures/hearing-world.ts'

declare const office: Handle<typeof hearing | typeof county>
declare const engine: Engine<Store, typeof hearing>
declare const id: CaseId<'hearing'>
declare const unknownId: CaseId
const on = { occurredOn: '2025-09-01' }

type Rules = 'dayAhead' | 'onItsDay' | 'someStatement'
type Duties = 'notice' | 'report' | 'posting' | 'costs' | 'minutes' | 'shutting' | 'statements' | 'sitting'
type Definition = ProcessDefinition<
  'hearing',
  typeof events,
  typeof machine,
  'office' | 'panel',
  Rules,
  Duties,
  'hearing.called'
>
type Labels = Definition['labels']

describe('a command', () => {
  test('of an event the process has, with its payload, compiles', () => {
    void office.record(id, { type: 'notice.posted', ...on, place: 'Board' })
    void office.open(hearing, call)
    expectTypeOf<CommandFor<typeof hearing>['type']>().toEqualTypeOf<keyof typeof events>()
  })

  test('of an unknown event does not', () => {
    // @ts-expect-error -- the hearing has no such event
    void office.record(id, { type: 'hearing.dreamt', ...on })
  })

  test('with a wrong, a missing or an extra field does not', () => {
    // @ts-expect-error -- a place is a text
    void office.record(id, { type: 'notice.posted', ...on, place: 5 })
    // @ts-expect-error -- a notice has a place
    void office.record(id, { type: 'notice.posted', ...on })
    // @ts-expect-error -- a notice has no pages
    void office.record(id, { type: 'notice.posted', ...on, place: 'Board', pages: 3 })
    // @ts-expect-error -- a fact has a day
    void office.record(id, { type: 'notice.posted', place: 'Board' })
    // @ts-expect-error -- a mode is one of a list
    void office.open(hearing, { ...call, mode: 'secret' })
  })

  test('of another process does not', () => {
    // @ts-expect-error -- a round is closed, not a hearing
    void office.record(id, { type: 'round.closed', ...on })
    // @ts-expect-error -- the opening of a round
    void office.open(county, call)
    const hearings = engine.as({ tenant: 'a', party: { person: 'p', office: 'o' } })
    // @ts-expect-error -- the engine runs no rounds
    void hearings.open(county, { ...on, office: 'office', hearings: [] })
  })

  test('on a case whose process is not known takes any of the engine’s commands', () => {
    void office.record(unknownId, { type: 'round.closed', ...on })
  })

  test('answers with an id of its process', async () => {
    expectTypeOf(accepted(await office.open(hearing, call)).case).toEqualTypeOf<CaseId<'hearing'>>()
    const round = accepted(await office.open(county, { ...on, office: 'office', hearings: [] })).case
    // @ts-expect-error -- a round takes no notices
    void office.record(round, { type: 'notice.posted', ...on, place: 'Board' })
  })
})

describe('labels', () => {
  test('name every state, event, field, value, role, guard, rule and duty', () => {
    expectTypeOf<keyof Labels['states']>().toEqualTypeOf<StatePathOf<typeof hearing>>()
    expectTypeOf<'settling.report.owed'>().toExtend<StatePathOf<typeof hearing>>()
    expectTypeOf<'settling.report.lost'>().not.toExtend<StatePathOf<typeof hearing>>()
    expectTypeOf<keyof Labels['events']>().toEqualTypeOf<keyof typeof events>()
    expectTypeOf<keyof Labels['fields']>().toEqualTypeOf<
      | 'town'
      | 'office'
      | 'panel'
      | 'title'
      | 'day'
      | 'mode'
      | 'place'
      | 'number'
      | 'speaker'
      | 'name'
      | 'said'
      | 'pages'
      | 'amount'
      | 'reason'
    >()
    expectTypeOf<Labels['values']>().toEqualTypeOf<{
      readonly mode: Readonly<Record<'open' | 'closed', { readonly vi: string; readonly en: string }>>
    }>()
    expectTypeOf<keyof Labels['roles']>().toEqualTypeOf<'office' | 'panel'>()
    expectTypeOf<keyof Labels['guards']>().toEqualTypeOf<'isOpen' | 'isNext' | 'isShut' | 'costsSmall'>()
    expectTypeOf<keyof Labels['rules']>().toEqualTypeOf<Rules>()
    expectTypeOf<keyof Labels['duties']>().toEqualTypeOf<Duties>()
  })

  test('of which a whole kind is missing do not compile', () => {
    expectTypeOf<Omit<Labels, 'states'>>().not.toExtend<Labels>()
    expectTypeOf<Omit<Labels, 'guards'>>().not.toExtend<Labels>()
    expectTypeOf<Omit<Labels, 'values'>>().not.toExtend<Labels>()
  })

  test('without one state, event, field, guard, rule or duty do not compile', () => {
    expectTypeOf<Omit<Labels['states'], 'settling.report.owed'>>().not.toExtend<Labels['states']>()
    expectTypeOf<Omit<Labels['events'], 'file.shut'>>().not.toExtend<Labels['events']>()
    expectTypeOf<Omit<Labels['fields'], 'place'>>().not.toExtend<Labels['fields']>()
    expectTypeOf<Omit<Labels['guards'], 'isNext'>>().not.toExtend<Labels['guards']>()
    expectTypeOf<Omit<Labels['rules'], 'dayAhead'>>().not.toExtend<Labels['rules']>()
    expectTypeOf<Omit<Labels['duties'], 'notice'>>().not.toExtend<Labels['duties']>()
  })

  test('with one missing or one too many do not compile', () => {
    const label = { vi: 'x', en: 'x' }
    // @ts-expect-error -- the panel has no label
    const missing: Labels['roles'] = { office: label }
    // @ts-expect-error -- there is no judge
    const extra: Labels['roles'] = { office: label, panel: label, judge: label }
    // @ts-expect-error -- behind doors has no label
    const word: Labels['values'] = { mode: { open: label } }
    // @ts-expect-error -- English is missing
    const language: Labels['process'] = { vi: 'x' }
    void [missing, extra, word, language]
  })
})

describe('authority', () => {
  test('has a line for every event, of the process’s roles', () => {
    const { 'file.shut': line, ...rest } = {} as Definition['authority']
    void line
    // @ts-expect-error -- nobody may shut the file
    const missing: Definition['authority'] = rest
    // @ts-expect-error -- there is no judge
    const stranger: Definition['authority']['file.shut'] = { actor: ['judge'] }
    void [missing, stranger]
  })
})

describe('a personal value', () => {
  type Statement = Extract<EventFor<typeof hearing>, { type: 'statement.taken' }>

  test('is sealed for rules: its subject can be read, its text cannot', () => {
    expectTypeOf<Statement['name']>().toEqualTypeOf<{ readonly subject: string; readonly sealed: string }>()
    const rule = rulesOf<HearingContext, EventFor<typeof hearing>>()
    const heard = { severity: 'find', provision: 'heard' } as const
    rule(['statement.taken'], { ...heard, holds: ({ event }) => event.name.subject !== '' })
    // @ts-expect-error -- a sealed value is no text
    rule(['statement.taken'], { ...heard, holds: ({ event }) => event.name.startsWith('A') })
    // @ts-expect-error -- nor is it compared with one
    rule(['statement.taken'], { ...heard, holds: ({ event }) => event.name === 'A' })
  })

  test('is sealed for guards', () => {
    setup({
      types: { events: {} as EventFor<typeof hearing> },
      guards: {
        // @ts-expect-error -- a sealed value has no length
        isLong: ({ event }) => event.type === 'statement.taken' && event.name.length > 3,
      },
    })
  })

  test('is a text for whoever sends it', () => {
    expectTypeOf<
      Extract<CommandFor<typeof hearing>, { type: 'statement.taken' }>['name']
    >().toExtend<string>()
  })
})

describe('a rule', () => {
  test('sees the events it is on and no others', () => {
    const rule = rulesOf<HearingContext, EventFor<typeof hearing>>()
    // @ts-expect-error -- a notice has no day
    rule(['notice.posted'], { severity: 'find', provision: 'ahead', holds: ({ event }) => event.day !== '' })
    // @ts-expect-error -- there is no such event
    rule(['hearing.dreamt'], { severity: 'find', provision: 'ahead', holds: () => true })
  })
})

test('a checked process keeps its id', () => {
  expectTypeOf<(typeof hearing)['id']>().toEqualTypeOf<'hearing'>()
  expectTypeOf(defineProcess).returns.toExtend<Process>()
})
