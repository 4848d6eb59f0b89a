import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../core/test/runs.ts'
import type { Answer, Call, Written } from './history.ts'
import { faultsIn } from './linearizable.ts'

const KEYS = ['a', 'b', 'c']
const MAY_WRITE: ReadonlySet<Answer['told']> = new Set(['accepted', 'unknown'])

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    told: fc.constantFrom('accepted', 'accepted', 'repeated'),
    key: fc.constantFrom(...KEYS),
    revision: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ told: fc.constantFrom('unknown', 'not-committed'), key: fc.constantFrom(...KEYS) }),
  fc
    .integer({ min: 1, max: 4 })
    .map((revision) => ({ told: 'read', revision, value: `day ${revision}` }) as const),
  fc
    .record({
      key: fc.constantFrom(...KEYS),
      expected: fc.integer({ min: 1, max: 4 }),
      revision: fc.integer({ min: 1, max: 4 }),
    })
    .map(
      ({ key, expected, revision }) =>
        ({
          told: 'conflict',
          key,
          expected,
          revision,
          since: Array.from({ length: Math.max(0, revision - expected) }, (_, n) => expected + 1 + n),
        }) as const,
    ),
)

const anyCall: fc.Arbitrary<Call> = fc
  .record({ invoked: fc.nat({ max: 9 }), length: fc.nat({ max: 5 }), answer: anyAnswer })
  .map(({ invoked, length, answer }) => ({ case: 'c', invoked, responded: invoked + length, answer }))

/** A few calls, and commands of which each was written or not. */
const anyHistory = fc.record({
  calls: fc.array(anyCall, { maxLength: 5 }),
  keys: fc.shuffledSubarray(KEYS),
})

/** Is there any order of the calls, not against their times, in which each is told what is so? All orders are tried. */
function canHaveTakenPlace(keys: readonly string[], calls: readonly Call[], revision = 1): boolean {
  if (calls.length === 0) return keys.length === revision - 1
  return calls.some((call, place) => {
    const others = calls.toSpliced(place, 1)
    if (others.some(({ answer, responded }) => answer.told !== 'unknown' && responded < call.invoked))
      return false
    return nextRevisions(call.answer, keys, revision).some((next) => canHaveTakenPlace(keys, others, next))
  })
}

/** At which revisions a case that is at one can be after a call with an answer; none where it is not so. */
function nextRevisions(answer: Answer, keys: readonly string[], revision: number): readonly number[] {
  const isNext = 'key' in answer && keys[revision - 1] === answer.key
  const isWritten = 'key' in answer && keys.slice(0, revision - 1).includes(answer.key)
  switch (answer.told) {
    case 'accepted':
      return isNext && answer.revision === revision + 1 ? [revision + 1] : []
    case 'repeated':
      return isWritten && keys.indexOf(answer.key) + 2 === answer.revision ? [revision] : []
    case 'read':
      return answer.revision === revision ? [revision] : []
    case 'conflict':
      return !isWritten && answer.revision === revision && answer.expected !== revision ? [revision] : []
    case 'not-committed':
      return [revision]
    case 'unknown':
      return isNext ? [revision + 1, revision] : [revision]
  }
}

const agrees = fc.property(anyHistory, ({ calls, keys }) => {
  // What is written was sent by some call.
  const writers = new Set(
    calls.flatMap(({ answer }) => (MAY_WRITE.has(answer.told) && 'key' in answer ? [answer.key] : [])),
  )
  fc.pre(keys.every((key) => writers.has(key)))
  const journal: readonly Written[] = ['opening', ...keys].map((key, place) => ({
    key,
    value: `day ${place + 1}`,
  }))
  return (faultsIn(journal, calls).length === 0) === canHaveTakenPlace(keys, calls)
})

test('a history is taken exactly where trying all orders of its calls finds one', () => {
  expect(() => fc.assert(agrees, { numRuns: runs(5_000) })).not.toThrow()
})
