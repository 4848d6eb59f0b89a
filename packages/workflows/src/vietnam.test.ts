import { calendarOf, dueOn, registerOf } from '@civicflow/core'
import { expect, test } from 'vitest'
import { vietnamDays } from './calendar/vietnam-days.ts'
import { days } from './law/provisions-of.ts'
import { haNoi } from './register/ha-noi.ts'
import { vietnam } from './vietnam.ts'

const register = registerOf(haNoi)

test('two environments of the same parts have the same fingerprint', () => {
  expect(vietnam({ register }).fingerprint).toBe(vietnam({ register: registerOf(haNoi) }).fingerprint)
})

test('a changed calendar or profile gives another fingerprint', () => {
  const known = vietnam({ register }).fingerprint
  const calendar = calendarOf({ years: [...vietnamDays.years, 2027], rows: vietnamDays.rows })
  expect(vietnam({ register, calendar }).fingerprint).not.toBe(known)
  expect(
    vietnam({ register, profile: { limits: { 'voter-meeting/minutes': days(5) } } }).fingerprint,
  ).not.toBe(known)
})

test('a petition received in late November 2026 is due in 2027, for which there is no calendar yet', () => {
  const term = { limit: days(60), direction: 'after', roll: 'nextWorkingDay' } as const
  expect(dueOn(term, '2026-11-20', vietnam({ register }).calendar)).toEqual({
    missingYear: 2027,
    earliest: '2027-01-19',
  })
})
