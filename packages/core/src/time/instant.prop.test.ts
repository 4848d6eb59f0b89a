import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { instantOf, isInstant, localTimeOf } from './instant.ts'

const anyMinute = fc
  .date({ min: new Date('1976-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 16)}:00.000Z`)

test('a moment told in local time and read back is the same moment', () => {
  const property = fc.property(anyMinute, (instant) => {
    expect(isInstant(instant)).toBe(true)
    expect(instantOf(localTimeOf(instant, 'Asia/Ho_Chi_Minh'), 'Asia/Ho_Chi_Minh')).toBe(instant)
  })
  fc.assert(property, { numRuns: runs(300) })
})
