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

const law = (name: string, holds: (term: Term, anchor: IsoDay, calendar: Calendar) => void, base = 500) =>
  test(name, () => fc.assert(fc.property(anyTerm, anyDay, anyCalendar, holds), { numRuns: runs(base) }))

law('a deadline in working days never falls on a day off', (term, anchor, calendar) => {
  fc.pre(term.limit.unit === 'workingDays')
  const due = dueOn(term, anchor, calendar)
  if ('day' in due) expect(isWorkingDay(calendar, toDayNumber(due.day))).toBe(true)
})

law('a deadline that rolls never falls on a day off', (term, anchor, calendar) => {
  fc.pre(term.direction === 'after' && term.roll === 'nextWorkingDay')
  const due = dueOn(term, anchor, calendar)
  if ('day' in due) expect(isWorkingDay(calendar, toDayNumber(due.day))).toBe(true)
})

law(
  'the explanation ends on the day that is due, or on the first day it does not know',
  (term, anchor, calendar) => {
    const { due, steps } = explainDue(term, anchor, calendar)
    expect(due).toEqual(dueOn(term, anchor, calendar))
    const last = steps.at(-1)
    if ('day' in due) expect(last?.day).toBe(due.day)
    else expect(last).toMatchObject({ kind: 'unknown', day: expect.stringMatching(`^${due.missingYear}`) })
  },
)

law(
  'an explanation counts every number of the term once, in order, over days that never turn back',
  (term, anchor, calendar) => {
    const { due, steps } = explainDue(term, anchor, calendar)
    const counted = steps.flatMap((step) => step.counted ?? [])
    expect(counted).toEqual(counted.map((_, index) => index + 1))
    if ('day' in due) expect(counted).toHaveLength(term.limit.value)
    const days = steps.map((step) => step.day)
    expect(days).toEqual(term.direction === 'after' ? days.toSorted() : days.toSorted().toReversed())
  },
)

law(
  'no deadline after its anchor comes before it, and none before its anchor after it',
  (term, anchor, calendar) => {
    const due = dueOn(term, anchor, calendar)
    if ('day' in due) expect(term.direction === 'after' ? due.day > anchor : due.day < anchor).toBe(true)
  },
)

test('a later anchor never gives an earlier day', () => {
  const property = fc.property(anyTerm, anyDay, anyDay, anyCalendar, (term, one, other, calendar) => {
    const [early, late] = one <= other ? [one, other] : [other, one]
    const [first, second] = [dueOn(term, early, calendar), dueOn(term, late, calendar)]
    if ('day' in first && 'day' in second) expect(first.day <= second.day).toBe(true)
  })
  fc.assert(property, { numRuns: runs(500) })
})

law(
  'the day found once a missing year is known is no earlier than the earliest day given before',
  (term, anchor, calendar) => {
    const due = dueOn(
      term,
      anchor,
      calendarOf({ years: [2024], rows: calendar.rows.filter((row) => row.date < '2025') }),
    )
    fc.pre('missingYear' in due && due.earliest !== undefined)
    const later = dueOn(term, anchor, calendar)
    const day = 'day' in later ? later.day : later.earliest
    if (day !== undefined && 'earliest' in due && due.earliest !== undefined)
      expect(day >= due.earliest).toBe(true)
  },
)

law(
  'luxon, counting in Asia/Ho_Chi_Minh, finds the same day',
  (term, anchor, calendar) => {
    expect(dueOn(term, anchor, calendar)).toEqual(countedWithLuxon(term, anchor, calendar))
  },
  300,
)

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
