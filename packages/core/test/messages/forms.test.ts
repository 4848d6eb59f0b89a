import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { labelledForm } from '../../src/messages/labelled-form.ts'
import { namesFor } from '../../src/messages/names.ts'
import { vi } from '../../src/messages/vi.ts'
import { hearing } from '../../src/testing/hearing/hearing.ts'
import { hearingEnvironment } from '../../src/testing/hearing/hearing-world.ts'
import { matter } from '../../src/testing/hearing/matter.ts'
import type { AnyEvent } from '../../src/process/schema.ts'

const names = namesFor(hearing, hearingEnvironment.register)
const fact = (event: { readonly type: string }) =>
  ({ occurredOn: '2025-09-01', actor: 'office', ...event }) as AnyEvent

describe('a labelled form', () => {
  test('calls every field by its label, and offers the words of a choice by theirs', () => {
    expect(labelledForm(hearing, 'hearing.called', names, 'en')).toMatchObject({
      type: 'object',
      required: ['town', 'office', 'panel', 'title', 'day', 'mode'],
      properties: {
        town: { type: 'string', title: 'town' },
        title: { title: 'title', searchable: true },
        day: { title: 'day', format: 'date' },
        mode: {
          title: 'mode',
          oneOf: [
            { const: 'open', title: 'open to all' },
            { const: 'closed', title: 'behind doors' },
          ],
        },
      },
    })
  })

  test('says what a text means: personal of whom, narrative', () => {
    expect(labelledForm(hearing, 'statement.taken', names, 'vi')).toMatchObject({
      properties: { name: { personal: 'speaker' }, said: { narrative: true } },
    })
  })

  test('of no event of the process there is none', () => {
    expect(labelledForm(hearing, 'hearing.cancelled', names, 'vi')).toBeUndefined()
  })
})

describe('what a fact put on record', () => {
  test('is told value by value, under its labels, in the order of the form', () => {
    const called = fact({ type: 'hearing.called', ...hearing.samples['hearing.called']?.[0] })
    expect(vi.fields(hearing, called, names)).toEqual([
      { path: 'town', label: 'town', text: 'town' },
      { path: 'office', label: 'office', text: 'office' },
      { path: 'panel', label: 'panel', text: 'panel' },
      { path: 'title', label: 'title', text: 'Đường làng' },
      { path: 'day', label: 'day', text: '23/09/2025' },
      { path: 'mode', label: 'mode', text: 'open to all' },
    ])
  })

  test('keeps a personal value sealed', () => {
    const sealed = { subject: 'voter-1', sealed: 'AAAA' }
    const said = { type: 'statement.taken', number: 1200, speaker: 'voter-1', name: sealed, said: 'Yes' }
    const taken = fact(said)
    expect(en.fields(hearing, taken, names)).toEqual([
      { path: 'number', label: 'number', text: '1,200' },
      { path: 'speaker', label: 'speaker', text: 'voter-1' },
      { path: 'name', label: 'name', text: '', sealed },
      { path: 'said', label: 'said', text: 'Yes' },
    ])
  })

  test('of an unknown event is nothing', () => {
    expect(vi.fields(matter, fact({ type: 'hearing.called' }), names)).toEqual([])
  })
})

test('where a case stands is told by its deepest states', () => {
  expect(
    vi.status(
      ['settling', 'settling.report', 'settling.report.owed', 'settling.costs', 'settling.costs.owed'],
      names,
    ),
  ).toBe('report owed; costs owed')
})
