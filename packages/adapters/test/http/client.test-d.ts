import type { CaseId } from '@civicflow/core'
import { describe, expectTypeOf, test } from 'vitest'
import type { county } from '../../../core/src/testing/hearing/county.ts'
import type { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { call } from '../../../core/src/testing/hearing/hearing-world.ts'
import type { Accepted, AcceptedOf, HttpClient, Outcome, Refused } from '../../src/http/client/index.ts'

declare const office: HttpClient<typeof hearing | typeof county>
declare const id: CaseId<'hearing'>
declare const round: CaseId<'county'>
declare const fromUrl: string
const on = { occurredOn: '2025-09-01' }
const key = { key: 'k' }
const why = { key: 'k', reason: 'x' }

describe('a command', () => {
  test('of an event the process has, with its payload, compiles', () => {
    expectTypeOf(office.record(id, { type: 'notice.posted', ...on, place: 'Board' }, key)).toEqualTypeOf<
      Promise<Outcome<'hearing'>>
    >()
    void office.explain(id, { type: 'hearing.moved', ...on, day: '2025-09-26' })
    void office.correct(id, { void: 2 }, why)
    void office.correct(id, { replace: 2, event: { type: 'notice.posted', ...on, place: 'Board' } }, why)
  })

  test('of an unknown event does not', () => {
    // @ts-expect-error -- the hearing has no such event
    void office.record(id, { type: 'hearing.dreamt', ...on }, key)
    // @ts-expect-error -- nor can it be explained
    void office.explain(id, { type: 'hearing.dreamt', ...on })
    // @ts-expect-error -- nor be what was meant
    void office.correct(id, { replace: 2, event: { type: 'hearing.dreamt', ...on } }, why)
  })

  test('with a wrong, a missing or an extra field does not', () => {
    // @ts-expect-error -- a place is a text
    void office.record(id, { type: 'notice.posted', ...on, place: 5 }, key)
    // @ts-expect-error -- a notice has a place
    void office.record(id, { type: 'notice.posted', ...on }, key)
    // @ts-expect-error -- a notice has no pages
    void office.record(id, { type: 'notice.posted', ...on, place: 'Board', pages: 3 }, key)
    // @ts-expect-error -- a fact has a day
    void office.record(id, { type: 'notice.posted', place: 'Board' }, key)
    // @ts-expect-error -- what is put in before has its fields too
    void office.correct(id, { insertBefore: 2, event: { type: 'notice.posted', ...on } }, why)
  })

  test('of another process does not, where the id says of which process its case is', () => {
    // @ts-expect-error -- a round is not a hearing
    void office.record(round, { type: 'notice.posted', ...on, place: 'Board' }, key)
    // @ts-expect-error -- a hearing is not a round
    void office.record(id, { type: 'round.closed', ...on }, key)
    void office.record(fromUrl, { type: 'round.closed', ...on }, key)
  })

  test('without a key does not, and a correction without a reason neither', () => {
    // @ts-expect-error -- every command has a key
    void office.record(id, { type: 'hearing.begun', ...on }, {})
    // @ts-expect-error -- why is it corrected?
    void office.correct(id, { void: 2 }, key)
  })
})

describe('an opening', () => {
  test('gives an id that knows its process', async () => {
    const opened = await office.open('hearing', call, key)
    expectTypeOf(opened).toEqualTypeOf<AcceptedOf<'hearing'> | Refused>()
    if (opened.outcome === 'refused') return
    expectTypeOf(opened.case).toEqualTypeOf<string & CaseId<'hearing'>>()
    void office.record(opened.case, { type: 'hearing.begun', ...on }, key)
    // @ts-expect-error -- it is a hearing that was opened
    void office.record(opened.case, { type: 'round.closed', ...on }, key)
  })

  test('of a process the client does not know, or with a wrong payload, does not compile', () => {
    // @ts-expect-error -- no such process
    void office.open('election', call, key)
    // @ts-expect-error -- a round is opened otherwise
    void office.open('county', call, key)
    // @ts-expect-error -- the mode is one of two words
    void office.open('hearing', { ...call, mode: 'secret' }, key)
    // @ts-expect-error -- no case yet, no revision to expect
    void office.open('hearing', call, { key: 'k', expectedRevision: 1 })
  })
})

test('an outcome is told apart by its name, and holds nothing of the others', async () => {
  const outcome = await office.record(id, { type: 'hearing.begun', ...on }, key)
  if (outcome.outcome === 'accepted') expectTypeOf(outcome).toExtend<Accepted>()
  else if (outcome.outcome === 'refused')
    expectTypeOf(outcome.refused[0]?.words).toEqualTypeOf<string | undefined>()
  else expectTypeOf(outcome.since[0]?.revision).toEqualTypeOf<number | undefined>()
  // @ts-expect-error -- only an accepted command has a position
  void outcome.position
})
