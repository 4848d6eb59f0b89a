import { date, property, assert, constantFrom } from 'fast-check'
import { expect, test } from 'vitest'
import { periodOf } from './calendar-period.ts'

test.each([
  ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
  ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
  ['quarter', '2026-05-21', '2026-04-01', '2026-06-30'],
  ['quarter', '2026-10-01', '2026-10-01', '2026-12-31'],
  ['halfYear', '2026-06-30', '2026-01-01', '2026-06-30'],
  ['halfYear', '2026-07-01', '2026-07-01', '2026-12-31'],
  ['year', '2026-05-21', '2026-01-01', '2026-12-31'],
] as const)('the %s of %s is from %s to %s', (part, day, from, until) => {
  expect(periodOf(part, day)).toEqual({ from, until })
})

test('a day lies in its period, and every day of the period has the same one', () => {
  const days = date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map(
    (one) => one.toISOString().slice(0, 10),
  )
  assert(
    property(constantFrom('month', 'quarter', 'halfYear', 'year'), days, (part, day) => {
      const period = periodOf(part, day)
      expect(period.from <= day && day <= period.until).toBe(true)
      expect([periodOf(part, period.from), periodOf(part, period.until)]).toEqual([period, period])
    }),
  )
})
