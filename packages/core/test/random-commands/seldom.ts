import * as fc from 'fast-check'

/** Something once in a while, at odds of one to so many; mostly nothing. */
export function seldom<T>(arbitrary: fc.Arbitrary<T>, odds = 8): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: odds, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
}
