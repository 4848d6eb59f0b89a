import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../web/src/form/clean.ts'
import { readTime } from '../web/src/form/read-time.ts'
import { weekOf } from '../web/src/today/week.ts'

describe('text from a word processor', () => {
  it('keeps no space that only looks like one, and nothing invisible', () => {
    expect(cleanText('Tổ\u00a0dân\u202fphố\u00ad số\u200b 5\ufeff')).toBe('Tổ dân phố số 5')
  })

  it('has its letters composed', () => {
    expect(cleanText('Hò̂'.normalize('NFD') + 'Đường'.normalize('NFD'))).toBe('Hò̂Đường'.normalize('NFC'))
  })

  it('keeps its lines in a long text, and becomes one line in a short one', () => {
    expect(cleanText('một\r\nhai\vba')).toBe('một\nhai\nba')
    expect(cleanLine('một\r\nhai\tba')).toBe('một hai ba')
  })

  it('has no control characters', () => {
    expect(cleanText('a\u0007b\u0000c\u009f')).toBe('abc')
  })
})

describe('an hour', () => {
  it.each([
    ['8', '08:00'],
    ['8h', '08:00'],
    ['8h30', '08:30'],
    ['8 giờ 5', '08:05'],
    ['13:45', '13:45'],
  ])('"%s" is %s', (typed, hour) => expect(readTime(typed)).toBe(hour))

  it.each(['24h', '8h75', 'sáng', ''])('"%s" is none', (typed) => expect(readTime(typed)).toBeUndefined())
})

describe('a week', () => {
  it('goes from Monday to Sunday', () => {
    const week = { from: '2025-12-15', until: '2025-12-21' }
    for (const day of ['2025-12-15', '2025-12-17', '2025-12-21']) expect(weekOf(day)).toEqual(week)
  })
})
