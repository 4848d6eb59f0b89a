import { type AnyProcess, defineProcess } from '@civicflow/core'
import { migrationSuite } from '@civicflow/core/testing'
import { describe, expect, test } from 'vitest'
import { hearing, type HearingContext } from '../fixtures/hearing.ts'
import { hearingOptions } from '../fixtures/hearing-options.ts'
import { nextHearing, overToNext } from '../fixtures/next-hearing.ts'

describe('the hearing’s second version', () => {
  test.each(migrationSuite(hearing, nextHearing, hearingOptions))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})

type State = typeof overToNext.state
type Before = Parameters<State>[0]
type After = NonNullable<ReturnType<State>>

/** The second version with another migration. */
function movedBy(state: (before: Before) => unknown): AnyProcess {
  return defineProcess({ ...nextHearing, migration: { from: 1, state } } as never)
}

/** The second version, where what the right migration gives is altered. */
function altered(alter: (after: After, before: Before) => unknown): AnyProcess {
  return movedBy((before) => {
    const after = overToNext.state(before)
    return after && alter(after, before)
  })
}

let asked = 0

const mutants: readonly (readonly [what: string, mutant: AnyProcess, rejectedBy: RegExp])[] = [
  [
    'forgets a state',
    movedBy((before) => (before.value === 'sitting' ? undefined : overToNext.state(before))),
    /every configuration/,
  ],
  [
    'leaves a state’s old name',
    altered(({ context }, { value }) => ({ value, context })),
    /every configuration/,
  ],
  [
    'throws where a field is empty',
    movedBy((before) => {
      const { statements } = before.context as HearingContext
      if (statements === 0 && before.value === 'shut') throw new RangeError('nobody was heard')
      return overToNext.state(before)
    }),
    /every configuration/,
  ],
  [
    'forgets the context',
    movedBy(({ value }) => ({ value: value === 'sitting' ? 'inSession' : value, context: {} })),
    /every configuration|area|somebody|path/,
  ],
  [
    'opens what was shut',
    altered((after) => ({ ...after, value: after.value === 'shut' ? 'called' : after.value })),
    /closed/,
  ],
  [
    'calls the case otherwise',
    altered(({ value, context }) => ({ value, context: { ...context, title: `${context.title}!` } })),
    /called as before/,
  ],
  [
    'breaks an invariant',
    altered(({ value, context }) => ({ value, context: { ...context, statements: -1 } })),
    /invariant/,
  ],
  [
    'takes the panel away',
    altered(({ value, context }) => ({ value, context: { ...context, panel: 'nobody' } })),
    /somebody/,
  ],
  [
    'leads back before the opening',
    altered((after) => ({ ...after, value: after.value === 'called' ? 'uncalled' : after.value })),
    /leads to a closed state/,
  ],
  [
    'comes to another state each time',
    altered(({ value, context }) => ({ value, context: { ...context, moves: (asked += 1) } })),
    /moved twice/,
  ],
  [
    'keeps what JSON cannot hold',
    altered(({ value, context }) => ({ value, context: { ...context, moves: Number.NaN } })),
    /JSON/,
  ],
]

test.each(mutants)('a migration that %s is rejected', async (_, mutant, rejectedBy) => {
  const failed: string[] = []
  for (const { name, run } of migrationSuite(hearing, mutant, hearingOptions))
    await run().catch((error: unknown) => failed.push(`${name}: ${String(error)}`))
  expect(failed.join('\n')).toMatch(rejectedBy)
})
