import { describe, expect, test } from 'vitest'
import { testCalendar as calendar } from '../../test/calendars.ts'
import { dueOn, explainDue, type Term } from './count.ts'

const before = (value: number, unit: Term['limit']['unit']): Term => ({
  limit: { value, unit },
  direction: 'before',
  roll: 'none',
})
const after = (value: number, unit: Term['limit']['unit'], roll: Term['roll'] = 'nextWorkingDay'): Term => ({
  limit: { value, unit },
  direction: 'after',
  roll,
})

describe('before an anchor', () => {
  test.each([
    { term: before(7, 'workingDays'), anchor: '2025-09-23', day: '2025-09-12' },
    { term: before(20, 'workingDays'), anchor: '2025-10-20', day: '2025-09-22' },
    { term: before(20, 'workingDays'), anchor: '2025-09-23', day: '2025-08-22' },
    { term: before(1, 'workingDays'), anchor: '2025-04-28', day: '2025-04-26' },
    { term: before(15, 'days'), anchor: '2025-10-20', day: '2025-10-05' },
    { term: before(1, 'months'), anchor: '2024-03-31', day: '2024-02-29' },
    { term: before(12, 'months'), anchor: '2024-02-29', day: '2023-02-28' },
  ])('$term.limit.value $term.limit.unit before $anchor is $day', ({ term, anchor, day }) => {
    expect(dueOn(term, anchor, calendar)).toEqual({ day })
  })

  test('a day before never rolls, even when asked to', () => {
    expect(dueOn({ ...before(15, 'days'), roll: 'nextWorkingDay' }, '2025-10-20', calendar)).toEqual({
      day: '2025-10-05',
    })
  })

  test('counting back into a year without calendar gives the year and no earliest day', () => {
    expect(dueOn(before(3, 'workingDays'), '2024-01-03', calendar)).toEqual({ missingYear: 2023 })
  })
})

describe('after an anchor', () => {
  test.each([
    { term: after(5, 'workingDays'), anchor: '2025-09-12', day: '2025-09-19' },
    { term: after(1, 'workingDays'), anchor: '2025-01-24', day: '2025-02-04' },
    { term: after(1, 'workingDays'), anchor: '2025-04-25', day: '2025-04-26' },
    { term: after(15, 'days'), anchor: '2025-09-16', day: '2025-10-01' },
    { term: after(15, 'days'), anchor: '2025-09-12', day: '2025-09-29' },
    { term: after(15, 'days', 'none'), anchor: '2025-09-12', day: '2025-09-27' },
    { term: after(1, 'months', 'none'), anchor: '2025-01-31', day: '2025-02-28' },
    { term: after(2, 'months', 'none'), anchor: '2025-01-31', day: '2025-03-31' },
  ])(
    '$term.limit.value $term.limit.unit after $anchor, roll $term.roll, is $day',
    ({ term, anchor, day }) => {
      expect(dueOn(term, anchor, calendar)).toEqual({ day })
    },
  )

  test('working days that reach a year without calendar end no earlier than if every day from there on were worked', () => {
    expect(dueOn(after(5, 'workingDays'), '2026-12-28', calendar)).toEqual({
      missingYear: 2027,
      earliest: '2027-01-03',
    })
  })

  test('sixty days that end in a year without calendar end no earlier than the sixtieth day', () => {
    expect(dueOn(after(60, 'days'), '2026-11-16', calendar)).toEqual({
      missingYear: 2027,
      earliest: '2027-01-15',
    })
  })

  test('a last day off at the end of the last known year rolls no earlier than the first unknown day', () => {
    expect(dueOn(after(1, 'days'), '2026-12-30', calendar)).toEqual({
      missingYear: 2027,
      earliest: '2027-01-01',
    })
  })

  test('calendar days that do not roll need no calendar', () => {
    expect(dueOn(after(60, 'days', 'none'), '2026-11-16', calendar)).toEqual({ day: '2027-01-15' })
  })
})

describe('explained', () => {
  test('a skipped day off is told with its row, and every counted day with its number', () => {
    expect(explainDue(before(2, 'workingDays'), '2025-09-03', calendar).steps).toEqual([
      { day: '2025-09-03', kind: 'anchor' },
      { day: '2025-09-02', kind: 'off', row: calendar.rows.find((row) => row.date === '2025-09-02') },
      { day: '2025-09-01', kind: 'off', row: calendar.rows.find((row) => row.date === '2025-09-01') },
      { day: '2025-08-31', kind: 'weekend' },
      { day: '2025-08-30', kind: 'weekend' },
      { day: '2025-08-29', kind: 'working', counted: 1 },
      { day: '2025-08-28', kind: 'working', counted: 2 },
    ])
  })

  test('a roll is told day by day', () => {
    const { due, steps } = explainDue(after(2, 'days'), '2025-09-11', calendar)
    expect(due).toEqual({ day: '2025-09-15' })
    expect(steps.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2025-09-11 anchor',
      '2025-09-12 day',
      '2025-09-13 day',
      '2025-09-14 weekend',
      '2025-09-15 rolled',
    ])
  })

  test('a count that meets a year without calendar ends on the first day it does not know', () => {
    expect(explainDue(after(5, 'workingDays'), '2026-12-30', calendar).steps.at(-1)).toEqual({
      day: '2027-01-01',
      kind: 'unknown',
    })
  })

  test('months are told as the days they end on', () => {
    expect(explainDue(after(2, 'months', 'none'), '2025-01-31', calendar).steps.slice(1)).toEqual([
      { day: '2025-02-28', kind: 'month', counted: 1 },
      { day: '2025-03-31', kind: 'month', counted: 2 },
    ])
  })
})

test('an anchor that is no day throws', () => {
  expect(() => dueOn(after(5, 'days'), '2025-02-29', calendar)).toThrow(RangeError)
})
