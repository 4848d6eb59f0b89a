import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay } from '../../src/time/day.ts'
import { en } from '../../src/messages/en.ts'
import { vi } from '../../src/messages/vi.ts'

const LANGUAGES = { vi, en }
const days = fc.integer({ min: 0, max: 60_000 }).map(isoDay)

describe.each(Object.entries(LANGUAGES))('a day as it is written in %s', (_, messages) => {
  test('is read again as the same day, short and long, in NFC and NFD', () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const written of [day, messages.date(day), messages.longDay(day)])
          for (const form of ['NFC', 'NFD'])
            expect(messages.readDay(`  ${written.normalize(form).toUpperCase()} `)).toBe(day)
      }),
    )
  })

  test('is no other day when its parts stand in the order of the year', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month = '', on = ''] = day.split('-')
        const separators = ['/', '-', '.', ' / ']
        for (const by of separators)
          expect(messages.readDay([Number(on), Number(month), year].join(by))).toBe(day)
        expect([undefined, day]).toContain(messages.readDay(`${year}/${month}/${on}`))
      }),
    )
  })

  test.each([
    '',
    ' ',
    '31/4/2025',
    '29/02/2025',
    '0/1/2025',
    '1/13/2025',
    '12/9',
    '2025-9-1',
    'hôm nay',
    '12//9/2025',
    '12/9/20255',
  ])('is not read into “%s”', (text) => {
    expect(messages.readDay(text)).toBeUndefined()
  })
})

test.each(['12/9/25', '12.9.25', '12-09-25', '12092025'])('“%s” is a day as offices write it', (text) => {
  expect([vi.readDay(text), en.readDay(text)]).toEqual(['2025-09-12', '2025-09-12'])
})

test('the month before the day is not how a day is read', () => {
  expect([vi.readDay('9/12/2025'), en.readDay('9/12/2025')]).toEqual(['2025-12-09', '2025-12-09'])
})
