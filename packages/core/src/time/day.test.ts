import { describe, expect, test } from 'vitest'
import { addMonths, dayNumber, dayOf, isLocalTime, isoDay, toDayNumber, weekday } from './day.ts'

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2024-02-29', 19782],
  ['2025-09-23', 20354],
])('%s is day number %i, and back', (day, number) => {
  expect(dayNumber(day)).toBe(number)
  expect(isoDay(number)).toBe(day)
})

test.each([
  '2025-02-29',
  '2100-02-29',
  '2025-13-01',
  '2025-9-1',
  '25-09-01',
  '2025-09-01T08:00',
  'hôm nay',
  '',
])('"%s" is no day', (text) => {
  expect(dayNumber(text)).toBeUndefined()
  expect(() => toDayNumber(text)).toThrow(RangeError)
})

test.each([
  ['2025-09-22', 1],
  ['2025-10-05', 7],
  ['1969-12-31', 3],
])('%s is weekday %i', (day, number) => {
  expect(weekday(toDayNumber(day))).toBe(number)
})

test.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-03-31', -1, '2025-02-28'],
  ['2025-12-15', 1, '2026-01-15'],
  ['2025-01-15', -1, '2024-12-15'],
])('%s and %i months is %s', (day, months, later) => {
  expect(isoDay(addMonths(toDayNumber(day), months))).toBe(later)
})

describe('a local time', () => {
  test.each(['2025-09-23', '2025-09-23T00:00', '2025-09-23T23:59'])('may be %s', (text) => {
    expect(isLocalTime(text)).toBe(true)
    expect(dayOf(text)).toBe('2025-09-23')
  })

  test.each([
    '2025-02-29T08:00',
    '2025-09-23T24:00',
    '2025-09-23T8:00',
    '2025-09-23T08:00:00',
    '2025-09-23 08:00',
  ])('is never %s', (text) => expect(isLocalTime(text)).toBe(false))
})
