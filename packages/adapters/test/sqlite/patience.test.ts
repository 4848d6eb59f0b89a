import { StoreError } from '@civicflow/core'
import { expect, test } from 'vitest'
import { patiently, patientlyInPlace } from '../../src/sqlite/patience.ts'

const busy = new StoreError('not-committed', 'busy', 'somebody else writes')

/** Work that fails so many times before it is done. */
function failing(times: number, failure: Error = busy) {
  let tries = 0
  return () => {
    tries += 1
    if (tries <= times) throw failure
    return `done at try ${tries}`
  }
}

test('what can be done at once is done at once', () => {
  expect(patiently(failing(0))).toBe('done at try 1')
})

test('while somebody else writes it is tried again, and other work goes on', async () => {
  const answer = patiently(failing(3))
  expect(answer).toBeInstanceOf(Promise)
  expect(await answer).toBe('done at try 4')
})

test('what fails for another reason is not tried again', async () => {
  const full = new StoreError('not-committed', 'full', 'no room')
  expect(() => patiently(failing(1, full))).toThrow(full)
  let failure: Error = busy
  const work = () => {
    const thrown = failure
    failure = full
    throw thrown
  }
  await expect(patiently(work)).rejects.toBe(full)
})

test('patience ends, and the last failure is told', async () => {
  await expect(patiently(failing(Infinity), 5)).rejects.toBe(busy)
  expect(() => patientlyInPlace(failing(Infinity), 5)).toThrow(busy)
  expect(patientlyInPlace(failing(2))).toBe('done at try 3')
})
