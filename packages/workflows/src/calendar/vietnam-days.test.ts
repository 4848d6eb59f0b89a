import { calendarOf, isWorkingDay, isLaw, toDayNumber } from '@civicflow/core'
import { expect, test } from 'vitest'
import { vietnamDays } from './vietnam-days.ts'

const calendar = calendarOf(vietnamDays)
const workingDaysOf = (year: number) => {
  const first = toDayNumber(`${year}-01-01`)
  const days = Array.from({ length: toDayNumber(`${year + 1}-01-01`) - first }, (_, index) => first + index)
  return days.filter((day) => isWorkingDay(calendar, day)).length
}

test.each([
  [2024, 262 - 12 + 1],
  [2025, 261 - 12 + 1],
  [2026, 261 - 13 + 2],
])('%i has %i working days', (year, count) => {
  expect(workingDaysOf(year)).toBe(count)
})

test('the rows stand in the order of their days', () => {
  const dates = vietnamDays.rows.map(({ date }) => date)
  expect(dates).toEqual(dates.toSorted())
})

test('every weekend day worked stands within five weeks of the day off it makes up for', () => {
  for (const { date, name } of vietnamDays.rows.filter(({ kind }) => kind === 'worked')) {
    const [day = '', month = '', year = ''] = (name.vi.split(' ').at(-1) ?? '').split('/')
    const exchanged = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    expect(calendar.byDay.get(toDayNumber(exchanged))?.kind).toBe('off')
    expect(Math.abs(toDayNumber(exchanged) - toDayNumber(date))).toBeLessThan(35)
  }
})

test('a row whose notice was not seen is not shown as law', () => {
  const unseen = vietnamDays.rows.filter(({ source }) => source.includes('chưa thấy văn bản'))
  expect(unseen.length).toBeGreaterThan(0)
  expect(unseen.filter(({ evidence }) => isLaw(evidence))).toEqual([])
})

test('24 November 2026 is in the table and still a working day', () => {
  expect(vietnamDays.rows.some(({ date }) => date === '2026-11-24')).toBe(true)
  expect(isWorkingDay(calendar, toDayNumber('2026-11-24'))).toBe(true)
})

test('2027 is unknown, never weekends only', () => {
  expect(isWorkingDay(calendar, toDayNumber('2027-01-04'))).toBeUndefined()
})
