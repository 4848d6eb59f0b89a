import * as fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { anyCalendar, anyDay } from '../../test/calendars.ts'
import { runs } from '../../test/runs.ts'
import { type Calendar, calendarOf, isWorkingDay } from './calendar.ts'
import { type Due, dueOn, explainDue, type Term } from './count.ts'
import { type IsoDay, toDayNumber } from './day.ts'

const anyTerm: fc.Arbitrary<Term> = fc.record({
  limit: fc.oneof(
    fc.record({
      value: fc.integer({ min: 1, max: 80 }),
      unit: fc.constantFrom('days' as const, 'workingDays' as const),
    }),
    fc.record({ value: fc.integer({ min: 1, max: 14 }), unit: fc.constant('months' as const) }),
  ),
  direction: fc.constantFrom('before', 'after'),
  roll: fc.constantFrom('none', 'nextWorkingDay'),
})

/** Asserts what holds for every term, anchor and calendar. */
function always(holds: (term: Term, anchor: IsoDay, calendar: Calendar) => void): void {
  fc.assert(fc.property(anyTerm, anyDay, anyCalendar, holds), { numRuns: runs(500) })
}

test('a deadline in working days never falls on a day off', () => {
  always((term, anchor, calendar) => {
    fc.pre(term.limit.unit === 'workingDays')
    const due = dueOn(term, anchor, calendar)
    fc.pre('day' in due)
    expect(isWorkingDay(calendar, toDayNumber(due.day))).toBe(true)
  })
})

test('a deadline that rolls never falls on a day off', () => {
  always((term, anchor, calendar) => {
    fc.pre(term.direction === 'after' && term.roll === 'nextWorkingDay')
    const due = dueOn(term, anchor, calendar)
    fc.pre('day' in due)
    expect(isWorkingDay(calendar, toDayNumber(due.day))).toBe(true)
  })
})

test('the explanation gives the same day and ends on it, or on the first day it does not know', () => {
  always((term, anchor, calendar) => {
    const { due, steps } = explainDue(term, anchor, calendar)
    expect(due).toEqual(dueOn(term, anchor, calendar))
    const end = 'day' in due ? { day: due.day } : { kind: 'unknown' }
    expect(steps.at(-1)).toMatchObject(end)
  })
})

test('only the last day of an explanation can be unknown, and it lies in the missing year', () => {
  always((term, anchor, calendar) => {
    const { due, steps } = explainDue(term, anchor, calendar)
    const unknown = steps.filter(({ kind }) => kind === 'unknown').map(({ day }) => Number(day.slice(0, 4)))
    expect(unknown).toEqual('missingYear' in due ? [due.missingYear] : [])
  })
})

test('an explanation counts every number of the term once, in order, over days that never turn back', () => {
  always((term, anchor, calendar) => {
    const { due, steps } = explainDue(term, anchor, calendar)
    const counted = steps.flatMap((step) => step.counted ?? [])
    const length = 'day' in due ? term.limit.value : counted.length
    expect(counted).toEqual(Array.from({ length }, (_, index) => index + 1))
    const days = steps.map(({ day }) => day)
    expect(days).toEqual(term.direction === 'after' ? days.toSorted() : days.toSorted().toReversed())
  })
})

test('a deadline after its anchor lies after it, one before its anchor before it', () => {
  always((term, anchor, calendar) => {
    const due = dueOn(term, anchor, calendar)
    fc.pre('day' in due)
    expect(term.direction === 'after' ? due.day > anchor : due.day < anchor).toBe(true)
  })
})

test('a later anchor never gives an earlier day', () => {
  const property = fc.property(anyTerm, anyDay, anyDay, anyCalendar, (term, one, other, calendar) => {
    const [early, late] = one <= other ? [one, other] : [other, one]
    const [first, second] = [dueOn(term, early, calendar), dueOn(term, late, calendar)]
    fc.pre('day' in first && 'day' in second)
    expect(first.day <= second.day).toBe(true)
  })
  fc.assert(property, { numRuns: runs(500) })
})

test('once the missing year is known, the day is no earlier than the earliest day given before', () => {
  always((term, anchor, calendar) => {
    const known = calendarOf({ years: [2024], rows: calendar.rows.filter(({ date }) => date < '2025') })
    const before = dueOn(term, anchor, known)
    fc.pre('missingYear' in before && before.earliest !== undefined)
    const after = dueOn(term, anchor, calendar)
    fc.pre('day' in after)
    expect(after.day >= before.earliest).toBe(true)
  })
})

test('luxon, counting in Asia/Ho_Chi_Minh, finds the same day', () => {
  always((term, anchor, calendar) => {
    expect(dueOn(term, anchor, calendar)).toEqual(countedWithLuxon(term, anchor, calendar))
  })
})

/** The same contract, written a second time with another library and nothing of ours but the table. */
function countedWithLuxon(term: Term, anchor: IsoDay, calendar: Calendar): Due {
  const start = DateTime.fromISO(anchor, { zone: 'Asia/Ho_Chi_Minh' })
  const sign = term.direction === 'after' ? 1 : -1
  const { value, unit } = term.limit
  if (unit === 'workingDays') {
    let day = start
    for (let left = value; left > 0; ) {
      day = day.plus({ days: sign })
      const working = isWorking(day, calendar)
      if (working === undefined)
        return {
          missingYear: day.year,
          ...(sign > 0 ? { earliest: written(day.plus({ days: left - 1 })) } : {}),
        }
      if (working) left -= 1
    }
    return { day: written(day) }
  }
  let day = start.plus({ [unit]: sign * value })
  if (sign < 0 || term.roll === 'none') return { day: written(day) }
  while (isWorking(day, calendar) === false) day = day.plus({ days: 1 })
  return isWorking(day, calendar) === undefined
    ? { missingYear: day.year, earliest: written(day) }
    : { day: written(day) }
}

function isWorking(day: DateTime, { years, rows }: Calendar): boolean | undefined {
  if (!years.includes(day.year)) return undefined
  const row = rows.find(({ date }) => date === written(day))
  return row ? row.kind === 'worked' : day.weekday <= 5
}

function written(day: DateTime): IsoDay {
  return day.toFormat('yyyy-MM-dd')
}
