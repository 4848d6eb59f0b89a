import { describe, expect, test } from 'vitest'
import { row, testCalendar } from '../../test/calendars.ts'
import { CallerError } from '../errors.ts'
import { type CalendarTable, calendarOf, dayKind, isWorkingDay } from './calendar.ts'
import { toDayNumber, yearOf } from './day.ts'

test.each([
  ['2025-09-23', 'working', true],
  ['2025-09-21', 'weekend', false],
  ['2025-09-02', 'off', false],
  ['2025-04-26', 'worked', true],
  ['2027-01-01', 'unknown', undefined],
])('%s is %s', (day, kind, working) => {
  expect(dayKind(testCalendar, toDayNumber(day))).toBe(kind)
  expect(isWorkingDay(testCalendar, toDayNumber(day))).toBe(working)
})

test('a row that does not apply changes nothing', () => {
  const calendar = calendarOf({ years: [2026], rows: [{ ...row('off', '2026-11-24'), applies: false }] })
  expect(isWorkingDay(calendar, toDayNumber('2026-11-24'))).toBe(true)
})

describe('a table is refused', () => {
  const refused: readonly (readonly [string, CalendarTable])[] = [
    ['a day that does not exist', { years: [2025], rows: [row('off', '2025-02-29')] }],
    ['a row outside its years', { years: [2025], rows: [row('off', '2026-09-02')] }],
    ['two rows for a day', { years: [2025], rows: [row('off', '2025-09-02'), row('off', '2025-09-02')] }],
    ['a weekend day off', { years: [2025], rows: [row('off', '2025-09-21')] }],
    ['a weekday worked', { years: [2025], rows: [row('worked', '2025-09-22')] }],
  ]
  test.each(refused)('for %s', (_, table) => {
    expect(() => calendarOf(table)).toThrow(CallerError)
    expect(() => calendarOf(table)).toThrow(/2025-|2026-/)
  })
})

test('the first and last day of every year from 1600 to 2400 lie in that year', () => {
  for (let year = 1600; year <= 2400; year += 1) {
    expect(yearOf(toDayNumber(`${year}-01-01`))).toBe(year)
    expect(yearOf(toDayNumber(`${year}-12-31`))).toBe(year)
  }
})
