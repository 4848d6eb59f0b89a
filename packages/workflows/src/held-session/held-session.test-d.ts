import type { CommandFor, EventFor, OpeningFor } from '@civicflow/core'
import { describe, expectTypeOf, test } from 'vitest'
import { briefingConfiguration as whole } from './briefing/configuration.ts'
import type { briefing } from './briefing/process.ts'
import type { Configuration } from './configuration.ts'
import { heldSession } from './held-session.ts'

type Command = CommandFor<typeof briefing>
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

describe('a configured process', () => {
  test('has the id of its configuration, and the events of its definition', () => {
    expectTypeOf<(typeof briefing)['id']>().toEqualTypeOf<'briefing'>()
    expectTypeOf<Command['type']>().toEqualTypeOf<EventFor<typeof briefing>['type']>()
    expectTypeOf<'conclusion.issued'>().toExtend<Command['type']>()
    expectTypeOf<OpeningFor<typeof briefing>>().toHaveProperty('convener')
  })

  test('knows the kinds of its items and what it counts', () => {
    expectTypeOf<Of<'items.raised'>['raised'][number]['kind']>().toEqualTypeOf<'task' | 'difficulty'>()
    expectTypeOf<keyof Of<'counts.recorded'>['counts']>().toEqualTypeOf<'attendees' | 'reports'>()
  })
})

describe('a configuration', () => {
  const { label, kinds, counts, roles, words } = whole
  const { task } = kinds
  const { attendees } = counts

  test('that says everything compiles', () => {
    heldSession(whole)
    heldSession({ ...whole, labels: { states: { planned: label }, events: { 'session.opened': label } } })
  })

  test('without a label, in both languages, does not', () => {
    const { label: _, ...nameless } = whole
    // @ts-expect-error -- it has no label
    heldSession(nameless)
    // @ts-expect-error -- English is missing
    heldSession({ ...whole, label: { vi: 'Giao ban' } })
    // @ts-expect-error -- Vietnamese is missing in a kind
    heldSession({ ...whole, kinds: { task: { ...task, label: { en: 'Task' } } } })
    // @ts-expect-error -- an item has no plural
    heldSession({ ...whole, words: { ...words, item: { vi: 'nhiệm vụ', en: 'task' } } })
    // @ts-expect-error -- nothing says what it is for
    heldSession({ ...whole, purpose: undefined })
  })

  test('without the label of a figure does not', () => {
    const { figure: _, ...uncounted } = attendees
    // @ts-expect-error -- the figure of a count has no label
    heldSession({ ...whole, counts: { attendees: uncounted } })
    // @ts-expect-error -- the figure of a kind has none in Vietnamese
    heldSession({ ...whole, kinds: { task: { ...task, figure: { en: 'Tasks' } } } })
  })

  test('without an owner, or with one of no kind, does not', () => {
    const { owner: _, ...ownerless } = roles
    // @ts-expect-error -- nobody owns an item
    heldSession({ ...whole, roles: ownerless })
    // @ts-expect-error -- no kind of body can be an owner
    heldSession({ ...whole, roles: { ...roles, owner: { ...roles.owner, kinds: [] } } })
    // @ts-expect-error -- the register has no such kind
    heldSession({ ...whole, roles: { ...roles, owner: { ...roles.owner, kinds: ['club'] } } })
  })

  test('without what it stands on, or on what the law does not know, does not', () => {
    const { basis: _, ...baseless } = whole
    // @ts-expect-error -- nothing says by what it is held
    heldSession(baseless)
    // a provision of the office's own law
    heldSession({ ...whole, basis: 'a-habit' })
    const { period: _period, ...timeless } = whole
    // @ts-expect-error -- it does not even say that no text sets a period
    heldSession(timeless)
  })

  test('that renames what is not there does not', () => {
    // @ts-expect-error -- a session has no such state
    heldSession({ ...whole, labels: { states: { dreamt: label } } })
    expectTypeOf(whole).toExtend<Configuration<'briefing', 'task' | 'difficulty', 'attendees' | 'reports'>>()
  })
})
